package no.bevilling.rules;

/** Who decides by a municipality's delegation. */
public enum DecidingBody {
    /** kommunestyret */
    COUNCIL,
    /** formannskapet */
    EXECUTIVE_COMMITTEE,
    /** another committee (utvalg) */
    COMMITTEE,
    /** kommunedirektøren and the administration */
    ADMINISTRATION,
    /** an intermunicipal body (alkoholloven § 1-7) */
    INTERMUNICIPAL_BODY
}
