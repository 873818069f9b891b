package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Offers what bodies overran as times in which the clock of the decision stood still (forvaltningslovforskriften § 39, first
 * paragraph letter a): the days that really went, as far as the clock ran then and they are not added back already.
 */
@ApplicationScoped
class OfferedStandstills {
    @Inject
    @Any
    Instance<Overruns> overruns;

    @Inject
    CaseDeadlines deadlines;

    /**
     * A standstill that can be recorded as it is.
     *
     * @param to last day, included; null while the body still has not answered
     * @param days until today, both ends included
     */
    public record Offer(String body, LocalDate from, LocalDate to, LocalDate until, long days) {}

    List<Offer> of(LicensingCase about, LocalDate today) {
        LocalDate due = deadlines.of(about).decisionDue(today);
        if (due == null) {
            return List.of();
        }
        List<Standstill> known = deadlines.standstills(about.id);
        return overruns.stream()
                .flatMap(source -> source.of(about.id).stream())
                .flatMap(overrun -> offer(overrun, about.completeOn, due, known).stream())
                .toList();
    }

    /** The day on which the body that the clock waits for answered; empty while it has not, or for another reason. */
    Optional<LocalDate> answered(LicensingCase about, Standstill open) {
        return open.reason != StandstillReason.BODY_OVERRAN_ITS_TIME
                ? Optional.empty()
                : overruns.stream()
                        .flatMap(source -> source.of(about.id).stream())
                        .filter(overrun -> overrun.over() && !overrun.to().isBefore(open.fromOn))
                        .map(Overruns.Overrun::to)
                        .max(LocalDate::compareTo);
    }

    private static Optional<Offer> offer(
            Overruns.Overrun overrun, LocalDate completeOn, LocalDate due, List<Standstill> known) {
        LocalDate from = overrun.from().isAfter(completeOn) ? overrun.from() : completeOn.plusDays(1);
        for (Standstill still : known) {
            boolean covers = !from.isBefore(still.fromOn) && (still.toOn == null || !from.isAfter(still.toOn));
            if (covers && still.toOn == null) {
                return Optional.empty();
            }
            if (covers) {
                from = still.toOn.plusDays(1);
            }
        }
        if (from.isAfter(overrun.to()) || from.isAfter(due)) {
            return Optional.empty();
        }
        return Optional.of(new Offer(
                overrun.body(),
                from,
                overrun.over() ? overrun.to() : null,
                overrun.to(),
                ChronoUnit.DAYS.between(from, overrun.to()) + 1));
    }
}
