package no.bevilling.rules.fact;

/** A body that is consulted before the decision (alkoholloven § 1-7). */
public enum StatementBody {
    POLICE,
    SOCIAL_SERVICES,
    TAX,
    CUSTOMS,
    MILITARY,
    OTHER
}
