package no.bevilling.onboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;

/**
 * Hours as people write them in one cell: {@code man-tor 08:00-01:00, fre-lør 08-02.30}, {@code alle 13-24}. A day that is named
 * twice keeps the last. Pure.
 */
final class HoursText {
    private static final List<Day> WEEK =
            List.of(Day.MONDAY, Day.TUESDAY, Day.WEDNESDAY, Day.THURSDAY, Day.FRIDAY, Day.SATURDAY, Day.SUNDAY);

    /** By the first three letters, in bokmål and nynorsk. */
    private static final Map<String, Day> NAMES = Map.ofEntries(
            Map.entry("man", Day.MONDAY),
            Map.entry("mån", Day.MONDAY),
            Map.entry("tir", Day.TUESDAY),
            Map.entry("tys", Day.TUESDAY),
            Map.entry("ons", Day.WEDNESDAY),
            Map.entry("tor", Day.THURSDAY),
            Map.entry("fre", Day.FRIDAY),
            Map.entry("lør", Day.SATURDAY),
            Map.entry("lau", Day.SATURDAY),
            Map.entry("søn", Day.SUNDAY),
            Map.entry("sun", Day.SUNDAY));

    private static final Pattern PART = Pattern.compile(
            "(\\p{L}+)\\.?(?:\\s*[-–]\\s*(\\p{L}+)\\.?)?\\s+(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-–]\\s*(\\d{1,2})(?:[:.](\\d{2}))?");

    private HoursText() {}

    /** The rows; empty where the text cannot be read. */
    static Optional<List<HoursRow>> read(String text, Area area, int group) {
        List<HoursRow> rows = new ArrayList<>();
        for (String part : text.split("[,;\\n]")) {
            if (part.isBlank()) {
                continue;
            }
            Matcher matcher = PART.matcher(part.strip().toLowerCase(Locale.ROOT));
            if (!matcher.matches()) {
                return Optional.empty();
            }
            List<Day> days = days(matcher.group(1), matcher.group(2));
            ClockTime from = time(matcher.group(3), matcher.group(4));
            ClockTime to = time(matcher.group(5), matcher.group(6));
            if (days.isEmpty() || from == null || to == null || from.equals(to)) {
                return Optional.empty();
            }
            for (int i = 0; i < rows.size(); i++) {
                HoursRow before = rows.get(i);
                List<Day> left = before.days().stream()
                        .filter(day -> !days.contains(day))
                        .toList();
                rows.set(i, new HoursRow(area, group, left, before.from(), before.to()));
            }
            rows.removeIf(row -> row.days().isEmpty());
            rows.add(new HoursRow(area, group, days, from, to));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    private static List<Day> days(String first, String last) {
        if (last == null && (first.equals("alle") || first.equals("daglig") || first.equals("dagleg"))) {
            return WEEK;
        }
        Day from = day(first);
        Day to = last == null ? from : day(last);
        if (from == null || to == null) {
            return List.of();
        }
        List<Day> days = new ArrayList<>();
        for (int i = WEEK.indexOf(from); ; i = (i + 1) % WEEK.size()) {
            days.add(WEEK.get(i));
            if (WEEK.get(i) == to) {
                return days;
            }
        }
    }

    private static Day day(String name) {
        return name.length() < 3 ? null : NAMES.get(name.substring(0, 3));
    }

    private static ClockTime time(String hour, String minute) {
        try {
            return ClockTime.parse(String.format("%02d:%s", Integer.parseInt(hour), minute == null ? "00" : minute));
        } catch (IllegalArgumentException noSuchTime) {
            return null;
        }
    }
}
