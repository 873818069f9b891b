package no.bevilling.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a rule base, in Norwegian for jurists; the loader's own English where nobody has worded it. */
public final class ProblemWords {

    private record Sentence(Pattern match, Map<String, String> says) {}

    private static final List<Sentence> SENTENCES = read();
    private static final Pattern CODE = Pattern.compile("«([A-Z_]{3,})»|\\b([A-Z]{2,}_[A-Z_]+)\\b");

    private ProblemWords() {}

    private static List<Sentence> read() {
        try (InputStream in = ProblemWords.class.getResourceAsStream("/problem-words.yaml")) {
            List<Map<String, String>> all = new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
            return all.stream()
                    .map(s -> new Sentence(Pattern.compile(s.get("match"), Pattern.DOTALL), s))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The problem as a sentence; English for a reader of English. */
    public static String of(Problem problem, Language language) {
        if (language == Language.EN) {
            return problem.message();
        }
        for (Sentence sentence : SENTENCES) {
            Matcher match = sentence.match().matcher(problem.message());
            if (match.matches()) {
                return named(fill(sentence.says().get(language == Language.NN ? "nn" : "nb"), match), language);
            }
        }
        return problem.message();
    }

    private static String fill(String text, Matcher match) {
        for (int i = 1; i <= match.groupCount(); i++) {
            text = text.replace("$" + i, match.group(i) == null ? "" : match.group(i));
        }
        return text;
    }

    /** Codes of outcomes, conclusions and days by the names that people know. */
    private static String named(String text, Language language) {
        return CODE.matcher(text).replaceAll(found -> {
            String code = found.group(1) == null ? found.group(2) : found.group(1);
            String name = Labels.of(code, language);
            return Matcher.quoteReplacement(found.group(1) == null ? name : "«" + name + "»");
        });
    }
}
