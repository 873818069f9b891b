package no.bevilling.licence;

/** What can be reported about a licence, and what it is recorded as. */
public enum LicenceReportKind {
    MANAGER_LEFT(LicenceEventKind.MANAGER_LEFT),
    DEPUTY_LEFT(LicenceEventKind.DEPUTY_LEFT),
    TRANSFERRED(LicenceEventKind.TRANSFERRED),
    HOLDER_DIED(LicenceEventKind.HOLDER_DIED),
    BANKRUPT(LicenceEventKind.BANKRUPT),
    CLOSED_DOWN(LicenceEventKind.CLOSED_DOWN),
    /** The municipality's own permission to go on for a further time after a transfer (alkoholloven § 1-10). */
    TRANSFER_FURTHER_PERMITTED(LicenceEventKind.TRANSFER_FURTHER_PERMITTED);

    private final LicenceEventKind event;

    LicenceReportKind(LicenceEventKind event) {
        this.event = event;
    }

    /** Whether a manager or deputy is to be replaced (alkoholloven § 1-7c). */
    public boolean leavesPostEmpty() {
        return this == MANAGER_LEFT || this == DEPUTY_LEFT;
    }

    LicenceEventKind event() {
        return event;
    }

    /** The event by which the municipality was told; null where the act asks for none. */
    LicenceEventKind notice() {
        return switch (this) {
            case TRANSFERRED -> LicenceEventKind.TRANSFER_NOTIFIED;
            case HOLDER_DIED -> LicenceEventKind.DEATH_NOTIFIED;
            default -> null;
        };
    }
}
