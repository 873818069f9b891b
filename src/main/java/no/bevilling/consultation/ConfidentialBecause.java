package no.bevilling.consultation;

/** Why a part of a statement is kept from others than those who need it (forvaltningsloven § 13 first paragraph). */
public enum ConfidentialBecause {
    /** Somebody's personal circumstances. */
    PERSONAL,
    /** Business matters that competitors could make use of. */
    BUSINESS
}
