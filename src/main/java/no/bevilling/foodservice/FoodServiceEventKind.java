package no.bevilling.foodservice;

import java.util.Arrays;
import java.util.List;

/**
 * What can happen to a food-service licence. Each is a row that is never changed; whether the licence is in force follows
 * from all of them ({@link FoodServiceForce}).
 */
public enum FoodServiceEventKind {
    /** It was given (serveringsloven § 3). */
    GRANTED(false, ""),
    /** The place opened (§ 25). */
    OPENED(true, "serveringsloven § 25"),
    /** The place is out of operation from this day (§§ 14, 25). */
    OPERATION_STOPPED(true, "serveringsloven § 14"),
    OPERATION_RESUMED(true, "serveringsloven § 25"),
    /** A transfer of the place, or of more than half the shares, was agreed (§ 22). */
    TRANSFER_AGREED(true, "serveringsloven § 22"),
    /** The new holder applied. */
    TRANSFER_APPLIED(true, "serveringsloven § 22"),
    /** The municipality gives the new holder more time to apply, until the row's last day (§ 22, fourth paragraph). */
    TRANSFER_TIME_EXTENDED(true, "serveringsloven § 22"),
    /** The new holder's application was decided. */
    TRANSFER_DECIDED(true, "serveringsloven § 22"),
    BANKRUPT(true, "serveringsloven § 23"),
    /** The bankruptcy estate told that it goes on. */
    BANKRUPTCY_ESTATE_CONTINUES(true, "serveringsloven § 23"),
    HOLDER_DIED(true, "serveringsloven § 24"),
    /** The estate told that it goes on. */
    DEATH_ESTATE_CONTINUES(true, "serveringsloven § 24"),
    /** The municipality permits the estate to go on beyond the act's time, until the row's last day. */
    DEATH_ESTATE_EXTENDED(true, "serveringsloven § 24"),
    /** An estate runs the place no more; this is its last day. */
    ESTATE_ENDED(true, "serveringsloven §§ 23 og 24"),
    /** The police have closed the place, until the row's last day (§ 17). */
    CLOSED_BY_POLICE(true, "serveringsloven § 17"),
    /** A new general manager (§ 14). */
    MANAGER_CHANGED(true, "serveringsloven § 14"),
    /** Another change among those with influence (§ 14). */
    INFLUENCE_CHANGED(true, "serveringsloven § 14"),
    /** The holder has given it up; this is the last day. */
    GIVEN_UP(true, ""),
    /** Put out of force until further notice (§ 18, first paragraph). */
    SUSPENDED(false, "serveringsloven § 18"),
    /** The municipality has closed the place until further notice (§ 18, second paragraph). */
    CLOSED(false, "serveringsloven § 18"),
    /** What was given waits for an appeal from this day (forvaltningsloven § 42). */
    APPEAL_AWAITED(false, "forvaltningsloven § 42"),
    /** What the row refers to is lifted from this day. */
    LIFTED(true, "serveringsloven § 18"),
    /** Revoked from this day (§ 19). */
    REVOKED(false, "serveringsloven § 19"),
    /** What the row refers to counts as if it had never been. */
    ANNULLED(false, "");

    private final boolean reported;
    private final String paragraph;

    FoodServiceEventKind(boolean reported, String paragraph) {
        this.reported = reported;
        this.paragraph = paragraph;
    }

    /** Whether a caseworker records it when it is told; the others follow from a decision. */
    public boolean isReported() {
        return reported;
    }

    /** Where the act speaks of it; empty where it does not. */
    public String paragraph() {
        return paragraph;
    }

    /** Whether it has a last day, and needs one. */
    public boolean isForATime() {
        return this == TRANSFER_TIME_EXTENDED || this == DEATH_ESTATE_EXTENDED || this == CLOSED_BY_POLICE;
    }

    /** What a caseworker may record. */
    public static List<FoodServiceEventKind> reported() {
        return Arrays.stream(values()).filter(FoodServiceEventKind::isReported).toList();
    }
}
