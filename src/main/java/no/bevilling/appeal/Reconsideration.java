package no.bevilling.appeal;

/** What the municipality comes to when it reconsiders (forvaltningsloven § 33). */
public enum Reconsideration {
    /** The decision stands, and the appeal goes to the appeal body. */
    UPHELD,
    /** The decision is set aside, and the case decided anew. */
    CHANGED,
    /** The appeal is not heard. */
    REJECTED
}
