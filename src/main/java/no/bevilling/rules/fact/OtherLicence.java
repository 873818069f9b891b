package no.bevilling.rules.fact;

/** A licence that the same room has already (alkoholloven §§ 1-7g, 4-1). */
public enum OtherLicence {
    NONE,
    SALE,
    SERVING_SAME_HOLDER,
    SERVING_OTHER_HOLDER
}
