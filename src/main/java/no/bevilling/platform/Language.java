package no.bevilling.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** A language that pages can be read in. Bokmål is what a reader gets who has asked for none of them. */
public enum Language {
    NB("nb", "Bokmål"),
    NN("nn", "Nynorsk"),
    EN("en", "English");

    /** Name of the cookie that holds a reader's own choice, as a tag. */
    public static final String COOKIE = "sprak";

    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The BCP 47 tag: {@code nb}, {@code nn} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** What its readers call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** The language of a tag, region and case left aside; empty for one we do not speak, or for null. */
    public static Optional<Language> of(String tag) {
        if (tag == null) return Optional.empty();
        String base = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (base.equals("no")) return Optional.of(NB);
        return Arrays.stream(values()).filter(l -> l.tag.equals(base)).findFirst();
    }

    /** The first language of an {@code Accept-Language} header that we speak; empty where it names none, or is malformed. */
    public static Optional<Language> ofAcceptLanguage(String header) {
        if (header == null || header.isBlank()) return Optional.empty();
        List<LanguageRange> ranges;
        try {
            ranges = LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> of(range.getRange()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
