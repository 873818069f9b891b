package no.bevilling.foodservice;

import java.time.LocalDate;

/**
 * What stops a proposal.
 *
 * @param until the day that it waits for; null where there is none
 * @param count how many questions are open
 * @param path below the case's address, where it is dealt with
 * @param title of the sub-task that is open; empty for everything else
 */
public record FoodServiceStop(Kind kind, LocalDate until, int count, String path, String title) {
    FoodServiceStop(Kind kind, LocalDate until, int count, String path) {
        this(kind, until, count, path, "");
    }

    /** In the order in which a caseworker deals with them. */
    public enum Kind {
        /** Something must be done first: {@code title} says what. */
        SUB_TASK_OPEN,
        NOT_COMPLETE,
        QUESTION_OPEN,
        POLICE_NOT_ASKED,
        POLICE_NOT_ANSWERED,
        NOT_PUT_TO_APPLICANT,
        COMMENT_TIME_RUNS,
        CRITERIA_OPEN
    }
}
