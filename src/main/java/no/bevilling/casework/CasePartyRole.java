package no.bevilling.casework;

/** What somebody beside the applicant is to a case. */
public enum CasePartyRole {
    /** Applies together with the one who handed the application in. */
    CO_APPLICANT,
    /** Acts for a party (fullmektig, forvaltningsloven § 12). */
    REPRESENTATIVE,
    /** Is otherwise concerned by the decision (forvaltningsloven § 2 e). */
    OTHER_PARTY
}
