package no.bevilling.inspection;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.bevilling.platform.Problem;

/**
 * Words that state a conclusion where an observation belongs ("åpenbart påvirket"), as {@code inspection/conclusions.yaml}
 * lists them: whoever writes one is asked for the signs behind it.
 */
public final class Conclusions {
    /** How the problem of a field begins that states a conclusion. */
    static final String STATES = "States a conclusion";

    private static final List<Group> GROUPS = read();

    private Conclusions() {}

    /**
     * Words of one kind.
     *
     * @param words beginnings of words in small letters, by language
     * @param ask what to write instead
     * @param signs sentences to choose from
     */
    public record Group(
            String id, Map<String, List<String>> words, Map<String, String> ask, Map<String, List<String>> signs) {
        /** The words in both written languages: people mix them. */
        public List<String> allWords() {
            return Stream.concat(words.get("nb").stream(), words.get("nn").stream())
                    .distinct()
                    .toList();
        }
    }

    /** All of them. */
    public static List<Group> groups() {
        return GROUPS;
    }

    /** The words of the text that state a conclusion; empty where it tells what was observed. */
    public static List<String> in(String text) {
        String small = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return GROUPS.stream()
                .flatMap(group -> group.allWords().stream())
                .filter(small::contains)
                .distinct()
                .toList();
    }

    /** As above, of all that a visit tells in words. */
    static List<String> in(VisitInput told) {
        return Stream.of(
                        Stream.of(told.situation()),
                        told.observations().stream().map(VisitInput.Seen::text),
                        told.checklist().stream().map(answer -> answer.note() == null ? "" : answer.note()))
                .flatMap(Function.identity())
                .flatMap(text -> in(text).stream())
                .distinct()
                .toList();
    }

    /** The fields of a visit that state a conclusion, as {@link VisitFlaws} names them. */
    static List<Problem.Field> flaws(VisitInput told) {
        List<Problem.Field> flaws = new ArrayList<>();
        flaw("situation", told.situation(), flaws);
        told.observations().forEach(seen -> flaw("observations." + seen.id(), seen.text(), flaws));
        told.checklist().forEach(answer -> flaw("checklist." + answer.item(), answer.note(), flaws));
        return flaws;
    }

    private static void flaw(String field, String text, List<Problem.Field> flaws) {
        List<String> found = in(text);
        if (!found.isEmpty()) {
            flaws.add(new Problem.Field(
                    field,
                    STATES + " (" + String.join(", ", found) + "): write the signs, or say that they stand there"));
        }
    }

    private static List<Group> read() {
        try (InputStream in = Conclusions.class.getResourceAsStream("/inspection/conclusions.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("conclusions.yaml", e);
        }
    }
}
