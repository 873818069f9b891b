package no.bevilling.violation;

/** What the control of a withdrawal found. */
public enum Control {
    /** Nothing was sold or served on the licence. */
    KEPT,
    /** The withdrawal was not respected. */
    NOT_KEPT
}
