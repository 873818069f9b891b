package no.bevilling.rules;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs of an act or a regulation, from its text as Lovdata's bulk data give it when the markup is taken away:
 * one line for each paragraph of text, a line {@code § 4-4. Heading} before each provision, {@code Kapittel 4.} before
 * each chapter, and at the top {@code Datokode} and the date code on the next line. The notes on amendments and the list
 * of contents are left out.
 */
public final class ActText {

    /**
     * One paragraph.
     *
     * @param number without the sign: {@code 1-7c}
     * @param heading without the number; empty in regulations that have none
     * @param words heading and text, every run of white space one space
     */
    public record Paragraph(String number, String chapter, String heading, String words) {

        /** SHA-256 of the words, in hex. */
        public String sha256() {
            return HexFormat.of().formatHex(LayerSource.sha256().digest(words.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static final Pattern PARAGRAPH = Pattern.compile("^§ ?([0-9]+-[0-9]+ ?[a-z]?)\\.(.*)$");
    private static final Pattern CHAPTER = Pattern.compile("^Kapittel ([0-9]+ ?[A-Z]?)\\..*$");
    private static final Pattern NO_WORDS_OF_THE_ACT =
            Pattern.compile("^(Endret ved|Tilføyd ved|Opphevet ved|Overskriften endret|[IVX]+\\. |[0-9]+ Jf\\.).*$");

    private final Optional<String> document;
    private final Optional<String> inForce;
    private final Map<String, Paragraph> paragraphs = new LinkedHashMap<>();

    private ActText(List<String> lines) {
        document = after(lines, "Datokode");
        inForce = after(lines, "Ikrafttredelse av siste endring");
        String chapter = "";
        String number = null;
        String heading = "";
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            Matcher starts = PARAGRAPH.matcher(line);
            Matcher startsChapter = CHAPTER.matcher(line);
            if (starts.matches() || startsChapter.matches()) {
                keep(number, chapter, heading, words);
                words.clear();
                number = null;
                if (starts.matches()) {
                    number = starts.group(1).replace(" ", "");
                    heading = starts.group(2).strip();
                    words.add(heading);
                } else {
                    chapter = startsChapter.group(1).replace(" ", "");
                }
            } else if (number != null && !NO_WORDS_OF_THE_ACT.matcher(line).matches()) {
                words.add(line);
            }
        }
        keep(number, chapter, heading, words);
    }

    /** Reads the text; what it does not say is empty. */
    public static ActText read(String text) {
        return new ActText(Normalizer.normalize(text, Normalizer.Form.NFC)
                .lines()
                .map(line -> line.replaceAll("[\\s\\u00a0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList());
    }

    /** The list of contents comes first, without text: the last of two is the provision itself. */
    private void keep(String number, String chapter, String heading, List<String> words) {
        if (number != null) {
            paragraphs.put(
                    number,
                    new Paragraph(
                            number, chapter, heading, String.join(" ", words).strip()));
        }
    }

    private static Optional<String> after(List<String> lines, String label) {
        int at = lines.indexOf(label);
        return at < 0 || at + 1 >= lines.size() ? Optional.empty() : Optional.of(lines.get(at + 1));
    }

    /** The date code, {@code LOV-1989-06-02-27}. */
    public Optional<String> document() {
        return document;
    }

    /** When the last amendment came into force, as the text says it. */
    public Optional<String> inForce() {
        return inForce;
    }

    /** By number, in the order of the text. */
    public Map<String, Paragraph> paragraphs() {
        return paragraphs;
    }
}
