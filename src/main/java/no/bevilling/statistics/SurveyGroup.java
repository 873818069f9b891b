package no.bevilling.statistics;

/** What the numbers of the survey are about, in the order in which it asks. */
public enum SurveyGroup {
    /** Licences on the day of the stock. */
    LICENCES,
    /** Their hours. */
    HOURS,
    /** What kinds of places have them. */
    VENUES,
    /** Licences for an occasion, granted in the year. */
    OCCASIONS,
    APPLICATIONS,
    INSPECTIONS,
    FINDINGS,
    REACTIONS,
    FEES,
    LITRES
}
