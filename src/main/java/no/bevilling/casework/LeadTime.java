package no.bevilling.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.bevilling.rules.LateAnswer;

/**
 * How an application for an event stands to the municipality's lead time (søknadsfrist).
 *
 * @param days that the municipality's rules want between application and event
 * @param daysBefore that there were
 * @param latestOn the last day on which the application would have come in time
 * @param late what the rules answer to one that comes later; null where they give the days alone
 * @param plan where the municipality's rules say so
 * @param verified whether the municipality has confirmed those rules
 */
public record LeadTime(
        LocalDate eventOn,
        int days,
        long daysBefore,
        LocalDate latestOn,
        LateAnswer late,
        List<String> plan,
        boolean verified) {
    static LeadTime of(
            LocalDate eventOn, LocalDate receivedOn, int days, LateAnswer late, List<String> plan, boolean verified) {
        return new LeadTime(
                eventOn,
                days,
                ChronoUnit.DAYS.between(receivedOn, eventOn),
                eventOn.minusDays(days),
                late,
                List.copyOf(plan),
                verified);
    }

    /** Whether the application came later than the municipality's rules want it. */
    public boolean isTooLate() {
        return daysBefore < days;
    }

    /** Whether it came too late, and the rules answer that with a refusal. */
    public boolean isRefused() {
        return isTooLate() && late == LateAnswer.REFUSED;
    }

    /** Where the rules say so, in one line. */
    public String getPlanLine() {
        return String.join(", ", plan);
    }
}
