package no.bevilling.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When and by whom a case was decided.
 *
 * @param body who has decided, {@code kommunedirektøren} or {@code kommunestyret}
 * @param authority what gives that body the power: the delegation rule and its adoption, or the council's case number
 * @param preparedBy the caseworker who proposed
 * @param approvedBy the person who approved: never the same
 */
public record DecisionMade(LocalDate date, String body, String authority, Signatory preparedBy, Signatory approvedBy) {
    public DecisionMade {
        Objects.requireNonNull(date, "date");
        Required.text(body, "decision.body");
        Required.text(authority, "decision.authority");
        if (preparedBy.equals(approvedBy)) {
            throw new IllegalArgumentException("one person cannot both prepare and approve a decision");
        }
    }
}
