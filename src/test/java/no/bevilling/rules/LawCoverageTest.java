package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/law-coverage.md is made from the records of the law, and no paragraph is missing from it. */
class LawCoverageTest {

    private static final Path PAGE = Path.of("docs/law-coverage.md");
    private static final Path PARAGRAPHS = Path.of("src/test/resources/law/paragraphs.txt");

    private static Layer national() {
        return Rules.base("national").layers().get(0);
    }

    /** {@code alkoholloven 1}, with the paragraphs of that chapter. */
    static Map<String, List<String>> chapters() throws IOException {
        Map<String, List<String>> chapters = new LinkedHashMap<>();
        for (String line : Files.readAllLines(PARAGRAPHS)) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(": ");
                chapters.put(parts[0], Arrays.asList(parts[1].split(" ")));
            }
        }
        return chapters;
    }

    static Set<String> chapterNames() throws IOException {
        return chapters().keySet();
    }

    @Test
    void the_page_says_what_the_records_say() {
        assertThat(PAGE)
                .as("write it again with LawCoverageTest.main")
                .content(StandardCharsets.UTF_8)
                .isEqualTo(LawCoverage.page(national()));
    }

    @ParameterizedTest
    @MethodSource("chapterNames")
    void no_paragraph_of_the_chapter_is_missing(String chapter) throws IOException {
        String act = chapter.substring(0, chapter.indexOf(' '));
        Set<String> recorded = national().provisions().stream()
                .filter(p -> p.act().equals(act))
                .map(Provision::paragraph)
                .collect(Collectors.toSet());
        assertThat(recorded).containsAll(chapters().get(chapter));
    }

    @Test
    void every_question_of_the_national_layer_is_named_by_a_record() {
        Set<String> named = national().provisions().stream()
                .flatMap(p -> p.parts().stream())
                .flatMap(p -> p.criteria().stream())
                .collect(Collectors.toSet());
        assertThat(national().criteria())
                .extracting(Criterion::id)
                .allSatisfy(id -> assertThat(named).contains(id));
    }

    /** Writes the page. */
    public static void main(String[] none) throws IOException {
        Files.writeString(PAGE, LawCoverage.page(national()));
    }
}
