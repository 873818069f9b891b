package no.bevilling.document;

/** Who a paper in the outbox goes to. */
public enum OutboxRecipient {
    APPLICANT,
    POLICE,
    TAX
}
