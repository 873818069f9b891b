package no.bevilling.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import no.bevilling.document.Writing;

/** What the parts and columns of a copy are called on paper: {@code personal-data/labels_nb.properties}. */
@ApplicationScoped
class PersonalDataLabels {
    private static final String FILE = "personal-data.labels";
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** @throws java.util.MissingResourceException where it has no word: a test finds it first */
    String of(String name, Locale language) {
        return bundle(language).getString(name);
    }

    String value(Object value, Writing writing, Locale language) {
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
        return value instanceof Instant at ? moment(at, writing) : value.toString();
    }

    private static String moment(Instant at, Writing writing) {
        return writing.date(LocalDate.ofInstant(at, OSLO)) + " " + TIME.format(at.atZone(OSLO));
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(FILE, language, PersonalDataLabels.class.getClassLoader(), NO_FALLBACK);
    }
}
