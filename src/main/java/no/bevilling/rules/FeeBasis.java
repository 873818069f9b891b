package no.bevilling.rules;

/** What an amount of the fee for single events is paid for. */
public enum FeeBasis {
    OCCASION,
    DAY
}
