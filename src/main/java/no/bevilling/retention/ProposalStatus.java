package no.bevilling.retention;

/** How far a proposal to erase has come. */
public enum ProposalStatus {
    /** It waits for a second person. */
    PROPOSED,
    /** Something has changed since, or another has taken its place. */
    STALE,
    REJECTED,
    /** It is approved, and the job erases. */
    ERASING,
    DONE;

    /** The colour of its mark on pages. */
    public String color() {
        return switch (this) {
            case PROPOSED, ERASING -> "info";
            case STALE, REJECTED -> "neutral";
            case DONE -> "success";
        };
    }
}
