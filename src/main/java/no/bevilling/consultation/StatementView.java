package no.bevilling.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.rules.fact.StatementAnswer;

/**
 * A statement as pages show it.
 *
 * @param name of the consulted body, in the reader's language
 * @param law by which it was asked; empty where a caseworker asked
 * @param byRule whether the rules ask for it, and not a caseworker alone
 * @param mustBePut it speaks against, and the applicant has not been heard
 * @param commentTimeRuns the applicant has it, and still has time to comment
 */
public record StatementView(
        UUID id,
        String name,
        boolean mandatory,
        String law,
        String plan,
        boolean byRule,
        LocalDate requestedOn,
        LocalDate dueOn,
        StatementAnswer answer,
        String text,
        LocalDate receivedOn,
        Instant putToApplicantAt,
        String textForApplicant,
        LocalDate commentDueOn,
        String applicantComment,
        Instant applicantCommentedAt,
        boolean mustBePut,
        boolean commentTimeRuns,
        int version) {
    public static StatementView of(Statement statement, String name, Statements statements) {
        return new StatementView(
                statement.id,
                name,
                statement.mandatory,
                statement.law.isEmpty() ? "alkoholloven § 1-7" : statement.law,
                statement.plan,
                !statement.ruleLayer.isEmpty(),
                statement.requestedOn,
                statement.dueOn,
                statement.answer,
                statement.text,
                statement.receivedOn,
                statement.putToApplicantAt,
                statement.textForApplicant,
                statement.commentDueOn,
                statement.applicantComment,
                statement.applicantCommentedAt,
                statements.mustBePutToApplicant(statement),
                statements.isCommentTimeRunning(statement),
                statement.version);
    }
}
