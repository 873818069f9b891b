package no.bevilling.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.application.ApplicationView;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.StatementAnswer;

/**
 * A case as one consulted body sees it: what is applied for, what it said itself, and nothing that others have said.
 *
 * @param application without the people for a body that does not look at conduct
 * @param masked identity numbers by person: all but the day of birth hidden, until the body asks to see them
 * @param numbersHidden whether the body may ask to see identity numbers and has not
 */
public record BodyCaseView(
        String href,
        String municipality,
        String caseNumber,
        String body,
        ApplicationKind kind,
        LicenceType licenceType,
        String place,
        LocalDate requestedOn,
        LocalDate dueOn,
        LocalDate promisedOn,
        long daysLeft,
        boolean mandatory,
        String law,
        boolean open,
        Given given,
        List<Asked> questions,
        ApplicationView application,
        Map<UUID, String> masked,
        boolean numbersHidden,
        int version) {
    /** What the body has answered; {@code by} is empty where a caseworker registered it. */
    public record Given(
            StatementAnswer answer,
            String text,
            String confidential,
            ConfidentialBecause because,
            String by,
            Instant at,
            LocalDate on) {}

    /** What the body asked back. */
    public record Asked(
            UUID id,
            String question,
            String by,
            Instant at,
            String answer,
            String answeredBy,
            Instant answeredAt,
            int version) {
        static Asked of(StatementQuestion asked) {
            return new Asked(
                    asked.id,
                    asked.question,
                    asked.askedByName,
                    asked.askedAt,
                    asked.answer,
                    asked.answeredByName,
                    asked.answeredAt,
                    asked.version);
        }
    }

    public boolean isLate() {
        return given == null && daysLeft < 0;
    }

    public long daysOver() {
        return -daysLeft;
    }
}
