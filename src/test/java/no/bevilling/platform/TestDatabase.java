package no.bevilling.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import no.bevilling.database.EmbeddedDatabase;

/** A throw-away PostgreSQL with the product's own roles, and sign-in providers and a mail server: one of each for all tests of a run. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    /** Nobody answers there; a test of a map answers in its place. */
    public static final String TILES = "https://tiles.bevilling.test/{z}/{x}/{y}.png";

    /** Seals the compiled rules of tests, below {@code target}. */
    public static final String RULES_CACHE_KEY = "of tests";

    private static EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            database = EmbeddedDatabase.startThrowaway(Files.createTempDirectory(Path.of("target"), "test-database"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> properties = new HashMap<>(database.asSystemProperties());
        properties.putAll(TestProviders.start());
        properties.putAll(TestMail.start());
        properties.put("bevilling.map.tiles", TILES);
        // Groups of tests that run beside each other take over each other's compiled rules.
        properties.put("bevilling.rules.cache-key", RULES_CACHE_KEY);
        return properties;
    }

    /** The running server, for tests that ask it as another role. */
    public static EmbeddedDatabase database() {
        return database;
    }

    @Override
    public void stop() {
        TestProviders.stop();
        TestMail.stop();
        if (database != null) {
            database.close();
        }
    }
}
