package no.bevilling.committee;

/** What the figures of the committee are about, in the order in which the page tells them. */
public enum FigureGroup {
    QUOTA,
    INSPECTIONS,
    FINDINGS,
    POINTS,
    APPEALS,
    REPORTS
}
