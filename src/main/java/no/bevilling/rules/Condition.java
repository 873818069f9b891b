package no.bevilling.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** When a criterion applies, a row fits or a human takes over: some of these alternatives, each of them whole. */
record Condition(List<List<Test>> alternatives) {

    static final Condition ALWAYS = new Condition(List.of(List.of()));

    enum Truth {
        YES,
        NO,
        UNKNOWN
    }

    enum Operator {
        IN,
        NOT,
        UNLESS,
        PRESENT,
        EMPTY,
        LOCAL_ABSENT,
        LOCAL_PRESENT
    }

    /** One entry: what stands at the path, compared with the values. For local rules the path is the topic. */
    record Test(String path, Operator operator, List<String> values) {

        Truth holds(Facts facts, Set<String> localTopics) {
            switch (operator) {
                case LOCAL_ABSENT:
                    return localTopics.contains(path) ? Truth.NO : Truth.YES;
                case LOCAL_PRESENT:
                    return localTopics.contains(path) ? Truth.YES : Truth.NO;
                default:
            }
            Facts.Found found = facts.at(path);
            boolean hit = found.values().stream().anyMatch(v -> values.contains(String.valueOf(v)));
            return switch (operator) {
                case IN -> hit ? Truth.YES : found.unknown() ? Truth.UNKNOWN : Truth.NO;
                case NOT -> hit ? Truth.NO : found.unknown() ? Truth.UNKNOWN : Truth.YES;
                case UNLESS -> hit ? Truth.NO : Truth.YES;
                case PRESENT -> !found.values().isEmpty() ? Truth.YES : found.unknown() ? Truth.UNKNOWN : Truth.NO;
                case EMPTY -> !found.values().isEmpty() ? Truth.NO : found.unknown() ? Truth.UNKNOWN : Truth.YES;
                default -> throw new IllegalStateException(operator.name());
            };
        }

        boolean looksAtRequest() {
            return operator != Operator.LOCAL_ABSENT && operator != Operator.LOCAL_PRESENT;
        }
    }

    /** Whether the condition holds, and which unknown facts stand in the way of knowing. */
    record Outcome(Truth truth, Set<String> missing, Test broken) {}

    Outcome holds(Facts facts, Set<String> localTopics) {
        Set<String> missing = new LinkedHashSet<>();
        Test broken = null;
        for (List<Test> alternative : alternatives) {
            List<String> unknown = new ArrayList<>();
            Test no = null;
            for (Test test : alternative) {
                switch (test.holds(facts, localTopics)) {
                    case NO -> no = no == null ? test : no;
                    case UNKNOWN -> unknown.add(test.path());
                    case YES -> {}
                }
            }
            if (no == null && unknown.isEmpty()) {
                return new Outcome(Truth.YES, Set.of(), null);
            }
            if (no == null) {
                missing.addAll(unknown);
            } else {
                broken = no;
            }
        }
        return new Outcome(missing.isEmpty() ? Truth.NO : Truth.UNKNOWN, missing, broken);
    }

    boolean isAlways() {
        return alternatives.stream().anyMatch(List::isEmpty);
    }

    /** Every path of the request that the condition looks at. */
    Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        for (List<Test> alternative : alternatives) {
            alternative.stream().filter(Test::looksAtRequest).map(Test::path).forEach(paths::add);
        }
        return paths;
    }
}
