package no.bevilling.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A criterion with what is worked out about it once, before any case: who answers it, and what the answer looks at.
 *
 * @param aboutEvent whether the question is about an occasion
 * @param needsHours whether a rule of its own reads the hours asked for
 * @param aboutGrant whether it forbids a grant as a whole: the tables of criteria about hours limit the hours instead
 * @param answeredBy the layer whose rules are asked
 * @param parameters the numbers that these rules read, by id
 * @param combinations whether they read the lawful combinations of drink groups
 * @param types the fact types that they look at, as bits of {@link FactTypes#bit}
 * @param needs where the facts stand that must be known
 */
record Asking(
        Criterion criterion,
        boolean aboutEvent,
        boolean needsHours,
        boolean aboutGrant,
        Layer answeredBy,
        Set<String> parameters,
        boolean combinations,
        long types,
        List<Facts.Path> needs) {

    /** @param answers what the rules of the answering layer do */
    static Asking of(Criterion c, Layer answeredBy, List<DrlFence.Answer> answers) {
        Set<String> parameters = new LinkedHashSet<>();
        boolean combinations = false;
        long types = 0;
        for (DrlFence.Answer answer : answers) {
            boolean answersIt = c.form() == null
                    ? c.id().equals(answer.criterion())
                    : c.answeredAs().equals(answer.form());
            if (answersIt) {
                parameters.addAll(answer.parameters());
                combinations |= answer.combinations();
                types |= answer.types();
            }
        }
        boolean needsHours = !c.isHours() && c.needs().contains("application.hours");
        return new Asking(
                c,
                c.isAboutEvent(),
                needsHours,
                c.force() == Criterion.Force.ABSOLUTE && !c.isHours() && !needsHours,
                answeredBy,
                parameters,
                combinations,
                types,
                c.needs().stream().map(Facts::path).toList());
    }

    /** Whether the outcome may be another one for other drink groups or hours, with the tables of the rule base. */
    boolean looksAtGrant(RuleBase base) {
        if (criterion.isHours() || needsHours || criterion.form() == Criterion.Form.GROUPS_WITHIN) {
            return true;
        }
        Set<String> paths = criterion.paths();
        if (criterion.fact() != null) {
            paths.add(criterion.fact());
        }
        addPaths(base.tables().get(criterion.table()), paths);
        for (String id : parameters) {
            addPathsOfNumber(base, id, paths);
        }
        if (criterion.limit() != null) {
            addPathsOfNumber(base, criterion.limit(), paths);
        }
        if (combinations) {
            addPaths(base.tables().get(RuleEngine.COMBINATIONS), paths);
        }
        return paths.stream()
                .anyMatch(p -> p.equals("application")
                        || p.startsWith("application.drinkGroups")
                        || p.startsWith("application.hours"));
    }

    private static void addPathsOfNumber(RuleBase base, String id, Set<String> paths) {
        DatedParameter dated = base.parameters().get(id);
        if (dated != null && dated.asOf() != null) {
            paths.add(dated.asOf());
        }
        addPaths(base.tables().get(id), paths);
    }

    private static void addPaths(RuleTable table, Set<String> paths) {
        if (table != null) {
            table.rows().forEach(row -> paths.addAll(row.when().paths()));
        }
    }
}
