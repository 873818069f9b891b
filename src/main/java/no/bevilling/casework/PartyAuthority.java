package no.bevilling.casework;

/** By what a representative acts for a party (forvaltningsloven § 12). */
public enum PartyAuthority {
    /** A written authority that was shown (fullmakt). */
    WRITTEN,
    /** A lawyer, who need not show one. */
    LAWYER
}
