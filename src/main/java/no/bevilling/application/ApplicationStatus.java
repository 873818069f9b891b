package no.bevilling.application;

/** Whether the applicant still writes, has handed in, or has taken the application back. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    WITHDRAWN
}
