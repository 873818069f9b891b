package no.bevilling.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * An application is rejected without a decision on the merits (avvisning), for what it lacks still.
 *
 * @param receivedOn when the municipality received the application
 * @param guidedOn the date of the letter that told what was missing
 * @param dueOn the last day for the applicant's answer, by that letter
 * @param missing what was asked for, one by one
 * @param act how the act on public administration is cited on the day of the decision
 */
public record RejectionLetter(
        LetterHead head,
        LicenceType licenceType,
        Holder applicant,
        Place premises,
        LocalDate receivedOn,
        LocalDate guidedOn,
        LocalDate dueOn,
        List<String> missing,
        Reasons reasons,
        DecisionMade decision,
        String appealBody,
        AdministrationAct act)
        implements Letter {
    public RejectionLetter {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(premises, "premises");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(guidedOn, "guidedOn");
        missing = Required.some(missing, "missing");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(decision, "decision");
        Required.text(appealBody, "appealBody");
        Objects.requireNonNull(act, "act");
        if (!dueOn.isBefore(head.date())) {
            throw new IllegalArgumentException("the applicant still has time to answer");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.REJECTION;
    }
}
