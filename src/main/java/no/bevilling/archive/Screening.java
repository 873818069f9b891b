package no.bevilling.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * What is exempt from public access (skjerming) when it goes to the archive, and by which paragraph (offentleglova,
 * forvaltningsloven § 13), where no person has chosen for the document.
 *
 * @param reasons the paragraphs, by reason
 * @param documents the reason, by sort of document
 */
record Screening(Map<String, String> reasons, Map<String, String> documents) {
    Screening {
        documents.values().forEach(reason -> {
            if (!reasons.containsKey(reason)) {
                throw new IllegalArgumentException("screening.yaml: no paragraph for " + reason);
            }
        });
    }

    private static final class Known {
        static final Screening TABLE = read();
    }

    /** The table, read when it is first asked for. */
    static Screening table() {
        return Known.TABLE;
    }

    /** The paragraph that exempts a sort of document; empty for one that is public. */
    Optional<String> of(String document) {
        return Optional.ofNullable(documents.get(document)).map(reasons::get);
    }

    /** The paragraph of a reason. */
    String law(String reason) {
        return reasons.get(reason);
    }

    private static Screening read() {
        try (InputStream in = Screening.class.getResourceAsStream("/archive/screening.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, Screening.class);
        } catch (IOException e) {
            throw new UncheckedIOException("screening.yaml", e);
        }
    }
}
