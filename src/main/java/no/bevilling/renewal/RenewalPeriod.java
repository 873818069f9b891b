package no.bevilling.renewal;

import java.time.LocalDate;
import java.util.Optional;
import no.bevilling.rules.NationalNumbers;

/**
 * A licence period that ends, and the one that follows (alkoholloven § 1-6).
 *
 * @param to last day of the one that ends, included
 * @param nextTo last day of the one that follows, included
 */
record RenewalPeriod(LocalDate to, LocalDate nextTo) {
    private static final String END = "latest-period-end";

    /** The period of a day; empty where the law's dates are not known that far. */
    static Optional<RenewalPeriod> of(LocalDate day, NationalNumbers numbers) {
        return end(day, numbers)
                .flatMap(to -> end(to.plusDays(1), numbers).map(nextTo -> new RenewalPeriod(to, nextTo)));
    }

    LocalDate nextFrom() {
        return to.plusDays(1);
    }

    /** The year of the election: the council takes office the year before the period ends. */
    int electionYear() {
        return to.getYear() - 1;
    }

    /** The last day that a licence may go on while its renewal is not decided (§ 1-6, last paragraph). */
    static LocalDate graceTo(LocalDate nextFrom, NationalNumbers numbers) {
        int months =
                numbers.number("expired-licence-continues-months", nextFrom).orThrow();
        return nextFrom.plusMonths(months).minusDays(1);
    }

    private static Optional<LocalDate> end(LocalDate day, NationalNumbers numbers) {
        return numbers.day(END, day).known();
    }
}
