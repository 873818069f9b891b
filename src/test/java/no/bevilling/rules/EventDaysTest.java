package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import no.bevilling.rules.CheckResult.CriterionResult;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.LicenceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours at an event are for its dates: what the weekdays asked for are there decides. */
class EventDaysTest {

    private static final RuleBase NATIONAL = Rules.base("national");

    private static CheckResult check(String licence, String days, String from, String to, String end) {
        ObjectNode request = Rules.tree("""
                { "municipality": "3407", "date": "2026-11-01",
                  "application": { "kind": "SINGLE_OCCASION", "licenceType": "%s", "drinkGroups": [1], "clientele": "GENERAL",
                    "seasonal": false, "ownProduction": false,
                    "hours": [ { "area": "INDOOR", "drinkGroup": 1, "days": %s, "from": "10:00", "to": "%s" } ] },
                  "premises": { "venueKind": "GROCERY_SHOP", "mainAssortment": "GROCERIES" },
                  "event": { "kind": "MARKET" } }
                """.formatted(licence, days, end));
        ObjectNode event = (ObjectNode) request.get("event");
        if (from != null) {
            event.put("from", from);
        }
        if (to != null) {
            event.put("to", to);
        }
        return Rules.ENGINE.check(NATIONAL, RequestReader.read(request), Language.NB);
    }

