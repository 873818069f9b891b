package no.bevilling.turnover;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Which figures a fee rests on already, so that a holder cannot correct them any more in the return: the room of fees tells
 * it. Asked in the municipality of the caller's transaction; without an implementation nothing is fixed.
 */
public interface FeesFixed {
    /** Those of the licences whose fee of the year is fixed on the expected volume (alkoholforskriften § 6-1). */
    Set<UUID> fixed(Collection<UUID> licences, int year);

    /** Those of the licences whose fee of the year is settled on the actual volume (§ 6-3). */
    Set<UUID> settled(Collection<UUID> licences, int year);
}
