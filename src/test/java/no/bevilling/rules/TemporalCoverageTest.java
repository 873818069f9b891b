package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of the law have exactly one value each day, from the day that they are stated at all. */
class TemporalCoverageTest {

    @Test
    void every_national_parameter_has_exactly_one_value_for_each_day_from_2016_to_2030_or_is_stated_unknown() {
        List<String> wrong = new ArrayList<>();
        for (DatedParameter p : Rules.base("national").parameters().values()) {
            LocalDate stated = p.values().stream()
                    .map(DatedParameter.Period::from)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate last = p.values().stream().anyMatch(v -> v.to() == null)
                    ? LocalDate.MAX
                    : p.values().stream()
                            .map(DatedParameter.Period::to)
                            .max(LocalDate::compareTo)
                            .orElseThrow();
            LocalDate.of(2016, 1, 1).datesUntil(LocalDate.of(2031, 1, 1)).forEach(day -> {
                long values = p.values().stream().filter(v -> v.holds(day)).count();
                boolean known = !day.isBefore(stated) && !day.isAfter(last);
                if (values != (known ? 1 : 0)) {
                    wrong.add(p.id() + " has " + values + " values on " + day);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_table_of_the_statutory_frame_answers_each_day_from_2016_to_2030() {
        RuleBase national = Rules.base("national");
        Facts nothing = new Facts(new CheckRequest(null, null, null, null, null, null, null, null));
        for (RuleTable table : national.tables().values()) {
            if (table.frame()) {
                int group = table.rows().get(0).drinkGroups().isEmpty()
                        ? 1
                        : table.rows().get(0).drinkGroups().get(0);
                LocalDate.of(2016, 1, 1)
                        .datesUntil(LocalDate.of(2031, 1, 1))
                        .forEach(day -> assertThat(new TablePicker(nothing, national, day)
                                        .hours(
                                                table,
                                                no.bevilling.rules.fact.Area.INDOOR,
                                                group,
                                                NorwegianCalendar.dayOf(day))
                                        .rows())
                                .as("%s on %s", table.id(), day)
                                .isNotEmpty());
            }
        }
    }
}
