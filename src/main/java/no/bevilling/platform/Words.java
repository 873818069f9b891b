package no.bevilling.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The field's words for the values of our enums, in the reader's language: one place, so that a pub is called the same
 * on every page. The words stand in {@code words/words_<language>.properties} as {@code VenueKind.PUB}; every value has
 * one in bokmål, nynorsk and English.
 *
 * <p>In a template: {@code {inject:words.of(licence.licenceType)}}.
 */
@Named("words")
@ApplicationScoped
public class Words {
    private static final String FILE = "words.words";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    PageContext page;

    /** The word for a value in the language of the page that is being read. */
    public String of(Enum<?> value) {
        return of(value, Locale.forLanguageTag(page.getLang()));
    }

    /** The word for a value in a language: nb, nn or en. */
    public String of(Enum<?> value, Locale language) {
        return ResourceBundle.getBundle(FILE, language, Words.class.getClassLoader(), NO_FALLBACK)
                .getString(key(value));
    }

    /** The words for several values, with commas. */
    public String list(Collection<? extends Enum<?>> values) {
        return values.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** All values of an enum as the choices of a form. */
    public List<Option> options(Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> Option.of(value.name(), of(value)))
                .toList();
    }

    static String key(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}
