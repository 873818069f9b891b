package no.bevilling.violation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
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

    /**
     * The same of several licences, by id. A ledger that can answer for all of them at once says so here.
     *
     * @param countFrom by licence, as in {@link #at(UUID, Instant, Instant)}; a value may be null
     */
    default Map<UUID, PointsRecorded> at(Map<UUID, Instant> countFrom, Instant instant) {
        Map<UUID, PointsRecorded> recorded = new HashMap<>();
        countFrom.forEach((licence, from) -> recorded.put(licence, at(licence, from, instant)));
        return recorded;
    }
}
