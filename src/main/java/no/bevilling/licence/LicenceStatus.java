package no.bevilling.licence;

/** Granted, withdrawn (inndratt) or lapsed (bortfalt). Whether a granted one has expired follows from its period. */
public enum LicenceStatus {
    GRANTED,
    WITHDRAWN,
    LAPSED
}
