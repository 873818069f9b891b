package no.bevilling.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.bevilling.rules.Criterion;
import no.bevilling.rules.RuleBase;
import no.bevilling.rules.RuleTable;

/**
 * What a draft changes of the municipality's local regulation (forskrift, forvaltningsloven § 2 c): questions and rows of
 * tables whose source is {@code LOCAL_REGULATION}, with the tables and numbers they rest on. The rest is guideline.
 */
final class RegulationChange {

    private RegulationChange() {}

    /**
     * The ids of tables and criteria of local regulation that are new, gone or other.
     *
     * @param before the rule base in force; null when there is none
     */
    static List<String> between(RuleBase before, RuleBase after) {
        Map<String, String> was = before == null ? Map.of() : regulation(before);
        Map<String, String> is = regulation(after);
        TreeSet<String> ids = new TreeSet<>(was.keySet());
        ids.addAll(is.keySet());
        List<String> changed = new ArrayList<>();
        for (String id : ids) {
            if (!java.util.Objects.equals(was.get(id), is.get(id))) {
                changed.add(id);
            }
        }
        return changed;
    }

    private static Map<String, String> regulation(RuleBase base) {
        Map<String, String> all = new TreeMap<>();
        base.tables().values().forEach(table -> {
            if (isRegulation(table)) {
                all.put(table.id(), said(table, base));
            }
        });
        for (Criterion c : base.criteria()) {
            if (c.source() == Criterion.Source.LOCAL_REGULATION) {
                StringBuilder said = new StringBuilder(placeless(c.toString()));
                for (String id : new String[] {c.table(), c.beyond(), c.limit()}) {
                    if (id != null && base.tables().containsKey(id)) {
                        said.append(said(base.tables().get(id), base));
                    } else if (id != null) {
                        said.append(base.settings().get(id))
                                .append(base.parameters().get(id));
                    }
                }
                all.put(c.id(), said.toString());
            }
        }
        return all;
    }

    private static boolean isRegulation(RuleTable table) {
        return table.rows().stream()
                .anyMatch(row ->
                        (row.source() == null ? table.source() : row.source()) == Criterion.Source.LOCAL_REGULATION);
    }

    private static String said(RuleTable table, RuleBase base) {
        StringBuilder said = new StringBuilder(placeless(table.toString()));
        table.rows().stream()
                .map(RuleTable.Row::setting)
                .filter(id -> id != null)
                .forEach(id -> said.append(base.settings().get(id)));
        return said.toString();
    }

    /** Without where it stands: a row that moves to another line or file is the same rule. */
    private static String placeless(String record) {
        return record.replaceAll("(line=\\d+|file=[^,\\]]*|layer=[^,\\]]*)", "");
    }
}
