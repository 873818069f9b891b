package no.bevilling.tip;

/** What a tip from the public is about, in words that a guest or a neighbour uses. */
public enum TipSubject {
    /** Intoxicated people are served or let stay (alkoholloven § 8-11, alkoholforskriften § 4-2). */
    INTOXICATED,
    /** Alcohol to minors (alkoholloven § 1-5). */
    MINORS,
    /** Outside the hours (alkoholloven §§ 3-7, 4-4). */
    HOURS,
    /** Outside the area of the licence (alkoholloven § 4-2). */
    AREA,
    /** Drinks that the licence is not for (alkoholloven § 4-2). */
    OTHER_DRINKS,
    /** Sold or served without a licence (alkoholloven § 1-4a). */
    NO_LICENCE,
    /** Brawls, noise, drugs in or around the place. */
    DISORDER,
    /** Advertising alcohol (alkoholloven § 9-2). */
    ADVERTISING,
    OTHER
}
