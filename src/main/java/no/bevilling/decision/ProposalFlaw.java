package no.bevilling.decision;

/** Why the rules do not carry a proposal; the names of fields in a problem begin with it. */
public enum ProposalFlaw {
    /** An absolute criterion is not met: nobody may grant this. */
    NOT_GRANTABLE,
    /** A main rule of the municipality is not met and no departure (fravik) from it is stated. */
    DEPARTURE_NEEDED,
    /** Nobody has answered a criterion that what is granted brings up. */
    NOT_ANSWERED,
    /** A refusal without a criterion that is not met, and without discretion that is written down. */
    NOTHING_TO_REFUSE_ON,
    /**
     * A refusal, whole or in part, that rests on a guideline, or a departure from one, without an individual assessment
     * (alkoholloven § 1-7a).
     */
    INDIVIDUAL_ASSESSMENT_NEEDED
}
