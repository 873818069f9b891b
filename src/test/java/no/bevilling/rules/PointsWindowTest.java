package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.bevilling.rules.PointsWindow.Given;
import org.junit.jupiter.api.Test;

/** How points are counted together (alkoholforskriften § 10-2). */
class PointsWindowTest {

    private static final Given FIRST = new Given(LocalDate.of(2024, 9, 13), 8);
    private static final Given LAST = new Given(LocalDate.of(2026, 9, 12), 4);

    @Test
    void violations_a_day_less_than_two_years_apart_count_together() {
        assertThat(new PointsWindow(2, null).most(List.of(LAST, FIRST))).isEqualTo(12);
    }

    @Test
    void violations_on_the_same_date_two_years_apart_do_not() {
        Given earlier = new Given(LocalDate.of(2024, 9, 12), 8);
        assertThat(new PointsWindow(2, null).most(List.of(earlier, LAST))).isEqualTo(8);
        assertThat(new PointsWindow(2, null).upTo(LAST.committed(), List.of(earlier, LAST)))
                .isEqualTo(4);
    }

    @Test
    void the_fullest_period_counts_even_when_it_is_not_the_newest() {
        assertThat(new PointsWindow(2, null)
                        .most(List.of(
                                new Given(LocalDate.of(2022, 1, 1), 8), new Given(LocalDate.of(2023, 1, 1), 8), LAST)))
                .isEqualTo(16);
    }

    @Test
    void what_was_committed_before_a_transfer_does_not_follow_the_business() {
        assertThat(new PointsWindow(2, LocalDate.of(2025, 1, 1)).most(List.of(FIRST, LAST)))
                .isEqualTo(4);
        assertThat(new PointsWindow(2, LocalDate.of(2025, 1, 1)).upTo(LAST.committed(), List.of(FIRST, LAST)))
                .isEqualTo(4);
    }

    @Test
    void a_period_that_ends_on_29_February_begins_on_1_March_two_years_before() {
        assertThat(new PointsWindow(2, null).start(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void nothing_counted_is_nothing() {
        assertThat(new PointsWindow(2, null).most(List.of())).isZero();
    }

    @Test
    void a_full_period_of_long_ago_does_not_count_again_for_a_violation_of_today() {
        List<Given> all =
                List.of(new Given(LocalDate.of(2022, 1, 1), 8), new Given(LocalDate.of(2023, 1, 1), 8), FIRST, LAST);
        assertThat(new PointsWindow(2, null).mostWith(all, List.of(LAST))).isEqualTo(12);
        assertThat(new PointsWindow(2, null).mostWith(all, List.of())).isEqualTo(12);
        assertThat(new PointsWindow(2, null).mostWith(List.of(), List.of())).isZero();
    }
}
