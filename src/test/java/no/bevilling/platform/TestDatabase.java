package no.bevilling.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.bevilling.database.EmbeddedDatabase;

/** A throw-away PostgreSQL with the product's own roles, one for all tests of a run. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private static EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            database = EmbeddedDatabase.startThrowaway(Files.createTempDirectory(Path.of("target"), "test-database"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return database.asSystemProperties();
    }

    /** The running server, for tests that ask it as another role. */
    public static EmbeddedDatabase database() {
        return database;
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
