package no.bevilling.appeal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import no.bevilling.document.AdministrationAct;
import no.bevilling.rules.NorwegianCalendar;

/** The time for appeals, reckoned by the act on public administration as it is on the day of the decision. */
final class AppealTime {
    private final AdministrationAct act;
    private final LocalDate decidedOn;

    AppealTime(AdministrationAct act, LocalDate decidedOn) {
        this.act = act;
        this.decidedOn = decidedOn;
    }

    /**
     * The last day in time (forvaltningsloven § 29): weeks from the day the notice reached the party. One that ends on a
     * Saturday, Sunday or public holiday ends on the next working day (§ 30, domstolloven § 149).
     *
     * @param reachedOn when the notice reached the party, or another one knew of the decision
     * @param other whether the appellant is not a party and the decision gives somebody a right: then it ends months after
     *     the decision at the latest
     */
    LocalDate lastDay(LocalDate reachedOn, boolean other) {
        LocalDate last = reachedOn.plusWeeks(act.appealWeeks());
        LocalDate latest = decidedOn.plusMonths(act.othersAppealMonths());
        return workingDay(other && latest.isBefore(last) ? latest : last);
    }

    /** Whether it may not be heard as an appeal at all any more, however good the reason (§ 31, last paragraph). */
    boolean isTooLateForEver(LocalDate sentOn) {
        return sentOn.isAfter(decidedOn.plusMonths(act.latestAppealMonths()));
    }

    private static LocalDate workingDay(LocalDate day) {
        LocalDate next = day;
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY
                || next.getDayOfWeek() == DayOfWeek.SUNDAY
                || NorwegianCalendar.special(next)
                        .map(NorwegianCalendar.SpecialDay::publicHoliday)
                        .orElse(false)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
