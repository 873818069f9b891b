package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;

/** Lets those read a report who may; that it was read is logged. */
@ApplicationScoped
class InspectionReading {
    @Inject
    Visits visits;

    @Inject
    InspectionReports reports;

    @Inject
    Audit audit;

    /** @throws no.bevilling.casework.PartyToCaseException to a party of the licence's case (forvaltningsloven § 6) */
    Inspection of(UUID id, SignedInAccount reader) {
        Inspection report = visits.get(id);
        reports.requireNoParty(report, reader);
        audit.saw("inspection", id);
        return report;
    }
}
