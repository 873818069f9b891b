package no.bevilling.rules;

/** Whether an attachment must come with the application. */
public enum AttachmentDemand {
    /** The application is not complete without it. */
    REQUIRED,
    /** The municipality may ask for it when it needs it (alkoholloven § 1-7). */
    ON_REQUEST
}
