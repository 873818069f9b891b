package no.bevilling.selfcheck;

/** What the internal control of a holder must have (alkoholforskriften § 8-3). */
public enum SelfCheckPoint {
    /** The requirements of the act are known and at hand. */
    RULES,
    /** Those who work there know enough. */
    KNOWLEDGE,
    /** It is clear who is responsible for what. */
    RESPONSIBILITY,
    /** There are routines so that the requirements are met. */
    ROUTINES,
    /** There are routines to find, correct and prevent breaches. */
    DEVIATIONS,
    /** All of it is gone through regularly. */
    REVIEW
}
