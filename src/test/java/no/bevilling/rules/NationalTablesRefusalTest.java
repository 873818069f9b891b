package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers, points and duties of the law that cannot be right are refused on loading, with file and name. */
class NationalTablesRefusalTest {

    private static final LayerSource NATIONAL = Rules.chain("national").get(0);

    private static void refused(String file, String text, String replacement, String... said) {
        String before = Rules.text(NATIONAL, file);
        assertThat(before).contains(text);
        LayerSource changed = Rules.with(NATIONAL, file, before.replace(text, replacement));
        assertThatThrownBy(() -> Rules.LOADER.load(List.of(changed)))
                .isInstanceOf(RuleBaseRefused.class)
                .hasMessageContaining("national/" + file)
                .hasMessageContainingAll(said);
    }

    @Test
    void a_violation_without_points_is_refused() {
        refused("points.yaml", "      HOURS: 4\n", "", "the violation HOURS has no points from 2020-09-01");
    }

    @Test
    void points_for_something_that_is_no_violation_are_refused() {
        refused("points.yaml", "      HOURS: 4\n", "      HOUR: 4\n", "'HOUR' is no kind of violation");
    }

    @Test
    void two_tables_of_points_on_the_same_day_are_refused() {
        refused("points.yaml", "to: 2020-08-31", "to: 2020-09-30", "overlap in time");
    }

    @Test
    void a_year_without_a_rate_must_be_stated_unknown_and_cannot_be_left_out() {
        String year2019 = Rules.text(NATIONAL, "parameters/fees.yaml")
                .lines()
                .filter(line -> line.contains("from: 2019-01-01"))
                .findFirst()
                .orElseThrow();
        refused("parameters/fees.yaml", year2019 + "\n", "", "gap in time: no value from 2019-01-01 to 2019-12-31");
    }

    @Test
    void a_period_without_a_value_must_say_why() {
        refused(
                "parameters/control.yaml",
                "{ value: 12, from: 2016-01-01",
                "{ from: 2016-01-01",
                "points-for-withdrawal",
                "write 'unknown' and why");
    }

    @Test
    void a_duty_whose_number_does_not_exist_is_refused() {
        refused(
                "duties.yaml",
                "parameter: inspection-report-days",
                "parameter: inspection-report-hours",
                "inspection-report",
                "there is no parameter 'inspection-report-hours'");
    }

    @Test
    void a_record_of_the_law_that_names_a_violation_which_does_not_exist_is_refused() {
        refused(
                "provisions/alkoholloven-9.yaml",
                "violations: [ADVERTISING]",
                "violations: [BILLBOARDS]",
                "there is no violation 'BILLBOARDS'");
    }

    @Test
    void a_municipality_cannot_set_points_of_its_own() {
        List<LayerSource> chain = Rules.chain("3451");
        LayerSource own = Rules.with(chain.get(chain.size() - 1), "points.yaml", Rules.text(NATIONAL, "points.yaml"));
        assertThatThrownBy(() -> Rules.LOADER.load(List.of(chain.get(0), chain.get(1), own)))
                .isInstanceOf(RuleBaseRefused.class)
                .hasMessageContaining("there is no such file in a layer");
    }

    @Test
    void a_question_for_a_decision_that_does_not_exist_is_refused() {
        refused(
                "criteria/reactions.yaml",
                "decisions: [FEE]",
                "decisions: [FINE]",
                "'FINE' must be one of [LICENCE, PENALTY_POINTS, WITHDRAWAL, FEE, INSPECTION, ");
    }
}
