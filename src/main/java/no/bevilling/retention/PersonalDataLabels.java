package no.bevilling.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import no.bevilling.audit.AuditMessages;
import no.bevilling.document.Writing;

/**
 * What parts, columns and values of a copy are called on paper: {@code personal-data/labels_nb.properties}, and the words of enums that
 * {@code personal-data/codes.properties} names.
 */
@ApplicationScoped
class PersonalDataLabels {
    private static final String LABELS = "personal-data.labels";
    private static final String CODES = "personal-data.codes";
    private static final String WORDS = "words.words";
    private static final String LOG = "seen_by";
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    ObjectMapper json;

    /** @throws java.util.MissingResourceException where it has no word: a test finds it first */
    String of(String name, Locale language) {
        return bundle(LABELS, language).getString(name);
    }

    /** The enum whose words the values of a column have; null where they have others, or are words themselves. */
    String codes(String part, String column) {
        ResourceBundle codes = bundle(CODES, Locale.ROOT);
        String key = part + "." + column;
        return codes.containsKey(key) ? codes.getString(key) : null;
    }

    /** A value as people read it; empty where there is none. */
    String value(String part, String column, Object value, Writing writing, Locale language) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean truth) {
            return of(truth ? "true" : "false", language);
        }
        if (value instanceof LocalDate day) {
            return writing.date(day);
        }
        if (value instanceof java.sql.Date day) {
            return writing.date(day.toLocalDate());
        }
        if (value instanceof java.sql.Timestamp at) {
            return moment(at.toInstant(), writing);
        }
        if (value instanceof OffsetDateTime at) {
            return moment(at.toInstant(), writing);
        }
        return value instanceof Instant at
                ? moment(at, writing)
                : text(part, column, value.toString(), writing, language);
    }

    private String text(String part, String column, String text, Writing writing, Locale language) {
        String codes = codes(part, column);
        ResourceBundle words = bundle(WORDS, language);
        if (codes != null && words.containsKey(codes + "." + text)) {
            return words.getString(codes + "." + text);
        }
        if (part.equals(LOG) && !column.equals("kind") && !column.equals("name")) {
            AuditMessages says = MessageBundles.get(AuditMessages.class, Localized.Literal.of(writing.tag()));
            return column.equals("subject") ? says.subject(text) : says.action(text);
        }
        ResourceBundle labels = bundle(LABELS, language);
        if (labels.containsKey("code." + text)) {
            return labels.getString("code." + text);
        }
        return text.startsWith("{") ? lines(text) : text;
    }

    /** Answers of a form, one after the other: where they stand in it, and what they are. */
    private String lines(String text) {
        try {
            List<String> lines = new ArrayList<>();
            collect(lines, "", json.readTree(text));
            return String.join("; ", lines);
        } catch (JsonProcessingException noJson) {
            return text;
        }
    }

    private static void collect(List<String> lines, String path, JsonNode node) {
        if (node.isContainerNode()) {
            node.fields()
                    .forEachRemaining(field -> collect(
                            lines, path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue()));
            if (node.isArray()) {
                node.forEach(element -> collect(lines, path, element));
            }
        } else if (!node.isNull()) {
            lines.add(path + ": " + node.asText());
        }
    }

    private static String moment(Instant at, Writing writing) {
        return writing.date(LocalDate.ofInstant(at, OSLO)) + " " + TIME.format(at.atZone(OSLO));
    }

    private static ResourceBundle bundle(String file, Locale language) {
        return ResourceBundle.getBundle(file, language, PersonalDataLabels.class.getClassLoader(), NO_FALLBACK);
    }
}
