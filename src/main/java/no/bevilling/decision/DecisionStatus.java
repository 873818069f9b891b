package no.bevilling.decision;

/** A proposal waits, was sent back with a comment, or has become the decision. */
public enum DecisionStatus {
    PROPOSED,
    SENT_BACK,
    APPROVED
}
