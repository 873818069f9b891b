package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Addressee;
import no.bevilling.document.AdministrationActs;
import no.bevilling.document.CaseLetter;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.Holder;
import no.bevilling.document.LetterHead;
import no.bevilling.document.LetterKind;
import no.bevilling.document.LetterPdf;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.document.Place;
import no.bevilling.document.Sender;
import no.bevilling.document.Words;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;

/** Letters to the applicant on the way to a decision: made, kept, and put in the outbox, in the case's transaction. */
@ApplicationScoped
public class CaseLetters {
    private static final AdministrationActs ACTS = AdministrationActs.standard();

    @Inject
    LetterPdf letters;

    @Inject
    ProcessingLimits limits;

    @Inject
    Papers papers;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * What a letter says beside its fixed words.
     *
     * @param text as the caseworker wrote it; a line is a paragraph
     * @param items what is asked for, one by one; may be empty
     * @param dueOn the day that the letter names
     */
    public record Content(String text, List<String> items, LocalDate dueOn) {}

    /** A preliminary answer tells of the time and the right to appeal (serveringsloven § 10, second paragraph). */
    private String said(LicensingCase about, LetterKind kind, String text, Municipality municipality, LocalDate today) {
        return about.matter == Matter.FOOD_SERVICE_LICENCE && kind == LetterKind.PRELIMINARY_ANSWER
                ? text + "\n"
                        + Words.in(municipality.languageForm).filled("foodService.limit", limits.foodServiceDays(today))
                : text;
    }

    /** @param contact who answers the applicant's questions */
    public Document send(
            LicensingCase about, LetterKind kind, DocumentKind paper, Content content, SignedInAccount contact) {
        return send(about, kind, paper, content, contact.displayName());
    }

    /** As above, by the name of the one to ask. */
    Document send(LicensingCase about, LetterKind kind, DocumentKind paper, Content content, String contact) {
        LocalDate today = LocalDate.now(clock);
        Municipality municipality = Municipality.findById(Tenant.id());
        Organisation applicant = Organisation.findById(TenantKey.of(about.organisationId));
        Premises premises = Premises.findById(TenantKey.of(about.premisesId));
        byte[] pdf = letters.write(new CaseLetter(
                kind,
                new LetterHead(
                        municipality.languageForm,
                        Sender.of(municipality),
                        Addressee.of(applicant, premises),
                        about.number(),
                        today,
                        contact,
                        municipality.demo),
                about.licenceType,
                Holder.of(applicant),
                Place.of(premises),
                about.applicationId == null && kind == LetterKind.REOPENED
                        ? null
                        : LocalDate.ofInstant(about.receivedAt, clock.getZone()),
                said(about, kind, content.text(), municipality, today)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                content.items(),
                content.dueOn(),
                ACTS.on(today)));
        String title = Words.in(municipality.languageForm).filled("paper.title." + kind, premises.name);
        Papers.Kept kept =
                papers.keep(new Papers.Made(about.id, paper, title, municipality.languageForm, null, true), pdf);
        papers.queue(kept.document(), OutboxRecipient.APPLICANT);
        timeline.record(about.id, CaseEventKind.DOCUMENT_MADE, Map.of("title", title));
        return kept.document();
    }
}
