package no.bevilling.rules.fact;

/** Whether a reaction departs from the table, and which way (alkoholforskriften § 10-4). */
public enum Circumstances {
    ORDINARY,
    /** Quite special and very mitigating. */
    MITIGATING,
    /** Very aggravating. */
    AGGRAVATING
}
