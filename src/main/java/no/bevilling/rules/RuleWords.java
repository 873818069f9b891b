package no.bevilling.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Parts of a rule base in words, in one language: conditions, seasons, days in force, names of topics. */
public final class RuleWords {

    private final Language language;
    private final Sentences sentences;

    public RuleWords(Language language) {
        this.language = language;
        this.sentences = new Sentences(language);
    }

    Sentences sentences() {
        return sentences;
    }

    Language language() {
        return language;
    }

    /** When a condition holds: "når stedet er kiosk og …"; "alltid" for one that always does. */
    String when(Condition condition) {
        if (condition.isAlways()) {
            return sentences.say("always");
        }
        String all = condition.alternatives().stream()
                .map(tests -> tests.stream().map(this::test).collect(Collectors.joining(sentences.say("and"))))
                .collect(Collectors.joining(sentences.say("or-when")));
        return sentences.say("when", "what", all);
    }

    private String test(Condition.Test test) {
        String fact = Labels.of(test.path(), language);
        String values = or(test.values());
        String exact =
                test.path() + (test.values().size() == 1 ? "." + test.values().get(0) : "");
        return switch (test.operator()) {
            case IN -> in(test, fact, values, exact);
            case NOT -> said("not", test.path(), exact, fact, values);
            case UNLESS -> said("unless", test.path(), exact, fact, values);
            case PRESENT -> sentences.sayFirst("present." + test.path(), "present", "fact", fact);
            case EMPTY -> sentences.sayFirst("empty." + test.path(), "empty", "fact", fact);
            case AT_LEAST -> sentences.say("at-least", "fact", fact, "values", values);
            case AT_MOST -> sentences.say("at-most", "fact", fact, "values", values);
            case WITHIN, NONE_WITHIN ->
                sentences.say(
                        test.operator() == Condition.Operator.WITHIN ? "within" : "none-within",
                        "metres",
                        test.values().get(0),
                        "values",
                        or(test.values().subList(1, test.values().size())));
            case LOCAL_ABSENT -> sentences.say("local-absent", "topic", topic(test.path()));
            case LOCAL_PRESENT -> sentences.say("local-present", "topic", topic(test.path()));
        };
    }

    private String in(Condition.Test test, String fact, String values, String exact) {
        String whether = language == Language.EN ? "whether " : "om ";
        if (test.values().equals(List.of("true")) && fact.startsWith(whether) && !Sentences.has("in." + exact)) {
            return fact.substring(whether.length());
        }
        return said("in", test.path(), exact, fact, values);
    }

    private String said(String operator, String path, String exact, String fact, String values) {
        return sentences.sayFirst(
                operator + "." + exact,
                Sentences.has(operator + "." + path) ? operator + "." + path : operator,
                "fact",
                fact,
                "values",
                values);
    }

    /** Several things of which one holds: "restaurant, kafé eller bar". */
    String or(Collection<?> values) {
        List<String> words = values.stream().map(v -> Labels.of(v, language)).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + sentences.say("or") + words.get(last);
    }

    /** Several things together: "1, 2 og 3". */
    String and(Collection<?> values) {
        return Labels.of(new ArrayList<>(values), language);
    }

    /** What a table is about; the id of the topic with spaces where nobody has named it. */
    public String topic(String topic) {
        if (Sentences.has("topic." + topic)) {
            return sentences.say("topic." + topic);
        }
        return TableSchemas.all().stream()
                .filter(schema -> schema.kind().topic().equals(topic))
                .findFirst()
                .map(schema -> schema.label().in(language))
                .orElseGet(() -> topic.replace('-', ' '));
    }

    /** "fra 1. mai til 30. september" */
    String season(MonthDay from, MonthDay to) {
        return sentences.say("hours.season", "from", day(from), "to", day(to));
    }

    private DateTimeFormatter dayFormat() {
        return language == Language.EN
                ? DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH)
                : DateTimeFormatter.ofPattern("d. MMMM", Locale.forLanguageTag(language == Language.NN ? "nn" : "nb"));
    }

    /** "fra 1.1.2026 til og med 31.12.2026"; the empty text where both ends are open. */
    public String days(LocalDate from, LocalDate to) {
        if (from == null && to == null) {
            return "";
        }
        String key = from == null ? "days.to" : to == null ? "days.from" : "days.from-to";
        return sentences.say(key, "from", Labels.of(from, language), "to", Labels.of(to, language));
    }

    /** The value of a number or setting; "ikke kjent" for null. */
    public String value(Object value) {
        return value == null ? sentences.say("value.unknown") : Labels.of(value, language);
    }

    /** What people call a number of the law; its id with spaces where nobody has named it. */
    public String name(String id) {
        return Sentences.has("name." + id) ? sentences.say("name." + id) : id.replace('-', ' ');
    }

    /** Whether somebody has named the number. */
    boolean hasName(String id) {
        return Sentences.has("name." + id);
    }

    /** What a table is about, with the plan items or paragraphs it stands in. */
    public String title(RuleTable table) {
        String about = Sentences.has("name." + table.id())
                ? sentences.say("name." + table.id())
                : topic(table.topic() == null ? table.id() : table.topic());
        List<String> references = table.plan().isEmpty() ? table.law() : table.plan();
        return Sentences.begin(about) + (references.isEmpty() ? "" : " (" + String.join(", ", references) + ")");
    }

    /** Where the plan leaves the number open, and what it is for, as far as anybody has named it. */
    public String title(Policy.Setting setting) {
        String name = name(setting);
        return setting.source() == null || name.equals(setting.source()) ? name : name + " (" + setting.source() + ")";
    }

    /** What people call the number; where nobody has named it, where the plan leaves it open. */
    String name(Policy.Setting setting) {
        if (setting.label() != null) {
            return setting.label().in(language);
        }
        return hasName(setting.id()) || setting.source() == null
                ? Sentences.begin(name(setting.id()))
                : setting.source();
    }

    /** What people call a code in a column of a table. */
    String code(String column, String code) {
        return Sentences.has("code." + column + "." + code)
                ? sentences.say("code." + column + "." + code)
                : Labels.of(code, language);
    }

    /** "02-15" as "15. februar" */
    String day(MonthDay day) {
        return dayFormat().format(day);
    }
}
