package no.bevilling.casework;

/** The tie of somebody who works for the municipality to the parties of a case (forvaltningsloven § 6). */
public enum Tie {
    NONE,
    /** Is a party. */
    PARTY,
    /** Is or has been married, engaged or related to a party, in the degrees of § 6 first paragraph b. */
    FAMILY,
    /** Is or has been the guardian or agent of a party in the case (c and d). */
    REPRESENTATIVE,
    /** Leads, or has a leading position or a seat in the board of, an undertaking that is a party (e). */
    LEADING_POSITION,
    /** Other special circumstances that may weaken the trust in the impartiality (second paragraph). */
    OTHER;

    /** Whether one with this tie may prepare or decide the case. */
    public boolean mayAct() {
        return this == NONE;
    }
}
