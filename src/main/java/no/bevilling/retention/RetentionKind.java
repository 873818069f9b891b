package no.bevilling.retention;

/**
 * A kind of data that is erased when its time is over. How long, by which law and in which tables stands in {@code
 * retention/catalogue.yaml}; what is due is found by {@link Candidates}.
 */
public enum RetentionKind {
    /** Identity numbers of people named in applications that have ended; name and birth date stay. */
    IDENTITY_NUMBERS,
    /** Files of applications that were withdrawn, refused or rejected. */
    APPLICATION_FILES,
    /** What the police has written of conduct (vandel); the answer itself stays. */
    POLICE_STATEMENTS,
    /** The confidential part of other bodies' statements (forvaltningsloven § 13). */
    CONFIDENTIAL_STATEMENTS,
    INSPECTION_PHOTOS,
    /** What telephones have sent of visits, as it was sent; the report stays. */
    VISIT_TRANSMISSIONS,
    SELF_CHECKS,
    TIPS,
    /** Bookings that came to nothing, and tests that were not passed. */
    KNOWLEDGE_TESTS,
    /** Where letters and e-mails were sent; that and when they were sent stays. */
    DELIVERY_ADDRESSES,
    /** Name and address of private persons on settled invoices. */
    INVOICE_PAYERS,
    /** Who paid, as the bank named them. */
    PAYMENT_PAYERS,
    ALERTS,
    /** Who has seen what. What was changed stays. */
    ACCESS_LOG,
    /** Drafts that nobody touches. */
    DRAFTS,
    /** How whoever gave a tip can be reached. */
    TIP_CONTACTS,
    /** Forms that were sent after the session had ended. */
    ENDED_SESSIONS,
    /** Answers that are kept in case a request is sent again. */
    REPEATED_REQUESTS,
    /** Who has signed in. */
    SIGN_INS,
    /** Copies of what is known of a person. */
    PERSON_EXPORTS
}
