package no.bevilling.inspectionplan;

/** What the yearly number of inspections is reckoned of (alkoholforskriften § 9-7); the municipality sets it. */
public enum QuotaBasis {
    /** Places of sale and serving, as the regulation says. */
    PLACE,
    /** Licences, as Helsedirektoratet's topic page says. */
    LICENCE
}
