package no.bevilling.rules;

import java.util.ArrayList;
import java.util.List;

/** Reads what became of the paragraphs of one chapter. */
final class ProvisionReader {

    private final String act;
    private final String document;
    private final String chapter;
    private final String chapterHeading;

    private ProvisionReader(YamlValue yaml) {
        act = yaml.text("act");
        document = yaml.text("document");
        chapter = yaml.text("chapter");
        chapterHeading = yaml.text("heading");
        if (!act.matches("\\p{L}+")) {
            yaml.problem("an act has a short name of letters, as references write it");
        }
    }

    static List<Provision> read(YamlValue yaml) {
        ProvisionReader reader = new ProvisionReader(yaml);
        List<Provision> all = new ArrayList<>();
        for (YamlValue provision : yaml.elements("provisions")) {
            all.add(reader.provision(provision));
        }
        if (all.isEmpty()) {
            yaml.problem("'provisions' is missing");
        }
        yaml.done();
        return all;
    }

    private Provision provision(YamlValue yaml) {
        String paragraph = yaml.text("paragraph");
        yaml.about("§ " + paragraph);
        if (!paragraph.matches("[0-9]+(-[0-9]+)?[a-z]?")) {
            yaml.problem("a paragraph is a number as 1-7c");
        } else if (paragraph.contains("-") && !paragraph.startsWith(chapter + "-")) {
            yaml.problem("the paragraph does not belong to chapter " + chapter);
        }
        String sha256 = yaml.text("sha256");
        if (!sha256.matches("[0-9a-f]{64}")) {
            yaml.problem("sha256 must be 64 hexadecimal digits; the command law-watch prints it");
        }
        String heading = yaml.text("heading");
        List<Provision.Part> parts = new ArrayList<>();
        if (yaml.has("parts")) {
            for (YamlValue part : yaml.elements("parts")) {
                parts.add(part(part.about("§ " + paragraph), part.text("ledd")));
                part.done();
            }
        } else {
            parts.add(part(yaml, null));
        }
        Provision provision = new Provision(
                act, document, chapter, chapterHeading, paragraph, heading, sha256, parts, yaml.file(), yaml.line());
        yaml.done();
        return provision;
    }

    private static Provision.Part part(YamlValue yaml, String ledd) {
        Provision.Part part = new Provision.Part(
                ledd,
                yaml.texts("criteria"),
                yaml.texts("parameters"),
                yaml.texts("tables"),
                yaml.texts("conditions"),
                yaml.texts("settings"),
                yaml.texts("violations"),
                yaml.texts("duties"),
                reason(yaml, "leftToHumans"),
                reason(yaml, "leftToOthers"),
                reason(yaml, "caseHandling"),
                reason(yaml, "nothingToDecide"));
        if (!part.isRecorded()) {
            yaml.problem("name what encodes the provision, or say why nothing does");
        }
        return part;
    }

    private static Text reason(YamlValue yaml, String key) {
        YamlValue value = yaml.get(key);
        return value == null ? null : value.languages();
    }
}
