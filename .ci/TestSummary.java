import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads the XML reports in the folders given, prints each failing test with its message, and as the last line
 * {@code N passed, N failed, N skipped}. Exit code 1 when a test failed or none ran.
 */
public class TestSummary {
    private static final int MESSAGE_LINES = 6;
    private int passed;
    private int skipped;
    private final List<String> failures = new ArrayList<>();

    public static void main(String... folders) throws Exception {
        TestSummary summary = new TestSummary();
        for (String folder : folders) {
            summary.read(Path.of(folder));
        }
        summary.failures.forEach(System.out::println);
        System.out.printf(
                "%d passed, %d failed, %d skipped%n", summary.passed, summary.failures.size(), summary.skipped);
        System.exit(summary.failures.isEmpty() && summary.passed > 0 ? 0 : 1);
    }

    private void read(Path folder) throws Exception {
        if (!Files.isDirectory(folder)) {
            return;
        }
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (Path report : reports(folder)) {
            NodeList cases = parser.parse(report.toFile()).getElementsByTagName("testcase");
            for (int i = 0; i < cases.getLength(); i++) {
                count((Element) cases.item(i));
            }
        }
    }

    private static List<Path> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .sorted()
                    .toList();
        }
    }

    private void count(Element test) {
        Element trouble = first(test, "failure");
        if (trouble == null) {
            trouble = first(test, "error");
        }
        if (trouble != null) {
            failures.add("FAILED " + test.getAttribute("classname") + "." + test.getAttribute("name") + "\n"
                    + shortened(trouble));
        } else if (first(test, "skipped") != null) {
            skipped++;
        } else {
            passed++;
        }
    }

    private static Element first(Element test, String name) {
        return (Element) test.getElementsByTagName(name).item(0);
    }

    private static String shortened(Element trouble) {
        String message = trouble.getAttribute("message");
        return (message.isBlank() ? trouble.getTextContent() : message)
                .strip()
                .lines()
                .limit(MESSAGE_LINES)
                .map(line -> "    " + (line.length() > 200 ? line.substring(0, 200) + " ..." : line))
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }
}
