package no.bevilling.database;

import io.smallrye.config.DotEnvConfigSourceProvider;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bevilling.platform.StartupFailure;

/**
 * What must be known before the application's own configuration is read: whether a database server is configured,
 * and if not, where the embedded one keeps its data and on which port. Read from system properties, the environment,
 * {@code .env} and {@code config/application.properties}, like everything else.
 */
public record StartupSettings(boolean wantsEmbeddedDatabase, Path dataFolder, int databasePort) {

    private static final Path CONFIG_FILE = Path.of("config", "application.properties");

    /** @throws StartupFailure when the configuration cannot be read */
    public static StartupSettings load() {
        SmallRyeConfig config = config();
        return new StartupSettings(
                config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                        .isEmpty(),
                Path.of(config.getOptionalValue("bevilling.data.folder", String.class)
                        .orElse("data")),
                config.getOptionalValue("bevilling.database.port", Integer.class)
                        .orElse(54329));
    }

    static SmallRyeConfig config() {
        String profile = System.getProperty("quarkus.profile", System.getenv().getOrDefault("QUARKUS_PROFILE", "prod"));
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .withProfile(profile)
                .withSources(new DotEnvConfigSourceProvider());
        if (Files.isRegularFile(CONFIG_FILE)) {
            try {
                builder.withSources(
                        new PropertiesConfigSource(CONFIG_FILE.toUri().toURL(), 260));
            } catch (IOException e) {
                throw new StartupFailure("The file " + CONFIG_FILE.toAbsolutePath() + " cannot be read.", e);
            }
        }
        return builder.build();
    }
}
