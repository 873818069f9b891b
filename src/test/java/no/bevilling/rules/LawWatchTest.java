package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A newer copy of an act is held against the words that the rules were written from. */
class LawWatchTest {

    private static final Path EXCERPT = Path.of("src/test/resources/law/excerpt.txt");

    private static ActText excerpt() throws IOException {
        return ActText.read(Files.readString(EXCERPT));
    }

    private static List<Provision> recordsOf(ActText text) {
        return text.paragraphs().values().stream()
                .map(p -> new Provision(
                        "prøveloven",
                        text.document().orElseThrow(),
                        p.chapter(),
                        "Prøve",
                        p.number(),
                        p.heading(),
                        p.sha256(),
                        List.of(new Provision.Part(
                                null,
                                List.of("national-question-" + p.number()),
                                List.of("number-" + p.number()),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                null,
                                null)),
                        "test",
                        1))
                .toList();
    }

    private record Watched(int code, String said) {}

    private static Watched watch(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LawWatch watch = new LawWatch(recordsOf(excerpt()), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        int code = watch.compare(ActText.read(text));
        return new Watched(code, bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void the_list_of_contents_notes_and_headings_of_parts_are_no_words_of_a_paragraph() throws IOException {
        ActText text = excerpt();
        assertThat(text.document()).contains("LOV-2001-01-01-1");
        assertThat(text.inForce()).contains("2026-07-20");
        assertThat(text.paragraphs().keySet()).containsExactly("1-1", "1-2", "1-2a", "2-1");
        assertThat(text.paragraphs().get("1-2").words())
                .isEqualTo("Skjenketid Skjenking kan skje fra kl. 08.00 til 01.00. Tiden kan utvides for en kveld.");
        assertThat(text.paragraphs().get("1-2a").chapter()).isEqualTo("1");
        assertThat(text.paragraphs().get("2-1").heading()).isEmpty();
    }

    @Test
    void the_same_words_are_no_news() throws IOException {
        Watched watched = watch(Files.readString(EXCERPT));
        assertThat(watched.code()).isZero();
        assertThat(watched.said()).contains("No words have changed");
    }

    @Test
    void other_line_ends_spaces_and_notes_are_no_news() throws IOException {
        String text = Files.readString(EXCERPT)
                .replace("\n", "\r\n")
                .replace("til 01.00.", "til\u00a0 01.00. ")
                .replace("Endret ved lov 1 jan 2010 nr. 2.", "Endret ved lover 1 jan 2010 nr. 2, 3 mars 2027 nr. 4.");
        assertThat(watch(text).code()).isZero();
    }

    @Test
    void another_hour_names_the_questions_and_numbers_to_look_at() throws IOException {
        Watched watched = watch(Files.readString(EXCERPT).replace("til 01.00", "til 02.00"));
        assertThat(watched.code()).isEqualTo(1);
        assertThat(watched.said())
                .contains("§ 1-2 has other words. Look at criteria national-question-1-2; parameters number-1-2.")
                .contains("1 to look at")
                .doesNotContain("§ 1-1", "§ 2-1");
    }

    @Test
    void paragraphs_that_are_gone_or_new_are_told() throws IOException {
        Watched watched = watch(Files.readString(EXCERPT).replace("§ 2-1.", "§ 2-2."));
        assertThat(watched.code()).isEqualTo(1);
        assertThat(watched.said()).contains("§ 2-1 is gone", "§ 2-2 is new");
    }

    @Test
    void another_act_is_not_compared() throws IOException {
        Watched watched = watch(Files.readString(EXCERPT).replace("LOV-2001-01-01-1", "LOV-1999-09-09-9"));
        assertThat(watched.code()).isEqualTo(2);
        assertThat(watched.said()).contains("no records of LOV-1999-09-09-9");
    }

    @Test
    void the_command_says_how_it_is_used_and_what_it_cannot_read() {
        assertThat(LawWatch.run(List.of(), Rules::all)).isEqualTo(2);
        assertThat(LawWatch.run(List.of("no-such-file.txt", "rules"), Rules::all))
                .isEqualTo(2);
        assertThat(LawWatch.run(List.of(EXCERPT.toString()), Rules::all)).isEqualTo(2);
    }

    @Test
    void records_of_a_chapter_can_be_begun_from_the_text() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LawWatch watch = new LawWatch(List.of(), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(watch.records(excerpt(), "2")).isZero();
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains(
                        "paragraph: \"2-1\"",
                        "sha256: " + excerpt().paragraphs().get("2-1").sha256())
                .doesNotContain("1-1");
        assertThat(watch.records(excerpt(), "7")).isEqualTo(2);
    }
}
