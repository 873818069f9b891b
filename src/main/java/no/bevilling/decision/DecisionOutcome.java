package no.bevilling.decision;

/** Granted or refused (avslag). */
public enum DecisionOutcome {
    GRANTED,
    REFUSED
}
