package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.bevilling.rules.CheckResult.CriterionResult;
import no.bevilling.rules.CheckResult.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A made-up act that for some weeks of 2027 lets events serve longer, and managers be younger. */
class TemporaryActTest {

    private static final LayerSource NATIONAL = changed(
            changed(Rules.chain("national").get(0), "tables/serving-hours-limit.yaml", "rows:\n", """
                    rows:
                      - drinkGroups: [1, 2]
                        validFrom: 2027-06-11
                        validTo: 2027-07-19
                        when: { application.kind: [SINGLE_OCCASION, HOURS_EXTENSION] }
                        from: "06:00"
                        to: "05:00"
                    """),
            "parameters.yaml",
            "    - { value: 20, from: 1998-01-01, source: \"alkoholloven § 1-7c\" }\n",
            """
                - { value: 20, from: 1998-01-01, to: 2027-06-10, source: "alkoholloven § 1-7c" }
                - { value: 19, from: 2027-06-11, to: 2027-07-19, source: "alkoholloven § 1-7c, midlertidig" }
                - { value: 20, from: 2027-07-20, source: "alkoholloven § 1-7c" }
            """);

    private static final RuleBase BASE = new RuleBaseLoader().load(List.of(NATIONAL));

    private static LayerSource changed(LayerSource layer, String file, String from, String to) {
        assertThat(Rules.text(layer, file)).contains(from);
        return Rules.with(layer, file, Rules.text(layer, file).replace(from, to));
    }

    private static CriterionResult criterion(String kind, String date, String id) {
        CheckRequest request = Rules.request("""
                { "municipality": "3407", "date": "%2$s",
                  "application": { "kind": "%1$s", "licenceType": "SERVING", "drinkGroups": [1],
                    "periodFrom": "2027-08-01", "periodTo": "2028-09-30",
                    "hours": [ { "area": "INDOOR", "drinkGroup": 1, "days": ["FRIDAY"], "from": "12:00", "to": "05:00" } ] },
                  "premises": { "venueKind": "BAR" },
                  "event": { "kind": "SPORTS", "from": "%2$sT12:00", "to": "%2$sT23:59" },
                  "people": { "manager": { "age": 19 } } }
                """.formatted(kind, date));
        return Rules.ENGINE.check(BASE, request, Language.NB).criteria().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-04, NOT_MET",
        "2027-06-10, NOT_MET",
        "2027-06-11, MET",
        "2027-07-19, MET",
        "2027-07-20, NOT_MET",
        "2028-06-16, NOT_MET"
    })
    void an_event_may_serve_longer_and_its_manager_be_younger_in_those_weeks_only(String date, Outcome outcome) {
        assertThat(criterion("HOURS_EXTENSION", date, "national-serving-hours").outcome())
                .isEqualTo(outcome);
        assertThat(criterion("SINGLE_OCCASION", date, "national-manager-age").outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2027-06-11", "2027-07-19"})
    void a_standing_licence_given_in_those_weeks_keeps_to_the_lasting_limit(String date) {
        CriterionResult hours = criterion("NEW", date, "national-serving-hours");
        assertThat(hours.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(hours.values()).containsEntry("limit", "03:00");
    }

    @Test
    void hours_without_an_end_that_are_adopted_in_those_weeks_step_outside_the_frame_when_they_are_over() {
        LayerSource municipality = Rules.layer(
                "municipalities/9999-prove", "policy.yaml", """
                id: "9999"
                version: "1"
                name: Prøve
                extends: national
                numbers: [ { number: "9999", from: 2020-01-01 } ]
                adoptedBy: Kommunestyret
                validFrom: 2027-06-15
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
                  - { drinkGroups: [1, 2], from: "08:00", to: "05:00" }
                  - { drinkGroups: [3], from: "13:00", to: "03:00" }
                """);
        assertThat(problems(municipality))
                .anySatisfy(problem -> assertThat(problem).contains("outside the statutory frame", "06:00-03:00"));
        assertThat(problems(changed(municipality, "tables/hours.yaml", "05:00", "03:00")))
                .isEmpty();
    }

    private static List<String> problems(LayerSource municipality) {
        try {
            new RuleBaseLoader().load(List.of(NATIONAL, municipality));
            return List.of();
        } catch (RuleBaseRefused refused) {
            return refused.problems().stream().map(Problem::message).toList();
        }
    }
}
