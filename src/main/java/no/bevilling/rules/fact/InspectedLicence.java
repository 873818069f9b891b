package no.bevilling.rules.fact;

/** By which licence a place sells or serves: whose the inspection of it is follows from that (alkoholforskriften § 9-1). */
public enum InspectedLicence {
    /** A municipal licence, to anybody but Vinmonopolet. */
    MUNICIPAL,
    /** Vinmonopolet's municipal licence. */
    VINMONOPOLET,
    /** The state's licence of a mess (alkoholloven § 5-3 first subsection). */
    STATE_MESS,
    /** Another licence of the state. */
    OTHER_STATE
}
