package no.bevilling.application;

/** Why a business passes to another (alkoholloven § 1-10). */
public enum TransferGround {
    /** Sold, let, or taken over otherwise by agreement. */
    AGREEMENT,
    /** More than half of the company's shares have passed. */
    SHARES,
    /** The holder is dead, and the estate goes on. */
    DEATH,
    /** The holder is bankrupt, and the estate goes on. */
    BANKRUPTCY
}
