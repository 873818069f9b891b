package no.bevilling.inspection;

/** How far the report of an inspection is. */
public enum InspectionStatus {
    /** Told by the inspectors, not yet signed by all of them. */
    HANDED_IN,
    /** Signed by all inspectors: locked; a correction is a new revision. */
    SIGNED
}
