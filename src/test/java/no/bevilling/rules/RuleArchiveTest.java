package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleArchiveTest {

    @Test
    void every_published_rule_base_arrives_elsewhere_with_the_same_hash_and_is_accepted_there() {
        for (LayerSource layer : Rules.all()) {
            List<LayerSource> chain = Rules.chain(RuleBaseStore.versionOf(layer).id());

            List<LayerSource> arrived = RuleArchive.read(RuleArchive.write(chain));

            assertThat(arrived)
                    .extracting(LayerSource::path)
                    .containsExactlyElementsOf(
                            chain.stream().map(LayerSource::path).toList());
            assertThat(arrived)
                    .extracting(LayerSource::hash)
                    .containsExactlyElementsOf(
                            chain.stream().map(LayerSource::hash).toList());
            assertThat(new RuleBaseLoader().load(arrived).fingerprint())
                    .isEqualTo(Rules.LOADER.load(chain).fingerprint());
        }
    }

    @Test
    void the_same_layers_give_the_same_archive() {
        assertThat(RuleArchive.write(Rules.chain("3451"))).isEqualTo(RuleArchive.write(Rules.chain("3451")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../national/policy.yaml",
                "national/../../etc/passwd",
                "/national/policy.yaml",
                "national\\..\\policy.yaml",
                "C:/national/policy.yaml"
            })
    void a_path_that_leads_out_is_refused(String path) {
        assertThatThrownBy(() -> RuleArchive.read(zip(Map.of(path, "id: national".getBytes(StandardCharsets.UTF_8)))))
                .isInstanceOf(RuleBaseRefused.class)
                .hasMessageContaining("leads out");
    }

    @Test
    void a_small_archive_that_unpacks_to_much_is_refused_while_it_is_unpacked() throws IOException {
        byte[] bomb = zip(Map.of("national/criteria.yaml", new byte[400_000_000]));

        assertThat(bomb).hasSizeLessThan(1_000_000);
        assertThatThrownBy(() -> RuleArchive.read(bomb))
                .isInstanceOf(RuleBaseRefused.class)
                .hasMessageContaining("too large");
    }

    @Test
    void very_many_small_files_are_refused() throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < 3000; i++) {
            files.put("national/cases/c" + i + ".yaml", new byte[0]);
        }
        assertThatThrownBy(() -> RuleArchive.read(zip(files)))
                .isInstanceOf(RuleBaseRefused.class)
                .hasMessageContaining("more than 2000 files");
    }

    @Test
    void anything_else_than_layers_is_refused_by_name() {
        assertThatThrownBy(() -> RuleArchive.read(zip(Map.of("readme.txt", new byte[] {1}))))
                .isInstanceOf(RuleBaseRefused.class)
                .hasMessageContaining("readme.txt");
        assertThatThrownBy(() -> RuleArchive.read("not a zip".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleBaseRefused.class)
                .hasMessageContaining("not a zip file");
    }

    @Test
    void what_an_operating_system_adds_is_left_out() throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        LayerSource vang = Rules.chain("3454").get(2);
        vang.files().forEach((name, bytes) -> files.put("rules/" + vang.path() + "/" + name, bytes));
        files.put("__MACOSX/rules/._national", new byte[] {1});
        files.put("rules/.DS_Store", new byte[] {1});

        assertThat(RuleArchive.read(zip(files)))
                .singleElement()
                .extracting(LayerSource::hash)
                .isEqualTo(vang.hash());
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
