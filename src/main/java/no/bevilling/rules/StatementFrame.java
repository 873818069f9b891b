package no.bevilling.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.StatementBody;

/** A statement that the act demands (alkoholloven § 1-7) is demanded in every municipality. */
final class StatementFrame {
    private final RuleBase base;
    private final Problems problems;

    StatementFrame(RuleBase base, Problems problems) {
        this.base = base;
        this.problems = problems;
    }

    /** Adds a problem for each row that has no time to answer, and for each that does without what the act demands. */
    void check(Layer layer, RuleTable table) {
        for (RuleTable.Row row : table.rows()) {
            boolean asked = !StatementNeed.NOT_NEEDED.name().equals(row.cells().get("need"));
            if (asked && row.cells().get("days") == null) {
                problems.add(table.file(), row.line(), table.id(), "days", "whoever is asked needs days to answer");
            }
            if (layer.level() != Layer.Level.NATIONAL) {
                takesNothingAway(table, row);
            }
        }
    }

    private void takesNothingAway(RuleTable table, RuleTable.Row row) {
        if (StatementNeed.MANDATORY.name().equals(row.cells().get("need"))) {
            return;
        }
        LocalDate start = CatalogueCheck.start(base, table);
        LocalDate on = row.validFrom() != null && row.validFrom().isAfter(start) ? row.validFrom() : start;
        for (StatementBody body : covered(row, "bodies", StatementBody.values(), StatementBody::valueOf)) {
            for (ApplicationKind kind : covered(row, "kinds", ApplicationKind.values(), ApplicationKind::valueOf)) {
                for (LicenceType type : covered(row, "licenceTypes", LicenceType.values(), LicenceType::valueOf)) {
                    if (isDemanded(body, kind, type, on)) {
                        problems.add(
                                table.file(),
                                row.line(),
                                table.id(),
                                "need",
                                "outside the statutory frame: the act demands a statement of " + body + " for " + kind
                                        + " (alkoholloven § 1-7)");
                        return;
                    }
                }
            }
        }
    }

    private boolean isDemanded(StatementBody body, ApplicationKind kind, LicenceType type, LocalDate on) {
        return base.tables(RuleTable.Kind.STATEMENTS).stream()
                .filter(table ->
                        table.layer().equals(base.layers().get(0).policy().id()))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.inForce(on))
                .anyMatch(
                        row -> StatementNeed.MANDATORY.name().equals(row.cells().get("need"))
                                && covered(row, "bodies", StatementBody.values(), StatementBody::valueOf)
                                        .contains(body)
                                && covered(row, "kinds", ApplicationKind.values(), ApplicationKind::valueOf)
                                        .contains(kind)
                                && covered(row, "licenceTypes", LicenceType.values(), LicenceType::valueOf)
                                        .contains(type));
    }

    /** What the row holds for: everything where it names nothing. */
    private static <E> List<E> covered(RuleTable.Row row, String column, E[] all, Function<String, E> valueOf) {
        List<?> codes = (List<?>) row.cells().get(column);
        return codes == null || codes.isEmpty()
                ? Arrays.asList(all)
                : codes.stream().map(code -> valueOf.apply(code.toString())).toList();
    }
}
