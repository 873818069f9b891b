package no.bevilling.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.bevilling.municipality.LanguageForm;

/** How dates, times, small numbers and sources of law are written in a document in one language form. */
public final class Writing {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");
    private static final List<String> NUMERALS =
            List.of("to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv");
    private static final Map<LanguageForm, Writing> ALL = new EnumMap<>(LanguageForm.class);

    static {
        for (LanguageForm form : LanguageForm.values()) {
            ALL.put(form, new Writing(form));
        }
    }

    private final LanguageForm form;
    private final DateTimeFormatter longDate;

    private Writing(LanguageForm form) {
        this.form = form;
        this.longDate = DateTimeFormatter.ofPattern("d.\u00a0MMMM yyyy", form.locale());
    }

    /** The habits of this language form. */
    public static Writing in(LanguageForm form) {
        return ALL.get(form);
    }

    /** The BCP 47 tag, {@code nb} or {@code nn}. */
    public String tag() {
        return form.name();
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
        boolean nynorsk = form == LanguageForm.nn;
        if (weeks == 1) {
            return nynorsk ? "ei veke" : "én uke";
        }
        int index = weeks - 2;
        String number = index >= 0 && index < NUMERALS.size() ? NUMERALS.get(index) : Integer.toString(weeks);
        return number + (nynorsk ? " veker" : " uker");
    }

    /**
     * A reference to a source of law with the act's name as this language form writes it: rule bases cite
     * {@code alkoholloven § 4-4}, a letter in nynorsk says {@code alkohollova § 4-4}.
     */
    public String citation(String reference) {
        return form == LanguageForm.nb
                ? reference
                : reference
                        .replaceAll("(?U)(?<=\\p{L})loven\\b", "lova")
                        .replaceAll("(?U)(?<=\\p{L})forskriften\\b", "forskrifta");
    }

    /** References in one line: {@code alkoholloven § 4-4, Valdres 3.3.2 pkt. 10}. */
    public String citations(List<String> references) {
        return String.join(", ", references.stream().map(this::citation).toList());
    }
}
