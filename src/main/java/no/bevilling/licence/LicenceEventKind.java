package no.bevilling.licence;

/**
 * What can happen to a licence after it was made. Each event is a row that is never changed; whether the licence is in
 * force follows from all of them ({@link LicenceForce}). {@code happenedAt} is the moment in the licence's life that the
 * comment names, not when somebody wrote it down.
 */
public enum LicenceEventKind {
    /** A period was granted, the first or a new one after renewal (alkoholloven § 1-6); the row holds its days. */
    PERIOD_GRANTED,
    /** An application for renewal came in (§ 1-6, last paragraph). */
    RENEWAL_APPLIED,
    /** The renewal was finally decided, whatever the outcome. */
    RENEWAL_DECIDED,
    /** The holder took the application for renewal back: the question is not open any more. */
    RENEWAL_TAKEN_BACK,
    /** The business, or a dominating share of it, passed to somebody else (§ 1-10, first paragraph). */
    TRANSFERRED,
    /** The municipality was told of the transfer. */
    TRANSFER_NOTIFIED,
    /** The new holder applied. */
    TRANSFER_APPLIED,
    /** The municipality permits the business to go on for a further month; ends with the row's end. */
    TRANSFER_FURTHER_PERMITTED,
    /** A licence of the new holder takes over: nobody goes on on this one. */
    TRANSFER_TAKEN_OVER,
    /** The holder died (§ 1-10, second paragraph). */
    HOLDER_DIED,
    /** The estate told the municipality. */
    DEATH_NOTIFIED,
    /** The holder is bankrupt (§ 1-10, third paragraph). */
    BANKRUPT,
    /** Withdrawn (inndratt, § 1-8); without an end for the rest of the period. */
    WITHDRAWN,
    /** Not to be used for a while, on the ground that the row names (§ 1-8a; serveringsloven §§ 17, 18). */
    SUSPENDED,
    /** The holder has given it up: the business is closed. */
    CLOSED_DOWN,
    /** A decision changed what the licence allows; the terms stand in {@link LicenceTermsRow}. */
    TERMS_CHANGED,
    /** More was allowed for one occasion only. */
    EXTENDED_FOR_OCCASION,
    /** The licence manager has left (§ 1-7c): the deputy acts. */
    MANAGER_LEFT,
    /** The deputy has left: somebody must be approved in the deputy's place. */
    DEPUTY_LEFT,
    /** A new manager or deputy is approved. */
    MANAGER_APPROVED,
    /**
     * The event that the row refers to has no effect until the row ends: the decision behind it waits for its appeal
     * (forvaltningsloven § 42).
     */
    EFFECT_WAITS,
    /** The event that the row refers to ended earlier than it says. */
    ENDED_EARLY,
    /** The event that the row refers to counts as if it had never been: recorded by mistake, or set aside on appeal. */
    ANNULLED
}
