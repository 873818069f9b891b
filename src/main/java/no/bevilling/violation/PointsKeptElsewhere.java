package no.bevilling.violation;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The ledger of an installation that keeps no points: it says so, instead of saying zero. */
@DefaultBean
@ApplicationScoped
class PointsKeptElsewhere implements PointsLedger {
    @Override
    public PointsRecorded at(UUID licenceId, Instant countFrom, Instant instant) {
        return new PointsRecorded.NotKept();
    }
}
