package no.bevilling.document;

import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * The letter to a holder whose licence goes on for a new period without an application (alkoholloven § 1-6, third
 * paragraph).
 *
 * @param terms what the licence allows, with the days of the new period
 * @param appealBody the statsforvalter by name
 * @param act how the act on public administration is cited on the day of the decision
 */
public record RenewalLetter(
        LetterHead head,
        LicenceTerms terms,
        Reasons reasons,
        DecisionMade decision,
        String appealBody,
        AdministrationAct act)
        implements Letter {
    public RenewalLetter {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(decision, "decision");
        Required.text(appealBody, "appealBody");
        Objects.requireNonNull(act, "act");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.RENEWAL;
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
