package no.bevilling.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.rules.fact.LicenceType;

/** The fixed words of printed documents in one language form. A missing word is an error, never an empty place. */
public final class Words {
    private static final Map<LanguageForm, Words> ALL = new EnumMap<>(LanguageForm.class);

    static {
        for (LanguageForm form : LanguageForm.values()) {
            ALL.put(form, new Words(form));
        }
    }

    private final Properties words = new Properties();

    private Words(LanguageForm form) {
        String resource = "/document/words-" + form.name() + ".properties";
        try (Reader in = new InputStreamReader(Words.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The words of this language form. */
    public static Words in(LanguageForm form) {
        return ALL.get(form);
    }

    /** One word or sentence by key. */
    public String get(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("no word for " + key);
        }
        return word;
    }

    /** The word for a value of an enumeration: {@code day.MAY_17}. */
    public String of(Enum<?> value) {
        String type = value.getDeclaringClass().getSimpleName();
        return get(Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + value.name());
    }

    /** The word under a key for one type of licence: {@code licence.verb.SALE}. */
    public String of(String key, LicenceType type) {
        return get(key + "." + type.name());
    }

    /** A sentence with its one place filled. */
    public String filled(String key, Object value) {
        return filled(key, new Object[] {value});
    }

    /** A sentence with its two places filled. */
    public String filled(String key, Object first, Object second) {
        return filled(key, new Object[] {first, second});
    }

    /** A sentence with its three places filled. */
    public String filled(String key, Object first, Object second, Object third) {
        return filled(key, new Object[] {first, second, third});
    }

    /** A sentence with all its places filled. */
    public String filledAll(String key, Object... values) {
        return filled(key, values);
    }

    /** A sentence with its places filled. */
    public String filled(String key, Object[] values) {
        return new MessageFormat(get(key)).format(values);
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }
}
