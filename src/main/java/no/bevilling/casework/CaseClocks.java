package no.bevilling.casework;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clocks of one case, from dated facts alone: it asks no database and no time of day. The same facts give the same
 * days, in whatever order they became known.
 */
public record CaseClocks(Known known) {

    /**
     * A time in which the clock of the decision does not run.
     *
     * @param from first day
     * @param to last day, included; null while it lasts
     */
    public record Pause(LocalDate from, LocalDate to) {}

    /**
     * What the clocks are reckoned from.
     *
     * @param completeOn the day everything was in; null until then
     * @param decidedOn null until then
     * @param decisionTime from completeness (alkoholloven § 1-11, serveringsloven § 10)
     * @param preliminaryMonths from receipt (forvaltningsloven § 11 a)
     * @param extendedDays of the one extension; 0 without it
     * @param targetDays from completeness; null where the municipality has no target of its own
     * @param eventOn the day of the event; null for cases without one
     */
    public record Known(
            LocalDate receivedOn,
            LocalDate completeOn,
            LocalDate decidedOn,
            Period decisionTime,
            int preliminaryMonths,
            LocalDate preliminarySentOn,
            int extendedDays,
            List<Pause> pauses,
            Integer targetDays,
            LocalDate eventOn) {
        public Known {
            pauses = List.copyOf(pauses);
        }

        /** With the months of alkoholloven § 1-11. */
        Known(
                LocalDate receivedOn,
                LocalDate completeOn,
                LocalDate decidedOn,
                int decisionMonths,
                int preliminaryMonths,
                LocalDate preliminarySentOn,
                int extendedDays,
                List<Pause> pauses,
                Integer targetDays,
                LocalDate eventOn) {
            this(
                    receivedOn,
                    completeOn,
                    decidedOn,
                    Period.ofMonths(decisionMonths),
                    preliminaryMonths,
                    preliminarySentOn,
                    extendedDays,
                    pauses,
                    targetDays,
                    eventOn);
        }
    }

    /**
     * One clock on a day.
     *
     * @param due its last day, included; null before it has started
     * @param metOn when what it waits for came; null until then
     * @param daysLeft until its day, negative when that has passed; null when it has not started or is met
     */
    public record Reading(ClockKind kind, ClockState state, LocalDate due, LocalDate metOn, Long daysLeft) {
        /** Days after its day; 0 or less where there is time left. */
        public long getDaysOver() {
            return daysLeft == null ? 0 : -daysLeft;
        }

        public boolean isLate() {
            return state == ClockState.LATE;
        }

        /** Whether somebody still has to do something before its day. */
        public boolean isOpen() {
            return due != null && metOn == null;
        }
    }

    /** The last day for the decision, included, as it is known on {@code today}; null until everything is in. */
    public LocalDate decisionDue(LocalDate today) {
        if (known.completeOn == null) {
            return null;
        }
        LocalDate due = known.completeOn.plus(known.decisionTime).plusDays(known.extendedDays);
        LocalDate counted = known.completeOn;
        // By their first day: what came to be known later may lie before what was known first.
        for (Pause pause : known.pauses.stream()
                .sorted(Comparator.comparing(Pause::from).thenComparing(pause -> until(pause, today)))
                .toList()) {
            LocalDate first = later(pause.from, counted.plusDays(1));
            LocalDate last = until(pause, today);
            if (!first.isAfter(due) && !last.isBefore(first)) {
                due = due.plusDays(ChronoUnit.DAYS.between(first, last) + 1);
                counted = last;
            }
        }
        return due;
    }

    /** Whether the clock of the decision stands still on the day. */
    public boolean standsStill(LocalDate on) {
        return known.completeOn != null
                && known.pauses.stream().anyMatch(pause -> !on.isBefore(pause.from) && !on.isAfter(until(pause, on)));
    }

    /** Every clock that the case has, as it stands on {@code today}. */
    public List<Reading> on(LocalDate today) {
        return Stream.of(preliminary(today), decision(today), target(today), event(today))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The clock whose day comes first of those that are not met; empty when none is open. */
    public Optional<Reading> next(LocalDate today) {
        return on(today).stream().filter(Reading::isOpen).min(Comparator.comparing(Reading::due));
    }

    /** An answer is not needed any more when the case is decided. */
    private Reading preliminary(LocalDate today) {
        LocalDate met = known.preliminarySentOn != null ? known.preliminarySentOn : known.decidedOn;
        return reading(
                ClockKind.PRELIMINARY_ANSWER, known.receivedOn.plusMonths(known.preliminaryMonths), met, today, false);
    }

    private Reading decision(LocalDate today) {
        return reading(ClockKind.DECISION, decisionDue(today), known.decidedOn, today, standsStill(today));
    }

    private Reading target(LocalDate today) {
        if (known.targetDays == null) {
            return null;
        }
        LocalDate due = known.completeOn == null ? null : known.completeOn.plusDays(known.targetDays);
        return reading(ClockKind.TARGET, due, known.decidedOn, today, false);
    }

    private Reading event(LocalDate today) {
        return known.eventOn == null ? null : reading(ClockKind.EVENT, known.eventOn, known.decidedOn, today, false);
    }

    private static Reading reading(ClockKind kind, LocalDate due, LocalDate metOn, LocalDate today, boolean still) {
        if (due == null) {
            return new Reading(kind, ClockState.NOT_STARTED, null, null, null);
        }
        if (metOn != null) {
            return new Reading(kind, metOn.isAfter(due) ? ClockState.MET_LATE : ClockState.MET, due, metOn, null);
        }
        ClockState state =
                today.isAfter(due) ? ClockState.LATE : still ? ClockState.STANDING_STILL : ClockState.RUNNING;
        return new Reading(kind, state, due, null, ChronoUnit.DAYS.between(today, due));
    }

    /** The last day that is known to count: today, while it lasts. */
    private static LocalDate until(Pause pause, LocalDate today) {
        return pause.to != null ? pause.to : later(pause.from, today);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
