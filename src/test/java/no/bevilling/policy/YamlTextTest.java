package no.bevilling.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class YamlTextTest {
    private static final String FILE = """
            # Remarks stay.
            - id: first
              question: { nb: "Én?", nn: "Ein?", en: "One?" }   # here too
              plan: ["pkt. 1"]

            # About the second.
            - id: second
              question:
                nb: "To? Blåbær 🍺"
                nn: "To?"
              plan:
                - "pkt. 2"
                # a remark in a list's place
            """;

    private static String text(YamlText yaml) {
        return new String(yaml.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void one_value_changes_and_everything_else_stands_as_it_was_written() {
        assertThat(text(YamlText.of(FILE).with(YamlText.quoted("Nr. 1?"), 0, "question", "nb")))
                .isEqualTo(FILE.replace("\"Én?\"", "\"Nr. 1?\""));
        assertThat(text(YamlText.of(FILE).with(YamlText.quoted("Tre?"), 1, "question", "nn")))
                .isEqualTo(FILE.replace("nn: \"To?\"", "nn: \"Tre?\""));
    }

    @Test
    void a_value_that_was_not_there_is_added_to_its_map() {
        assertThat(text(YamlText.of(FILE).with("2030-01-01", 1, "to")))
                .contains("- id: second\n  to: 2030-01-01\n  question:");
        assertThat(text(YamlText.of(FILE).with("\"x\"", 0, "question", "sv")))
                .contains("{ nb: \"Én?\", sv: \"x\", nn:");
    }

    @Test
    void a_list_over_several_lines_is_replaced_whole() {
        YamlText changed = YamlText.of(FILE).with("[\"pkt. 3\"]", 1, "plan");
        assertThat(changed.values(1, "plan")).containsExactly("pkt. 3");
        assertThat(changed.value(1, "question", "nb")).isEqualTo("To? Blåbær 🍺");
    }

    @Test
    void elements_come_and_go() {
        YamlText without = YamlText.of(FILE).without(0);
        assertThat(without.size()).isEqualTo(1);
        assertThat(without.value(0, "id")).isEqualTo("second");
        YamlText more = without.withMore("id: third\nplan: [\"x\"]");
        assertThat(more.value(1, "id")).isEqualTo("third");
        assertThat(YamlText.of("").withMore("id: only").size()).isEqualTo(1);
        assertThat(more.withElement(0, "id: other\nplan: [\"y\"]").keys(0)).containsExactly("id", "plan");
    }

    @Test
    void what_is_no_yaml_is_refused() {
        assertThatThrownBy(() -> YamlText.of("a: [1")).isInstanceOf(IllegalArgumentException.class);
    }
}
