package no.bevilling.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.Role;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.decision.DecisionTexts;
import no.bevilling.decision.DecisionWording;
import no.bevilling.decision.LicencePapers;
import no.bevilling.document.Addressee;
import no.bevilling.document.AdministrationActs;
import no.bevilling.document.ComparedValue;
import no.bevilling.document.CriterionNotMet;
import no.bevilling.document.DecisionMade;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.Given;
import no.bevilling.document.Holder;
import no.bevilling.document.Letter;
import no.bevilling.document.LetterHead;
import no.bevilling.document.LetterPdf;
import no.bevilling.document.LicenceLaw;
import no.bevilling.document.LicenceTerms;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.document.Place;
import no.bevilling.document.Reasons;
import no.bevilling.document.RenewalInvitationLetter;
import no.bevilling.document.RenewalLetter;
import no.bevilling.document.RuleApplied;
import no.bevilling.document.Sender;
import no.bevilling.document.Signatory;
import no.bevilling.document.Words;
import no.bevilling.document.Writing;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipalities;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.RuleChecks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the one letter that a holder gets of a renewal wave, keeps it in the licence's case and lets it wait to be sent. */
@ApplicationScoped
class RenewalLetters {
    private static final AdministrationActs ACTS = AdministrationActs.standard();
    private static final String PERIOD = "alkoholloven § 1-6";

    @Inject
    LetterPdf letters;

    @Inject
    Papers papers;

    @Inject
    LicencePapers licencePapers;

    @Inject
    Accounts accounts;

    @Inject
    RuleChecks rules;

    @Inject
    Municipalities municipalities;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    @ConfigProperty(name = "bevilling.public-address")
    String publicAddress;

    /** A line with everything that its letter names. */
    private record Told(
            RenewalWave wave,
            RenewalLine line,
            Licence licence,
            Municipality municipality,
            Organisation holder,
            Premises place,
            LicensingCase about,
            Account proposer) {
        LanguageForm form() {
            return municipality.languageForm;
        }

        Words words() {
            return Words.in(form());
        }
    }

    /** The letter of a line, as PDF; nothing is stored. */
    byte[] write(RenewalWave wave, RenewalLine line, Licence licence) {
        Told told = told(wave, line, licence);
        return letters.write(line.sorting == Sorting.CONTINUES ? renewed(told) : invitation(told));
    }

    /** Keeps the letter and queues it. */
    Document send(RenewalWave wave, RenewalLine line, Licence licence, byte[] pdf) {
        Told told = told(wave, line, licence);
        boolean renewed = line.sorting == Sorting.CONTINUES;
        String title = told.words()
                .filled(renewed ? "paper.title.RENEWAL" : "paper.title.RENEWAL_INVITATION", told.place().name);
        Papers.Kept kept = papers.keep(
                new Papers.Made(
                        licence.caseId,
                        renewed ? DocumentKind.RENEWAL_LETTER : DocumentKind.RENEWAL_INVITATION,
                        title,
                        told.form(),
                        null,
                        true),
                pdf);
        papers.queue(kept.document(), OutboxRecipient.APPLICANT);
        timeline.record(licence.caseId, CaseEventKind.DOCUMENT_MADE, Map.of("title", title));
        return kept.document();
    }

    private Letter renewed(Told told) {
        LocalDate day = decidedOn(told);
        return new RenewalLetter(
                head(told),
                terms(told, day),
                reasons(told),
                made(told, day),
                told.municipality().appealBody,
                ACTS.on(day));
    }

    /** The day of the decision: a body's resolution, or the approval. */
    private LocalDate decidedOn(Told told) {
        return told.wave().resolvedOn == null
                ? LocalDate.ofInstant(told.wave().approvedAt, clock.getZone())
                : told.wave().resolvedOn;
    }

    /** The document for the new period, and the notices of it (alkoholloven § 1-7): kept and queued with the letter. */
    void issue(RenewalWave wave, RenewalLine line, Licence licence) {
        Told told = told(wave, line, licence);
        LocalDate day = decidedOn(told);
        LicencePapers.Told issued = new LicencePapers.Told(
                told.about(),
                told.municipality(),
                terms(told, day),
                made(told, day),
                Given.RENEWAL,
                LocalDate.now(clock),
                told.proposer().displayName);
        licencePapers.document(issued);
        licencePapers.notices(issued);
    }

    private Letter invitation(Told told) {
        LocalDate today = LocalDate.now(clock);
        List<String> why = Stream.concat(
                        resolution(told).stream(), told.line().reasons.stream().map(reason -> why(told, reason)))
                .distinct()
                .toList();
        List<CriterionNotMet> criteria = told.line().reasons.stream()
                .filter(reason -> reason.question() != null)
                .map(reason -> criterion(reason, told.form()))
                .toList();
        return new RenewalInvitationLetter(
                head(told),
                told.licence().licenceType,
                Holder.of(told.holder()),
                Place.of(told.place()),
                told.licence().licenceNumber,
                told.wave().periodTo,
                why,
                criteria,
                told.wave().applyBy,
                form(told.licence()),
                RenewalPeriod.graceTo(told.wave().nextFrom, rules.numbers()),
                ACTS.on(today));
    }

