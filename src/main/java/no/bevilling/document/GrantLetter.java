package no.bevilling.document;

import java.util.List;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * The letter to an applicant who gets a licence.
 *
 * @param notGranted what was asked for and not given; empty for a grant in full
 * @param appealBody who decides appeals, by name
 * @param appealToHost whether that is the host municipality's body in an intermunicipal cooperation, which tries all sides of
 *     the case (alkoholloven § 1-7), and not the statsforvalter, who tries the legality (§ 1-16)
 * @param given whether a licence is given, or one that is there is changed
 * @param act how the act on public administration is cited on the day of the decision
 */
public record GrantLetter(
        LetterHead head,
        LicenceTerms terms,
        List<CriterionNotMet> notGranted,
        Reasons reasons,
        DecisionMade decision,
        String appealBody,
        boolean appealToHost,
        AdministrationAct act,
        Given given)
        implements Letter {
    public GrantLetter {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(terms, "terms");
        notGranted = Required.copy(notGranted);
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(decision, "decision");
        Required.text(appealBody, "appealBody");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(given, "given");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.GRANT;
    }

    /** Under which the sentence on how long it holds stands among the {@link Words}. */
    public String holdsKey() {
        return "letter.holds." + given;
    }

    @Override
    public String titleKey() {
        return Letter.super.titleKey() + (given == Given.LICENCE ? "" : "." + given);
    }

    @Override
    public LicenceType licenceType() {
        return terms.type();
    }

    @Override
    public Place premises() {
        return terms.premises();
    }
}
