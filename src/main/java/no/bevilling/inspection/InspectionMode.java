package no.bevilling.inspection;

/** Whether the inspectors said who they were on coming (alkoholforskriften § 9-5: open or anonymous). */
public enum InspectionMode {
    OPEN,
    ANONYMOUS
}
