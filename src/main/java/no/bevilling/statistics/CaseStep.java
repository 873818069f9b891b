package no.bevilling.statistics;

/** Who a case waits for, from its receipt to the decision. */
public enum CaseStep {
    /** Nobody has taken it yet. */
    QUEUE,
    /** The caseworker prepares it. */
    CASEWORKER,
    /** Something is asked of the applicant: what is missing, a question, a remark to comment on. */
    APPLICANT,
    /** A consulted body has been asked and has not answered. */
    BODIES,
    /** A proposal waits for the second person. */
    SECOND_PERSON,
    /** It is before the political body that decides. */
    POLITICAL_BODY
}
