package no.bevilling.foodservice;

import java.time.LocalDate;

/**
 * What stops a proposal.
 *
 * @param until the day that it waits for; null where there is none
 * @param count how many questions are open
 * @param path below the case's address, where it is dealt with
 */
public record FoodServiceStop(Kind kind, LocalDate until, int count, String path) {
    /** In the order in which a caseworker deals with them. */
    public enum Kind {
        NOT_COMPLETE,
        QUESTION_OPEN,
        POLICE_NOT_ASKED,
        POLICE_NOT_ANSWERED,
        NOT_PUT_TO_APPLICANT,
        COMMENT_TIME_RUNS,
        CRITERIA_OPEN
    }
}
