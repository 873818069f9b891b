package no.bevilling.turnover;

/** How a turnover return stands. */
public enum ReturnStatus {
    /** The holder has been asked, and has not delivered. */
    ASKED,
    /** Delivered; nothing is being changed. */
    DELIVERED,
    /** Delivered, and the holder writes a new version; the old one stands until it is delivered. */
    CORRECTING
}
