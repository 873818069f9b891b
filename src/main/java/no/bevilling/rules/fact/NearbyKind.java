package no.bevilling.rules.fact;

/** A place that a plan may keep serving away from. */
public enum NearbyKind {
    SCHOOL,
    KINDERGARTEN,
    YOUTH_CLUB,
    SPORTS_GROUND,
    PLAYGROUND,
    CHURCH,
    DWELLING
}
