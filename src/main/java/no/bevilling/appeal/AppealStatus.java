package no.bevilling.appeal;

/** How far an appeal has come. */
public enum AppealStatus {
    /** The municipality reconsiders. */
    RECEIVED,
    /** What comes of the reconsideration is proposed, and waits for the second person. */
    PROPOSED,
    /** The municipality has set its decision aside and decides anew (forvaltningsloven § 33, second paragraph). */
    CHANGED,
    /** Not heard (avvist): the conditions for an appeal are not there. */
    REJECTED,
    /** Upheld, and sent to the appeal body with the documents (§ 33, fourth paragraph). */
    FORWARDED,
    /** The appeal body has decided. */
    DECIDED;

    /** Whether somebody still has to decide. */
    public boolean isPending() {
        return this == RECEIVED || this == PROPOSED || this == FORWARDED;
    }
}
