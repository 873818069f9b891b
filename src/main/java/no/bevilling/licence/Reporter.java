package no.bevilling.licence;

/** Who reports about a licence. */
public enum Reporter {
    HOLDER,
    /** Somebody who says to act for the estate of a dead or bankrupt holder (alkoholloven § 1-10). */
    ESTATE
}
