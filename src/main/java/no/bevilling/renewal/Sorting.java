package no.bevilling.renewal;

/** What a renewal wave means for a licence. */
public enum Sorting {
    /** The job has not come to it. */
    NOT_TREATED("neutral"),
    /** It goes on for the new period without an application, once the list is approved. */
    CONTINUES("success"),
    /** It ends with the period unless somebody applies. */
    MUST_APPLY("warning"),
    /** It is no longer in force, or has got a new period already. */
    LEFT_OUT("neutral");

    private final String color;

    Sorting(String color) {
        this.color = color;
    }

    /** Colour of the tag; the word says the same. */
    public String color() {
        return color;
    }
}
