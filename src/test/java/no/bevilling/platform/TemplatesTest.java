package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every template must keep to: the texts in bundles, nothing inline, every form with its token. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    /**
     * Set by the PDF engine, which reads its style from the document itself; no browser ever sees them. Their prose
     * stands in one template for each language form, whole sentences that a jurist can read, and is guarded by
     * {@code LetterMandatoryPartsTest}.
     */
    private static final List<String> ON_PAPER = List.of("document/", "letter/");

    private static final Pattern COMMENT = Pattern.compile("(?s)\\{!.*?!}|<!--.*?-->");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern TEXT_ATTRIBUTE = Pattern.compile(
            "\\b(?:aria-label|alt|title|placeholder|label|caption|description|summary|heading|legend|text|key|empty|status|hint|data-announce)\\s*=\\s*(\"([^\"{}]*)\"|'([^'{}]*)')");
    private static final Pattern INLINE = Pattern.compile(
            "<style\\b|\\sstyle\\s*=|<script(?![^>]*\\ssrc=)|\\son[a-z]+\\s*=|\\shx-on|javascript:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM = Pattern.compile("(?is)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern POSTS = Pattern.compile("(?i)method\\s*=\\s*[\"']?post|hx-(post|put|patch|delete)");

    @Test
    void no_text_stands_outside_the_message_bundles() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : templates()) {
            if (isOnPaper(file)) continue;
            String source = COMMENT.matcher(Files.readString(file)).replaceAll("");
            source = source.replaceAll("(?is)<(style|script)\\b.*?</\\1>", "");
            collect(found, file, TEXT_ATTRIBUTE, source, WORD);
            String text = withoutMarkup(withoutQute(source));
            Matcher word = WORD.matcher(text);
            while (word.find()) found.add(name(file) + ": " + word.group());
        }
        assertThat(found).isEmpty();
    }

    @Test
    void nothing_is_inline() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : templates()) {
            if (isOnPaper(file)) continue;
            Matcher inline =
                    INLINE.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""));
            while (inline.find()) found.add(name(file) + ": " + inline.group().strip());
        }
        assertThat(found).isEmpty();
    }

    @Test
    void every_form_that_posts_carries_the_token() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : templates()) {
            Matcher form = FORM.matcher(Files.readString(file));
            while (form.find()) {
                boolean posts = POSTS.matcher(form.group(1)).find();
                if (posts && !form.group(2).contains("{#csrf")) found.add(name(file) + ": <form" + form.group(1) + ">");
            }
        }
        assertThat(found).isEmpty();
    }

    private static void collect(List<String> found, Path file, Pattern attribute, String source, Pattern word) {
        Matcher matcher = attribute.matcher(source);
        while (matcher.find()) {
            String text = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            if (word.matcher(text).find()) found.add(name(file) + ": " + matcher.group());
        }
    }

    /** Takes out expressions and section tags, nested braces and quoted text included. */
    static String withoutQute(String source) {
        StringBuilder rest = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean escaped = i > 0 && source.charAt(i - 1) == '\\';
            boolean opens =
                    c == '{' && !escaped && i + 1 < source.length() && !Character.isWhitespace(source.charAt(i + 1));
            if (depth == 0 && opens || depth > 0 && c == '{') depth++;
            else if (depth > 0 && c == '}') depth--;
            else if (depth == 0) rest.append(c);
        }
        return rest.toString();
    }

    /** Takes out HTML tags; a greater-than sign inside a quoted attribute does not end one. */
    static String withoutMarkup(String source) {
        return source.replaceAll("(?s)<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>", " ").replaceAll("&[a-z]+;", " ");
    }

    private static boolean isOnPaper(Path file) {
        return ON_PAPER.stream().anyMatch(folder -> name(file).startsWith(folder));
    }

    private static String name(Path file) {
        return TEMPLATES.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<Path> templates =
                    files.filter(f -> f.toString().endsWith(".html")).toList();
            assertThat(templates).as("templates").isNotEmpty();
            return templates;
        }
    }
}
