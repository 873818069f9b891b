package no.bevilling.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.bevilling.rules.fact.LicenceType;

/** The steps of the form, one page each, in the order they are asked. */
public enum Step {
    HOLDER("virksomhet"),
    PLACE("sted"),
    LICENCE("grupper"),
    OUTDOOR("uteomrade"),
    HOURS("tider"),
    PEOPLE("personer"),
    TURNOVER("omsetning"),
    ATTACHMENTS("vedlegg"),
    REVIEW("sammendrag");

    private final String slug;

    Step(String slug) {
        this.slug = slug;
    }

    /** Last part of the page's address. */
    public String slug() {
        return slug;
    }

    /** The step of an address. */
    public static Optional<Step> ofSlug(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug.equals(slug)).findFirst();
    }

    /** The steps of a licence type: a shop has no outdoor serving area. */
    public static List<Step> of(LicenceType type) {
        return Arrays.stream(values())
                .filter(step -> step != OUTDOOR || type == LicenceType.SERVING)
                .toList();
    }
}
