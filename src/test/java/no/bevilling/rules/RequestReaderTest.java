package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input that cannot be right is refused, every field by name. */
class RequestReaderTest {

    @Test
    void the_example_of_the_API_is_read_whole() {
        CheckRequest request = Rules.request(RuleCheckExample.REQUEST);
        assertThat(request.application().hours()).hasSize(3);
        assertThat(request.application().hours().get(0).to()).isEqualTo(ClockTime.parse("02:30"));
        assertThat(request.premises().connectedTo()).isEmpty();
        assertThat(request.premises().noiseNuisance()).isNull();
        assertThat(request.event()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "3451"              | 3451               | municipality                   | must be a text
            "3451"              | "34510"            | municipality                   | four digits
            "3451"              | null               | municipality                   | must be a municipality number
            "2026-12-01"        | "2026-02-30"       | date                           | existing date
            "2026-12-01"        | null               | date                           | must be given
            "2026-12-01"        | "0001-01-01"       | date                           | of our time
            "NEW"               | "NEWEST"           | application.kind               | NEW, RENEWAL, TRANSFER
            [1, 2, 3]           | [1, 2, 4]          | application.drinkGroups        | 1, 2 and 3
            [1, 2, 3]           | [1, 1]             | application.drinkGroups        | twice
            [1, 2, 3]           | 1                  | application.drinkGroups        | must be a list
            [1, 2, 3]           | ["1"]              | application.drinkGroups[0]     | whole number
            [1, 2, 3]           | [1.5]              | application.drinkGroups[0]     | whole number
            [1, 2, 3]           | [null]             | application.drinkGroups[0]     | must not be null
            "2028-09-30"        | "2026-12-14"       | application.periodTo           | before application.periodFrom
            "02:30"             | "2:30"             | application.hours[0].to        | HH:mm
            "02:30"             | "25:00"            | application.hours[0].to        | HH:mm
            "02:30"             | "08:00"            | application.hours[0].to        | differ from the start
            ["FRIDAY", "SATURDAY"] | ["FREDAG"]      | application.hours[0].days[0]   | MONDAY
            ["FRIDAY", "SATURDAY"] | []              | application.hours[0].days      | must name a day
            "delimited": true   | "delimited": "yes" | premises.outdoorArea.delimited | true or false
            "metres": 85        | "metres": -1       | premises.nearby[0].metres      | between 0 and
            "metres": 85        | "metres": 99999999999 | premises.nearby[0].metres   | whole number
            "age": 31           | "age": 131         | people.manager.age             | between 0 and 130
            "event": null       | "event": []        | event                          | must be an object
            "event": null       | "event": { "from": "2026-06-01T20:00", "to": "2026-06-01T20:00" } | event.to | after event.from
            "event": null       | "colour": 1        | colour                         | not a known field
            """)
    void what_is_wrong_is_told_by_field(String from, String to, String field, String message) {
        assertThat(RuleCheckExample.REQUEST).contains(from);
        int at = RuleCheckExample.REQUEST.indexOf(from);
        String wrong =
                RuleCheckExample.REQUEST.substring(0, at) + to + RuleCheckExample.REQUEST.substring(at + from.length());
        assertThatThrownBy(() -> Rules.request(wrong))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        e -> assertThat(e.errors()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo(field);
                            assertThat(error.message()).contains(message);
                        }));
    }

    @Test
    void all_errors_are_told_at_once() {
        ObjectNode request = Rules.tree(RuleCheckExample.REQUEST);
        request.put("municipality", "x").put("date", "y").put("z", 1);
        assertThatThrownBy(() -> RequestReader.read(request))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        e -> assertThat(e.errors())
                                .extracting(FieldError::field)
                                .containsExactlyInAnyOrder("municipality", "date", "z"));
    }

    @Test
    void a_list_without_end_is_refused() {
        ObjectNode request = Rules.tree("{\"municipality\":\"3451\",\"date\":\"2026-12-01\"}");
        var nearby = request.putObject("premises").putArray("nearby");
        for (int i = 0; i < 201; i++) {
            nearby.addObject();
        }
        assertThatThrownBy(() -> RequestReader.read(request)).hasMessageContaining("at most 200 elements");
    }

    @Test
    void anything_but_an_object_is_refused() {
        for (String json : List.of("[]", "1", "null", "\"a\"")) {
            assertThatThrownBy(() -> RequestReader.read(Rules.JSON.readTree(json)))
                    .isInstanceOf(InvalidRequest.class);
        }
    }
}
