package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table that cannot be right is refused, in words that a jurist can act on: file, line, column, what is allowed. */
class TableRefusalTest {

    private static final LayerSource NATIONAL = Rules.chain("national").get(0);

    static List<Problem> problems(LayerSource... layers) {
        try {
            new RuleBaseLoader().load(List.of(layers));
            return List.of();
        } catch (RuleBaseRefused refused) {
            return refused.problems();
        }
    }

    private static List<Problem> changed(String file, String from, String to) {
        LayerSource layer = EveryKindOfRuleTest.MUNICIPALITY;
        assertThat(Rules.text(layer, file)).as("the test changes something").contains(from);
        return problems(
                NATIONAL, Rules.with(layer, file, Rules.text(layer, file).replace(from, to)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            caps            | most: 8                        | most: mange           | most            | must be a whole number
            caps            | most: 8                        | most: -1              | most            | a whole number from 0 to 100000
            caps            | LICENCE_PER_YEAR, most: 8      | LICENCE_PER_YEAR      | `` | the column 'most' is empty; it needs a whole number
            caps            | cap: LICENCE_PER_YEAR          | cap: PER_LICENCE      | cap             | one of HALL_PER_YEAR, LICENCE_PER_YEAR
            caps            | most: 8                        | most: 8, least: 2     | least           | unknown field 'least'
            requirements    | requirement: TRAINED_STAFF     | requirement: BOUNCERS | requirement     | one of DOOR_GUARDS, TRAINED_STAFF, DOOR_AGE_LIMIT
            requirements    | from: "23:00"                  | from: "25:00"         | from            | HH:mm
            requirements    | days: [FRIDAY,                 | days: [FREDAG,        | days            | 'FREDAG' is not a day
            renewal         | mode: AUTOMATIC }              | mode: SELDOM }        | mode            | one of AUTOMATIC, AUTOMATIC_UNLESS_POINTS, FULL_APPLICATION
            renewal         | drinkGroups: [3]               | drinkGroups: [4]      | drinkGroups     | the drink groups are 1, 2 and 3
            delegation      | body: COMMITTEE                | body: MAYOR           | body            | one of COUNCIL, EXECUTIVE_COMMITTEE
            delegation      | cases: [WITHDRAWAL]            | cases: WITHDRAWAL     | cases           | must be a list
            event-fees      | amount: "600"                  | amount: "600,-"       | amount          | an amount in kroner as "1500"
            event-fees      | per: DAY                       | per: HOUR             | per             | one of OCCASION, DAY
            event-fees      | attendanceTo: 99               | attendanceTo: 120     | attendanceFrom  | the range 100-199 overlaps 1-120 in line
            event-fees      | attendanceFrom: 100            | attendanceFrom: 120   | attendanceTo    | nothing is said about 100 guests
            event-fees      | attendanceFrom: 100, attendanceTo: 199 | attendanceFrom: 199, attendanceTo: 100 | `` | is more than
            lead-times      | days: 14                       | days: 0               | days            | a whole number from 1 to 366
            attachment-ages | [TAX_CERTIFICATE]              | [SKATTEATTEST]        | attachments     | one of COMPANY_CERTIFICATE
            statements      | bodies: [TAX]                  | bodies: [NAV]         | bodies          | one of POLICE, SOCIAL_SERVICES
            statements      | need: ASKED, days: 28          | need: ASKED           | days            | whoever is asked needs days to answer
            statements      | bodies: [TAX], kinds: [NEW,    | bodies: [POLICE], kinds: [NEW, | need    | the act demands a statement of POLICE for NEW
            statements      | bodies: [POLICE], kinds: [AMBULATORY] | kinds: [AMBULATORY, SINGLE_OCCASION] | need | the act demands a statement of POLICE for SINGLE_OCCASION
            return-due      | due: "02-15"                   | due: "02-30"          | due             | an existing month and day
            serving-hours   | departure: { before: 60,       | departure: { before: -5, | departure    | a whole number of minutes
            serving-hours   | within: 150                    | within: nær           | when            | must be a whole number
            """)
    void a_cell_that_does_not_fit_its_column(String table, String from, String to, String column, String message) {
        List<Problem> problems = changed("tables/" + table + ".yaml", from, to);
        assertThat(problems).anySatisfy(p -> {
            assertThat(p.message()).contains(message);
            assertThat(p.column()).isEqualTo(column.isEmpty() ? null : column);
            assertThat(p.file()).isEqualTo("municipalities/9901-provekommunen/tables/" + table + ".yaml");
            assertThat(p.criterion()).isEqualTo("9901-" + table);
            assertThat(p.line()).isGreaterThan(6);
        });
    }

    @Test
    void rows_that_contradict_each_other() {
        assertThat(changed(
                        "tables/renewal.yaml",
                        "rows:\n",
                        "rows:\n  - { licenceTypes: [SALE], mode: FULL_APPLICATION }\n"))
                .anySatisfy(p -> assertThat(p.toString())
                        .contains("tables/renewal.yaml:8", "contradicts line 7: both hold for the same cases"));
    }

    @Test
    void a_row_that_says_the_same_twice() {
        assertThat(changed("tables/guards.yaml", "  - { value: 6 }", "  - { value: 6 }\n  - { value: 6 }"))
                .anySatisfy(p -> assertThat(p.message()).contains("says the same as line 10"));
    }

    @Test
    void a_row_that_can_never_hold() {
        assertThat(changed(
                        "tables/delegation.yaml",
                        "rows:\n",
                        "rows:\n  - { cases: [WITHDRAWAL, POINTS], body: COUNCIL }\n"))
                .anySatisfy(p -> assertThat(p.message()).contains("can never hold: line 7 holds for all of its cases"));
    }

    @Test
    void seasons_that_overlap() {
        assertThat(changed(
                        "tables/serving-hours.yaml",
                        "  - { area: [OUTDOOR], drinkGroups: [1, 2], from: \"10:00\", to: \"22:00\" }",
                        "  - { area: [OUTDOOR], drinkGroups: [1, 2], season: { from: \"09-15\", to: \"10-31\" }, from: \"10:00\", to: \"23:00\" }\n"
                                + "  - { area: [OUTDOOR], drinkGroups: [1, 2], from: \"10:00\", to: \"22:00\" }"))
                .anySatisfy(p -> {
                    assertThat(p.column()).isEqualTo("season");
                    assertThat(p.message()).contains("the season 09-15 to 10-31 overlaps 05-01 to 09-30 in line");
                });
    }

    @Test
    void hours_outside_the_statutory_frame() {
        assertThat(changed(
                        "tables/serving-hours.yaml",
                        "when: { premises.zone: [CENTRE] }, from: \"10:00\", to: \"02:30\"",
                        "when: { premises.zone: [CENTRE] }, from: \"10:00\", to: \"03:30\""))
                .anySatisfy(p -> assertThat(p.message())
                        .contains("outside the statutory frame", "10:00-03:30", "06:00-03:00", "alkoholloven § 4-4"));
    }

    @Test
    void an_ambulatory_fee_above_the_regulations_most() {
        assertThat(changed("tables/event-fees.yaml", "amount: \"470\"", "amount: \"500\""))
                .anySatisfy(p -> {
                    assertThat(p.column()).isEqualTo("amount");
                    assertThat(p.message())
                            .contains("outside the statutory frame: 500 kroner on 2026-01-01", "at most 470", "§ 6-2");
                });
    }

    @Test
    void a_table_of_ten_thousand_rows() {
        String rows = IntStream.range(0, 10_000)
                .mapToObj(i -> "  - { kinds: [SINGLE_OCCASION], attendanceFrom: " + i + ", attendanceTo: " + i
                        + ", amount: \"100\", per: DAY }\n")
                .collect(Collectors.joining());
        assertThat(changed("tables/event-fees.yaml", "rows:\n", "rows:\n" + rows))
                .anySatisfy(p -> assertThat(p.message()).contains("at most 1000 rows; this has 10006"));
    }

    @Test
    void a_cap_that_the_table_does_not_have() {
        assertThat(changed("tables/caps.yaml", "  - { cap: LICENCE_PER_YEAR, most: 8 }\n", ""))
                .anySatisfy(p -> {
                    assertThat(p.criterion()).isEqualTo("9901-extension-cap");
                    assertThat(p.message()).contains("has no row for LICENCE_PER_YEAR");
                });
    }

    @Test
    void two_tables_that_say_who_decides() {
        LayerSource layer = EveryKindOfRuleTest.MUNICIPALITY;
        String second = Rules.text(layer, "tables/delegation.yaml").replace("id: 9901-delegation", "id: 9901-other");
        assertThat(problems(NATIONAL, Rules.with(layer, "tables/other.yaml", second)))
                .anySatisfy(p -> assertThat(p.message()).contains("a layer has one table of kind DELEGATION"));
    }

    @Test
    void a_topic_that_is_said_to_be_missing_and_is_there() {
        assertThat(changed("policy.yaml", "topic: sale-hours", "topic: serving-hours"))
                .anySatisfy(p -> assertThat(p.message()).contains("the layer has a table for it"));
        assertThat(changed("policy.yaml", "topic: sale-hours", "topic: salgstider"))
                .anySatisfy(p -> assertThat(p.message()).contains("there is no topic 'salgstider'"));
    }
}
