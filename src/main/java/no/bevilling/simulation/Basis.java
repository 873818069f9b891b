package no.bevilling.simulation;

/** From when, and on what basis, a new rule reaches a licence: adoption never changes a living licence by itself. */
public enum Basis {
    /** General hours are a local regulation: they bind everybody from the day they take effect (forvaltningsloven § 38). */
    GENERAL_HOURS,
    /** A guideline is used when the licence is granted anew, or changed under alkoholloven § 1-6 third paragraph. */
    NEXT_PERIOD,
    /** What was decided stands; the rule meets the next application. */
    NEW_APPLICATION
}
