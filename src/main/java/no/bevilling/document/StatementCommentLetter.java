package no.bevilling.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * A statement that speaks against the application, put to the applicant before anything is decided.
 *
 * @param body who made the statement, in the middle of a sentence: {@code politiet}
 * @param statedOn the statement's date
 * @param statement its text, paragraph by paragraph, as far as the applicant may see it
 * @param bearsOn the rules that it may matter for
 * @param dueDate the last day to comment
 */
public record StatementCommentLetter(
        LetterHead head,
        LicenceType licenceType,
        Holder applicant,
        Place premises,
        String body,
        LocalDate statedOn,
        List<String> statement,
        List<RuleApplied> bearsOn,
        LocalDate dueDate,
        AdministrationAct act)
        implements Letter {
    public StatementCommentLetter {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(premises, "premises");
        Required.text(body, "body");
        Objects.requireNonNull(statedOn, "statedOn");
        statement = Required.some(statement, "statement");
        bearsOn = Required.some(bearsOn, "bearsOn");
        Objects.requireNonNull(act, "act");
        if (!dueDate.isAfter(head.date())) {
            throw new IllegalArgumentException("the applicant would have no time to comment");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.STATEMENT_COMMENT;
    }
}
