package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.bevilling.rules.RuleBaseTimeline.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On every day a municipality has one rule base under one number, or it is said why it has none. */
class RuleBaseTimelineTest {

    private static final LocalDate FIRST = TemporalCoverageTest.FIRST;
    private static final LocalDate LAST = TemporalCoverageTest.LAST;
    private static final LocalDate REFORM = LocalDate.of(2020, 1, 1);

    static Stream<String> municipalities() {
        return Rules.all().stream()
                .filter(s -> LayerReader.level(s) == Layer.Level.MUNICIPALITY)
                .map(s -> RuleBaseStore.versionOf(s).id());
    }

    private static RuleBaseTimeline timeline(InMemoryRuleBaseStore store) {
        return new RuleBaseTimeline(store, new RuleBases(store, Rules.LOADER));
    }

    private static InMemoryRuleBaseStore published() {
        InMemoryRuleBaseStore store = new InMemoryRuleBaseStore();
        Rules.all().forEach(store::put);
        return store;
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void every_day_from_2016_to_2030_has_one_rule_base_or_a_stated_none(String id) {
        InMemoryRuleBaseStore store = published();
        RuleBases bases = new RuleBases(store, Rules.LOADER);
        List<Stretch> stretches = timeline(store).of(id, FIRST, LAST);
        LocalDate next = FIRST;
        for (Stretch s : stretches) {
            assertThat(s.from()).isEqualTo(next);
            assertThat(s.to()).isAfterOrEqualTo(s.from());
            assertThat(s.layers().isEmpty()).isEqualTo(s.none() != null);
            for (LocalDate day : new TreeSet<>(List.of(s.from(), s.to()))) {
                if (s.none() == null) {
                    assertThat(bases.versions(s.number(), day))
                            .extracting(RuleBaseStore.Version::name)
                            .isEqualTo(s.layers());
                } else {
                    assertThatThrownBy(() -> bases.versions(s.number(), day))
                            .isInstanceOf(RuleBases.NoRuleBase.class)
                            .hasMessageContaining(s.none());
                }
            }
            next = s.to().plusDays(1);
        }
        assertThat(next).isEqualTo(LAST.plusDays(1));
        assertThat(stretches.get(stretches.size() - 1).layers()).isNotEmpty();
    }

    @Test
    void no_number_is_that_of_two_municipalities_on_the_same_day() {
        List<RuleBaseStore.Version> all = published().versions();
        TemporalCoverageTest.boundaries(all.stream()
                        .flatMap(v -> v.policy().numbers().stream().flatMap(n -> Stream.of(n.from(), n.to()))))
                .forEach(day -> assertThat(all.stream()
                                .flatMap(v -> v.policy().numbers().stream().filter(n -> n.holds(day)))
                                .map(Policy.Number::number))
                        .as("numbers on %s", day)
                        .doesNotHaveDuplicates());
    }

    @Test
    void before_the_national_rules_are_registered_Valdres_has_none_and_it_says_from_when() {
        assertThat(timeline(published()).of("3451", FIRST, LAST).get(0)).satisfies(s -> {
            assertThat(s.number()).isEqualTo("0542");
            assertThat(s.none()).isEqualTo("the rules of Norge are registered here from 2020-09-01");
            assertThat(s.to()).isEqualTo(REFORM.minusDays(1));
        });
    }

    /** A nation from 2016, a municipality that got a new number in 2020 and a new plan in 2024. */
    private static InMemoryRuleBaseStore twoPlans() {
        InMemoryRuleBaseStore store = new InMemoryRuleBaseStore();
        store.put(
                Rules.layer(
                        "national",
                        "policy.yaml",
                        "id: national\nversion: \"1\"\nname: Norge\nadoptedBy: Stortinget\nvalidFrom: 2016-01-01\nverified: true\n"));
        store.put(plan("2014.1", "validFrom: 2014-06-01\nvalidTo: 2023-12-31\n"));
        store.put(plan("2024.1", "validFrom: 2024-03-01\n"));
        return store;
    }

    private static LayerSource plan(String version, String inForce) {
        return Rules.layer(
                "municipalities/3451-nord-aurdal",
                "policy.yaml",
                "id: \"3451\"\nversion: \"" + version + "\"\nname: Nord-Aurdal\nextends: national\n"
                        + "numbers:\n  - { number: \"0542\", from: 1964-01-01, to: 2019-12-31 }\n"
                        + "  - { number: \"3451\", from: 2020-01-01 }\n"
                        + "adoptedBy: Kommunestyret\nverified: false\n" + inForce);
    }

    @Test
    void an_old_number_on_an_old_day_and_a_new_one_on_a_new_day_find_the_plan_of_the_day() {
        RuleBases bases = new RuleBases(twoPlans(), Rules.LOADER);
        assertThat(bases.on("0542", LocalDate.of(2018, 5, 1)).policy().version())
                .isEqualTo("2014.1");
        assertThat(bases.on("0542", REFORM.minusDays(1)).policy().version()).isEqualTo("2014.1");
        assertThat(bases.on("3451", REFORM).policy().version()).isEqualTo("2014.1");
        assertThat(bases.on("3451", LocalDate.of(2026, 12, 1)).policy().version())
                .isEqualTo("2024.1");
    }

    @Test
    void a_number_on_a_day_when_the_municipality_had_another_is_told_the_other() {
        RuleBases bases = new RuleBases(twoPlans(), Rules.LOADER);
        assertThatThrownBy(() -> bases.on("3451", LocalDate.of(2018, 5, 1)))
                .isInstanceOf(RuleBases.NoRuleBase.class)
                .hasMessageEndingWith("Nord-Aurdal had the number 0542 on that day");
        assertThatThrownBy(() -> bases.on("0542", LocalDate.of(2026, 5, 1)))
                .isInstanceOf(RuleBases.NoRuleBase.class)
                .hasMessageEndingWith("Nord-Aurdal had the number 3451 on that day");
        assertThatThrownBy(() -> bases.on("9999", LocalDate.of(2026, 5, 1)))
                .isInstanceOf(RuleBases.UnknownMunicipality.class);
    }

    @Test
    void the_stretches_change_at_the_reform_and_where_a_plan_ends_before_the_next_begins() {
        assertThat(timeline(twoPlans()).of("3451", FIRST, LAST))
                .extracting(Stretch::from, Stretch::number, s -> s.none() == null)
                .containsExactly(
                        tuple(FIRST, "0542", true),
                        tuple(REFORM, "3451", true),
                        tuple(LocalDate.of(2024, 1, 1), "3451", false),
                        tuple(LocalDate.of(2024, 3, 1), "3451", true));
    }

    @Test
    void numbers_that_overlap_are_refused() {
        LayerSource good = plan("2014.1", "validFrom: 2014-06-01\n");
        assertThatCode(() -> RuleBaseStore.versionOf(good)).doesNotThrowAnyException();
        LayerSource bad = Rules.with(
                good, "policy.yaml", Rules.text(good, "policy.yaml").replace("to: 2019-12-31", "to: 2020-06-30"));
        assertThatThrownBy(() -> RuleBaseStore.versionOf(bad))
                .isInstanceOf(RuleBaseRefused.class)
                .hasMessageContaining("overlap in time");
    }
}
