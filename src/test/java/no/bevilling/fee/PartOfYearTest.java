package no.bevilling.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of the year a licence pays for. */
class PartOfYearTest {
    @ParameterizedTest
    @CsvSource({
        // A month that is begun counts, if only for a day.
        "MONTHS_BEGUN, 2026-06-30, 2026-12-31, 7, 12",
        "MONTHS_BEGUN, 2026-01-01, 2026-02-01, 2, 12",
        "DAYS, 2026-06-30, 2026-12-31, 185, 365",
        "DAYS, 2024-02-28, 2024-03-01, 3, 366",
        "FULL, 2026-12-31, 2026-12-31, 12, 12"
    })
    void a_licence_that_begins_or_ends_in_the_year(
            PartOfYearMode mode, LocalDate from, LocalDate to, int counted, int of) {
        PartOfYear part = PartOfYear.of(mode, List.of(new PartOfYear.Days(from, to)), from.getYear(), false);

        assertThat(part.counted()).isEqualTo(counted);
        assertThat(part.of()).isEqualTo(of);
    }

    @ParameterizedTest
    @CsvSource({"true, 5, 103", "false, 9, 253"})
    void the_days_between_count_for_nothing_in_a_season_and_for_everything_in_a_withdrawal(
            boolean seasonal, int months, int days) {
        List<PartOfYear.Days> season = List.of(
                new PartOfYear.Days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 12)),
                new PartOfYear.Days(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 11, 8)));

        assertThat(PartOfYear.of(PartOfYearMode.MONTHS_BEGUN, season, 2026, seasonal)
                        .counted())
                .isEqualTo(months);
        assertThat(PartOfYear.of(PartOfYearMode.DAYS, season, 2026, seasonal).counted())
                .isEqualTo(days);
    }
}
