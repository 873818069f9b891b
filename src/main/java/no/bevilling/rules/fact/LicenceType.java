package no.bevilling.rules.fact;

/** Sale for drinking elsewhere, or serving on the spot (alkoholloven § 1-4). */
public enum LicenceType {
    SALE,
    SERVING
}
