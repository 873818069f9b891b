package no.bevilling.rules;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares two records of the same kind field by field, in words, so that a field added to the format is never missed. */
final class FieldDifferences {

    private final RuleWords words;
    private final Sentences sentences;

    FieldDifferences(RuleWords words) {
        this.words = words;
        this.sentences = words.sentences();
    }

    /** A sentence for each field that differs, but for those to skip. */
    List<String> between(Record before, Record after, Set<String> skip) {
        List<String> all = new ArrayList<>();
        for (RecordComponent field : before.getClass().getRecordComponents()) {
            Object was = value(field, before);
            Object is = value(field, after);
            if (!skip.contains(field.getName()) && !Objects.equals(was, is)) {
                all.add(sentence(field, was, is));
            }
        }
        return all;
    }

    private static Object value(RecordComponent field, Record of) {
        try {
            return field.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String sentence(RecordComponent field, Object was, Object is) {
        String name = field.getName();
        if (field.getType() == Text.class) {
            return text(label(name), (Text) was, (Text) is);
        }
        if (field.getType() == Condition.class) {
            String key = name.equals("handsOverWhen") ? "criterion.hands-over" : "criterion.applies";
            return sentences.say(key, "after", when((Condition) is), "before", when((Condition) was));
        }
        String key = name.equals("force") ? "criterion.force" : "changed.field";
        return sentences.say(key, "field", label(name), "after", value(is), "before", value(was));
    }

    String label(String field) {
        return Sentences.has("field." + field) ? sentences.say("field." + field) : field;
    }

    private String when(Condition condition) {
        return condition == null ? sentences.say("never") : words.when(condition);
    }

    /** What a reworded text says now; where only another language is reworded, which one. */
    String text(String field, Text was, Text is) {
        Language language = words.language();
        String before = was == null ? sentences.say("none") : was.in(language);
        String after = is == null ? sentences.say("none") : is.in(language);
        if (!before.equals(after)) {
            return sentences.say("changed.text", "field", field, "after", after, "before", before);
        }
        List<String> others = new ArrayList<>();
        for (Language other : Language.values()) {
            if (!was.in(other).equals(is.in(other))) {
                others.add(sentences.say("language." + other.name().toLowerCase(java.util.Locale.ROOT)));
            }
        }
        return sentences.say("changed.other-language", "field", field, "languages", words.and(others));
    }

    private String value(Object value) {
        if (value == null || value instanceof Collection<?> c && c.isEmpty()) {
            return sentences.say("none");
        }
        if (value instanceof Collection<?> c) {
            return c.stream().map(this::value).collect(Collectors.joining(", "));
        }
        if (value instanceof Policy.Number n) {
            return (n.number() + " " + words.days(n.from(), n.to())).trim();
        }
        if (value instanceof Criterion.DecidedBy by) {
            return sentences.say(by.name());
        }
        return value instanceof LocalDate || value instanceof Enum || value instanceof Boolean
                ? Labels.of(value, words.language())
                : value instanceof String path && Facts.typeAt(path) != null
                        ? Labels.of(path, words.language())
                        : String.valueOf(value);
    }
}
