package no.bevilling.rules;

/** How a licence goes on when its period ends (alkoholloven § 1-6). */
public enum RenewalMode {
    /** It runs on without an application. */
    AUTOMATIC,
    /** It runs on unless penalty points were given in the period. */
    AUTOMATIC_UNLESS_POINTS,
    /** It must be applied for as a new one. */
    FULL_APPLICATION
}
