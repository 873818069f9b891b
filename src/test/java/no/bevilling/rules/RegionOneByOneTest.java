package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A region's new plan is adopted by one municipality at a time, and binds no neighbour. */
class RegionOneByOneTest {
    private static final LocalDate AFTER = LocalDate.of(2030, 1, 1);

    private static LayerSource region(String version) {
        LayerSource now = Rules.chain("valdres").get(1);
        return Rules.with(
                now,
                "policy.yaml",
                Rules.text(now, "policy.yaml")
                        .replaceFirst("version: .*", "version: \"" + version + "\"\nadoptedOneByOne: true")
                        .replaceFirst("validFrom: .*", "validFrom: 2028-01-01"));
    }

    private static LayerSource nordAurdal(String standsOn) {
        LayerSource now = Rules.chain("3451").get(2);
        return Rules.with(
                now,
                "policy.yaml",
                Rules.text(now, "policy.yaml")
                        .replaceFirst("version: .*", "version: \"2028.1\"")
                        .replaceFirst("extends: .*", "extends: \"" + standsOn + "\"")
                        .replaceFirst("validFrom: .*", "validFrom: 2028-01-01"));
    }

    private static RuleBases after(LayerSource... adopted) {
        InMemoryRuleBaseStore store = new InMemoryRuleBaseStore();
        Rules.all().forEach(store::put);
        List.of(adopted).forEach(store::put);
        return new RuleBases(store, Rules.LOADER);
    }

    private static List<String> layers(RuleBase base) {
        return base.layers().stream().map(Layer::name).skip(1).toList();
    }

    @Test
    void the_one_that_names_the_new_plan_has_it_and_its_neighbours_keep_theirs() {
        RuleBases bases = after(region("2028.1"), nordAurdal("valdres@2028.1"));
        assertThat(layers(bases.on("3451", AFTER))).containsExactly("valdres@2028.1", "3451@2028.1");
        assertThat(layers(bases.on("3454", AFTER))).containsExactly("valdres@2014.2", "3454@2014.1");
        assertThat(layers(bases.on("3451", LocalDate.of(2027, 12, 31))))
                .as("the version before ends the day before, without being touched")
                .containsExactly("valdres@2014.2", "3451@2014.1");
    }

    @Test
    void who_names_a_plan_keeps_it_when_a_newer_one_comes() {
        RuleBases bases = after(region("2028.1"), region("2029.1"), nordAurdal("valdres@2028.1"));
        assertThat(layers(bases.on("3451", AFTER))).containsExactly("valdres@2028.1", "3451@2028.1");
    }

    @Test
    void a_plan_adopted_one_by_one_must_be_named() {
        List<LayerSource> chain = List.of(Rules.chain("national").get(0), region("2028.1"), nordAurdal("valdres"));
        assertThatThrownBy(() -> Rules.LOADER.load(chain))
                .isInstanceOf(RuleBaseRefused.class)
                .hasMessageContaining("must name the version of 'valdres'");
    }

    @Test
    void a_plan_that_nobody_has_adopted_is_told_as_missing() {
        RuleBases bases = after(nordAurdal("valdres@2031.1"));
        assertThatThrownBy(() -> bases.on("3451", AFTER)).isInstanceOf(RuleBases.NoRuleBase.class);
    }
}
