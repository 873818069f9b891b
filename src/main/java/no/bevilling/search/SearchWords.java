package no.bevilling.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search: words that must all stand in what is found, in any order.
 *
 * @param typed without blanks around it
 */
record SearchWords(String typed) {
    /** Fewer characters in the longest word have no index to go by. */
    static final int SHORTEST = 3;

    private static final int MOST_WORDS = 10;
    private static final Pattern CASE_NUMBER = Pattern.compile("(?:(\\d{4})/)?(\\d{1,6})");

    static SearchWords of(String typed) {
        return new SearchWords(typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT));
    }

    boolean isBlank() {
        return typed.isEmpty();
    }

    /** Whether words can be looked for; a case's number can be shorter. */
    boolean areLongEnough() {
        return longest().length() >= SHORTEST;
    }

    /** The patterns of all words, for {@code like all}. */
    String[] patterns() {
        return words().stream().map(SearchWords::within).toArray(String[]::new);
    }

    String longestPattern() {
        return within(longest());
    }

    /** The pattern of a name that begins as typed. */
    String beginning() {
        return escaped(typed) + "%";
    }

    /** The year of a case's number such as {@code 2026/41}; empty where none was typed. */
    OptionalInt caseYear() {
        Matcher number = CASE_NUMBER.matcher(typed);
        return number.matches() && number.group(1) != null
                ? OptionalInt.of(Integer.parseInt(number.group(1)))
                : OptionalInt.empty();
    }

    /** The case's number within its year; empty where something else than a number was typed. */
    OptionalInt caseSequence() {
        Matcher number = CASE_NUMBER.matcher(typed);
        return number.matches() ? OptionalInt.of(Integer.parseInt(number.group(2))) : OptionalInt.empty();
    }

    private List<String> words() {
        return Arrays.stream(typed.split("\\s+")).limit(MOST_WORDS).toList();
    }

    private String longest() {
        return words().stream().max(Comparator.comparingInt(String::length)).orElse("");
    }

    private static String within(String word) {
        return "%" + escaped(word) + "%";
    }

    /** What is typed is text, not a pattern. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
