package no.bevilling.licence;

/** Why a licence is in force at an instant, or why it is not, with the paragraph. */
public enum ForceGround {
    /** Its period has begun and is not over. */
    PERIOD(true, false, "alkoholloven § 1-6"),
    /** The part of the year that it is for. */
    SEASON(true, false, "alkoholloven § 1-6"),
    /** The occasion that it is for. */
    OCCASION(true, false, "alkoholloven § 1-6"),
    /** The period is over, and the renewal is not finally decided, or was so this month. */
    RENEWAL_UNDECIDED(true, false, "alkoholloven § 1-6"),
    /** Transferred and notified; the new holder still has days to apply. */
    TRANSFER_APPLICATION_AWAITED(true, false, "alkoholloven § 1-10"),
    /** Transferred, notified and applied for in time: the business goes on. */
    TRANSFER_CONTINUES(true, false, "alkoholloven § 1-10"),
    /** The further time that the municipality permitted. */
    TRANSFER_FURTHER_TIME(true, false, "alkoholloven § 1-10"),
    /** The estate of the dead holder goes on. */
    ESTATE_CONTINUES(true, false, "alkoholloven § 1-10"),

    NOT_BEGUN(false, false, "alkoholloven § 1-6"),
    OUTSIDE_SEASON(false, false, "alkoholloven § 1-6"),
    EXPIRED(false, true, "alkoholloven § 1-6"),
    TRANSFERRED(false, true, "alkoholloven § 1-10"),
    HOLDER_DEAD(false, true, "alkoholloven § 1-10"),
    BANKRUPT(false, true, "alkoholloven § 1-10"),
    WITHDRAWN_FOR_DAYS(false, false, "alkoholloven § 1-8"),
    WITHDRAWN(false, true, "alkoholloven § 1-8"),
    SUSPENDED(false, false, "alkoholloven § 1-8a"),
    /** It would be in force, but the decision that gave it waits until the appeal is decided. */
    APPEAL_AWAITED(false, false, "forvaltningsloven § 42"),
    /** Given up by the holder: the act has no paragraph on it, the holder's own notice ends it. */
    CLOSED_DOWN(false, true, "");

    private final boolean holds;
    private final boolean lasting;
    private final String paragraph;

    ForceGround(boolean holds, boolean lasting, String paragraph) {
        this.holds = holds;
        this.lasting = lasting;
        this.paragraph = paragraph;
    }

    /** Whether the licence is in force on this ground. */
    public boolean holds() {
        return holds;
    }

    /** Whether the licence does not come back by itself. */
    public boolean lasting() {
        return lasting;
    }

    /** Where the act says it; empty where it does not. */
    public String paragraph() {
        return paragraph;
    }
}
