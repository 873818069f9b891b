package no.bevilling.ambulatory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A month as a calendar shows it: whole weeks from Monday, and how many ambulatory licences are lent out each day.
 *
 * @param weeks with the days of the months before and after that fill the first and the last
 */
record MonthOfUses(YearMonth month, List<List<Day>> weeks) {
    private static final int DAYS = 7;

    /**
     * @param lent how many are lent out at some time of the day
     * @param pool how many there are that day
     * @param inMonth whether it belongs to the month shown
     */
    record Day(LocalDate date, int lent, int pool, boolean inMonth) {
        public boolean isAllLent() {
            return pool > 0 && lent >= pool;
        }
    }

    static LocalDate firstShown(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate lastShown(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    static MonthOfUses of(YearMonth month, List<AmbulatoryLicence> pool, List<AmbulatoryUse> uses) {
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate monday = firstShown(month); !monday.isAfter(lastShown(month)); monday = monday.plusDays(DAYS)) {
            weeks.add(monday.datesUntil(monday.plusDays(DAYS))
                    .map(date -> day(date, month, pool, uses))
                    .toList());
        }
        return new MonthOfUses(month, weeks);
    }

    private static Day day(LocalDate date, YearMonth month, List<AmbulatoryLicence> pool, List<AmbulatoryUse> uses) {
        long lent = uses.stream()
                .filter(use -> use.usedFrom.isBefore(date.plusDays(1).atStartOfDay())
                        && use.usedTo.isAfter(date.atStartOfDay()))
                .map(use -> use.ambulatoryLicenceId)
                .distinct()
                .count();
        long there = pool.stream()
                .filter(licence -> !licence.validFrom.isAfter(date)
                        && (licence.validTo == null || !licence.validTo.isBefore(date)))
                .count();
        return new Day(date, (int) lent, (int) there, YearMonth.from(date).equals(month));
    }
}
