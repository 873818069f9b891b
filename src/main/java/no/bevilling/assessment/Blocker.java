package no.bevilling.assessment;

import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.rules.fact.StatementBody;

/**
 * One thing that stands between a case and a proposal.
 *
 * @param body whose statement it is about; null for others
 * @param bodyName its name where {@code body} is OTHER; the title of a sub-task
 * @param until last day of the applicant's time to comment
 * @param task what the applicant was asked, or the sub-task; null for others
 * @param count of criteria that somebody must answer
 */
public record Blocker(Kind kind, StatementBody body, String bodyName, LocalDate until, int count, UUID task) {
    /** What it is. */
    public enum Kind {
        /** Nobody has recorded that everything is in (alkoholloven § 1-11). */
        NOT_COMPLETE,
        /** The applicant has been asked something and has not answered. */
        QUESTION_OPEN,
        /** A sub-task of the case is open; {@code bodyName} is its title and {@code until} its day. */
        SUB_TASK_OPEN,
        /** Police or social services have not been asked (alkoholloven § 1-7). */
        STATEMENT_NOT_REQUESTED,
        /** They have been asked and no answer is registered. */
        STATEMENT_MISSING,
        /** A negative statement has not been put to the applicant (forvaltningsloven § 17). */
        NOT_PUT_TO_APPLICANT,
        /** The applicant still has time to comment on it. */
        COMMENT_TIME_RUNS,
        /** The case has not been checked against the rules. */
        NOT_CHECKED,
        /** Facts, statements or rules have changed since the check. */
        CHECK_OUTDATED,
        /** The rules give no answer, or two: they must be mended first. */
        RULES_DEFECT,
        /** Criteria that somebody must answer, or find out a fact for. */
        CRITERIA_OPEN
    }

    static Blocker of(Kind kind) {
        return new Blocker(kind, null, "", null, 0, null);
    }

    static Blocker of(Kind kind, int count) {
        return new Blocker(kind, null, "", null, count, null);
    }

    static Blocker of(Kind kind, StatementBody body, String bodyName, LocalDate until) {
        return new Blocker(kind, body, bodyName, until, 0, null);
    }
}
