package no.bevilling.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares two versions of a dated number, in words. */
final class ParameterDifferences {

    private final RuleWords words;
    private final Sentences sentences;

    ParameterDifferences(RuleWords words) {
        this.words = words;
        this.sentences = words.sentences();
    }

    /** On which days a number has another value than before. */
    List<String> between(DatedParameter was, DatedParameter is) {
        List<String> said =
                new ArrayList<>(new FieldDifferences(words).between(was, is, Set.of("file", "line", "values")));
        TreeSet<LocalDate> bounds = new TreeSet<>();
        for (DatedParameter p : List.of(was, is)) {
            for (DatedParameter.Period period : p.values()) {
                bounds.add(period.from());
                if (period.to() != null) {
                    bounds.add(period.to().plusDays(1));
                }
            }
        }
        for (LocalDate from : bounds) {
            Object before = was.on(from);
            Object after = is.on(from);
            if (!Objects.equals(before, after)) {
                LocalDate next = bounds.higher(from);
                said.add(Sentences.begin(sentences.say(
                        "value.period",
                        "days",
                        words.days(from, next == null ? null : next.minusDays(1)),
                        "after",
                        words.value(after),
                        "before",
                        words.value(before))));
            }
        }
        if (said.isEmpty() && !was.values().equals(is.values())) {
            said.add(sentences.say("table.reference", "after", sources(is), "before", sources(was)));
        }
        return said;
    }

    private static String sources(DatedParameter parameter) {
        return parameter.values().stream()
                .map(DatedParameter.Period::source)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
