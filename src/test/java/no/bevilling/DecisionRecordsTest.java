package no.bevilling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index of architecture decisions names every record by its title, in order, and nothing else. */
class DecisionRecordsTest {
    private static final Path FOLDER = Path.of("docs", "adr");

    @Test
    void the_index_lists_every_record_by_its_title() throws IOException {
        List<String> index = Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .filter(line -> line.startsWith("- ["))
                .toList();
        assertThat(index).containsExactlyElementsOf(expected());
    }

    private static List<String> expected() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .map(name -> "- [" + title(name) + "](" + name + ")")
                    .toList();
        }
    }

    private static String title(String name) {
        assertThat(name).matches("\\d{4}-[a-z0-9-]+\\.md");
        try (Stream<String> lines = Files.lines(FOLDER.resolve(name))) {
            return lines.findFirst().orElseThrow().replaceFirst("^# ", "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
