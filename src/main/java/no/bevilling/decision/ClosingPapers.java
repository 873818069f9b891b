package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Addressee;
import no.bevilling.document.ClosureNoticeLetter;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.Holder;
import no.bevilling.document.LetterHead;
import no.bevilling.document.LetterPdf;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.document.Place;
import no.bevilling.document.Sender;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceReportKind;
import no.bevilling.licence.LicenceReports.LicenceReported;
import no.bevilling.municipality.Municipality;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.ApplicationKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells police and tax authorities, who were told of the licence (alkoholloven § 1-7), that the business is closed. The notices
 * stand in the case in which the holder said so, which ends with them; where there is none, in that of the licence.
 */
@ApplicationScoped
class ClosingPapers {
    @Inject
    Cases cases;

    @Inject
    LetterPdf letters;

    @Inject
    Papers papers;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    @ConfigProperty(name = "bevilling.public-address")
    String publicAddress;

    void closed(@Observes LicenceReported report) {
        if (report.kind() != LicenceReportKind.CLOSED_DOWN) {
            return;
        }
        Licence licence = report.licence();
        List<LicensingCase> told = LicensingCase.list(
                "licenceId = ?1 and kind = ?2 and status in ?3 order by receivedAt",
                licence.id,
                ApplicationKind.CLOSING_DOWN,
                List.of(CaseStatus.RECEIVED, CaseStatus.IN_PROGRESS));
        LicensingCase about = told.isEmpty() ? cases.get(licence.caseId) : told.get(0);
        Municipality municipality = Municipality.findById(licence.municipalityId);
        DecisionTexts texts = DecisionWording.texts(municipality.languageForm);
        notice(
                report,
                about,
                municipality,
                OutboxRecipient.POLICE,
                Addressee.at(texts.police(), municipality.policeAddress, texts.digitally()));
        notice(
                report,
                about,
                municipality,
                OutboxRecipient.TAX,
                Addressee.at(texts.tax(), municipality.taxAddress, texts.digitally()));
        told.forEach(one -> one.status = CaseStatus.CLOSED);
    }

    private void notice(
            LicenceReported report,
            LicensingCase about,
            Municipality municipality,
            OutboxRecipient recipient,
            Addressee to) {
        Licence licence = report.licence();
        byte[] pdf = letters.write(new ClosureNoticeLetter(
                new LetterHead(
                        municipality.languageForm,
                        Sender.of(municipality),
                        to,
                        about.number(),
                        LocalDate.now(clock),
                        report.byHolder() ? municipality.name : report.by().displayName(),
                        municipality.demo),
                licence.licenceType,
                licence.licenceNumber,
                Holder.of(Organisation.findById(TenantKey.of(licence.organisationId))),
                Place.of(Premises.findById(TenantKey.of(licence.premisesId))),
                report.on(),
                publicAddress + "/register/" + licence.licenceNumber));
        String title = DecisionWording.texts(municipality.languageForm).noticeTitle(licence.licenceNumber, to.name());
        Papers.Kept kept = papers.keep(
                new Papers.Made(about.id, DocumentKind.CLOSURE_NOTICE, title, municipality.languageForm, null, false),
                pdf);
        papers.queue(kept.document(), recipient);
        timeline.record(about.id, CaseEventKind.DOCUMENT_MADE, Map.of("title", title));
        timeline.record(about.id, CaseEventKind.NOTICE_QUEUED, Map.of("recipient", to.name()));
    }
}
