package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.rules.fact.ViolationKind;

/**
 * Points that were given in a system that the municipality had before: they count as others do (alkoholforskriften § 10-2), and
 * have no decision here.
 */
@ApplicationScoped
public class PointsGivenElsewhere {
    /** Whether they stand in the ledger of the licence already. */
    public boolean isKnown(UUID licenceId, ViolationKind kind, Instant committedAt) {
        return PointsEntry.count(
                        "licenceId = ?1 and kind = ?2 and committedAt = ?3 and decisionId is null",
                        licenceId,
                        kind,
                        committedAt)
                > 0;
    }

    /** Enters them in the ledger of the licence. */
    public void enter(UUID licenceId, ViolationKind kind, Instant committedAt, int points, LocalDate decidedOn) {
        PointsEntry entry = new PointsEntry();
        entry.licenceId = licenceId;
        entry.kind = kind;
        entry.committedAt = committedAt;
        entry.points = points;
        entry.decidedOn = decidedOn;
        entry.persistAndFlush();
    }
}
