package no.bevilling.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;

/**
 * A licence's hours as people read them: a row for each area and set of days with the same hours, a column for each
 * drink group. It never grows wider than three groups, however many special days there are.
 *
 * @param headers area, days, then the groups
 * @param rows cells under those headers; a dash where nothing is permitted
 */
public record HoursTable(List<String> headers, List<List<String>> rows) {
    /** Three weekdays in a row or more are written as a span. */
    private static final int SPAN = 3;

    /** Lays out the hours in the words of a language form. */
    public static HoursTable of(List<LicenceHours> hours, LanguageForm language) {
        Words words = Words.in(language);
        List<Integer> groups =
                hours.stream().map(LicenceHours::drinkGroup).distinct().sorted().toList();
        List<String> headers = new ArrayList<>(List.of(words.get("hours.area"), words.get("hours.day")));
        groups.forEach(group -> headers.add(words.filled("hours.group", group)));

        List<List<String>> rows = new ArrayList<>();
        byDay(hours, Writing.in(language))
                .forEach((area, days) -> alike(days).forEach((spans, same) -> {
                    List<String> cells = new ArrayList<>(List.of(words.of(area), label(same, words)));
                    groups.forEach(group -> cells.add(spans.spans().getOrDefault(group, "–")));
                    rows.add(List.copyOf(cells));
                }));
        return new HoursTable(List.copyOf(headers), List.copyOf(rows));
    }

    /** Weekdays and special days stand in rows of their own, even where their hours are the same. */
    private record Alike(boolean special, Map<Integer, String> spans) {}

    private static Map<Area, Map<Day, Map<Integer, String>>> byDay(List<LicenceHours> hours, Writing writing) {
        Map<Area, Map<Day, Map<Integer, String>>> all = new EnumMap<>(Area.class);
        for (LicenceHours h : hours) {
            for (Day day : h.days()) {
                String before = all.computeIfAbsent(h.area(), a -> new EnumMap<>(Day.class))
                        .computeIfAbsent(day, d -> new TreeMap<>())
                        .put(h.drinkGroup(), span(h, writing));
                if (before != null) {
                    throw new IllegalArgumentException(
                            "two sets of hours for " + h.area() + ", group " + h.drinkGroup() + ", " + day);
                }
            }
        }
        return all;
    }

    private static Map<Alike, List<Day>> alike(Map<Day, Map<Integer, String>> days) {
        Map<Alike, List<Day>> alike = new LinkedHashMap<>();
        days.forEach((day, spans) -> alike.computeIfAbsent(new Alike(isSpecial(day), spans), s -> new ArrayList<>())
                .add(day));
        return alike;
    }

    private static boolean isSpecial(Day day) {
        return day.ordinal() > Day.SUNDAY.ordinal();
    }

    private static String label(List<Day> days, Words words) {
        List<String> parts = new ArrayList<>();
        for (int first = 0; first < days.size(); ) {
            int last = first;
            while (last + 1 < days.size()
                    && !isSpecial(days.get(last + 1))
                    && days.get(last + 1).ordinal() == days.get(last).ordinal() + 1) {
                last++;
            }
            if (last - first + 1 >= SPAN) {
                parts.add(words.of(days.get(first)) + "–" + words.of(days.get(last)));
            } else {
                days.subList(first, last + 1).forEach(day -> parts.add(words.of(day)));
            }
            first = last + 1;
        }
        int end = parts.size() - 1;
        String label = end == 0
                ? parts.get(0)
                : String.join(", ", parts.subList(0, end)) + " " + words.get("and") + " " + parts.get(end);
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private static String span(LicenceHours h, Writing writing) {
        // Midnight ends the day it stands in: people write 24.00, the clock says 00.00.
        String end = h.to().toSecondOfDay() == 0 ? "24.00" : writing.time(h.to());
        return writing.time(h.from()) + "–" + end;
    }
}
