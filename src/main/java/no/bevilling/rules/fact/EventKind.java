package no.bevilling.rules.fact;

/** The kind of occasion. */
public enum EventKind {
    CONCERT,
    FESTIVAL,
    MARKET,
    MIDSUMMER,
    NATIONAL_DAY,
    SPORTS,
    FAMILY_EVENT,
    CHILDREN,
    PRIVATE_CELEBRATION,
    OTHER
}
