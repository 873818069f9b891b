package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every text exists in every language that its readers may choose. */
class MessageBundlesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern EXPRESSION = Pattern.compile("\\{([a-zA-Z][\\w.:]*)");
    private static final Pattern NOT_NYNORSK = words(
            "ikke|jeg|hva|hvem|hvor|hvordan|hvorfor|hvilke|hvilken|noe|noen|bare|mye|være|vært|blitt|dere|fra|hun|kommunens"
                    + "|virksomhet|virksomheten|opplysninger|løsning|løsningen|søknaden din|uttalelse|skjenkebevilling");
    private static final Pattern NOT_BOKMAL = words(
            "ikkje|eg|kva|kven|korleis|kvifor|kvar|noko|nokon|berre|mykje|vere|vore|vorte|frå|ho|verksemd|verksemda");

    @TestFactory
    Stream<DynamicTest> every_bundle_is_whole_in_nynorsk() {
        return bundles().map(bundle -> DynamicTest.dynamicTest(name(bundle), () -> requireWhole(bundle, "nn")));
    }

    @TestFactory
    Stream<DynamicTest> every_bundle_that_others_than_staff_read_is_whole_in_English() {
        return bundles()
                .filter(bundle -> !bundle.isAnnotationPresent(ReadByStaffOnly.class))
                .map(bundle -> DynamicTest.dynamicTest(name(bundle), () -> requireWhole(bundle, "en")));
    }

    @TestFactory
    Stream<DynamicTest> bokmal_and_nynorsk_are_not_mixed() {
        return bundles()
                .map(bundle -> DynamicTest.dynamicTest(name(bundle), () -> {
                    List<String> mixed = new ArrayList<>();
                    translated(bundle, "nn").forEach((key, text) -> note(mixed, "nn", key, text, NOT_NYNORSK));
                    original(bundle).forEach((key, text) -> note(mixed, "nb", key, text, NOT_BOKMAL));
                    assertThat(mixed).isEmpty();
                }));
    }

    private static void requireWhole(Class<?> bundle, String language) {
        Map<String, String> original = original(bundle);
        Map<String, String> translated = translated(bundle, language);
        assertThat(translated.keySet())
                .as("keys of %s_%s.properties", name(bundle), language)
                .containsExactlyInAnyOrderElementsOf(original.keySet());
        original.forEach((key, text) -> {
            assertThat(translated.get(key)).as("%s in %s", key, language).isNotBlank();
            assertThat(expressions(translated.get(key)))
                    .as("values put into %s in %s", key, language)
                    .isEqualTo(expressions(text));
        });
    }

    private static void note(List<String> found, String language, String key, String text, Pattern foreign) {
        Matcher matcher = foreign.matcher(text);
        if (matcher.find()) found.add(language + " " + key + ": " + matcher.group());
    }

    private static Set<String> expressions(String text) {
        return EXPRESSION.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> original(Class<?> bundle) {
        Map<String, String> texts = new TreeMap<>();
        for (Method method : bundle.getDeclaredMethods()) {
            Message message = method.getAnnotation(Message.class);
            if (message == null) continue;
            boolean named = !message.key().equals(Message.DEFAULT_NAME)
                    && !message.key().isEmpty();
            texts.put(named ? message.key() : method.getName(), message.value());
        }
        return texts;
    }

    private static Map<String, String> translated(Class<?> bundle, String language) {
        Path file = MESSAGES.resolve(name(bundle) + "_" + language + ".properties");
        assertThat(file).exists();
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    private static Stream<Class<?>> bundles() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Class<?>> bundles = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(MessageBundlesTest::declaresBundle)
                    .<Class<?>>map(MessageBundlesTest::load)
                    .toList();
            assertThat(bundles).as("message bundles").contains(ShellMessages.class);
            return bundles.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean declaresBundle(Path file) {
        try {
            return Files.readString(file).contains("@MessageBundle(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(Path file) {
        String path = SOURCES.relativize(file).toString();
        try {
            return Class.forName(
                    path.substring(0, path.length() - ".java".length()).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A message bundle must be a file of its own: " + file, e);
        }
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}])(" + alternatives + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
