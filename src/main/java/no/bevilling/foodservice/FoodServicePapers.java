package no.bevilling.foodservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.Applications;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Completeness;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.casework.TwoPersonReview;
import no.bevilling.consultation.Statement;
import no.bevilling.consultation.Statements;
import no.bevilling.database.TenantKey;
import no.bevilling.decision.DecisionTexts;
import no.bevilling.decision.DecisionWording;
import no.bevilling.document.Addressee;
import no.bevilling.document.AdministrationActs;
import no.bevilling.document.CriterionNotMet;
import no.bevilling.document.DecisionMade;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.FoodServiceDecisionLetter;
import no.bevilling.document.FoodServiceReactionLetter;
import no.bevilling.document.Holder;
import no.bevilling.document.Letter;
import no.bevilling.document.LetterHead;
import no.bevilling.document.LetterKind;
import no.bevilling.document.LetterPdf;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.document.Place;
import no.bevilling.document.Reasons;
import no.bevilling.document.RuleApplied;
import no.bevilling.document.Sender;
import no.bevilling.document.Signatory;
import no.bevilling.document.StatementSummary;
import no.bevilling.document.Words;
import no.bevilling.document.Writing;
import no.bevilling.foodservice.FoodServiceChecks.Answered;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Language;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;

/** Makes the letters about food-service licences; kept, and put in the outbox, in the decision's transaction. */
@ApplicationScoped
class FoodServicePapers {
    private static final AdministrationActs ACTS = AdministrationActs.standard();

    @Inject
    LetterPdf letters;

    @Inject
    Papers papers;

    @Inject
    Applications applications;

    @Inject
    Completeness completeness;

    @Inject
    FoodServiceChecks checks;

    @Inject
    Statements statements;

    @Inject
    Accounts accounts;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** What every letter of a case names. */
    private record Frame(
            LicensingCase about, Municipality municipality, Organisation holder, Premises premises, LocalDate today) {
        LanguageForm language() {
            return municipality.languageForm;
        }

        Words words() {
            return Words.in(language());
        }

        DecisionTexts texts() {
            return DecisionWording.texts(language());
        }

        LetterHead head(String contact) {
            return new LetterHead(
                    language(),
                    Sender.of(municipality),
                    Addressee.of(holder, premises),
                    about.number(),
                    today,
                    contact,
                    municipality.demo);
        }
    }

    void granted(
            LicensingCase about,
            FoodServiceDecision decision,
            FoodServiceLicence licence,
            List<Answered> answered,
            SignedInAccount approver) {
        Writing writing = Writing.in(frame(about).language());
        decided(
                about,
                decision,
                licence.licenceNumber,
                decision.conditions.stream()
                        .map(condition -> condition.text() + " (" + writing.date(condition.dueOn()) + ")")
                        .toList(),
                answered,
                approver);
    }

    void refused(LicensingCase about, FoodServiceDecision decision, List<Answered> answered, SignedInAccount approver) {
        decided(about, decision, null, List.of(), answered, approver);
    }

    private void decided(
            LicensingCase about,
            FoodServiceDecision decision,
            String number,
            List<String> conditions,
            List<Answered> answered,
            SignedInAccount approver) {
        Frame frame = frame(about);
        boolean granted = decision.outcome == FoodServiceOutcome.GRANTED;
        ApplicationForm told = applications.handedIn(about.applicationId).answers();
        Account proposer = Account.findById(decision.review.proposedBy);
        keep(
                frame,
                new FoodServiceDecisionLetter(
                        granted ? LetterKind.FOOD_SERVICE_GRANT : LetterKind.FOOD_SERVICE_REFUSAL,
                        frame.head(proposer.displayName),
                        Holder.of(frame.holder()),
                        Place.of(frame.premises()),
                        completeness.receivedOn(about),
                        number,
                        told.generalManager().name(),
                        conditions,
                        granted ? List.of() : notMet(answered, frame.language()),
                        checks.numbers()
                                .number("food-service-not-in-operation-years", frame.today())
                                .orThrow(),
                        reasons(frame, told, decision.reasons),
                        made(frame, decision.review, approver.id()),
                        frame.municipality().appealBody,
                        ACTS.on(frame.today())),
                granted ? DocumentKind.FOOD_SERVICE_GRANT : DocumentKind.FOOD_SERVICE_REFUSAL);
    }

    void noticed(
            LicensingCase about, FoodServiceReaction reaction, FoodServiceLicence licence, SignedInAccount contact) {
        Frame frame = frame(about);
        keep(
                frame,
                new FoodServiceReactionLetter(
                        LetterKind.FOOD_SERVICE_NOTICE,
                        frame.head(contact.displayName()),
                        Holder.of(frame.holder()),
                        Place.of(frame.premises()),
                        reaction.kind.name(),
                        licence.licenceNumber,
                        paragraphs(reaction.facts),
                        reaction.rectifyBy,
                        null,
                        "",
                        null,
                        null,
                        null,
                        ACTS.on(frame.today())),
                DocumentKind.FOOD_SERVICE_NOTICE);
    }

