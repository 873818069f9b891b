package no.bevilling.document;

/** The ways by which a paper leaves the house. */
public enum SendingChannel {
    /** An e-mail that says where the letter is, or brings it where the municipality has chosen so. */
    EMAIL,
    /** A folder for each shipment, in the shape of KS SvarUt, for the program that takes it on. */
    SVARUT,
    /** Printed by a caseworker, and put in the post. */
    PRINT
}
