package no.bevilling.ambulatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import no.bevilling.ambulatory.MonthOfUses.Day;
import org.junit.jupiter.api.Test;

class MonthOfUsesTest {
    private static final YearMonth JUNE = YearMonth.of(2027, 6);

    private final AmbulatoryLicence first = licence(LocalDate.of(2027, 1, 1), null);
    private final AmbulatoryLicence second = licence(LocalDate.of(2027, 6, 10), LocalDate.of(2027, 6, 20));

    @Test
    void a_month_is_shown_in_whole_weeks_from_Monday() {
        MonthOfUses month = MonthOfUses.of(JUNE, List.of(), List.of());

        assertThat(month.weeks()).hasSize(5).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(month.weeks().get(0).get(0).date()).isEqualTo(LocalDate.of(2027, 5, 31));
        assertThat(month.weeks().get(0).get(0).inMonth()).isFalse();
    }

    @Test
    void a_function_past_midnight_has_its_licence_on_both_days() {
        List<AmbulatoryUse> wedding = List.of(use(first, "2027-06-12T18:00", "2027-06-13T02:00"));

        assertThat(day(wedding, 12).lent()).isEqualTo(1);
        assertThat(day(wedding, 13).lent()).isEqualTo(1);
        assertThat(day(wedding, 14).lent()).isZero();
    }

    @Test
    void one_that_ends_at_midnight_leaves_the_next_day_free() {
        List<AmbulatoryUse> party = List.of(use(first, "2027-06-05T18:00", "2027-06-06T00:00"));

        assertThat(day(party, 6).lent()).isZero();
    }

    @Test
    void a_day_has_as_many_licences_as_hold_that_day() {
        assertThat(day(List.of(), 9).pool()).isEqualTo(1);
        assertThat(day(List.of(), 10).pool()).isEqualTo(2);
        assertThat(day(List.of(), 20).pool()).isEqualTo(2);
        assertThat(day(List.of(), 21).pool()).isEqualTo(1);
    }

    @Test
    void a_day_on_which_all_are_lent_out_says_so() {
        List<AmbulatoryUse> both = List.of(
                use(first, "2027-06-12T18:00", "2027-06-13T01:00"),
                use(second, "2027-06-12T12:00", "2027-06-12T20:00"));

        assertThat(day(both, 12).isAllLent()).isTrue();
        assertThat(day(both, 13).isAllLent()).isFalse();
    }

    private Day day(List<AmbulatoryUse> uses, int day) {
        return MonthOfUses.of(JUNE, List.of(first, second), uses).weeks().stream()
                .flatMap(List::stream)
                .filter(one -> one.date().equals(JUNE.atDay(day)))
                .findFirst()
                .orElseThrow();
    }

    private static AmbulatoryLicence licence(LocalDate from, LocalDate to) {
        AmbulatoryLicence licence = new AmbulatoryLicence();
        licence.validFrom = from;
        licence.validTo = to;
        return licence;
    }

    private static AmbulatoryUse use(AmbulatoryLicence of, String from, String to) {
        AmbulatoryUse use = new AmbulatoryUse();
        use.ambulatoryLicenceId = of.id;
        use.caseId = UUID.randomUUID();
        use.usedFrom = LocalDateTime.parse(from);
        use.usedTo = LocalDateTime.parse(to);
        return use;
    }
}
