package no.bevilling.webhook;

/** Why a delivery was not taken. */
public enum WebhookProblem {
    /** The name leads to no public address, or to one that is not called from here. */
    ADDRESS,
    /** Nobody could be reached there, or the certificate is not good. */
    UNREACHABLE,
    /** There was no answer in time. */
    TIMEOUT,
    /** The answer was not one of success (2xx). */
    ANSWER,
    /** Something went wrong on our side. */
    DEFECT
}
