package no.bevilling.document;

/** Why a message could not be sent. */
public enum SendingProblem {
    /** No address is known for the channel. */
    NO_ADDRESS(true),
    /** The recipient's side refused it for good. */
    REFUSED(true),
    /** The channel carries papers, and this message has none. */
    NOT_FOR_CHANNEL(true),
    /** Nobody answered, or the other side was busy. */
    UNREACHABLE(false),
    /** The folder could not be written: full, gone or without rights. */
    NOT_WRITTEN(false),
    /** Something else went wrong on our side. */
    DEFECT(false);

    private final boolean lasting;

    SendingProblem(boolean lasting) {
        this.lasting = lasting;
    }

    /** Whether trying again by itself is in vain. */
    public boolean isLasting() {
        return lasting;
    }
}
