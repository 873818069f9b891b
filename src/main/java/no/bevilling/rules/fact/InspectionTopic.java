package no.bevilling.rules.fact;

/** What an inspection is to be about before all else (alkoholforskriften § 9-4). */
public enum InspectionTopic {
    /** The hours of sale or serving. */
    LICENSED_HOURS,
    /** The age limits. */
    AGE_LIMITS,
    /** That nothing is sold or served to who is obviously intoxicated. */
    INTOXICATION
}
