package no.bevilling.violation;

import java.time.Instant;
import java.util.UUID;

/** The penalty points (prikker, alkoholforskriften § 10-1) that a licence has at an instant. */
public interface PointsLedger {
    /**
     * The points that count at the instant (§ 10-2).
     *
     * @param countFrom points of violations from before do not count: the time of transfer (alkoholloven § 1-10); null
     *     where they count from the beginning
     */
    PointsRecorded at(UUID licenceId, Instant countFrom, Instant instant);
}
