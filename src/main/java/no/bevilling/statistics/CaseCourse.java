package no.bevilling.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The way of one case from receipt to decision. Every moment of it counts for one step, so that the steps add up to the whole:
 * a proposal that waits counts before what else may be open, the applicant before the bodies, and those before nobody having
 * taken the case. Pure.
 *
 * @param taken when a caseworker had it for the first time; null where the timeline does not tell
 * @param waits times in which it waited for somebody
 */
record CaseCourse(Instant received, Instant taken, Instant decided, List<Wait> waits) {
    private static final List<CaseStep> FIRST =
            List.of(CaseStep.POLITICAL_BODY, CaseStep.SECOND_PERSON, CaseStep.APPLICANT, CaseStep.BODIES);

    /**
     * A time in which it waited.
     *
     * @param until not included; null where it lasted until the decision
     */
    record Wait(CaseStep step, Instant from, Instant until) {
        boolean holds(Instant at) {
            return !at.isBefore(from) && (until == null || at.isBefore(until));
        }
    }

    /** How long each step took; those that took no time are left out. */
    Map<CaseStep, Duration> steps() {
        TreeSet<Instant> turns = new TreeSet<>();
        Stream.concat(
                        Stream.of(taken == null ? received : taken),
                        waits.stream().flatMap(wait -> Stream.of(wait.from, wait.until == null ? decided : wait.until)))
                .filter(turn -> turn.isAfter(received) && turn.isBefore(decided))
                .forEach(turns::add);
        turns.add(decided);
        Map<CaseStep, Duration> steps = new EnumMap<>(CaseStep.class);
        Instant from = received;
        for (Instant turn : turns) {
            if (turn.isAfter(from)) {
                steps.merge(at(from), Duration.between(from, turn), Duration::plus);
                from = turn;
            }
        }
        return steps;
    }

    Duration whole() {
        return decided.isAfter(received) ? Duration.between(received, decided) : Duration.ZERO;
    }

    private CaseStep at(Instant moment) {
        return FIRST.stream()
                .filter(step -> waits.stream().anyMatch(wait -> wait.step == step && wait.holds(moment)))
                .findFirst()
                .orElse(taken != null && moment.isBefore(taken) ? CaseStep.QUEUE : CaseStep.CASEWORKER);
    }
}
