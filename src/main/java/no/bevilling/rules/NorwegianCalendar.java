package no.bevilling.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.LicenceType;

/**
 * Norwegian holidays (helligdager), their eves, and 1 and 17 May, and what kind of day a date is in hours of sale and
 * serving. 1 and 17 May are public holidays, but not "helligdager" (lov om helligdager og helligdagsfred § 2).
 */
public final class NorwegianCalendar {

    /** A day with a name. {@code publicHoliday} is false for the eves. */
    public record SpecialDay(String nb, String nn, boolean publicHoliday) {}

    private static final Map<Integer, Map<LocalDate, SpecialDay>> YEARS = new ConcurrentHashMap<>();

    private NorwegianCalendar() {}

    /** Easter Sunday, by the Gregorian reckoning. */
    public static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - d - g + 15) % 30;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * (c / 4) - h - k) % 7;
        int m = (a + 11 * h + 19 * l) / 433;
        int month = (h + l - 7 * m + 90) / 25;
        int day = (h + l - 7 * m + 33 * month + 19) % 32;
        return LocalDate.of(year, month, day);
    }

    /** The name of a special day, if the date is one. */
    public static Optional<SpecialDay> special(LocalDate date) {
        return Optional.ofNullable(year(date.getYear()).get(date));
    }

    /** Whether the date is a holiday (helligdag) other than an ordinary Sunday. */
    public static boolean isHoliday(LocalDate date) {
        LocalDate easter = easter(date.getYear());
        long fromEaster = java.time.temporal.ChronoUnit.DAYS.between(easter, date);
        boolean movable = fromEaster == -3
                || fromEaster == -2
                || fromEaster == 0
                || fromEaster == 1
                || fromEaster == 39
                || fromEaster == 49
                || fromEaster == 50;
        int monthDay = date.getMonthValue() * 100 + date.getDayOfMonth();
        return movable || monthDay == 101 || monthDay == 1225 || monthDay == 1226;
    }

    /** The kind of day, the strictest first: 17 May on Whit Monday is {@code MAY_17}. */
    public static Day dayOf(LocalDate date) {
        int year = date.getYear();
        if (isMay17(date)) {
            return Day.MAY_17;
        }
        if (isMay1(date)) {
            return Day.MAY_1;
        }
        if (isHoliday(date)) {
            return Day.HOLIDAY;
        }
        if (date.getMonth() == Month.DECEMBER && date.getDayOfMonth() == 24) {
            return Day.CHRISTMAS_EVE;
        }
        if (date.getMonth() == Month.DECEMBER && date.getDayOfMonth() == 31) {
            return Day.NEW_YEARS_EVE;
        }
        if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Day.SUNDAY;
        }
        if (date.equals(easter(year).minusDays(1))) {
            return Day.EASTER_EVE;
        }
        if (date.equals(easter(year).plusDays(48))) {
            return Day.WHITSUN_EVE;
        }
        if (date.plusDays(1).equals(ascension(year))) {
            return Day.EVE_OF_ASCENSION;
        }
        if (date.getDayOfWeek() != DayOfWeek.SATURDAY && isHoliday(date.plusDays(1))) {
            return Day.EVE_OF_HOLIDAY;
        }
        return Day.valueOf(date.getDayOfWeek().name());
    }

    /**
     * The kind of day for a licence. Sale is forbidden on Sundays whatever else the day is called (alkoholloven §§ 3-4,
     * 3-4a, 3-7), so Christmas Eve or New Year's Eve on a Sunday is a Sunday to a shop; § 4-4 knows no days, and to those
     * who serve the day keeps its name.
     */
    public static Day dayOf(LocalDate date, LicenceType licence) {
        Day named = dayOf(date);
        boolean eve = named == Day.CHRISTMAS_EVE || named == Day.NEW_YEARS_EVE;
        return eve && licence == LicenceType.SALE && date.getDayOfWeek() == DayOfWeek.SUNDAY ? Day.SUNDAY : named;
    }

    private static boolean isMay1(LocalDate date) {
        return date.getMonth() == Month.MAY && date.getDayOfMonth() == 1;
    }

    private static boolean isMay17(LocalDate date) {
        return date.getMonth() == Month.MAY && date.getDayOfMonth() == 17;
    }

    private static LocalDate ascension(int year) {
        return easter(year).plusDays(39);
    }

    private static LocalDate whitMonday(int year) {
        return easter(year).plusDays(50);
    }

    private static Map<LocalDate, SpecialDay> year(int year) {
        return YEARS.computeIfAbsent(year, y -> {
            Map<LocalDate, SpecialDay> days = new TreeMap<>();
            LocalDate easter = easter(y);
            holiday(days, LocalDate.of(y, 1, 1), "første nyttårsdag", "første nyttårsdag");
            holiday(days, easter.minusDays(3), "skjærtorsdag", "skjærtorsdag");
            holiday(days, easter.minusDays(2), "langfredag", "langfredag");
            holiday(days, easter, "første påskedag", "første påskedag");
            holiday(days, easter.plusDays(1), "andre påskedag", "andre påskedag");
            holiday(days, ascension(y), "Kristi himmelfartsdag", "Kristi himmelfartsdag");
            holiday(days, easter.plusDays(49), "første pinsedag", "første pinsedag");
            holiday(days, whitMonday(y), "andre pinsedag", "andre pinsedag");
            holiday(days, LocalDate.of(y, 12, 25), "første juledag", "første juledag");
            holiday(days, LocalDate.of(y, 12, 26), "andre juledag", "andre juledag");
            holiday(days, LocalDate.of(y, 5, 1), "arbeidernes dag", "arbeidardagen");
            holiday(days, LocalDate.of(y, 5, 17), "grunnlovsdagen", "grunnlovsdagen");
            eve(days, LocalDate.of(y, 12, 24), "julaften", "julaftan");
            eve(days, LocalDate.of(y, 12, 31), "nyttårsaften", "nyttårsaftan");
            eve(days, easter.minusDays(1), "påskeaften", "påskeaftan");
            eve(days, easter.plusDays(48), "pinseaften", "pinseaftan");
            return days;
        });
    }

    private static void holiday(Map<LocalDate, SpecialDay> days, LocalDate date, String nb, String nn) {
        days.put(date, new SpecialDay(nb, nn, true));
    }

    private static void eve(Map<LocalDate, SpecialDay> days, LocalDate date, String nb, String nn) {
        days.putIfAbsent(date, new SpecialDay(nb, nn, false));
    }
}
