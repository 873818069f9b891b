package no.bevilling.rules;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The command {@code law-watch <file> [rules folder]}: holds a newer copy of an act against the words that the national
 * rules were written from, and names the questions and numbers to look at. With {@code --chapter <number>} before the
 * file it prints empty records of that chapter, hashes filled in, to begin from.
 */
public final class LawWatch {

    /** The first argument of the program. */
    public static final String COMMAND = "law-watch";

    private final List<Provision> provisions;
    private final PrintStream out;

    LawWatch(List<Provision> provisions, PrintStream out) {
        this.provisions = provisions;
        this.out = out;
    }

    /**
     * Runs the command on the rules of the product, or of a folder.
     *
     * @param product the layers of the product, read when no folder is named
     * @return exit code: 0 no words have changed, 1 some have, 2 nothing could be compared
     */
    public static int run(List<String> arguments, Supplier<List<LayerSource>> product) {
        List<String> rest = new ArrayList<>(arguments);
        String chapter = null;
        if (rest.size() >= 2 && rest.get(0).equals("--chapter")) {
            chapter = rest.get(1);
            rest = rest.subList(2, rest.size());
        }
        if (rest.isEmpty() || rest.size() > 2) {
            System.err.println("Use: law-watch [--chapter <number>] <file with the text of the act> [rules folder]");
            return 2;
        }
        try {
            ActText text = ActText.read(Files.readString(Path.of(rest.get(0))));
            LawWatch watch = new LawWatch(
                    national(rest.size() == 2 ? RuleFolder.read(Path.of(rest.get(1))) : product.get()), System.out);
            return chapter == null ? watch.compare(text) : watch.records(text, chapter);
        } catch (IOException | UncheckedIOException e) {
            System.err.println("The file could not be read as text in UTF-8: " + e.getMessage());
        } catch (RuleBaseRefused e) {
            System.err.println("The rules are refused. " + e.getMessage());
        }
        return 2;
    }

    private static List<Provision> national(List<LayerSource> layers) throws IOException {
        LayerSource national = layers.stream()
                .filter(l -> LayerReader.level(l) == Layer.Level.NATIONAL)
                .findFirst()
                .orElseThrow(() -> new IOException("there is no folder called national among the rules"));
        return new RuleBaseLoader().load(List.of(national)).layers().get(0).provisions();
    }

    int compare(ActText text) {
        List<Provision> own = provisions.stream()
                .filter(p -> text.document().filter(p.document()::equals).isPresent())
                .toList();
        if (own.isEmpty() || text.paragraphs().isEmpty()) {
            out.println("The rules have no records of "
                    + text.document().orElse("a text that does not say which act it is (Datokode)") + ".");
            return 2;
        }
        out.println(own.get(0).act() + " (" + own.get(0).document() + ")"
                + text.inForce()
                        .map(d -> ", last amended with effect from " + d)
                        .orElse(""));
        int changed = 0;
        Set<String> known = new LinkedHashSet<>();
        for (Provision p : own) {
            known.add(p.paragraph());
            ActText.Paragraph now = text.paragraphs().get(p.paragraph());
            if (now == null) {
                changed++;
                out.println("§ " + p.paragraph() + " is gone. " + lookAt(p));
            } else if (!now.sha256().equals(p.sha256())) {
                changed++;
                out.println("§ " + p.paragraph() + " has other words. " + lookAt(p));
                out.println("    its sha256, to record when that is done: " + now.sha256());
            }
        }
        Set<String> chapters = own.stream().map(Provision::chapter).collect(Collectors.toSet());
        for (ActText.Paragraph p : text.paragraphs().values()) {
            if (chapters.contains(p.chapter()) && !known.contains(p.number())) {
                changed++;
                out.println("§ " + p.number() + " is new: no record. " + p.heading());
            }
        }
        out.println(changed == 0 ? "No words have changed." : changed + " to look at.");
        return changed == 0 ? 0 : 1;
    }

    private static String lookAt(Provision p) {
        List<String> all = new ArrayList<>();
        add(all, "criteria", p, Provision.Part::criteria);
        add(all, "parameters", p, Provision.Part::parameters);
        add(all, "tables", p, Provision.Part::tables);
        add(all, "conditions", p, Provision.Part::conditions);
        add(all, "settings", p, Provision.Part::settings);
        add(all, "violations", p, Provision.Part::violations);
        add(all, "duties", p, Provision.Part::duties);
        return all.isEmpty()
                ? "No rule was written from it: see whether the reason in its record still holds."
                : "Look at " + String.join("; ", all) + ".";
    }

    private static void add(
            List<String> all, String what, Provision p, java.util.function.Function<Provision.Part, List<String>> ids) {
        Set<String> named = p.parts().stream()
                .flatMap(part -> ids.apply(part).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!named.isEmpty()) {
            all.add(what + " " + String.join(", ", named));
        }
    }

    int records(ActText text, String chapter) {
        Map<String, ActText.Paragraph> paragraphs = text.paragraphs();
        paragraphs.values().stream().filter(p -> p.chapter().equals(chapter)).forEach(p -> {
            out.println("  - paragraph: \"" + p.number() + "\"");
            out.println("    heading: \"" + p.heading().replace("\"", "\\\"") + "\"");
            out.println("    sha256: " + p.sha256());
        });
        return paragraphs.values().stream().anyMatch(p -> p.chapter().equals(chapter)) ? 0 : 2;
    }
}
