package no.bevilling.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The law, paragraph by paragraph, for those who want to know what became of it: what encodes it, with which cases. */
final class LawCoverage {

    private static final String HEADER = """
            # What became of the law

            Made from the records in `rules/national/provisions`, the rules and their cases (version %s). Corrected there,
            not here: `LawCoverageTest.main` writes it again.

            Every paragraph of the chapters below is encoded, or it says why it is not: left to a human, not the
            municipality's, kept by the handling of cases, or nothing to decide. A question has cases for each answer it can
            get. The questions themselves, with answers and numbers, stand in [regler/national.md](regler/national.md).
            """;

    private final Layer layer;
    private final StringBuilder page = new StringBuilder();

    private LawCoverage(Layer layer) {
        this.layer = layer;
    }

    /** A page in Markdown. */
    static String page(Layer layer) {
        return new LawCoverage(layer).page();
    }

    private String page() {
        page.append(HEADER.formatted(layer.policy().version()));
        Map<String, List<Provision>> chapters = layer.provisions().stream()
                .sorted(LawCoverage::inTheOrderOfTheLaw)
                .collect(Collectors.groupingBy(
                        p -> "%s chapter %s: %s".formatted(p.act(), p.chapter(), p.chapterHeading()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        chapters.forEach((chapter, provisions) -> {
            page.append("\n## ").append(chapter).append('\n');
            provisions.forEach(this::provision);
        });
        return page.toString();
    }

    private static int inTheOrderOfTheLaw(Provision a, Provision b) {
        int acts = b.act().compareTo(a.act());
        return acts != 0 ? acts : key(a.paragraph()).compareTo(key(b.paragraph()));
    }

    /** 1-10 comes after 1-7c, and 1-7 before it. */
    private static String key(String paragraph) {
        StringBuilder key = new StringBuilder();
        for (String part : paragraph.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)")) {
            key.append(part.matches("\\d+") ? "%04d".formatted(Integer.parseInt(part)) : part);
        }
        return key.toString();
    }

    private void provision(Provision p) {
        page.append("\n### § ")
                .append(p.paragraph())
                .append(". ")
                .append(p.heading())
                .append("\n\n");
        for (Provision.Part part : p.parts()) {
            if (part.ledd() != null) {
                page.append("**Subsection ").append(part.ledd()).append("**\n\n");
            }
            part.criteria().forEach(this::criterion);
            part.parameters().forEach(this::parameter);
            list("Table", part.tables());
            list("Condition or notice in the decision", part.conditions());
            list("Setting", part.settings());
            list("Violation with points", part.violations());
            list("Duty to report", part.duties());
            reason("Left to humans", part.leftToHumans());
            reason("Not the municipality's", part.leftToOthers());
            reason("Kept by the handling of cases", part.caseHandling());
            reason("Nothing to decide", part.nothingToDecide());
            page.append('\n');
        }
        page.setLength(page.length() - 1);
    }

    private void list(String what, List<String> ids) {
        ids.forEach(id -> page.append("- ").append(what).append(" `").append(id).append("`\n"));
    }

    private void reason(String what, Text reason) {
        if (reason != null) {
            page.append("- ").append(what).append(": ").append(reason.en()).append('\n');
        }
    }

    private void parameter(String id) {
        DatedParameter parameter = layer.parameters().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
        String values = parameter.values().stream()
                .map(v -> (v.unknown() == null ? v.value() : "unknown") + " from " + v.from()
                        + (v.to() == null ? "" : " to " + v.to()))
                .collect(Collectors.joining("; "));
        page.append("- Number `").append(id).append("`: ").append(values);
        if (parameter.unit() != null) {
            page.append(" (").append(parameter.unit()).append(')');
        }
        page.append('\n');
    }

    private void criterion(String id) {
        Criterion criterion = layer.criteria().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
        String who = criterion.decidedBy() == Criterion.DecidedBy.HUMAN ? ", answered by a human" : "";
        page.append("- Question `").append(id).append("`").append(who).append(": ");
        page.append(criterion.question().en()).append('\n');
        Map<String, List<String>> cases = new LinkedHashMap<>();
        for (RuleCase c : layer.cases()) {
            RuleCase.Expected expected = c.criteria().get(id);
            if (expected != null) {
                cases.computeIfAbsent(expected.outcome(), o -> new ArrayList<>())
                        .add(c.sentence());
            }
        }
        cases.forEach((outcome, sentences) -> page.append("    - ")
                .append(outcome.toLowerCase(Locale.ROOT).replace('_', ' '))
                .append(": ")
                .append(shown(sentences))
                .append('\n'));
    }

    private static String shown(List<String> sentences) {
        String first = sentences.stream().limit(3).map(s -> "«" + s + "»").collect(Collectors.joining(", "));
        return sentences.size() <= 3 ? first : first + " and " + (sentences.size() - 3) + " more";
    }
}
