package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;

/** Opens a case when an application is handed in, in the same transaction. */
@ApplicationScoped
public class CaseOpening {
    @Inject
    CaseNumbers numbers;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** What a case starts from. */
    public record Start(
            String title,
            ApplicationKind kind,
            LicenceType licenceType,
            UUID applicationId,
            UUID organisationId,
            UUID premisesId) {}

    /** A new case, received now, in the municipality of the current transaction. */
    public LicensingCase open(Start start, SignedInAccount applicant) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LicensingCase opened = new LicensingCase();
        opened.caseYear = ZonedDateTime.ofInstant(now, clock.getZone()).getYear();
        opened.caseSequence = numbers.next("CASE", opened.caseYear);
        opened.title = start.title();
        opened.kind = start.kind();
        opened.licenceType = start.licenceType();
        opened.applicationId = start.applicationId();
        opened.organisationId = start.organisationId();
        opened.premisesId = start.premisesId();
        opened.receivedAt = now;
        opened.persist();
        timeline.record(opened.id, CaseEventKind.RECEIVED, applicant, Map.of());
        return opened;
    }
}
