package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Seasons, those over the new year too, against a count of all their days. */
class SeasonProperty {

    private static MonthDay day(int ofYear) {
        return MonthDay.from(LocalDate.ofYearDay(2024, ofYear));
    }

    private static List<MonthDay> days(int from, int to) {
        return IntStream.iterate(from, d -> d % 366 + 1)
                .limit(Math.floorMod(to - from, 366) + 1L)
                .mapToObj(SeasonProperty::day)
                .toList();
    }

    @Property(tries = 400)
    void overlap_and_cover_are_those_of_the_days(
            @ForAll @IntRange(min = 1, max = 366) int from,
            @ForAll @IntRange(min = 1, max = 366) int to,
            @ForAll @IntRange(min = 1, max = 366) int otherFrom,
            @ForAll @IntRange(min = 1, max = 366) int otherTo) {
        Season season = new Season(day(from), day(to));
        Season other = new Season(day(otherFrom), day(otherTo));
        List<MonthDay> mine = days(from, to);
        List<MonthDay> theirs = days(otherFrom, otherTo);
        assertThat(season.covers(other)).isEqualTo(mine.containsAll(theirs));
        assertThat(season.overlaps(other)).isEqualTo(theirs.stream().anyMatch(mine::contains));
    }
}
