package no.bevilling.inspection;

/** Who an inspector works for: the municipality may engage a security company (alkoholforskriften § 9-1). */
public enum Employer {
    MUNICIPALITY,
    SECURITY_COMPANY
}
