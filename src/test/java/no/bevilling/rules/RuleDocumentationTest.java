package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The user documentation of the rules is made from the rules and their cases, and never drifts from them. */
class RuleDocumentationTest {

    private static final Path FOLDER = Path.of("docs/regler");

    static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        for (LayerSource source : Rules.all()) {
            Layer layer = lowest(Rules.base(RuleBaseStore.versionOf(source).id()));
            if (!layer.cases().isEmpty() || layer.level() == Layer.Level.REGION) {
                pages.put(source.path().replace('/', '-') + ".md", RuleDocumentation.page(layer));
            }
        }
        return pages;
    }

    private static Layer lowest(RuleBase base) {
        return base.layers().get(base.layers().size() - 1);
    }

    @TestFactory
    Stream<DynamicTest> every_page_says_what_the_rules_say() {
        return pages().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> assertThat(FOLDER.resolve(page.getKey()))
                                .as("write it again with RuleDocumentationTest.main")
                                .content(StandardCharsets.UTF_8)
                                .isEqualTo(page.getValue())));
    }

    /** Writes the pages. */
    public static void main(String[] none) throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, String> page : pages().entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }
}
