package no.bevilling.licence;

/** How the public register shows a licence: in force or not, as {@link LicenceForce} says, and as much of why as is public. */
public enum PublicStatus {
    /** In force. */
    VALID("success"),
    /** In force after its period, while the renewal is not decided (alkoholloven § 1-6). */
    RENEWAL_UNDECIDED("info"),
    /** In force after a transfer, until the new holder's licence is decided (§ 1-10). */
    TRANSFER_CONTINUES("info"),
    /** Its period has not begun. */
    NOT_BEGUN("info"),
    /** Not in force just now, and will be again: outside its part of the year, or suspended. */
    NOT_NOW("warning"),
    /** Its period has ended. */
    EXPIRED("neutral"),
    /** inndratt (alkoholloven § 1-8) */
    WITHDRAWN("danger"),
    /** bortfalt: transfer, death or bankruptcy (alkoholloven § 1-10), or given up */
    LAPSED("neutral");

    private final String color;

    PublicStatus(String color) {
        this.color = color;
    }

    /** A licence without a period that counts was taken away again: it never begins. */
    static PublicStatus of(LicenceLife life, ForceGround ground) {
        return life.periods().isEmpty() ? LAPSED : of(ground);
    }

    static PublicStatus of(ForceGround ground) {
        return switch (ground) {
            case PERIOD, SEASON, OCCASION, ESTATE_CONTINUES -> VALID;
            case RENEWAL_UNDECIDED -> RENEWAL_UNDECIDED;
            case TRANSFER_APPLICATION_AWAITED, TRANSFER_CONTINUES, TRANSFER_FURTHER_TIME -> TRANSFER_CONTINUES;
            case NOT_BEGUN -> NOT_BEGUN;
            case OUTSIDE_SEASON, SUSPENDED, APPEAL_AWAITED -> NOT_NOW;
            case EXPIRED -> EXPIRED;
            case WITHDRAWN, WITHDRAWN_FOR_DAYS -> WITHDRAWN;
            case TRANSFERRED, HOLDER_DEAD, BANKRUPT, CLOSED_DOWN -> LAPSED;
        };
    }

    /** Colour of the tag; the word says the same. */
    public String color() {
        return color;
    }
}