    void reacted(
            LicensingCase about,
            FoodServiceReaction reaction,
            FoodServiceReactionDecision decision,
            FoodServiceLicence licence,
            SignedInAccount approver) {
        Frame frame = frame(about);
        Words words = frame.words();
        Writing writing = Writing.in(frame.language());
        List<String> facts = new ArrayList<>(paragraphs(reaction.facts));
        if (reaction.noticedOn != null) {
            facts.add(words.filled(
                    "foodService.reaction.noticed",
                    writing.date(reaction.noticedOn),
                    writing.date(reaction.rectifyBy)));
            facts.add(
                    reaction.holderComment.isEmpty()
                            ? words.get("foodService.reaction.silent")
                            : words.filled("foodService.reaction.comment", reaction.holderComment));
        }
        keep(
                frame,
                new FoodServiceReactionLetter(
                        LetterKind.FOOD_SERVICE_REACTION,
                        frame.head(Account.<Account>findById(decision.review.proposedBy).displayName),
                        Holder.of(frame.holder()),
                        Place.of(frame.premises()),
                        reaction.kind.name(),
                        licence.licenceNumber,
                        paragraphs(reaction.facts),
                        null,
                        decision.effectiveOn,
                        reaction.noNoticeBecause,
                        new Reasons(
                                List.of(new RuleApplied(
                                        reaction.kind.paragraph(),
                                        words.get("foodService.reaction.rule." + reaction.kind))),
                                facts,
                                List.of(),
                                paragraphs(decision.reasons)),
                        made(frame, decision.review, approver.id()),
                        frame.municipality().appealBody,
                        ACTS.on(frame.today())),
                DocumentKind.FOOD_SERVICE_REACTION);
    }

    private Reasons reasons(Frame frame, ApplicationForm told, String assessment) {
        Words words = frame.words();
        Writing writing = Writing.in(frame.language());
        return new Reasons(
                List.of(new RuleApplied("serveringsloven § 3", words.get("foodService.rule"))),
                List.of(
                        words.filled("foodService.fact.application", new Object[] {
                            frame.holder().name,
                            frame.premises().name,
                            told.generalManager().name()
                        }),
                        words.filled("foodService.fact.conduct", writing.date(checks.conductSince(frame.about())))),
                heard(frame),
                paragraphs(assessment));
    }

    /** Only what has been put to the applicant is told: a statement may hold what others may not see. */
    private List<StatementSummary> heard(Frame frame) {
        List<StatementSummary> all = new ArrayList<>();
        for (Statement statement : statements.of(frame.about().id)) {
            if (statement.answer == null) {
                continue;
            }
            String body = statement.body == StatementBody.OTHER
                    ? statement.bodyName
                    : frame.words().of(statement.body);
            String said = statement.answer == StatementAnswer.REMARKS
                    ? frame.texts().remarks(statement.textForApplicant)
                    : statement.answer == StatementAnswer.NO_REMARKS
                            ? frame.texts().noRemarks()
                            : frame.texts().noAnswer();
            all.add(new StatementSummary(capital(body), said));
        }
        return all;
    }

    private static List<CriterionNotMet> notMet(List<Answered> answered, LanguageForm form) {
        Language language = DecisionWording.language(form);
        return answered.stream()
                .filter(one -> one.outcome() == Outcome.NOT_MET)
                .map(one -> new CriterionNotMet(
                        one.question(language),
                        one.answer(language),
                        one.found().question().law(),
                        List.of(),
                        List.of(),
                        false))
                .toList();
    }

    private DecisionMade made(Frame frame, TwoPersonReview review, UUID approver) {
        Municipality here = frame.municipality();
        DecisionTexts texts = frame.texts();
        return new DecisionMade(
                frame.today(),
                here.decidedBy.isBlank() ? here.name + " kommune" : here.decidedBy,
                here.delegation.isBlank()
                        ? frame.words().get("foodService.authority")
                        : texts.delegated(here.delegation),
                signatory(review.proposedBy, here.id, Role.CASEWORKER, texts.caseworker()),
                signatory(approver, here.id, Role.APPROVER, texts.approver()));
    }

    private Signatory signatory(UUID account, int municipality, Role role, String otherwise) {
        String title = accounts.jobTitle(account, municipality, role);
        return new Signatory(Account.<Account>findById(account).displayName, title.isBlank() ? otherwise : title);
    }

    private void keep(Frame frame, Letter letter, DocumentKind kind) {
        String title = frame.words().filled("paper.title." + letter.kind(), frame.premises().name);
        Papers.Kept kept = papers.keep(
                new Papers.Made(frame.about().id, kind, title, frame.language(), null, true), letters.write(letter));
        papers.queue(kept.document(), OutboxRecipient.APPLICANT);
        timeline.record(frame.about().id, CaseEventKind.DOCUMENT_MADE, Map.of("title", title));
    }

    private Frame frame(LicensingCase about) {
        return new Frame(
                about,
                Municipality.findById(about.municipalityId),
                Organisation.findById(TenantKey.of(about.organisationId)),
                Premises.findById(TenantKey.of(about.premisesId)),
                LocalDate.now(clock));
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
