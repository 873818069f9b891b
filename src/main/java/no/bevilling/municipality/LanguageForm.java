package no.bevilling.municipality;

import java.util.Locale;

/** The written Norwegian that a municipality's letters are in (målform): bokmål or nynorsk. */
public enum LanguageForm {
    nb,
    nn;

    public Locale locale() {
        return Locale.forLanguageTag(name());
    }
}
