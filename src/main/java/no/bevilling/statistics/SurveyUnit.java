package no.bevilling.statistics;

/** What a number of the survey counts. */
public enum SurveyUnit {
    COUNT,
    /** Norwegian kroner. */
    KRONER,
    /** Goods in litres (vareliter). */
    LITRES
}
