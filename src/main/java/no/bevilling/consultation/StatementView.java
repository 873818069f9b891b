package no.bevilling.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.rules.fact.StatementAnswer;

/**
 * A statement as pages show it.
 *
 * @param name of the consulted body, in the reader's language
 * @param law by which it was asked; empty where a caseworker asked
 * @param byRule whether the rules ask for it, and not a caseworker alone
 * @param confidential the part that those see only who need it (forvaltningsloven § 13)
 * @param answeredBy who answered for the body itself; empty where a caseworker registered it
 * @param overdue nobody has answered, and the day that the municipality set has passed
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
        String confidential,
        ConfidentialBecause confidentialBecause,
        String answeredBy,
        Instant answeredAt,
        LocalDate promisedOn,
        String promisedBecause,
        Instant escalatedAt,
        boolean overdue,
        List<BodyCaseView.Asked> questions,
        boolean mustBePut,
        boolean commentTimeRuns,
        int version) {
    public static StatementView of(Statement statement, String name, Statements statements) {
        return new StatementView(
                statement.id,
                name,
                statement.mandatory,
                statement.law.isEmpty() ? Statements.LAW : statement.law,
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
                statement.confidentialText,
                statement.confidentialBecause,
                statement.answeredByName,
                statement.answeredAt,
                statement.promisedOn,
                statement.promisedBecause,
                statement.escalatedAt,
                statements.isOverdue(statement),
                statements.questions(statement.id).stream()
                        .map(BodyCaseView.Asked::of)
                        .toList(),
                statements.mustBePutToApplicant(statement),
                statements.isCommentTimeRunning(statement),
                statement.version);
    }

    /** How many questions of the body wait for the caseworker. */
    public long openQuestions() {
        return questions.stream().filter(asked -> asked.answer() == null).count();
    }
}
