package no.bevilling.database;

import io.smallrye.config.SmallRyeConfig;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.bevilling.platform.StartupFailure;

/**
 * The settings that an installation with its own PostgreSQL server must give. All instances share the keys, so the
 * product cannot make them up, as it does beside the embedded database.
 */
public final class ServerSettings {
    private static final String SESSION_KEY = "quarkus.http.auth.session.encryption-key";
    private static final List<String> IDENTITY_KEYS =
            List.of("bevilling.identity.key", "bevilling.identity.lookup-key");
    private static final String HOW = " Make each with: openssl rand -base64 32";

    private final SmallRyeConfig config;

    ServerSettings(SmallRyeConfig config) {
        this.config = config;
    }

    public static ServerSettings load() {
        return new ServerSettings(StartupSettings.config());
    }

    /**
     * What follows from the settings given, as further configuration properties.
     *
     * @throws StartupFailure naming every setting that is missing or cannot be used
     */
    public Map<String, String> complete() {
        StringBuilder wrong = new StringBuilder();
        if (value(SESSION_KEY).length() < 32) {
            wrong.append(" ").append(environmentName(SESSION_KEY)).append(" (at least 32 characters)");
        }
        for (String key : IDENTITY_KEYS) {
            if (!isKey(value(key))) {
                wrong.append(" ").append(environmentName(key)).append(" (32 bytes as base64)");
            }
        }
        if (!wrong.isEmpty()) {
            throw new StartupFailure(
                    "A database server is configured, and these secrets are missing or too short:" + wrong + "." + HOW);
        }
        Map<String, String> further = new LinkedHashMap<>();
        if (value("quarkus.datasource.register.jdbc.url").isEmpty()) {
            further.put("quarkus.datasource.register.jdbc.url", value("quarkus.datasource.jdbc.url"));
        }
        return further;
    }

    private String value(String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }

    private static boolean isKey(String value) {
        try {
            return Base64.getDecoder().decode(value.trim()).length == 32;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static String environmentName(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }
}
