package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Addressee;
import no.bevilling.document.AdministrationActs;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.EventReportLetter;
import no.bevilling.document.Holder;
import no.bevilling.document.LetterHead;
import no.bevilling.document.LetterKind;
import no.bevilling.document.LetterPdf;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.document.Place;
import no.bevilling.document.Sender;
import no.bevilling.document.Words;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipalities;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to an organiser about what an event came to: kept in the case of the fee, and put in the outbox. */
@ApplicationScoped
class EventReportLetters {
    private static final AdministrationActs ACTS = AdministrationActs.standard();

    @Inject
    LetterPdf letters;

    @Inject
    Papers papers;

    @Inject
    Municipalities municipalities;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    @ConfigProperty(name = "bevilling.public-address")
    String publicAddress;

    /** Asks for it. */
    void ask(EventReport about) {
        send(about, LetterKind.EVENT_REPORT, DocumentKind.EVENT_REPORT);
    }

    /** Reminds of it. */
    void remind(EventReport about) {
        send(about, LetterKind.EVENT_REPORT_REMINDER, DocumentKind.EVENT_REPORT_REMINDER);
    }

    private void send(EventReport report, LetterKind kind, DocumentKind paper) {
        LicensingCase about = LicensingCase.findById(TenantKey.of(report.caseId));
        Municipality here = Municipality.findById(about.municipalityId);
        Premises place = Premises.findById(TenantKey.of(about.premisesId));
        Organisation holder = Organisation.findById(TenantKey.of(about.organisationId));
        Licence licence = Licence.findById(TenantKey.of(report.licenceId));
        LocalDate today = LocalDate.now(clock);
        String number = municipalities.byId(about.municipalityId).orElseThrow().number();
        byte[] pdf = letters.write(new EventReportLetter(
                kind,
                new LetterHead(
                        here.languageForm,
                        Sender.of(here),
                        Addressee.of(holder, place),
                        about.number(),
                        today,
                        here.name + " kommune",
                        here.demo),
                licence.licenceType,
                Holder.of(holder),
                Place.of(place),
                licence.licenceNumber,
                report.endedOn,
                report.asksAttendance,
                report.asksLitres,
                report.dueOn,
                publicAddress + "/soknad/" + number + "/sak/" + about.id + "/gebyr/oppgave",
                ACTS.on(today)));
        String title = Words.in(here.languageForm).filled("paper.title." + kind, place.name);
        Document kept = papers.keep(new Papers.Made(about.id, paper, title, here.languageForm, null, true), pdf)
                .document();
        papers.queue(kept, OutboxRecipient.APPLICANT);
        timeline.record(about.id, CaseEventKind.DOCUMENT_MADE, Map.of("title", title));
    }
}
