package no.bevilling.rules;

/** The kinds of case that are delegated: every kind of application, and what follows a licence. */
public enum DelegatedCase {
    NEW,
    RENEWAL,
    TRANSFER,
    AREA_CHANGE,
    HOURS_CHANGE,
    GROUPS_CHANGE,
    CONCEPT_CHANGE,
    AREA_EXTENSION,
    HOURS_EXTENSION,
    SINGLE_OCCASION,
    AMBULATORY,
    MANAGER_CHANGE,
    /** prikker (alkoholforskriften chapter 10) */
    POINTS,
    /** inndragning (alkoholloven § 1-8) */
    WITHDRAWAL,
    /** a lower fee than the regulation's (alkoholforskriften § 6-2) */
    FEE_REDUCTION
}
