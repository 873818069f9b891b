package no.bevilling.committee;

import no.bevilling.casework.Tie;

/**
 * The tie of a member to the parties of an item. Whoever falls under forvaltningsloven § 6 first paragraph always steps aside;
 * in the other cases the body itself decides, without the member (§ 8).
 */
public enum MemberTie {
    PARTY,
    FAMILY,
    REPRESENTATIVE,
    LEADING_POSITION,
    /** Other special circumstances (§ 6 second paragraph), and the body found the member disqualified. */
    OTHER_ASIDE,
    /** Other special circumstances, and the body found that the member may take part. */
    OTHER_STAYS;

    /** Whether the member takes no part in the item. */
    public boolean stepsAside() {
        return this != OTHER_STAYS;
    }

    /** Whether it is an answer to what the member has stated; the body weighs only what is not certain by itself. */
    boolean answers(Tie stated) {
        return stated == Tie.OTHER ? this == OTHER_ASIDE || this == OTHER_STAYS : name().equals(stated.name());
    }
}
