package no.bevilling.application;

import java.util.Arrays;
import java.util.Optional;

/** The steps of the form, one page each; {@link FormPlan} says which a kind of application has, and in what order. */
public enum Step {
    HOLDER("virksomhet"),
    CHANGE("endring"),
    EVENT("arrangement"),
    GUESTS("gjester"),
    PLACE("sted"),
    FOOD_SERVICE("serveringsbevilling"),
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
}
