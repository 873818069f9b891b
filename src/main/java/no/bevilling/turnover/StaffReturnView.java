package no.bevilling.turnover;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A return as caseworkers see it.
 *
 * @param revision the version whose figures are shown; 0 before anything was delivered
 * @param writes whether the reader may write in what came on paper, and settle proposals
 */
public record StaffReturnView(
        String base,
        String number,
        String returnNumber,
        int year,
        String holder,
        LocalDate dueOn,
        ReturnStatus status,
        boolean late,
        Instant askedAt,
        Instant deliveredAt,
        int reminders,
        int revision,
        boolean old,
        List<Line> lines,
        List<Asked> questions,
        List<ReturnView.Version> versions,
        List<ReturnView.Letter> letters,
        List<Proposal> proposals,
        boolean writes) {

    /** The year that the actual litres are of. */
    public int yearBefore() {
        return year - 1;
    }

    /** The year before that. */
    public int yearBeforeThat() {
        return year - 2;
    }

    /** A drink group of a place; what was not told is null. */
    public record Line(
            UUID premises,
            String place,
            String licence,
            int group,
            BigDecimal before,
            BigDecimal actual,
            BigDecimal purchases,
            BigDecimal expected) {}

    /** What was questioned at a place, and how it was explained. */
    public record Asked(String place, List<String> questions, String explanation) {}

    /** A points case that is proposed, or what came of the proposal. */
    public record Proposal(
            UUID id, String place, UUID pointsCase, String because, Instant settledAt, String settledBy, int version) {}
}
