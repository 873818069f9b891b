package no.bevilling.tip;

/** How far a tip has come. */
public enum TipStatus {
    /** Nobody has judged it yet. */
    NEW("info"),
    /** Weighs in the plan of inspections until it is closed. */
    TO_INSPECT("warning"),
    CLOSED("neutral");

    private final String color;

    TipStatus(String color) {
        this.color = color;
    }

    /** The colour of its mark on pages. */
    public String getColor() {
        return color;
    }
}
