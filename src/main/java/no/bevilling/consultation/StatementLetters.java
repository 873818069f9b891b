package no.bevilling.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.casework.Timeline;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Addressee;
import no.bevilling.document.AdministrationActs;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.Holder;
import no.bevilling.document.LetterHead;
import no.bevilling.document.LetterPdf;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.document.Place;
import no.bevilling.document.RuleApplied;
import no.bevilling.document.Sender;
import no.bevilling.document.StatementCommentLetter;
import no.bevilling.document.Words;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.StatementBody;

/** Tells the applicant by letter what a consulted body has said; kept, and put in the outbox. */
@ApplicationScoped
class StatementLetters {
    private static final AdministrationActs ACTS = AdministrationActs.standard();
    /** What a statement that speaks against is weighed by. */
    private static final String DISCRETION = "alkoholloven § 1-7a";

    private static final String FOOD_SERVICE = "serveringsloven §§ 3 og 6";

    @Inject
    LetterPdf letters;

    @Inject
    Papers papers;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * Makes the letter about a statement that has just been put to the applicant.
     *
     * @param contact who answers the applicant's questions
     */
    void send(LicensingCase about, Statement statement, SignedInAccount contact) {
        LocalDate today = LocalDate.now(clock);
        Municipality municipality = Municipality.findById(Tenant.id());
        Organisation applicant = Organisation.findById(TenantKey.of(about.organisationId));
        Premises premises = Premises.findById(TenantKey.of(about.premisesId));
        Words words = Words.in(municipality.languageForm);
        byte[] pdf = letters.write(new StatementCommentLetter(
                new LetterHead(
                        municipality.languageForm,
                        Sender.of(municipality),
                        Addressee.of(applicant, premises),
                        about.number(),
                        today,
                        contact.displayName(),
                        municipality.demo),
                about.licenceType,
                Holder.of(applicant),
                Place.of(premises),
                body(statement, words),
                statement.receivedOn,
                paragraphs(statement.textForApplicant),
                List.of(
                        about.matter == Matter.FOOD_SERVICE_LICENCE
                                ? new RuleApplied(FOOD_SERVICE, words.get("foodService.bearsOn"))
                                : new RuleApplied(DISCRETION, words.get("statement.bearsOn"))),
                statement.commentDueOn,
                ACTS.on(today)));
        String title = words.filled("paper.title.STATEMENT_COMMENT", body(statement, words), premises.name);
        Papers.Kept kept = papers.keep(
                new Papers.Made(
                        about.id, DocumentKind.STATEMENT_COMMENT_LETTER, title, municipality.languageForm, null, true),
                pdf);
        papers.queue(kept.document(), OutboxRecipient.APPLICANT);
        timeline.record(about.id, CaseEventKind.DOCUMENT_MADE, Map.of("title", title));
    }

    private static String body(Statement statement, Words words) {
        return statement.body == StatementBody.OTHER ? statement.bodyName : words.of(statement.body);
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
