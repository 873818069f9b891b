package no.bevilling.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * The letter to an applicant who is refused.
 *
 * @param receivedOn when the municipality received the application
 * @param askedFor the drink groups and what else was asked for, in one line
 * @param criteria what was not met; may be empty where the refusal rests on discretion alone (alkoholloven § 1-7a): then
 *     the assessment carries it
 * @param appealBody who decides appeals, by name
 * @param appealToHost whether that is the host municipality's body in an intermunicipal cooperation, which tries all sides of
 *     the case (alkoholloven § 1-7), and not the statsforvalter, who tries the legality (§ 1-16)
 * @param act how the act on public administration is cited on the day of the decision
 */
public record RefusalLetter(
        LetterHead head,
        LicenceType licenceType,
        Holder applicant,
        Place premises,
        LocalDate receivedOn,
        String askedFor,
        List<CriterionNotMet> criteria,
        Reasons reasons,
        DecisionMade decision,
        String appealBody,
        boolean appealToHost,
        AdministrationAct act)
        implements Letter {
    public RefusalLetter {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(licenceType, "licenceType");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(premises, "premises");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Required.text(askedFor, "askedFor");
        criteria = Required.copy(criteria);
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(decision, "decision");
        Required.text(appealBody, "appealBody");
        Objects.requireNonNull(act, "act");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.REFUSAL;
    }

    /** Whether the refusal rests on a guideline, so that the letter must show that this very case was weighed. */
    public boolean restsOnGuideline() {
        return criteria.stream().anyMatch(CriterionNotMet::guideline);
    }
}
