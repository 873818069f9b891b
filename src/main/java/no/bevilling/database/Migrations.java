package no.bevilling.database;

import io.smallrye.config.SmallRyeConfig;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date. Main does it as soon as the database answers, while the application still prepares itself:
 * at Quarkus' own time for it, everything else waits half a second.
 */
public final class Migrations {
    private static final String OWNER = "bevilling_owner";

    private Migrations() {}

    /**
     * Applies what is new, and refuses a schema that other migrations have made. Where the operator has switched it off
     * ({@code quarkus.flyway.migrate-at-start} or {@code quarkus.flyway.active}), nothing is done.
     *
     * @return what the application must be told, as configuration properties: not to do it again
     */
    public static Map<String, String> apply() {
        SmallRyeConfig config = StartupSettings.config();
        if (!isOn(config, "quarkus.flyway.migrate-at-start") || !isOn(config, "quarkus.flyway.active")) {
            return Map.of();
        }
        String url = text(config, "quarkus.datasource.jdbc.url", "");
        String user = text(config, "quarkus.flyway.username", OWNER);
        String password = text(config, "quarkus.flyway.password", "");
        SchemaMark mark = new SchemaMark(url, user, password);
        if (!mark.stands()) {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(url, user, password)
                    .locations(SchemaMark.MIGRATIONS)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
            mark.set();
        }
        return Map.of("quarkus.flyway.active", "false");
    }

    private static boolean isOn(SmallRyeConfig config, String name) {
        return config.getOptionalValue(name, Boolean.class).orElse(true);
    }

    private static String text(SmallRyeConfig config, String name, String otherwise) {
        return config.getOptionalValue(name, String.class).orElse(otherwise);
    }
}
