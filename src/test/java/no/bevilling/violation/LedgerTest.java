package no.bevilling.violation;

import static no.bevilling.violation.Ledgers.NUMBERS;
import static no.bevilling.violation.Ledgers.TODAY;
import static no.bevilling.violation.Ledgers.at;
import static no.bevilling.violation.Ledgers.points;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.bevilling.rules.Dated;
import org.junit.jupiter.api.Test;

/** The sum of penalty points, as alkoholforskriften § 10-2 counts it: worked examples. */
class LedgerTest {
    @Test
    void twelve_points_within_two_years_are_a_withdrawal_for_a_week() {
        Ledgers place = points().given(8, "2025-06-20T22:00").given(4, "2026-11-14T02:20");

        assertThat(place.on("2026-11-30T12:00")).isEqualTo(12);
        assertThat(place.days()).isEqualTo(7);
    }

    @Test
    void eleven_points_are_no_withdrawal() {
        assertThat(points().given(8, "2025-06-20T22:00")
                        .given(3, "2026-11-14T02:20")
                        .days())
                .isZero();
    }

    @Test
    void the_scale_grows_with_each_point_above_the_twelve() {
        int[][] table = {{13, 8}, {14, 9}, {15, 9}, {16, 10}, {20, 12}, {24, 14}};
        for (int[] row : table) {
            assertThat(points().given(row[0], "2026-11-14T02:20").days())
                    .as(row[0] + " points")
                    .isEqualTo(row[1]);
        }
    }

    @Test
    void beyond_the_scale_a_person_fixes_the_length() {
        Ledger.Due due = points().given(25, "2026-11-14T02:20").ledger().due(NUMBERS, TODAY);

        assertThat(due.isWithdrawal()).isTrue();
        assertThat(due.days()).isInstanceOf(Dated.Unknown.class);
    }

    @Test
    void a_violation_two_years_to_the_day_before_the_last_does_not_count_with_it() {
        Ledgers exactly = points().given(8, "2024-11-14T02:20").given(4, "2026-11-14T02:20");
        Ledgers oneDayLess = points().given(8, "2024-11-15T02:20").given(4, "2026-11-14T02:20");

        assertThat(exactly.days()).isZero();
        assertThat(oneDayLess.days()).isEqualTo(7);
    }

    @Test
    void it_is_the_time_of_the_violation_that_counts_and_not_the_night_it_belongs_to() {
        // Half past midnight is the next day.
        assertThat(points().given(4, "2024-11-30T00:30").on("2026-11-30T12:00")).isZero();
        assertThat(points().given(4, "2024-12-01T00:30").on("2026-11-30T12:00")).isEqualTo(4);
    }

    @Test
    void of_two_violations_in_the_same_minute_both_count_in_whatever_order_they_were_entered() {
        Ledger.Entry one = Ledgers.entry(1, at("2020-09-02T02:00"), Ledger.State.COUNTS);
        Ledger.Entry other = Ledgers.entry(2, at("2020-09-02T02:00"), Ledger.State.COUNTS);

        Ledger.Due due = points().of(one, other).ledger().due(NUMBERS, TODAY);

        assertThat(due.points()).isEqualTo(3);
        assertThat(points().of(other, one).ledger().due(NUMBERS, TODAY)).isEqualTo(due);
    }

    @Test
    void what_comes_later_does_not_count_yet() {
        Ledgers place = points().given(4, "2026-11-14T02:20").given(2, "2026-11-21T23:00");

        assertThat(place.on("2026-11-14T02:19")).isZero();
        assertThat(place.on("2026-11-14T02:20")).isEqualTo(4);
        assertThat(place.on("2026-11-22T00:00")).isEqualTo(6);
    }

    @Test
    void points_of_the_former_holder_do_not_count_for_the_one_who_took_over() {
        Ledgers bought = points().given(8, "2026-05-01T23:00").given(4, "2026-11-14T02:20");

        assertThat(bought.days()).isEqualTo(7);
        assertThat(bought.transferred("2026-06-01T12:00").days()).isZero();
        assertThat(bought.on("2026-11-30T12:00")).isEqualTo(4);
    }

    @Test
    void what_the_buyer_does_on_the_day_of_the_transfer_counts_from_the_hour_of_it() {
        Ledgers sold = points().given(4, "2026-06-01T01:00")
                .given(2, "2026-06-01T23:00")
                .transferred("2026-06-01T12:00");

        assertThat(sold.on("2026-11-30T12:00")).isEqualTo(2);
    }

    @Test
    void what_was_set_aside_has_never_been() {
        Ledgers place = points().given(8, "2026-05-01T23:00").setAside(4, "2026-11-14T02:20");

        assertThat(place.on("2026-11-30T12:00")).isEqualTo(8);
        assertThat(place.days()).isZero();
    }

    @Test
    void points_that_a_withdrawal_rests_on_lead_to_no_second_one() {
        Ledgers place = points().withdrawnFor(8, "2026-01-10T23:00")
                .withdrawnFor(4, "2026-03-01T23:00")
                .given(4, "2026-11-14T02:20");

        assertThat(place.on("2026-11-30T12:00")).isEqualTo(16);
        assertThat(place.days()).isZero();
    }

    @Test
    void points_that_wait_for_an_appeal_lead_to_nothing_meanwhile() {
        Ledgers place = points().given(8, "2026-05-01T23:00").waiting(4, "2026-11-14T02:20");

        assertThat(place.on("2026-11-30T12:00")).isEqualTo(12);
        assertThat(place.days()).isZero();
    }

    @Test
    void the_withdrawal_rests_on_the_fullest_two_years() {
        Ledger ledger = points().given(8, "2024-12-20T23:00")
                .given(4, "2026-05-01T23:00")
                .given(8, "2026-11-14T02:20")
                .ledger();

        Ledger.Due due = ledger.due(NUMBERS, TODAY);

        assertThat(due.points()).isEqualTo(20);
        assertThat(due.rests()).hasSize(3);
        assertThat(ledger.periods()).extracting(Ledger.Period::points).containsExactly(8, 12, 20);
    }

    @Test
    void one_more_is_reckoned_without_being_written() {
        Ledger ledger = points().given(8, "2026-05-01T23:00").ledger();

        Ledger more = ledger.with(Ledgers.entry(4, at("2026-11-30T12:00"), Ledger.State.COUNTS));

        assertThat(more.due(NUMBERS, TODAY).days().orThrow()).isEqualTo(7);
        assertThat(ledger.entries()).hasSize(1);
    }

    @Test
    void an_entry_counts_together_with_a_new_violation_until_the_day_before_two_years_have_gone() {
        Ledger ledger = points().given(4, "2026-11-14T02:20")
                .given(4, "2024-02-29T12:00")
                .ledger();

        assertThat(ledger.lastDay(ledger.entries().get(1))).isEqualTo(LocalDate.of(2028, 11, 13));
        LocalDate last = ledger.lastDay(ledger.entries().get(0));
        assertThat(ledger.start(last)).isBeforeOrEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(ledger.start(last.plusDays(1))).isAfter(LocalDate.of(2024, 2, 29));
    }
}
