package no.bevilling.selfcheck;

/** How a holder answers for a point. */
public enum SelfCheckAnswer {
    YES,
    PARTLY,
    NO
}
