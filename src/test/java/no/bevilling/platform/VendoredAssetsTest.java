package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others made and we send to browsers is byte for byte what was fetched and read. */
class VendoredAssetsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path ASSETS = RESOURCES.resolve("META-INF/resources/assets");
    private static final Path SUMS = Path.of(".ci/vendor-assets.sha256");

    @Test
    void vendored_files_are_exactly_those_of_the_checksums() throws Exception {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ASSETS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = ASSETS.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("app/")) found.put(name, sha256(file));
            }
        }
        Map<String, String> fetched = Files.readAllLines(SUMS).stream()
                .map(line -> line.split("  ", 2))
                .collect(Collectors.toMap(line -> line[1], line -> line[0]));

        assertThat(found).isNotEmpty().containsExactlyInAnyOrderEntriesOf(fetched);
    }

    @Test
    void each_of_them_comes_with_its_licence() throws IOException {
        try (Stream<Path> folders = Files.list(ASSETS)) {
            assertThat(folders.filter(folder -> !folder.endsWith("app")))
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("LICENSE")).isNotEmptyFile());
        }
    }

    @Test
    void no_page_names_an_asset_that_is_not_there() throws IOException {
        Pattern asset = Pattern.compile("/assets/([\\w./-]+)|assets\\.url\\('([\\w./-]+)'\\)");
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                assertThat(asset.matcher(Files.readString(template)).results())
                        .as(template.toString())
                        .allSatisfy(used -> assertThat(
                                        ASSETS.resolve(used.group(1) != null ? used.group(1) : used.group(2)))
                                .exists());
            }
        }
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
