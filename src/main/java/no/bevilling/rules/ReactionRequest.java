package no.bevilling.rules;

import java.time.LocalDate;
import java.util.List;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.ViolationKind;
import no.bevilling.rules.fact.WithdrawalGround;

/**
 * What is proposed against a holder, and how the holder was heard. Null is unknown.
 *
 * @param noticed whether advance notice has been sent (forvaltningsloven § 16)
 * @param commentDeadline last day to comment on it
 * @param commented whether the holder has commented
 * @param consequencesTold whether the decision tells what further points may lead to (alkoholforskriften § 10-5)
 * @param violations those that points are proposed for
 * @param earlier points of the same holder for earlier violations; empty when there are none
 */
public record ReactionRequest(
        Boolean noticed,
        LocalDate commentDeadline,
        Boolean commented,
        Boolean consequencesTold,
        List<Violation> violations,
        List<EarlierPoints> earlier,
        Withdrawal withdrawal) {

    /**
     * A violation that points are proposed for.
     *
     * @param inspection reference of the inspection or report that found it
     */
    public record Violation(
            ViolationKind kind,
            LocalDate committed,
            String inspection,
            Integer points,
            Circumstances circumstances,
            Boolean reasoned) {}

    /** Points already given. */
    public record EarlierPoints(LocalDate committed, Integer points) {}

    /**
     * The withdrawal proposed.
     *
     * @param from first day of it
     * @param licenceEnds last day of the licence
     * @param reasoned whether a departure from the length is specially reasoned
     * @param unusedMonths whole months that the licence has not been used
     */
    public record Withdrawal(
            WithdrawalGround ground,
            Integer days,
            LocalDate from,
            LocalDate licenceEnds,
            Circumstances circumstances,
            Boolean reasoned,
            Integer unusedMonths) {}
}