    private static CriterionResult of(CheckResult result, String id) {
        return result.criteria().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome sale(String days, String from, String to) {
        return of(check("SALE", days, from, to, "14:00"), "national-sale-closed-days")
                .outcome();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-17, SATURDAY", // 17 May
        "2026-05-01, FRIDAY", // 1 May
        "2027-05-17, MONDAY", // 17 May and Whit Monday
        "2026-05-17, SUNDAY", // 17 May on a Sunday
        "2022-05-01, SUNDAY", // 1 May on a Sunday
        "2026-05-14, THURSDAY", // Ascension Day
        "2023-12-24, SUNDAY", // Christmas Eve on a Sunday
        "2023-12-31, SUNDAY", // New Year's Eve on a Sunday
        "2026-12-25, FRIDAY"
    })
    void nothing_is_sold_at_an_event_on_a_day_when_sale_is_forbidden(LocalDate date, String weekday) {
        assertThat(sale("[\"" + weekday + "\"]", date + "T10:00", date + "T14:00"))
                .isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-16, FRIDAY",
        "2026-05-16, SATURDAY",
        "2026-05-13, WEDNESDAY", // the day before Ascension Day
        "2026-12-24, THURSDAY", // Christmas Eve on a weekday
        "2026-12-31, THURSDAY"
    })
    void beer_may_be_sold_at_an_event_on_other_days(LocalDate date, String weekday) {
        assertThat(sale("[\"" + weekday + "\"]", date + "T10:00", date + "T14:00"))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void a_market_over_two_days_is_judged_on_both() {
        assertThat(sale("[\"FRIDAY\", \"SATURDAY\"]", "2025-05-16T10:00", "2025-05-17T14:00"))
                .isEqualTo(Outcome.NOT_MET);
        assertThat(sale("[\"FRIDAY\", \"SATURDAY\"]", "2025-05-09T10:00", "2025-05-10T14:00"))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void before_its_dates_are_known_nobody_knows_what_a_Saturday_is() {
        CheckResult unknown = check("SALE", "[\"SATURDAY\"]", null, null, "14:00");
        assertThat(of(unknown, "national-sale-closed-days").missing()).containsExactly("event.from");
        assertThat(of(unknown, "national-sale-hours").missing()).containsExactly("event.from");
        CheckResult half = check("SALE", "[\"FRIDAY\", \"SATURDAY\"]", "2025-05-16T10:00", null, "14:00");
        assertThat(of(half, "national-sale-closed-days").missing()).containsExactly("event.to");
        assertThat(sale("[\"FRIDAY\"]", "2025-05-16T10:00", null)).isEqualTo(Outcome.MET);
    }

    @Test
    void the_limits_of_an_event_on_17_May_say_that_its_Saturday_is_closed() {
        CheckResult result = check("SALE", "[\"SATURDAY\"]", "2025-05-17T10:00", "2025-05-17T14:00", "14:00");
        assertThat(result.limits().hours())
                .anySatisfy(limit -> {
                    assertThat(limit.dayKind()).isEqualTo("SATURDAY");
                    assertThat(limit.closed()).isTrue();
                })
                .noneMatch(limit -> limit.dayKind().equals("FRIDAY"));
    }

    @Test
    void the_eve_of_a_holiday_closes_early_whatever_the_weekday_is_called() {
        CriterionResult wednesday = of(
                check("SALE", "[\"WEDNESDAY\"]", "2026-04-01T10:00", "2026-04-01T19:00", "19:00"),
                "national-sale-hours");
        assertThat(wednesday.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(wednesday.values()).containsEntry("limit", "18:00").containsEntry("day", Day.EVE_OF_HOLIDAY);
        assertThat(of(
                                check("SALE", "[\"WEDNESDAY\"]", "2026-05-13T10:00", "2026-05-13T19:00", "19:00"),
                                "national-sale-hours")
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-24, 2026-10-25", "2027-03-27, 2027-03-28", "2026-11-21, 2026-11-22"})
    void hours_are_read_on_the_clock_on_the_nights_when_it_changes_too(String evening, String morning) {
        assertThat(of(
                                check("SERVING", "[\"SATURDAY\"]", evening + "T10:00", morning + "T03:00", "03:00"),
                                "national-serving-hours")
                        .outcome())
                .isEqualTo(Outcome.MET);
        CriterionResult tooLate = of(
                check("SERVING", "[\"SATURDAY\"]", evening + "T10:00", morning + "T03:30", "03:30"),
                "national-serving-hours");
        assertThat(tooLate.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(tooLate.values()).containsEntry("limit", "03:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-24, SUNDAY, CHRISTMAS_EVE",
        "2023-12-31, SUNDAY, NEW_YEARS_EVE",
        "2026-12-24, CHRISTMAS_EVE, CHRISTMAS_EVE",
        "2026-05-17, MAY_17, MAY_17",
        "2022-05-01, MAY_1, MAY_1",
        "2026-04-04, EASTER_EVE, EASTER_EVE"
    })
    void an_eve_on_a_Sunday_is_a_Sunday_to_a_shop_and_keeps_its_name_where_drink_is_served(
            LocalDate date, Day sale, Day serving) {
        assertThat(NorwegianCalendar.dayOf(date, LicenceType.SALE)).isEqualTo(sale);
        assertThat(NorwegianCalendar.dayOf(date, LicenceType.SERVING)).isEqualTo(serving);
    }

    @Test
    void the_limit_of_spirits_is_the_latest_end_of_any_other_drink_as_the_question_reads_it() {
        LayerSource municipality = Rules.layer(
                "municipalities/9999-prove", "policy.yaml", """
                id: "9999"
                version: "1"
                name: Prøve
                extends: national
                numbers: [ { number: "9999", from: 2020-01-01 } ]
                adoptedBy: Kommunestyret
                validFrom: 2021-01-01
                """, "criteria.yaml", """
                - id: 9999-hours
                  question: { nb: "Innenfor?", nn: "Innanfor?", en: "Inside?" }
                  answers: { met: { nb: Ja, nn: Ja, en: "Yes" }, notMet: { nb: Nei, nn: Nei, en: "No" } }
                  plan: ["Prøve"]
                  force: ABSOLUTE
                  source: GUIDELINE
                  decidedBy: RULE
                  form: HOURS_WITHIN
                  table: hours-9999
                """, "tables/hours.yaml", """
                id: hours-9999
                kind: HOURS
                topic: serving-hours
                licenceType: SERVING
                source: GUIDELINE
                plan: ["Prøve"]
                rows:
                  - { drinkGroups: [1], from: "08:00", to: "02:00" }
                  - { drinkGroups: [2], from: "08:00", to: "01:00" }
                  - { drinkGroups: [3], from: "13:00", to: "03:00" }
                """);
        RuleBase base =
                Rules.LOADER.load(java.util.List.of(Rules.chain("national").get(0), municipality));
        CheckRequest request = Rules.request("""
                { "municipality": "9999", "date": "2026-11-01",
                  "application": { "kind": "NEW", "licenceType": "SERVING", "drinkGroups": [1, 2, 3],
                    "hours": [ { "area": "INDOOR", "drinkGroup": 1, "days": ["FRIDAY"], "from": "08:00", "to": "02:00" },
                               { "area": "INDOOR", "drinkGroup": 2, "days": ["FRIDAY"], "from": "08:00", "to": "01:00" },
                               { "area": "INDOOR", "drinkGroup": 3, "days": ["FRIDAY"], "from": "13:00", "to": "02:00" } ] } }
                """);
        CheckResult result = Rules.ENGINE.check(base, request, Language.NB);
        assertThat(of(result, "national-spirits-end").outcome()).isEqualTo(Outcome.MET);
        assertThat(result.limits().hours())
                .filteredOn(limit -> limit.drinkGroup() == 3)
                .isNotEmpty()
                .allSatisfy(limit -> assertThat(limit.to()).isEqualTo("02:00"));
    }
}
