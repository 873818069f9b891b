package no.bevilling.decision;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Text as people type it in one field, and its parts: paragraphs with an empty line between, or lines. */
public final class Paragraphs {
    private Paragraphs() {}

    /** The paragraphs; line breaks inside one are spaces. */
    public static List<String> of(String text) {
        return split(text, "\\R\\s*\\R");
    }

    /** The lines that hold something. */
    static List<String> lines(String text) {
        return split(text, "\\R");
    }

    static String join(List<String> paragraphs) {
        return paragraphs.stream().collect(Collectors.joining("\n\n"));
    }

    private static List<String> split(String text, String at) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(at))
                        .map(part -> part.strip().replaceAll("\\s*\\R\\s*", " "))
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
