package no.bevilling.turnover;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The litres that fees are reckoned from: the expected ones (§ 6-1) and, after the year, the actual ones (§ 6-3). Asked in the
 * municipality of the caller's transaction.
 */
public interface ReportedVolumes {
    /** Expected in the year: as last told in a return, otherwise as the application said; empty when nobody has told. */
    Optional<ReportedVolume> expected(UUID licence, int year);

    /** Actual in the year, as told after its end; empty until a return is delivered. */
    Optional<ReportedVolume> actual(UUID licence, int year);

    /** {@link #expected} of many licences in one question; those that nobody has told of are left out. */
    Map<UUID, ReportedVolume> expected(Collection<UUID> licences, int year);

    /** {@link #actual} of many licences in one question. */
    Map<UUID, ReportedVolume> actual(Collection<UUID> licences, int year);
}
