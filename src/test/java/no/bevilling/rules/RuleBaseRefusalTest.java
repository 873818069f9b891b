package no.bevilling.rules;

import static no.bevilling.rules.Rules.layer;
import static no.bevilling.rules.Rules.text;
import static no.bevilling.rules.Rules.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a rule base is refused when it is loaded, and told with file, line and criterion. */
class RuleBaseRefusalTest {

    static final LayerSource NATIONAL = layer(
            "national",
            "policy.yaml",
            """
            id: national
            version: "1"
            name: Norge
            adoptedBy: Stortinget
            validFrom: 2016-01-01
            verified: true
            """,
            "parameters.yaml",
            """
            - id: manager-minimum-age
              values:
                - { value: 20, from: 1998-01-01, to: 2019-12-31, source: "alkoholloven § 1-7c" }
                - { value: 20, from: 2020-01-01, source: "alkoholloven § 1-7c" }
            """,
            "criteria.yaml",
            """
            - id: national-age
              question: { nb: "Gammel nok?", nn: "Gammal nok?", en: "Old enough?" }
              answers:
                met: { nb: Ja, nn: Ja, en: "Yes" }
                notMet: { nb: Nei, nn: Nei, en: "No" }
              law: ["alkoholloven § 1-7c"]
              force: ABSOLUTE
              source: STATUTE
              decidedBy: RULE
              needs: [people.manager.age]
            - id: national-hours
              question: { nb: "Innenfor?", nn: "Innanfor?", en: "Inside?" }
              answers:
                met: { nb: Ja, nn: Ja, en: "Yes" }
                notMet: { nb: Nei, nn: Nei, en: "No" }
              law: ["alkoholloven § 4-4"]
              force: ABSOLUTE
              source: STATUTE
              decidedBy: RULE
              form: HOURS_WITHIN
              table: frame
            """,
            "tables/frame.yaml",
            """
            id: frame
            kind: HOURS
            topic: serving-hours
            licenceType: SERVING
            source: STATUTE
            frame: true
            law: ["alkoholloven § 4-4"]
            rows:
              - { drinkGroups: [1, 2], from: "06:00", to: "03:00" }
              - { drinkGroups: [3], from: "13:00", to: "03:00" }
            """,
            "forms.drl",
            text(Rules.all().get(0), "forms.drl"),
            "age.drl",
            """
            package no.bevilling.rules.national
            import no.bevilling.rules.fact.*
            rule "met" when
              $c : Question( id == "national-age" )
              Parameter( id == "manager-minimum-age", $min : number )
              Person( role == PersonRole.MANAGER, $age : age, age >= $min )
            then $c.met("national-age", "age", $age); end
            rule "not met" when
              $c : Question( id == "national-age" )
              Parameter( id == "manager-minimum-age", $min : number )
              Person( role == PersonRole.MANAGER, $age : age, age < $min )
            then $c.notMet("national-age", "age", $age); end
            """,
            "cases/age.yaml",
            """
            - case: Alt er i orden
              date: 2026-12-01
              given:
                application: { drinkGroups: [1], hours: [ { area: INDOOR, drinkGroup: 1, days: [FRIDAY], from: "08:00", to: "02:00" } ] }
                people: { manager: { age: 20 } }
              expect: { criteria: { national-age: MET, national-hours: MET } }
            - case: Ingenting er i orden
              date: 2026-12-01
              given:
                application: { drinkGroups: [1], hours: [ { area: INDOOR, drinkGroup: 1, days: [FRIDAY], from: "08:00", to: "04:00" } ] }
                people: { manager: { age: 19 } }
              expect: { criteria: { national-age: NOT_MET, national-hours: NOT_MET } }
            - case: Ingenting er kjent
              date: 2026-12-01
              expect: { criteria: { national-age: UNDECIDED, national-hours: UNDECIDED } }
            """);

    static final LayerSource MUNICIPALITY =
            layer("municipalities/3407-gjovik", "policy.yaml", """
            id: "3407"
            version: "1"
            name: Gjøvik
            extends: national
            numbers: [ { number: "3407", from: 2020-01-01 } ]
            adoptedBy: Kommunestyret
            validFrom: 2021-01-01
            verified: false
            """, "criteria.yaml", """
            - id: 3407-hours
              question: { nb: "Innenfor?", nn: "Innanfor?", en: "Inside?" }
              answers:
                met: { nb: Ja, nn: Ja, en: "Yes" }
                notMet: { nb: Nei, nn: Nei, en: "No" }
              plan: ["Gjøvik"]
              force: ABSOLUTE
              source: GUIDELINE
              decidedBy: RULE
              form: HOURS_WITHIN
              table: hours-3407
            """, "tables/hours.yaml", """
            id: hours-3407
            kind: HOURS
            topic: serving-hours
            licenceType: SERVING
            source: GUIDELINE
            plan: ["Gjøvik"]
            rows:
              - { drinkGroups: [1, 2], from: "08:00", to: "02:00" }
              - { drinkGroups: [3], from: "13:00", to: "02:00" }
            """);

