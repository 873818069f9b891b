package no.bevilling.decision;

/** A proposal waits, was sent back with a comment, waits for the body that decides, or has become the decision. */
public enum DecisionStatus {
    PROPOSED,
    SENT_BACK,
    /** Two people stand behind it, and a political body decides (alkoholloven § 1-7). */
    RECOMMENDED,
    APPROVED,
    /** Taken away on appeal; the case is decided anew. */
    SET_ASIDE
}
