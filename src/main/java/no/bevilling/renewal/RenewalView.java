package no.bevilling.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.fact.LicenceType;

/** What the pages of the renewal show. */
public final class RenewalView {
    private RenewalView() {}

    /**
     * The licence period of today and what can be done about it.
     *
     * @param stops why the wave cannot be started; null when it can
     * @param wave the wave of the period; null when it has not been started
     */
    public record Overview(
            LocalDate to,
            LocalDate nextFrom,
            LocalDate nextTo,
            Review review,
            RenewalStopped.Reason stops,
            Line wave,
            List<Line> earlier) {
        /** The year of the election that the review comes after. */
        public int electionYear() {
            return to.getYear() - 1;
        }
    }

    /** The council's review as it is recorded. */
    public record Review(
            LocalDate electionOn,
            LocalDate reviewedOn,
            String resolution,
            String link,
            String recordedBy,
            Instant recordedAt) {}

    /** A wave in a list. */
    public record Line(LocalDate to, WaveStatus status) {}

    /**
     * A wave with what the reader may do.
     *
     * @param problems how many could not be treated
     * @param decidedBy who decided the list; the administration until somebody has
     * @param resolvedOn the day of a political body's resolution; null where there is none
     * @param pointsUnknown whether some go on only without points, which are not kept here
     */
    public record Wave(
            LocalDate to,
            LocalDate nextFrom,
            LocalDate nextTo,
            LocalDate applyBy,
            WaveStatus status,
            int total,
            int done,
            int percent,
            int version,
            List<Count> counts,
            long problems,
            boolean pointsUnknown,
            Review review,
            String proposedBy,
            Instant proposedAt,
            String approvedBy,
            Instant approvedAt,
            DecidingBody decidedBy,
            LocalDate resolvedOn,
            String resolutionNumber,
            String sentBackComment,
            boolean mayPropose,
            boolean mayReview,
            boolean ownProposal) {}

    /** How many lines are sorted so. */
    public record Count(Sorting sorting, long lines) {}

    /** A licence in the list. */
    public record Row(
            UUID id,
            String number,
            LicenceType type,
            String groups,
            String place,
            String holder,
            Sorting sorting,
            List<Reason> reasons,
            boolean pointsUnknown,
            String problem,
            UUID caseId,
            UUID document,
            Instant toldAt,
            RenewalAnswer answer,
            Instant answeredAt,
            LocalDate graceTo) {}

    /** A reason in the reader's language. */
    public record Reason(
            ReasonKind kind,
            String question,
            String answer,
            List<String> sources,
            boolean ruleChanged,
            List<Value> values) {}

    /** A value that was compared. */
    public record Value(String name, String value) {}
}
