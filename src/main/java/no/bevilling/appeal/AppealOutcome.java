package no.bevilling.appeal;

/** What the appeal body came to (forvaltningsloven § 34). */
public enum AppealOutcome {
    /** The decision stands. */
    UPHELD,
    /** The body has made another decision itself; not open to one that tries legality alone (alkoholloven § 1-16). */
    CHANGED,
    /** The decision is annulled (opphevet), and the municipality decides anew. */
    ANNULLED,
    /** Not heard. */
    REJECTED
}
