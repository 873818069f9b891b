package no.bevilling.inspection;

/**
 * Whether the inspectors presented themselves to the one in charge after the inspection and told of it (alkoholforskriften
 * § 9-5); asked of every inspection, anonymous ones too.
 */
public enum OralAccount {
    GIVEN,
    /** The one in charge would not hear it. */
    REFUSED,
    /** It was not given; why, stands beside it. */
    NOT_GIVEN
}