    static List<Problem> problems(LayerSource... layers) {
        try {
            new RuleBaseLoader().load(List.of(layers));
            return List.of();
        } catch (RuleBaseRefused refused) {
            return refused.problems();
        }
    }

    private static List<Problem> casesOf(LayerSource... layers) {
        try {
            new RuleBaseLoader().verify(List.of(layers), Rules.ENGINE);
            return List.of();
        } catch (RuleBaseRefused refused) {
            return refused.problems();
        }
    }

    private static LayerSource changed(LayerSource layer, String file, String from, String to) {
        String before = text(layer, file);
        assertThat(before).as("the test changes something").contains(from);
        return with(layer, file, before.replace(from, to));
    }

    @Test
    void a_rule_base_in_order_is_accepted() {
        assertThatCode(() -> new RuleBaseLoader().verify(List.of(NATIONAL), Rules.ENGINE))
                .doesNotThrowAnyException();
        assertThat(problems(NATIONAL, MUNICIPALITY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            criteria.yaml   | law: ["alkoholloven § 1-7c"]     | law: []                              | needs a reference
            criteria.yaml   | , en: "Old enough?"              |                                      | 'en' is missing
            criteria.yaml   | nb: "Gammel nok?"                | nb: ""                               | the language 'nb' is empty
            criteria.yaml   | force: ABSOLUTE                  | force: HARD                          | must be one of
            criteria.yaml   | needs: [people.manager.age]      | needs: [people.manager.height]       | there is no fact
            criteria.yaml   | needs: [people.manager.age]      | colour: red                          | unknown field 'colour'
            criteria.yaml   | needs: [people.manager.age]      | needs: []                            | not among its needs
            criteria.yaml   | id: national-age                 | id: age                              | starts with 'national-'
            criteria.yaml   | id: national-age                 | id: national-hours                   | stands twice
            criteria.yaml   | table: frame                     | table: other                         | there is no table 'other'
            criteria.yaml   | needs: [people.manager.age]      | appliesWhen: { premises.zone: [A] }  | is not a value of premises.zone
            criteria.yaml   | needs: [people.manager.age]      | needs: [people.manager.age, ]]       | not YAML
            criteria.yaml   | needs: [people.manager.age]      | needs: &a [people.manager.age]       | anchors
            criteria.yaml   | needs: [people.manager.age]      | needs: !!java.net.URL [x]            | tag is not allowed
            criteria.yaml   | source: STATUTE                  | source: STATUTE%  source: STATUTE    | stands twice
            parameters.yaml | to: 2019-12-31                   | to: 2019-11-30                       | gap in time
            parameters.yaml | to: 2019-12-31                   | to: 2020-01-31                       | overlap in time
            parameters.yaml | to: 2019-12-31,                  |                                      | overlap in time
            parameters.yaml | id: manager-minimum-age          | id: other-age                        | there is no parameter
            age.drl         | $c.notMet("national-age"         | $c.met("national-age"                | no rule answers NOT_MET
            age.drl         | age < $min                       | age < 20                             | a number of the law hidden in code
            age.drl         | "national-age"                   | "national-agge"                      | unknown criterion
            age.drl         | package no.bevilling.rules.national | package other                     | the package must be
            tables/frame.yaml | drinkGroups: [3], from         | drinkGroups: [3], area: [INDOOR], from | no row holds
            tables/frame.yaml | from: "13:00"                  | from: "25:00"                        | HH:mm
            tables/frame.yaml | from: "13:00"                  | colour: red, from: "13:00"           | unknown field 'colour'
            policy.yaml     | validFrom: 2016-01-01            | validFrom: 2016-02-30                | existing date
            policy.yaml     | verified: true                   | owner: me                            | unknown field 'owner'
            """)
    void a_wrong_national_file_is_refused(String file, String from, String to, String message) {
        List<Problem> problems = problems(changed(NATIONAL, file, from, to == null ? "" : to.replace("%", "\n")));
        assertThat(problems).anySatisfy(p -> {
            assertThat(p.message()).contains(message);
            assertThat(p.file()).startsWith("national/");
        });
    }

    @Test
    void spirits_from_eight_in_the_morning_step_outside_the_statutory_frame() {
        List<Problem> problems =
                problems(NATIONAL, changed(MUNICIPALITY, "tables/hours.yaml", "from: \"13:00\"", "from: \"08:00\""));
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.message())
                    .contains("outside the statutory frame", "group 3", "13:00-03:00", "alkoholloven § 4-4");
            assertThat(p.file()).isEqualTo("municipalities/3407-gjovik/tables/hours.yaml");
            assertThat(p.line()).isEqualTo(9);
            assertThat(p.criterion()).isEqualTo("hours-3407");
        });
    }

    @Test
    void serving_until_half_past_three_steps_outside_the_statutory_frame() {
        assertThat(problems(
                        NATIONAL,
                        changed(
                                MUNICIPALITY,
                                "tables/hours.yaml",
                                "from: \"08:00\", to: \"02:00\"",
                                "from: \"08:00\", to: \"03:30\"")))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("06:00-03:00"));
    }

    @Test
    void a_national_criterion_can_never_be_replaced() {
        String criteria = text(MUNICIPALITY, "criteria.yaml").replace("form:", "replaces: national-hours\n  form:");
        assertThat(problems(NATIONAL, with(MUNICIPALITY, "criteria.yaml", criteria)))
                .anySatisfy(p -> assertThat(p.message()).contains("can never be replaced"));
        assertThat(problems(
                        NATIONAL,
                        changed(
                                MUNICIPALITY,
                                "criteria.yaml",
                                "id: 3407-hours",
                                "id: national-hours\n  replaces: national-hours")))
                .anySatisfy(p -> assertThat(p.message()).contains("can never be replaced"));
    }

    @Test
    void a_national_table_or_number_can_never_be_replaced() {
        assertThat(problems(NATIONAL, changed(MUNICIPALITY, "tables/hours.yaml", "id: hours-3407", "id: frame")))
                .anySatisfy(p -> assertThat(p.message()).contains("can never be replaced"));
        LayerSource sets = with(
                MUNICIPALITY,
                "policy.yaml",
                text(MUNICIPALITY, "policy.yaml")
                        + "settings:\n  manager-minimum-age: { value: 18, note: { nb: a, nn: a, en: a }, source: b }\n");
        assertThat(problems(NATIONAL, sets))
                .anySatisfy(p -> assertThat(p.message()).contains("cannot change a number of the law"));
    }

    @Test
    void a_municipality_does_not_speak_for_the_act_nor_frame_anybody() {
        assertThat(problems(
                        NATIONAL, changed(MUNICIPALITY, "tables/hours.yaml", "source: GUIDELINE", "source: STATUTE")))
                .anySatisfy(p -> assertThat(p.message()).contains("LOCAL_REGULATION or a GUIDELINE"));
        assertThat(problems(
                        NATIONAL,
                        changed(
                                MUNICIPALITY,
                                "tables/hours.yaml",
                                "source: GUIDELINE",
                                "source: GUIDELINE\nframe: true")))
                .anySatisfy(p -> assertThat(p.message()).contains("only the national layer sets a frame"));
    }

    @Test
    void a_table_that_nobody_asks_is_refused() {
        assertThat(problems(NATIONAL, changed(MUNICIPALITY, "criteria.yaml", "table: hours-3407", "table: frame")))
                .anySatisfy(p -> assertThat(p.message()).contains("no criterion uses the table"));
    }

    @Test
    void a_file_that_has_no_place_is_refused() {
        assertThat(problems(with(NATIONAL, "run.sh", "rm")))
                .anySatisfy(p -> assertThat(p.message()).contains("no such file"));
    }

    @Test
    void a_failing_case_is_told_with_its_sentence() {
        assertThat(casesOf(changed(NATIONAL, "cases/age.yaml", "age: 20", "age: 19")))
                .anySatisfy(p -> {
                    assertThat(p.criterion()).isEqualTo("Alt er i orden");
                    assertThat(p.message()).contains("the case fails", "national-age: NOT_MET, expected MET");
                });
    }

    @Test
    void a_criterion_without_a_case_for_an_outcome_is_refused() {
        assertThat(casesOf(changed(NATIONAL, "cases/age.yaml", "national-age: NOT_MET, ", "")))
                .anySatisfy(p -> {
                    assertThat(p.criterion()).isEqualTo("national-age");
                    assertThat(p.message()).contains("no case shows the outcome NOT_MET");
                });
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        LayerSource wrong = changed(NATIONAL, "criteria.yaml", "force: ABSOLUTE", "force: HARD");
        assertThat(problems(changed(wrong, "parameters.yaml", "to: 2019-12-31", "to: 2019-11-30")))
                .hasSizeGreaterThan(2);
    }

    @Test
    void the_same_version_with_other_bytes_is_refused() {
        InMemoryRuleBaseStore store = new InMemoryRuleBaseStore();
        store.put(NATIONAL);
        assertThatCode(() -> store.put(NATIONAL)).doesNotThrowAnyException();
        List<Problem> problems = new ArrayList<>();
        try {
            store.put(with(NATIONAL, "age.drl", text(NATIONAL, "age.drl") + "\n"));
        } catch (RuleBaseRefused refused) {
            problems.addAll(refused.problems());
        }
        assertThat(problems)
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("version of its own"));
        assertThat(store.get(NATIONAL.hash())).contains(NATIONAL);
    }

    @Test
    void line_ends_do_not_change_a_hash() {
        assertThat(with(NATIONAL, "age.drl", text(NATIONAL, "age.drl").replace("\n", "\r\n"))
                        .hash())
                .isEqualTo(NATIONAL.hash());
    }
}
