package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks of earlier releases, with the rules they were made by, load and replay to the same findings. A release adds
 * to them; one that fails means that decisions already made can no longer be explained.
 */
class GoldenChecksTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static List<Path> releases() throws IOException {
        try (Stream<Path> all = Files.list(GOLDEN)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void a_check_of_an_earlier_release_replays(Path release) throws IOException {
        InMemoryRuleBaseStore store = new InMemoryRuleBaseStore();
        RuleFolder.read(release.resolve("rules")).forEach(store::put);
        Replay replay = new Replay(new RuleBases(store, Rules.LOADER), Rules.ENGINE);
        try (Stream<Path> checks = Files.list(release.resolve("checks"))) {
            List<Path> all = checks.sorted().toList();
            assertThat(all).isNotEmpty();
            for (Path check : all) {
                assertThat(replay.replay(read(check)).differences())
                        .as(check.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void there_is_a_release() throws IOException {
        assertThat(releases()).isNotEmpty();
    }

    private static Replay.Stored read(Path file) {
        try {
            JsonNode json = new ObjectMapper().readTree(Files.readString(file));
            return new Replay.Stored(
                    json.get("request").toString(),
                    json.get("result").toString(),
                    Language.valueOf(json.get("language").textValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the golden checks of a release: {@code mvn test-compile exec:java …GoldenChecksTest <name>}. */
    public static void main(String[] release) throws IOException {
        Path folder = GOLDEN.resolve(release[0]);
        Files.createDirectories(folder.resolve("checks"));
        for (String id : List.of("national", "valdres", "3451")) {
            LayerSource source = Rules.chain(id).get(Rules.chain(id).size() - 1);
            for (var file : source.files().entrySet()) {
                Path to = folder.resolve("rules").resolve(source.path()).resolve(file.getKey());
                if (!file.getKey().startsWith("cases/")) {
                    Files.createDirectories(to.getParent());
                    Files.write(to, file.getValue());
                }
            }
        }
        InMemoryRuleBaseStore store = new InMemoryRuleBaseStore();
        RuleFolder.read(folder.resolve("rules")).forEach(store::put);
        RuleBases bases = new RuleBases(store, Rules.LOADER);
        write(folder, bases, "restaurant", RuleCheckExample.REQUEST);
        write(
                folder,
                bases,
                "campsite",
                RuleCheckExample.REQUEST
                        .replace("RESTAURANT", "CAMPSITE")
                        .replace("\"zone\": \"CENTRE\"", "\"familyCampsite\": true"));
        write(folder, bases, "nothing-known", "{\"municipality\":\"3451\",\"date\":\"2026-12-01\"}");
    }

    private static void write(Path folder, RuleBases bases, String name, String json) throws IOException {
        CheckRequest request = Rules.request(json);
        CheckResult result = Rules.ENGINE.check(bases.on(request.municipality(), request.date()), request, Language.NB);
        Replay.Stored stored = Replay.store(request, result, Language.NB);
        var tree = new ObjectMapper().createObjectNode();
        tree.set("request", new ObjectMapper().readTree(stored.request()));
        tree.set("result", new ObjectMapper().readTree(stored.result()));
        tree.put("language", "NB");
        Files.writeString(folder.resolve("checks").resolve(name + ".json"), tree.toPrettyString() + "\n");
    }
}
