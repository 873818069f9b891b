package no.bevilling.document;

import java.util.List;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * The letter to an applicant who gets a licence.
 *
 * @param notGranted what was asked for and not given; empty for a grant in full
 * @param appealBody the statsforvalter by name
 * @param act how the act on public administration is cited on the day of the decision
 */
public record GrantLetter(
        LetterHead head,
        LicenceTerms terms,
        List<CriterionNotMet> notGranted,
        Reasons reasons,
        DecisionMade decision,
        String appealBody,
        AdministrationAct act)
        implements Letter {
    public GrantLetter {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(terms, "terms");
        notGranted = Required.copy(notGranted);
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(decision, "decision");
        Required.text(appealBody, "appealBody");
        Objects.requireNonNull(act, "act");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.GRANT;
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
