package no.bevilling.document;

/** Who a paper in the outbox goes to. */
public enum OutboxRecipient {
    APPLICANT,
    POLICE,
    TAX,
    /** Who decides an appeal (alkoholloven § 1-16). */
    APPEAL_BODY
}
