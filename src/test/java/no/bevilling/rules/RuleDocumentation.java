package no.bevilling.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of a layer for people, in bokmål: every question with its source, every number, every case. */
public final class RuleDocumentation {

    private RuleDocumentation() {}

    /** A page in Markdown. */
    public static String page(Layer layer) {
        StringBuilder page = new StringBuilder();
        Policy policy = layer.policy();
        page.append("# Regler: ").append(policy.name()).append("\n\n");
        page.append("Laget av regelverket selv (versjon ")
                .append(policy.version())
                .append("). Rettes i `rules/")
                .append(layer.source().path())
                .append("`, ikke her.\n\n");
        page.append("Vedtatt av: ").append(policy.adoptedBy()).append(". Gjelder fra ");
        page.append(Labels.of(policy.validFrom(), Language.NB)).append(".\n");
        if (!policy.verified()) {
            page.append("\n**Kommunen har ikke bekreftet at reglene er gjeldende.**\n");
        }
        questions(page, layer);
        numbers(page, layer);
        settings(page, policy);
        layer.tables().stream().filter(t -> !t.rows().get(0).cells().isEmpty()).forEach(t -> table(page, t));
        notRegistered(page, policy);
        cases(page, layer);
        return page.toString();
    }

    private static void questions(StringBuilder page, Layer layer) {
        if (layer.criteria().isEmpty()) {
            return;
        }
        page.append(
                "\n## Spørsmål\n\n| Spørsmål | Hjemmel | Hvor fast | Kilde | Hvem svarer |\n|---|---|---|---|---|\n");
        for (Criterion c : layer.criteria()) {
            Set<String> references = new LinkedHashSet<>(c.law());
            references.addAll(c.plan());
            row(
                    page,
                    c.question().nb(),
                    String.join(", ", references),
                    Labels.of(c.force(), Language.NB),
                    Labels.of(c.source(), Language.NB),
                    c.decidedBy() == Criterion.DecidedBy.HUMAN ? "saksbehandler" : "regel");
        }
    }

    private static void numbers(StringBuilder page, Layer layer) {
        if (layer.parameters().isEmpty()) {
            return;
        }
        page.append("\n## Tall i loven\n\n| Tall | Verdi | Fra | Til | Kilde |\n|---|---|---|---|---|\n");
        for (DatedParameter p : layer.parameters()) {
            for (DatedParameter.Period v : p.values()) {
                row(
                        page,
                        "`" + p.id() + "`",
                        v.unknown() != null ? "ikke kjent" : Labels.of(v.value(), Language.NB),
                        Labels.of(v.from(), Language.NB),
                        v.to() == null ? "" : Labels.of(v.to(), Language.NB),
                        v.unknown() != null ? v.unknown() : v.source());
            }
        }
    }

    private static void settings(StringBuilder page, Policy policy) {
        if (policy.settings().isEmpty()) {
            return;
        }
        page.append("\n## Tall som planen ikke fastsetter\n\n| Tall | Verdi | Merknad | Kilde |\n|---|---|---|---|\n");
        for (Policy.Setting s : policy.settings().values()) {
            row(
                    page,
                    "`" + s.id() + "`",
                    Labels.of(s.value(), Language.NB),
                    s.note().nb(),
                    s.source());
        }
    }

    private static void table(StringBuilder page, RuleTable table) {
        TableSchema schema = TableSchemas.of(table.kind());
        List<TableSchema.Column> columns = schema.columns().stream()
                .filter(c -> table.rows().stream().anyMatch(r -> r.cells().containsKey(c.name())))
                .toList();
        page.append("\n## ").append(schema.label().nb()).append("\n\n");
        row(page, columns.stream().map(c -> c.label().nb()).toArray(String[]::new));
        page.append("|---".repeat(columns.size())).append("|\n");
        for (RuleTable.Row r : table.rows()) {
            row(
                    page,
                    columns.stream().map(c -> cell(c, r.cells().get(c.name()))).toArray(String[]::new));
        }
    }

    private static String cell(TableSchema.Column column, Object cell) {
        if (cell instanceof List<?> list) {
            return list.stream().map(each -> cell(column, each)).collect(Collectors.joining(", "));
        }
        return cell == null
                ? ""
                : cell instanceof String code ? column.labelOf(code, Language.NB) : Labels.of(cell, Language.NB);
    }

    private static void notRegistered(StringBuilder page, Policy policy) {
        if (policy.notRegistered().isEmpty()) {
            return;
        }
        page.append("\n## Ikke registrert her\n\n");
        policy.notRegistered()
                .forEach(n -> page.append("- ").append(n.note().nb()).append("\n"));
    }

    private static void cases(StringBuilder page, Layer layer) {
        if (layer.cases().isEmpty()) {
            return;
        }
        page.append("\n## Eksempler\n\n| Eksempel | Svar | Samlet |\n|---|---|---|\n");
        for (RuleCase c : layer.cases()) {
            String answers = c.criteria().entrySet().stream()
                    .map(e -> "`" + e.getKey() + "`: " + Labels.of(e.getValue().outcome(), Language.NB))
                    .collect(Collectors.joining("<br>"));
            row(page, c.sentence(), answers, c.conclusion() == null ? "" : Labels.of(c.conclusion(), Language.NB));
        }
    }

    private static void row(StringBuilder page, String... cells) {
        page.append(List.of(cells).stream()
                .map(cell -> " " + cell.replace("|", "\\|").replace("\n", " ").trim() + " ")
                .collect(Collectors.joining("|", "|", "|\n")));
    }
}
