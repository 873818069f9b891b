package no.bevilling.violation;

/** How a points case ends. */
public enum PointsOutcome {
    /** Points are given (prikktildeling). */
    POINTS,
    /** None are: nothing is proved, or the licence stands outside the points. */
    NO_POINTS
}
