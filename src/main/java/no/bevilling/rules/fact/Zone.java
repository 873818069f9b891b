package no.bevilling.rules.fact;

/** The kind of neighbourhood that a plan's hours may depend on. */
public enum Zone {
    CENTRE,
    RESIDENTIAL,
    OTHER
}
