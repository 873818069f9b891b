package no.bevilling.violation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Matter;
import no.bevilling.platform.Option;
import no.bevilling.rules.fact.ViolationKind;

/**
 * The ledger of a licence, for its page and for programs.
 *
 * @param now points of the two years that end today
 * @param windowFrom first day of those two years
 * @param leading points that lead to withdrawal and have not been reacted to, in the fullest two years
 * @param days of withdrawal that they call for; 0 where they do not, null where the scale does not say
 * @param transferredOn the day that the holder took over; null where points count from the beginning
 */
public record LicencePointsView(
        UUID licenceId,
        String licenceNumber,
        String place,
        String holder,
        int now,
        int threshold,
        LocalDate windowFrom,
        int leading,
        Integer days,
        LocalDate transferredOn,
        String scaleSource,
        boolean scaleSecondHand,
        List<Line> lines,
        List<Breach> outside,
        List<Case> cases,
        List<Option> kinds,
        PointsChart chart) {
    /** Whether points that count today have led to a withdrawal already, and lead to none more. */
    public boolean isUsed() {
        return now > leading;
    }

    /**
     * Points for one violation.
     *
     * @param sum of the two years that end on its day; null where it does not count
     * @param until the last day on which a new violation would count together with it
     */
    public record Line(
            ViolationKind kind,
            Instant committedAt,
            int points,
            LocalDate decidedOn,
            Ledger.State state,
            Integer sum,
            LocalDate until,
            UUID caseId,
            String href) {}

    /** A breach that no points are given for. */
    public record Breach(ViolationKind kind, Instant committedAt, String facts, String href) {}

    /** A case about the licence. */
    public record Case(UUID id, String number, Matter matter, CaseStatus status) {}

    /** How many points are left until withdrawal. */
    public int getLeft() {
        return Math.max(0, threshold - leading);
    }
}
