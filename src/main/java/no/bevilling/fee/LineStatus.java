package no.bevilling.fee;

/** How far the fee of one licence has come in a run. */
public enum LineStatus {
    NOT_RECKONED("neutral"),
    /** Nobody has told how much is expected, or was sold. */
    MISSING_VOLUME("warning"),
    RECKONED("info"),
    /** A caseworker proposes it. */
    PROPOSED("info"),
    /** Another person stands behind it; the job makes the decision. */
    APPROVED("info"),
    DECIDED("success"),
    /** No fee is fixed in this run. */
    LEFT_OUT("neutral");

    private final String color;

    LineStatus(String color) {
        this.color = color;
    }

    public String color() {
        return color;
    }
}
