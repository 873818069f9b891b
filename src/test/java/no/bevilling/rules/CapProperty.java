package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.bevilling.rules.CheckResult.CriterionResult;
import no.bevilling.rules.CheckResult.Outcome;

/** A cap holds exactly: the last grant that fits is met, the next is not, and what is unknown is never counted as none. */
class CapProperty {

    private static CriterionResult asked(String criterion, String kind, String counts, String from, String to) {
        String json = """
                {"municipality":"9901","date":"2026-12-01",
                 "application":{"kind":"%s","licenceType":"SERVING","clientele":"GENERAL"},
                 "event":{"kind":"CONCERT","from":"%s","to":"%s"},"counts":{%s}}
                """.formatted(kind, from, to, counts);
        return Rules.ENGINE.check(EveryKindOfRuleTest.base(), Rules.request(json), Language.NB).criteria().stream()
                .filter(c -> c.id().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 60)
    void the_hall_has_four_occasions_a_year(@ForAll @IntRange(max = 12) int before) {
        CriterionResult result = asked(
                "9901-hall-cap",
                "SINGLE_OCCASION",
                "\"hallThisYear\":" + before,
                "2026-12-05T19:00",
                "2026-12-06T01:00");
        assertThat(result.outcome()).isEqualTo(before + 1 <= 4 ? Outcome.MET : Outcome.NOT_MET);
        assertThat(result.values().get("value")).hasToString(String.valueOf(before + 1));
    }

    @Property(tries = 60)
    void nights_already_had_and_nights_asked_for_share_one_cap(
            @ForAll @IntRange(max = 8) int before, @ForAll @IntRange(min = 1, max = 5) int nights) {
        LocalDateTime from = LocalDateTime.of(2026, 12, 1, 20, 0);
        CriterionResult result = asked(
                "9901-nights-cap",
                "HOURS_EXTENSION",
                "\"extendedNightsThisYear\":" + before,
                from.toString(),
                from.plusDays(nights).withHour(2).toString());
        assertThat(result.outcome()).isEqualTo(before + nights <= 6 ? Outcome.MET : Outcome.NOT_MET);
    }

    /** Serving may begin again at six: what ends before belongs to the day before. */
    @Property(tries = 60)
    void an_occasion_that_goes_on_past_midnight_is_no_day_longer(
            @ForAll @IntRange(min = 7, max = 23) int start, @ForAll @IntRange(max = 6) int end) {
        LocalDateTime from = LocalDateTime.of(2026, 12, 4, start, 0);
        CriterionResult result = asked(
                "9901-days-cap",
                "SINGLE_OCCASION",
                "",
                from.toString(),
                from.plusDays(1).withHour(end).toString());
        assertThat(result.values().get("value")).hasToString("1");
    }

    @Property(tries = 1)
    void an_unknown_count_is_named() {
        CriterionResult result = asked("9901-hall-cap", "SINGLE_OCCASION", "", "2026-12-05T19:00", "2026-12-06T01:00");
        assertThat(result.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(result.missing()).containsExactly("counts.hallThisYear");
    }
}
