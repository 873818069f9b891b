package no.bevilling.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.rules.fact.Area;

/**
 * A licence's hours as people read them: a row for each area and kind of day, a column for each drink group. It never
 * grows wider than three groups, however many special days there are.
 *
 * @param headers area, day, then the groups
 * @param rows cells under those headers; a dash where nothing is permitted
 */
public record HoursTable(List<String> headers, List<List<String>> rows) {

    private record Line(Area area, DayKind day) {}

    /** Lays out the hours in the words of a language form. */
    public static HoursTable of(List<LicenceHours> hours, LanguageForm language) {
        Words words = Words.in(language);
        Writing writing = Writing.in(language);
        List<Integer> groups =
                hours.stream().map(LicenceHours::drinkGroup).distinct().sorted().toList();
        List<String> headers = new ArrayList<>(List.of(words.get("hours.area"), words.get("hours.day")));
        groups.forEach(group -> headers.add(words.filled("hours.group", group)));

        Map<Line, Map<Integer, String>> lines =
                new TreeMap<>(Comparator.comparing(Line::area).thenComparing(Line::day));
        for (LicenceHours h : hours) {
            String before = lines.computeIfAbsent(new Line(h.area(), h.dayKind()), l -> new TreeMap<>())
                    .put(h.drinkGroup(), span(h, writing));
            if (before != null) {
                throw new IllegalArgumentException("two sets of hours for " + h.area() + ", group " + h.drinkGroup()
                        + ", " + h.dayKind());
            }
        }
        List<List<String>> rows = lines.entrySet().stream()
                .map(line -> {
                    List<String> cells = new ArrayList<>(List.of(
                            words.of(line.getKey().area()), words.of(line.getKey().day())));
                    groups.forEach(group -> cells.add(line.getValue().getOrDefault(group, "–")));
                    return List.copyOf(cells);
                })
                .collect(Collectors.toUnmodifiableList());
        return new HoursTable(List.copyOf(headers), rows);
    }

    private static String span(LicenceHours h, Writing writing) {
        // Midnight ends the day it stands in: people write 24.00, the clock says 00.00.
        String end = h.to().toSecondOfDay() == 0 ? "24.00" : writing.time(h.to());
        return writing.time(h.from()) + "–" + end;
    }
}
