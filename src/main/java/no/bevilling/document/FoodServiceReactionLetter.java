package no.bevilling.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * The municipality reacts against a food-service licence: notice beforehand, or the decision.
 *
 * @param reaction SUSPENSION, CLOSING or REVOCATION: the key of its words
 * @param number of the licence
 * @param facts what is held against the place, paragraph by paragraph
 * @param rectifyBy the last day to put things right and to comment; of a notice
 * @param effectiveOn from when the decision counts; null of a notice
 * @param withoutNotice why nobody was told beforehand; empty where the holder was
 * @param reasons null of a notice, as the next two
 */
public record FoodServiceReactionLetter(
        LetterKind kind,
        LetterHead head,
        Holder holder,
        Place premises,
        String reaction,
        String number,
        List<String> facts,
        LocalDate rectifyBy,
        LocalDate effectiveOn,
        String withoutNotice,
        Reasons reasons,
        DecisionMade decision,
        String appealBody,
        AdministrationAct act)
        implements Letter {
    public FoodServiceReactionLetter {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(premises, "premises");
        Required.text(reaction, "reaction");
        Required.text(number, "number");
        facts = Required.some(facts, "facts");
        Objects.requireNonNull(act, "act");
        if (kind == LetterKind.FOOD_SERVICE_NOTICE) {
            if (!rectifyBy.isAfter(head.date())) {
                throw new IllegalArgumentException("the holder would have no time to put things right");
            }
        } else if (kind == LetterKind.FOOD_SERVICE_REACTION) {
            Objects.requireNonNull(effectiveOn, "effectiveOn");
            Objects.requireNonNull(reasons, "reasons");
            Objects.requireNonNull(decision, "decision");
            Required.text(appealBody, "appealBody");
        } else {
            throw new IllegalArgumentException(kind + " is another letter");
        }
    }

    @Override
    public LicenceType licenceType() {
        return null;
    }

    @Override
    public Object[] titleParts(Words words) {
        return new Object[] {words.get("foodServiceReaction.noun." + reaction), premises.name()};
    }

    /** What is done with the licence, as an infinitive. */
    public String verb(Words words) {
        return words.get("foodServiceReaction.verb." + reaction);
    }

    /** What the decision means for the place. */
    public String meaning(Words words) {
        return words.get("foodServiceReaction.meaning." + reaction);
    }
}
