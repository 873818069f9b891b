package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.bevilling.rules.fact.Area;
import org.junit.jupiter.api.Test;

/** Numbers of the law have exactly one value each day, or are said to be unknown. */
class TemporalCoverageTest {

    static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    @Test
    void every_national_parameter_has_exactly_one_value_for_each_day_from_2016_to_2030_or_is_stated_unknown() {
        List<String> wrong = new ArrayList<>();
        for (DatedParameter p : Rules.base("national").parameters().values()) {
            for (LocalDate day : boundaries(p.values().stream().flatMap(v -> Stream.of(v.from(), v.to())))) {
                long stated = p.values().stream().filter(v -> v.holds(day)).count();
                if (stated != 1) {
                    wrong.add(p.id() + " has " + stated + " values on " + day);
                }
            }
            for (DatedParameter.Period v : p.values()) {
                if ((v.value() == null) == (v.unknown() == null)) {
                    wrong.add(p.id() + " is neither known nor stated unknown from " + v.from());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void points_and_withdrawal_are_stated_for_each_day_from_2016_to_2030() {
        PointSystem points = Rules.base("national").layers().get(0).points();
        for (LocalDate day : boundaries(points.points().stream().flatMap(t -> Stream.of(t.from(), t.to())))) {
            assertThat(points.table(day)).as("points on %s", day).isPresent();
        }
        for (LocalDate day : boundaries(points.withdrawal().stream().flatMap(s -> Stream.of(s.from(), s.to())))) {
            assertThat(points.scale(day)).as("withdrawal on %s", day).isPresent();
        }
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
                FIRST.datesUntil(LAST.plusDays(1))
                        .forEach(day -> assertThat(new TablePicker(nothing, national, day)
                                        .hours(table, Area.INDOOR, group, NorwegianCalendar.dayOf(day))
                                        .rows())
                                .as("%s on %s", table.id(), day)
                                .isNotEmpty());
            }
        }
    }

    /** The first and last of all the days, and the days on both sides of each change. */
    static TreeSet<LocalDate> boundaries(Stream<LocalDate> changes) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(FIRST, LAST));
        changes.filter(day -> day != null).forEach(day -> {
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        });
        return new TreeSet<>(days.subSet(FIRST, true, LAST, true));
    }

    @Test
    void no_number_is_borne_by_two_municipalities_on_the_same_day_and_each_day_has_one_rule_base_or_none() {
        List<RuleBaseStore.Version> all = Rules.all().stream()
                .map(RuleBaseStore::versionOf)
                .filter(v -> !v.policy().numbers().isEmpty())
                .toList();
        RuleBases bases = Rules.stored();
        List<String> wrong = new ArrayList<>();
        Stream<LocalDate> changes = Rules.all().stream()
                .map(layer -> RuleBaseStore.versionOf(layer).policy())
                .flatMap(policy -> Stream.concat(
                        Stream.of(policy.validFrom(), policy.validTo()),
                        policy.numbers().stream().flatMap(n -> Stream.of(n.from(), n.to()))));
        for (LocalDate on : boundaries(changes)) {
            for (RuleBaseStore.Version v : all) {
                List<Policy.Number> borne =
                        v.policy().numbers().stream().filter(n -> n.holds(on)).toList();
                if (borne.size() != 1) {
                    wrong.add(v.name() + " has " + borne.size() + " numbers on " + on);
                    continue;
                }
                String number = borne.get(0).number();
                long bearers = all.stream()
                        .filter(o -> o.policy().numbers().stream()
                                .anyMatch(n -> n.number().equals(number) && n.holds(on)))
                        .count();
                boolean inForce = Rules.chain(v.id()).stream()
                        .allMatch(l -> RuleBaseStore.versionOf(l).policy().inForce(on));
                if (bearers != 1 || inForce != isFound(bases, number, on, v.id())) {
                    wrong.add(number + " on " + on + ": " + bearers + " municipalities, in force: " + inForce);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isFound(RuleBases bases, String number, LocalDate on, String id) {
        try {
            return bases.on(number, on).policy().id().equals(id);
        } catch (RuleBases.NoRuleBase none) {
            return false;
        }
    }
}
