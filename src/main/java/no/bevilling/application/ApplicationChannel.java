package no.bevilling.application;

/** How an application came in. */
public enum ApplicationChannel {
    /** Written by the applicant in the form here. */
    ONLINE,
    /** On paper; a caseworker has put it into the form. */
    PAPER,
    /** By e-mail; a caseworker has put it into the form. */
    EMAIL
}
