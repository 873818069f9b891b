package no.bevilling.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.bevilling.document.AdministrationActs;
import org.junit.jupiter.api.Test;

/** The time for appeals by forvaltningsloven §§ 29 to 31. */
class AppealTimeTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 12, 1);
    private final AppealTime time = new AppealTime(AdministrationActs.standard().on(DECIDED), DECIDED);

    @Test
    void three_weeks_run_from_the_day_the_notice_reached_the_party() {
        assertThat(time.lastDay(LocalDate.of(2026, 12, 3), false)).isEqualTo("2026-12-24");
        assertThat(time.lastDay(LocalDate.of(2027, 1, 5), false)).isEqualTo("2027-01-26");
    }

    /** 25 December 2026 is a Friday, and the weekend follows; 17 May 2027 is a Monday. Christmas Eve is a working day. */
    @Test
    void a_deadline_on_a_holiday_ends_on_the_next_working_day() {
        assertThat(time.lastDay(LocalDate.of(2026, 12, 4), false)).isEqualTo("2026-12-28");
        assertThat(time.lastDay(LocalDate.of(2027, 4, 26), false)).isEqualTo("2027-05-18");
    }

    @Test
    void others_have_three_months_from_the_decision_at_the_latest() {
        assertThat(time.lastDay(LocalDate.of(2027, 2, 20), true)).isEqualTo("2027-03-01");
        assertThat(time.lastDay(LocalDate.of(2026, 12, 7), true)).isEqualTo("2026-12-28");
    }

    @Test
    void after_a_year_no_appeal_is_heard_however_good_the_reason() {
        assertThat(time.isTooLateForEver(LocalDate.of(2027, 12, 1))).isFalse();
        assertThat(time.isTooLateForEver(LocalDate.of(2027, 12, 2))).isTrue();
    }
}
