package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The glossary leads to code that exists: a renamed class takes its line along. */
class GlossaryTest {
    private static final Pattern HOME = Pattern.compile("\\| `([a-z]+(?:\\.[a-z]+)*)\\.([A-Z]\\w+)` \\|");

    @Test
    void every_word_leads_to_its_home_in_the_code() throws IOException {
        List<Path> homes = HOME.matcher(Files.readString(Path.of("docs/glossary.md")))
                .results()
                .map(GlossaryTest::file)
                .toList();
        assertThat(homes)
                .hasSizeGreaterThan(30)
                .allSatisfy(home -> assertThat(home).exists());
    }

    private static Path file(MatchResult home) {
        return Path.of("src/main/java/no/bevilling", home.group(1).split("\\.")).resolve(home.group(2) + ".java");
    }
}
