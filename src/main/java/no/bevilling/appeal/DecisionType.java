package no.bevilling.appeal;

/** The kinds of decision (enkeltvedtak) that can be appealed against; each is made by one room. */
public enum DecisionType {
    /** About an application for a licence, on its merits (alkoholloven chapters 3, 4 and 7). */
    LICENCE,
    /** An application that is not decided on its merits (avvisning, forvaltningsloven § 2, third paragraph). */
    REJECTION,
    /** Under serveringsloven. */
    FOOD_SERVICE,
    /** Penalty points (alkoholforskriften § 10-5). */
    POINTS,
    /** A licence is withdrawn (alkoholloven § 1-8). */
    WITHDRAWAL,
    /** A licence fee (alkoholloven § 7-1). */
    FEE
}
