package no.bevilling.renewal;

import no.bevilling.licence.LicenceEventKind;

/** How the holder of a licence that ends has answered. */
public enum RenewalAnswer {
    NONE,
    APPLIED,
    DECIDED,
    TAKEN_BACK;

    static RenewalAnswer of(LicenceEventKind kind) {
        return switch (kind) {
            case RENEWAL_APPLIED -> APPLIED;
            case RENEWAL_DECIDED -> DECIDED;
            case RENEWAL_TAKEN_BACK -> TAKEN_BACK;
            default -> NONE;
        };
    }
}
