package no.bevilling.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The newest answers of people that stand beside a check: the engine finds for the criterion what it found when the
 * person answered. An answer about 85 metres says nothing about 10.
 *
 * @param newest by criterion
 * @param sameFacts the checks made on the facts and the negative statements of this one
 * @param remarksAt when a consulted body last spoke against it; null where none has
 */
record GivenAnswers(Map<String, HumanOutcome> newest, Set<UUID> sameFacts, Instant remarksAt) {
    static final GivenAnswers NONE = new GivenAnswers(Map.of(), Set.of(), null);

    /** The answer to a criterion, or null. */
    HumanOutcome of(String criterion) {
        return newest.get(criterion);
    }

    /** Whether facts have changed, or somebody has spoken against it, since the answer was given. */
    boolean isOnOtherFacts(HumanOutcome answer) {
        return !sameFacts.contains(answer.checkId) || isBeforeRemarks(answer);
    }

    /** Whether a consulted body has spoken against it since, or in other words: what was weighed then was less. */
    boolean isBeforeRemarks(HumanOutcome answer) {
        return remarksAt != null && answer.statedAt.isBefore(remarksAt);
    }
}