    /** Which body has decided which licences go on, where it was a political one. */
    private static Optional<String> resolution(Told told) {
        RenewalWave wave = told.wave();
        if (wave.resolvedOn == null) {
            return Optional.empty();
        }
        String body = DecisionWording.texts(told.form()).body(wave.decidingBody.name());
        return Optional.of(told.words()
                .filled(
                        "renewal.resolved",
                        Character.toUpperCase(body.charAt(0)) + body.substring(1),
                        Writing.in(told.form()).date(wave.resolvedOn),
                        wave.resolutionNumber));
    }

    private static String why(Told told, RenewalReason reason) {
        String words = reason.kind() == ReasonKind.CASEWORKER
                ? reason.answer().in(told.form())
                : told.words().get("renewal.why." + reason.kind());
        return reason.plan().isEmpty() || reason.question() != null
                ? words
                : words + " (" + String.join(", ", reason.plan()) + ")";
    }

    private static CriterionNotMet criterion(RenewalReason reason, LanguageForm form) {
        return new CriterionNotMet(
                reason.question().in(form),
                reason.answer().in(form),
                reason.law().isEmpty() ? List.of(PERIOD) : reason.law(),
                reason.plan(),
                reason.values().stream()
                        .map(value -> new ComparedValue(
                                value.name().in(form), value.value().in(form)))
                        .toList(),
                reason.guideline() && !reason.plan().isEmpty());
    }

    /** The same for all in the list: the council's review, the municipality's rules and the check of this licence. */
    private static Reasons reasons(Told told) {
        Words words = told.words();
        Writing writing = Writing.in(told.form());
        PolicyReview review = PolicyReview.findById(TenantKey.of(told.wave().reviewId));
        return new Reasons(
                List.of(new RuleApplied(PERIOD, words.get("renewal.rule"))),
                List.of(
                        words.filled(
                                "renewal.fact.period",
                                told.licence().licenceNumber,
                                writing.date(told.wave().periodTo)),
                        words.filled("renewal.fact.review", writing.date(review.reviewedOn), review.resolution),
                        words.filled("renewal.fact.check", writing.date(told.wave().nextFrom))),
                List.of(),
                List.of(words.get("renewal.assessment")));
    }

    private DecisionMade made(Told told, LocalDate day) {
        Municipality municipality = told.municipality();
        Account approver = Account.findById(told.wave().approvedBy);
        Words words = told.words();
        return new DecisionMade(
                day,
                body(told),
                authority(told),
                new Signatory(
                        told.proposer().displayName,
                        or(
                                accounts.jobTitle(told.proposer().id, municipality.id, Role.CASEWORKER),
                                DecisionWording.texts(told.form()).caseworker())),
                new Signatory(
                        approver.displayName,
                        or(
                                accounts.jobTitle(approver.id, municipality.id, Role.APPROVER),
                                DecisionWording.texts(told.form()).approver())));
    }

    private static String body(Told told) {
        Municipality municipality = told.municipality();
        if (told.wave().decidingBody != DecidingBody.ADMINISTRATION) {
            return DecisionWording.texts(told.form())
                    .body(told.wave().decidingBody.name());
        }
        return municipality.decidedBy.isBlank() ? municipality.name + " kommune" : municipality.decidedBy;
    }

    private static String authority(Told told) {
        DecisionTexts texts = DecisionWording.texts(told.form());
        if (told.wave().resolvedOn != null) {
            return texts.resolved(told.wave().resolutionNumber);
        }
        String delegation = told.municipality().delegation;
        return delegation.isBlank() ? texts.authority() : texts.delegated(delegation);
    }

    private static LicenceTerms terms(Told told, LocalDate day) {
        Licence licence = told.licence();
        LicenceLaw law = LicenceLaw.on(day);
        return new LicenceTerms(
                licence.licenceType,
                licence.licenceNumber,
                Holder.of(told.holder()),
                Place.of(told.place()),
                told.wave().nextFrom,
                told.wave().nextTo,
                licence.drinkGroups.stream()
                        .map(group -> law.group(group, told.form()))
                        .toList(),
                DecisionWording.hours(licence.hours),
                orNull(licence.servingArea),
                orNull(licence.outdoorArea),
                licence.managerName,
                orNull(licence.deputyName),
                licence.conditions);
    }

    private LetterHead head(Told told) {
        return new LetterHead(
                told.form(),
                Sender.of(told.municipality()),
                Addressee.of(told.holder(), told.place()),
                told.about().number(),
                LocalDate.now(clock),
                told.proposer().displayName,
                told.municipality().demo);
    }

    private Told told(RenewalWave wave, RenewalLine line, Licence licence) {
        return new Told(
                wave,
                line,
                licence,
                Municipality.findById(licence.municipalityId),
                Organisation.findById(TenantKey.of(licence.organisationId)),
                Premises.findById(TenantKey.of(licence.premisesId)),
                LicensingCase.findById(TenantKey.of(licence.caseId)),
                Account.findById(wave.proposedBy));
    }

    /** The form that is filled in from the licence; whoever opens it must sign in, and hold it. */
    private String form(Licence licence) {
        String number =
                municipalities.byId(licence.municipalityId).orElseThrow().number();
        return publicAddress + "/soknad/fra-bevilling/" + number + "/" + licence.id;
    }

    private static String or(String title, String otherwise) {
        return title.isBlank() ? otherwise : title;
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
