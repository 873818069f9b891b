package no.bevilling.document;

/** What a licence permits: sale for consumption elsewhere, or serving on the spot (alkoholloven § 1-4). */
public enum LicenceType {
    SALE,
    SERVING
}
