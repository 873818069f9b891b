package no.bevilling.inspection;

/** Why an inspector may not inspect a place. */
public enum Unfit {
    /** Is not at work as an inspector any more. */
    NOT_ACTIVE,
    /** Has no passed inspector's test on record that day (alkoholforskriften § 9-3). */
    NO_TEST,
    /** Is party to a case about the place, as the register of cases knows (forvaltningsloven § 6). */
    PARTY,
    /** Has stated a tie to the place. */
    TIED,
    /** Has not said whether there is a tie to the place. */
    TIE_NOT_STATED
}
