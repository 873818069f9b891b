package no.bevilling.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.bevilling.statistics.CaseCourse.Wait;
import org.junit.jupiter.api.Test;

/** Where the time of a case goes: every hour of it somewhere, and only there. */
class CaseCourseTest {
    private static final Instant BEGIN = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void each_day_of_a_case_counts_for_the_one_it_waited_for() {
        CaseCourse course = new CaseCourse(
                day(0),
                day(2),
                day(20),
                List.of(
                        new Wait(CaseStep.BODIES, day(3), day(10)),
                        new Wait(CaseStep.BODIES, day(3), day(6)),
                        new Wait(CaseStep.APPLICANT, day(8), day(12)),
                        new Wait(CaseStep.SECOND_PERSON, day(14), day(15)),
                        new Wait(CaseStep.SECOND_PERSON, day(16), day(17)),
                        new Wait(CaseStep.POLITICAL_BODY, day(17), null)));

        assertThat(course.steps())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        CaseStep.QUEUE, Duration.ofDays(2),
                        CaseStep.BODIES, Duration.ofDays(5),
                        CaseStep.APPLICANT, Duration.ofDays(4),
                        CaseStep.CASEWORKER, Duration.ofDays(4),
                        CaseStep.SECOND_PERSON, Duration.ofDays(2),
                        CaseStep.POLITICAL_BODY, Duration.ofDays(3)));
    }

    @Test
    void of_ten_cases_the_median_lies_between_the_two_in_the_middle_and_nine_were_through_within_the_ninth() {
        StepTimes times = StepTimes.of(
                IntStream.rangeClosed(1, 10).mapToObj(Duration::ofDays).toList());
        assertThat(times.median()).isEqualTo(Duration.ofHours(5 * 24 + 12));
        assertThat(times.ninetieth()).isEqualTo(Duration.ofDays(9));
        assertThat(StepTimes.of(List.of(Duration.ofDays(3))).ninetieth()).isEqualTo(Duration.ofDays(3));
        assertThat(StepTimes.of(IntStream.rangeClosed(1, 11)
                                .mapToObj(Duration::ofDays)
                                .toList())
                        .ninetieth())
                .isEqualTo(Duration.ofDays(10));
        assertThat(StepTimes.of(List.of()).median()).isZero();
    }

    @Property(tries = 300)
    void the_steps_add_up_to_the_whole_whatever_happened_in_which_order(
            @ForAll("waits") List<Wait> waits, @ForAll("hours") long taken, @ForAll("hours") long decided) {
        CaseCourse course = new CaseCourse(BEGIN, hour(taken), hour(decided), waits);
        assertThat(course.steps().values().stream().reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(course.whole());
    }

    @Provide
    Arbitrary<Long> hours() {
        return Arbitraries.longs().between(-50, 500);
    }

    @Provide
    Arbitrary<List<Wait>> waits() {
        return Combinators.combine(
                        Arbitraries.of(
                                CaseStep.APPLICANT, CaseStep.BODIES, CaseStep.SECOND_PERSON, CaseStep.POLITICAL_BODY),
                        hours(),
                        hours().injectNull(0.2))
                .as((step, from, until) -> new Wait(step, hour(from), until == null ? null : hour(until)))
                .list()
                .ofMaxSize(6);
    }

    private static Instant day(int day) {
        return BEGIN.plus(Duration.ofDays(day));
    }

    private static Instant hour(long hour) {
        return BEGIN.plus(Duration.ofHours(hour));
    }
}
