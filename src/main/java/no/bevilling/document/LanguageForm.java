package no.bevilling.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The language form (målform) that a document is written in, with the few habits of writing that differ by it. */
public enum LanguageForm {
    NB("nb", List.of("null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv")),
    NN("nn", List.of("null", "ei", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"));

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    private final String tag;
    private final List<String> numerals;
    private final DateTimeFormatter longDate;

    LanguageForm(String tag, List<String> numerals) {
        this.tag = tag;
        this.numerals = numerals;
        this.longDate = DateTimeFormatter.ofPattern("d.\u00a0MMMM yyyy", Locale.forLanguageTag(tag));
    }

    /** The BCP 47 tag, {@code nb} or {@code nn}. */
    public String tag() {
        return tag;
    }

    /** A date as it stands in a letter: {@code 1. desember 2026}, never parted after the day. */
    public String date(LocalDate date) {
        return longDate.format(date);
    }

    /** A time of day as it stands in a letter: {@code 08.00}. */
    public String time(LocalTime time) {
        return CLOCK.format(time);
    }

    /** A number of weeks in words, for the sizes that deadlines have; greater ones in digits. */
    public String weeks(int weeks) {
        String number = weeks < numerals.size() ? numerals.get(weeks) : Integer.toString(weeks);
        return number + (weeks == 1 ? (this == NB ? " uke" : " veke") : (this == NB ? " uker" : " veker"));
    }

    /**
     * A reference to a source of law with the act's name as this language form writes it: rule bases cite
     * {@code alkoholloven § 4-4}, a letter in nynorsk says {@code alkohollova § 4-4}.
     */
    public String citation(String reference) {
        return this == NB
                ? reference
                : reference.replaceAll("(?U)(?<=\\p{L})loven\\b", "lova")
                        .replaceAll("(?U)(?<=\\p{L})forskriften\\b", "forskrifta");
    }

    /** References in one line: {@code alkoholloven § 4-4, Valdres 3.3.2 pkt. 10}. */
    public String citations(List<String> references) {
        return String.join(", ", references.stream().map(this::citation).toList());
    }
}
