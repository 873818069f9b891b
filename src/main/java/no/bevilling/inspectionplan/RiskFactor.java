package no.bevilling.inspectionplan;

/**
 * What speaks for inspecting a place sooner or oftener: inspections are to be as frequent as the need says and directed by local
 * conditions (alkoholforskriften §§ 9-4, 9-7); concept, history, season and hours are Helsedirektoratet's own examples.
 */
public enum RiskFactor {
    /** How long ago the last inspection was. */
    LAST_VISIT,
    /** Penalty points that count now (§ 10-2). */
    POINTS,
    /** What kind of place it is. */
    CONCEPT,
    /** How late it may serve. */
    HOURS,
    /** Whether it is open for a part of the year only, or lives of visitors who come now. */
    SEASON,
    /** Arrangements there in the next months. */
    EVENTS,
    /** Tips that nobody has followed up yet. */
    TIPS
}
