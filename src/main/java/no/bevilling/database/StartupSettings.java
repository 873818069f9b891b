package no.bevilling.database;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What must be known before the application's own configuration is read: whether a database server is configured,
 * and if not, where the embedded one keeps its data and on which port. Read from system properties, the environment
 * and {@code config/application.properties}, like everything else.
 */
public record StartupSettings(boolean wantsEmbeddedDatabase, Path dataFolder, int databasePort) {

    private static final Path CONFIG_FILE = Path.of("config", "application.properties");

    public static StartupSettings load() {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().addDefaultSources();
        if (Files.isRegularFile(CONFIG_FILE)) {
            try {
                builder.withSources(new PropertiesConfigSource(CONFIG_FILE.toUri().toURL(), 260));
            } catch (IOException e) {
                throw new UncheckedIOException("Could not read " + CONFIG_FILE, e);
            }
        }
        SmallRyeConfig config = builder.build();
        return new StartupSettings(
                config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                        .isEmpty(),
                Path.of(config.getOptionalValue("bevilling.data.folder", String.class)
                        .orElse("data")),
                config.getOptionalValue("bevilling.database.port", Integer.class)
                        .orElse(54329));
    }
}
