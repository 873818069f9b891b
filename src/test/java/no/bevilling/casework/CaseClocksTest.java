package no.bevilling.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.bevilling.casework.CaseClocks.Known;
import no.bevilling.casework.CaseClocks.Pause;
import no.bevilling.casework.CaseClocks.Reading;
import org.junit.jupiter.api.Test;

/** The clocks of a case, by the days of a calendar. */
class CaseClocksTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 1, 5);

    @Test
    void four_months_run_from_the_day_everything_was_in() {
        assertThat(clocks(day(1, 20), 0, List.of()).decisionDue(day(2, 1))).isEqualTo(day(5, 20));
    }

    @Test
    void four_months_from_the_last_of_october_end_on_the_last_of_february() {
        assertThat(clocks(LocalDate.of(2026, 10, 31), 0, List.of()).decisionDue(LocalDate.of(2026, 11, 1)))
                .isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void nothing_runs_before_everything_is_in_but_the_preliminary_answer_which_runs_from_receipt() {
        List<Reading> readings = clocks(null, 0, List.of()).on(day(1, 10));

        assertThat(reading(readings, ClockKind.DECISION).state()).isEqualTo(ClockState.NOT_STARTED);
        assertThat(reading(readings, ClockKind.PRELIMINARY_ANSWER).due()).isEqualTo(day(2, 5));
        assertThat(reading(readings, ClockKind.PRELIMINARY_ANSWER).daysLeft()).isEqualTo(26);
    }

    @Test
    void a_clock_is_late_from_the_day_after_its_day() {
        CaseClocks clocks = clocks(day(1, 20), 0, List.of());

        assertThat(reading(clocks.on(day(5, 20)), ClockKind.DECISION).state()).isEqualTo(ClockState.RUNNING);
        assertThat(reading(clocks.on(day(5, 21)), ClockKind.DECISION).state()).isEqualTo(ClockState.LATE);
        assertThat(reading(clocks.on(day(5, 23)), ClockKind.DECISION).getDaysOver())
                .isEqualTo(3);
    }

    @Test
    void a_standstill_gives_its_real_days_back() {
        Pause tenDays = new Pause(day(3, 1), day(3, 10));

        assertThat(clocks(day(1, 20), 0, List.of(tenDays)).decisionDue(day(4, 1)))
                .isEqualTo(day(5, 30));
    }

    @Test
    void a_standstill_that_lasts_moves_the_deadline_by_a_day_each_day() {
        CaseClocks clocks = clocks(day(1, 20), 0, List.of(new Pause(day(3, 1), null)));

        assertThat(clocks.decisionDue(day(3, 1))).isEqualTo(day(5, 21));
        assertThat(clocks.decisionDue(day(3, 2))).isEqualTo(day(5, 22));
        assertThat(reading(clocks.on(day(9, 1)), ClockKind.DECISION).state()).isEqualTo(ClockState.STANDING_STILL);
    }

    @Test
    void what_happens_after_the_deadline_does_not_bring_it_back() {
        Pause tooLate = new Pause(day(5, 21), day(6, 30));

        assertThat(clocks(day(1, 20), 0, List.of(tooLate)).decisionDue(day(7, 1)))
                .isEqualTo(day(5, 20));
    }

    @Test
    void an_extension_and_a_standstill_are_added_to_one_another() {
        Pause tenDays = new Pause(day(3, 1), day(3, 10));

        assertThat(clocks(day(1, 20), 30, List.of(tenDays)).decisionDue(day(4, 1)))
                .isEqualTo(day(6, 29));
    }

    @Test
    void a_decision_meets_every_clock_and_says_if_it_came_late() {
        CaseClocks clocks = new CaseClocks(
                new Known(RECEIVED, day(1, 20), day(6, 1), 4, 1, day(2, 1), 0, List.of(), 60, day(7, 1)));

        assertThat(clocks.on(day(6, 2)))
                .extracting(Reading::kind, Reading::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ClockKind.PRELIMINARY_ANSWER, ClockState.MET),
                        org.assertj.core.groups.Tuple.tuple(ClockKind.DECISION, ClockState.MET_LATE),
                        org.assertj.core.groups.Tuple.tuple(ClockKind.TARGET, ClockState.MET_LATE),
                        org.assertj.core.groups.Tuple.tuple(ClockKind.EVENT, ClockState.MET));
        assertThat(clocks.next(day(6, 2))).isEmpty();
    }

    @Test
    void the_clock_that_ends_first_is_the_one_to_look_at() {
        CaseClocks clocks =
                new CaseClocks(new Known(RECEIVED, day(1, 20), null, 4, 1, day(2, 1), 0, List.of(), 60, day(3, 1)));

        assertThat(clocks.next(day(2, 2))).get().extracting(Reading::kind).isEqualTo(ClockKind.EVENT);
    }

    /** A case received on 5 January 2026, four months and one, without target or event. */
    static CaseClocks clocks(LocalDate completeOn, int extendedDays, List<Pause> pauses) {
        return new CaseClocks(new Known(RECEIVED, completeOn, null, 4, 1, null, extendedDays, pauses, null, null));
    }

    private static Reading reading(List<Reading> readings, ClockKind kind) {
        return readings.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
