package no.bevilling.licence;

/** How the public register shows a licence on a day: what the decision says, and what the period says. */
public enum PublicStatus {
    /** Granted, and the day lies in its period. */
    VALID("success"),
    /** Granted, and its period has not begun. */
    NOT_BEGUN("info"),
    /** Its period has ended. */
    EXPIRED("neutral"),
    /** inndratt (alkoholloven § 1-8) */
    WITHDRAWN("danger"),
    /** bortfalt, for example by transfer or bankruptcy (alkoholloven § 1-10) */
    LAPSED("neutral");

    private final String color;

    PublicStatus(String color) {
        this.color = color;
    }

    /** Colour of the tag; the word says the same. */
    public String color() {
        return color;
    }
}
