package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.licence.ReceivedReport;
import no.bevilling.licence.ReceivedReportLines;
import no.bevilling.licence.ReceivedReports;
import no.bevilling.licence.ReportStatus;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Texts;

/** Tells a holder that a report of theirs, which was a mistake, has been taken back. */
@ApplicationScoped
class UndoneReports implements InboxSource {
    private static final int MOST = 50;

    @Inject
    ReceivedReports received;

    @Inject
    ReceivedReportLines lines;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Override
    public List<Item> items(SignedInAccount account) {
        List<ReceivedReport> undone = received.by(account, MOST).stream()
                .filter(report -> report.status == ReportStatus.UNDONE)
                .toList();
        if (undone.isEmpty()) {
            return List.of();
        }
        OwnLicenceMessages says = texts.of(OwnLicenceMessages.class);
        String number = municipalities.byId(Tenant.id()).orElseThrow().number();
        return lines.of(undone).stream()
                .map(line -> new Item(
                        "/soknad/fra-bevilling/" + number + "/" + line.licenceId(),
                        says.undoneTitle(line.place()),
                        says.undoneText(says.kind(line.kind()), line.answer()),
                        null,
                        line.handledAt()))
                .toList();
    }
}
