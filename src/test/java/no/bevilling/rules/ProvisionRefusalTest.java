package no.bevilling.rules;

import static no.bevilling.rules.RuleBaseRefusalTest.MUNICIPALITY;
import static no.bevilling.rules.RuleBaseRefusalTest.NATIONAL;
import static no.bevilling.rules.RuleBaseRefusalTest.problems;
import static no.bevilling.rules.Rules.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of the records of the law, with a message that says where. */
class ProvisionRefusalTest {

    private static final String RECORDS = """
            act: alkoholloven
            document: LOV-1989-06-02-27
            chapter: "1"
            heading: Alminnelige bestemmelser
            provisions:
              - paragraph: "1-7c"
                heading: Styrer
                sha256: %1$s
                criteria: [national-age]
                parameters: [manager-minimum-age]
              - paragraph: "1-12"
                heading: (Opphevet)
                sha256: %1$s
                nothingToDecide: { nb: Opphevet, nn: Oppheva, en: Repealed }
            """.formatted("0".repeat(64));

    private static final String MORE_RECORDS = """
            act: alkoholloven
            document: LOV-1989-06-02-27
            chapter: "4"
            heading: Skjenkebevillinger
            provisions:
              - paragraph: "4-4"
                heading: Skjenketider
                sha256: %s
                parts:
                  - { ledd: "4", criteria: [national-hours], tables: [frame] }
                  - ledd: "7"
                    leftToHumans: { nb: Vurderes, nn: Vurderast, en: Judged }
            """.formatted("0".repeat(64));

    private static LayerSource recorded(String records) {
        return with(with(NATIONAL, "provisions/one.yaml", records), "provisions/four.yaml", MORE_RECORDS);
    }

    @Test
    void records_of_the_law_that_name_everything_are_accepted() {
        assertThat(problems(recorded(RECORDS))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            criteria: [national-age]          | criteria: [national-height]        | there is no criterion 'national-height'
            parameters: [manager-minimum-age] | parameters: [other-age]            | there is no parameter 'other-age'
            parameters: [manager-minimum-age] | tables: [other-table]              | there is no table 'other-table'
            criteria: [national-age]          | criteria: []                       | the record of alkoholloven § 1-7c does not name it
            parameters: [manager-minimum-age] | parameters: []                     | the record of alkoholloven § 1-7c does not name it
            paragraph: "1-7c"                 | paragraph: "1-7d"                  | stands in no record
            paragraph: "1-12"                 | paragraph: "1-7c"                  | the paragraph stands twice
            paragraph: "1-12"                 | paragraph: "3-12"                  | does not belong to chapter 1
            sha256: 0                         | sha256: z                          | 64 hexadecimal digits
            , en: Repealed                    | ``                                 | 'en' is missing
            nothingToDecide: {                | leftToNobody: {                    | unknown field 'leftToNobody'
            nothingToDecide: {                | leftToNobody: {                    | say why nothing does
            """)
    void a_record_of_the_law_that_does_not_fit_the_rules_is_refused(String from, String to, String message) {
        assertThat(RECORDS).contains(from);
        assertThat(problems(recorded(RECORDS.replace(from, to))))
                .anySatisfy(p -> assertThat(p.message()).contains(message));
    }

    @Test
    void a_question_that_refers_to_an_act_without_records_is_refused() {
        LayerSource misspelt = with(
                recorded(RECORDS),
                "criteria.yaml",
                Rules.text(NATIONAL, "criteria.yaml").replace("alkoholloven § 1-7c", "alkohollloven § 1-7c"));
        assertThat(problems(misspelt))
                .anySatisfy(p -> assertThat(p.message()).contains("'alkohollloven § 1-7c' stands in no record"));
    }

    @Test
    void a_number_may_come_from_another_act() {
        LayerSource appeal = with(recorded(RECORDS), "parameters/deadlines.yaml", """
                - id: appeal-weeks
                  values:
                    - { value: 3, from: 2016-01-01, source: "forvaltningsloven § 29" }
                """);
        assertThat(problems(appeal)).isEmpty();
    }

    @Test
    void only_the_national_layer_records_the_law() {
        assertThat(problems(NATIONAL, with(MUNICIPALITY, "provisions/one.yaml", RECORDS)))
                .anySatisfy(p -> assertThat(p.message()).contains("only the national layer records"));
    }
}
