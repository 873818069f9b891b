package no.bevilling.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
        AT_LEAST,
        AT_MOST,
        WITHIN,
        NONE_WITHIN,
        LOCAL_ABSENT,
        LOCAL_PRESENT
    }

    /** One entry: what stands at the path, compared with the values. For local rules the path is the topic. */
    static final class Test {
        private final String path;
        private final Operator operator;
        private final List<String> values;
        /** Where to look; null where no fact is looked at. */
        private final Facts.Path fact;
        /** The values as the fact has them, where its type has constants or is a number; else null. */
        private final Set<Object> accepted;
        /** What was answered last about local rules: one rule base is asked thousands of times before another is. */
        private Local local;

        private record Local(Set<String> topics, boolean is) {}

        Test(String path, Operator operator, List<String> values) {
            this.path = path;
            this.operator = operator;
            this.values = values;
            Class<?> type = looksAtRequest() ? Facts.typeAt(path) : null;
            this.fact = type == null ? null : Facts.path(path);
            this.accepted = type == null ? null : accepted(type, values);
        }

        private static Set<Object> accepted(Class<?> type, List<String> values) {
            if (type.isEnum()) {
                return constants(type, values);
            }
            boolean numbers = type == Integer.class && values.stream().allMatch(v -> v.matches("-?\\d{1,9}"));
            return numbers ? values.stream().map(Integer::valueOf).collect(Collectors.toUnmodifiableSet()) : null;
        }

        /** As a set of bits: this is asked some hundred times for each case. */
        @SuppressWarnings({"unchecked", "rawtypes"})
        private static Set<Object> constants(Class<?> type, List<String> values) {
            Set constants = EnumSet.noneOf((Class<? extends Enum>) type);
            Arrays.stream(type.getEnumConstants())
                    .filter(constant -> values.contains(((Enum<?>) constant).name()))
                    .forEach(constants::add);
            return constants;
        }

        String path() {
            return path;
        }

        Operator operator() {
            return operator;
        }

        List<String> values() {
            return values;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Test test
                    && path.equals(test.path)
                    && operator == test.operator
                    && values.equals(test.values);
        }

        @Override
        public int hashCode() {
            return Objects.hash(path, operator, values);
        }

        @Override
        public String toString() {
            return "Test[path=" + path + ", operator=" + operator + ", values=" + values + "]";
        }

        Truth holds(Facts facts, Set<String> localTopics) {
            switch (operator) {
                case LOCAL_ABSENT:
                    return isLocal(localTopics) ? Truth.NO : Truth.YES;
                case LOCAL_PRESENT:
                    return isLocal(localTopics) ? Truth.YES : Truth.NO;
                case WITHIN:
                case NONE_WITHIN:
                    return within(facts);
                default:
            }
            Facts.Found found = facts.at(fact);
            boolean hit = hit(found.values());
            return switch (operator) {
                case IN -> hit ? Truth.YES : found.unknown() ? Truth.UNKNOWN : Truth.NO;
                case NOT -> hit ? Truth.NO : found.unknown() ? Truth.UNKNOWN : Truth.YES;
                case UNLESS -> hit ? Truth.NO : Truth.YES;
                case PRESENT -> !found.values().isEmpty() ? Truth.YES : found.unknown() ? Truth.UNKNOWN : Truth.NO;
                case EMPTY -> !found.values().isEmpty() ? Truth.NO : found.unknown() ? Truth.UNKNOWN : Truth.YES;
                case AT_LEAST -> compared(found, true);
                case AT_MOST -> compared(found, false);
                default -> throw new IllegalStateException(operator.name());
            };
        }

        /** The topics are those of one rule base, and the same set for each of its checks. */
        private boolean isLocal(Set<String> localTopics) {
            Local last = local;
            if (last == null || last.topics != localTopics) {
                last = new Local(localTopics, localTopics.contains(path));
                local = last;
            }
            return last.is;
        }

        /** The one value is the number that the fact is held against. */
        private Truth compared(Facts.Found found, boolean atLeast) {
            int number = Integer.parseInt(values.get(0));
            boolean hit =
                    found.values().stream().anyMatch(v -> atLeast ? (Integer) v >= number : (Integer) v <= number);
            return hit ? Truth.YES : found.unknown() ? Truth.UNKNOWN : Truth.NO;
        }

        /** The first value is metres, the others are kinds: whether something of these kinds is that near. */
        private Truth within(Facts facts) {
            int metres = Integer.parseInt(values.get(0));
            CheckRequest.Premises premises = facts.request().premises();
            boolean unknown = premises == null || premises.nearby() == null;
            boolean near = false;
            for (CheckRequest.Nearby n : unknown ? List.<CheckRequest.Nearby>of() : premises.nearby()) {
                boolean counts = n.kind() == null || values.contains(n.kind().name());
                near |= counts && n.kind() != null && n.metres() != null && n.metres() <= metres;
                unknown |= counts && (n.kind() == null || n.metres() == null);
            }
            Truth truth = near ? Truth.YES : unknown ? Truth.UNKNOWN : Truth.NO;
            if (operator == Operator.WITHIN || truth == Truth.UNKNOWN) {
                return truth;
            }
            return near ? Truth.NO : Truth.YES;
        }

        private boolean hit(List<Object> found) {
            if (!values.isEmpty()) {
                for (Object value : found) {
                    if (accepted != null ? accepted.contains(value) : values.contains(String.valueOf(value))) {
                        return true;
                    }
                }
            }
            return false;
        }

        boolean looksAtRequest() {
            return operator != Operator.LOCAL_ABSENT && operator != Operator.LOCAL_PRESENT;
        }
    }

    /** Whether the condition holds, and which unknown facts stand in the way of knowing. */
    record Outcome(Truth truth, Set<String> missing) {
        private static final Outcome YES = new Outcome(Truth.YES, Set.of());
        private static final Outcome NO = new Outcome(Truth.NO, Set.of());
    }

    Outcome holds(Facts facts, Set<String> localTopics) {
        Set<String> missing = null;
        // By position: an iterator for each of some hundred conditions of a case was a tenth of their time.
        for (int i = 0; i < alternatives.size(); i++) {
            List<Test> alternative = alternatives.get(i);
            List<String> unknown = null;
            boolean no = false;
            for (int j = 0; j < alternative.size(); j++) {
                Test test = alternative.get(j);
                switch (test.holds(facts, localTopics)) {
                    case NO -> no = true;
                    case UNKNOWN -> {
                        unknown = unknown == null ? new ArrayList<>() : unknown;
                        unknown.add(test.path());
                    }
                    case YES -> {}
                }
                if (no) {
                    break;
                }
            }
            if (!no && unknown == null) {
                return Outcome.YES;
            }
            if (!no) {
                missing = missing == null ? new LinkedHashSet<>() : missing;
                missing.addAll(unknown);
            }
        }
        return missing == null ? Outcome.NO : new Outcome(Truth.UNKNOWN, missing);
    }

    /** Whether it asks that no layer below the national one has a table of the topic. */
    boolean asksAbsenceOf(String topic) {
        return alternatives.stream()
                .flatMap(List::stream)
                .anyMatch(t -> t.operator() == Operator.LOCAL_ABSENT && t.path().equals(topic));
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
