package no.bevilling.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * A food-service licence (serveringsbevilling) is given or refused.
 *
 * @param number of the licence; null where it is refused
 * @param generalManager daglig leder (serveringsloven § 4)
 * @param conditions what must be in place, and by when (§ 3, third paragraph)
 * @param notMet what stands in the way; at least one where it is refused, since it shall be given otherwise (§ 3)
 * @param operationYears years without operation after which the licence lapses (§ 25)
 */
public record FoodServiceDecisionLetter(
        LetterKind kind,
        LetterHead head,
        Holder applicant,
        Place premises,
        LocalDate receivedOn,
        String number,
        String generalManager,
        List<String> conditions,
        List<CriterionNotMet> notMet,
        int operationYears,
        Reasons reasons,
        DecisionMade decision,
        String appealBody,
        AdministrationAct act)
        implements Letter {
    public FoodServiceDecisionLetter {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(premises, "premises");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Required.text(generalManager, "generalManager");
        conditions = Required.copy(conditions);
        if (kind == LetterKind.FOOD_SERVICE_REFUSAL) {
            notMet = Required.some(notMet, "notMet");
        } else if (kind == LetterKind.FOOD_SERVICE_GRANT) {
            Required.text(number, "number");
            notMet = Required.copy(notMet);
        } else {
            throw new IllegalArgumentException(kind + " is another letter");
        }
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(decision, "decision");
        Required.text(appealBody, "appealBody");
        Objects.requireNonNull(act, "act");
    }

    @Override
    public LicenceType licenceType() {
        return null;
    }
}
