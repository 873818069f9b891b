package no.bevilling.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.bevilling.rules.fact.Parameter;

/** The numbers of the law and of the plans as they stand for one case, looked up when a criterion asks for them. */
final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");

    private final RuleBase base;
    private final Facts facts;
    private final TablePicker picker;
    private final LocalDate date;
    private final Map<String, List<Parameter>> known = new HashMap<>();

    Numbers(RuleBase base, Facts facts, TablePicker picker, LocalDate date) {
        this.base = base;
        this.facts = facts;
        this.picker = picker;
        this.date = date;
    }

    /** The number of that name; null when none is stated, or the facts that it hangs on are unknown. */
    Parameter of(String id) {
        List<Parameter> all = all(id);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The dated parameter, the setting and the table of that name, as far as there are such. */
    List<Parameter> all(String id) {
        List<Parameter> all = known.get(id);
        if (all == null) {
            all = find(id);
            known.put(id, all);
        }
        return all;
    }

    /** Whether the law's number is said to be unknown on the date that counts. */
    boolean isStatedUnknown(String id) {
        DatedParameter dated = base.parameters().get(id);
        LocalDate on = dated == null ? null : on(dated);
        return on != null && dated.at(on).filter(p -> p.unknown() != null).isPresent();
    }

    private LocalDate on(DatedParameter dated) {
        return dated.asOf() == null ? date : facts.dateAt(dated.asOf());
    }

    private List<Parameter> find(String id) {
        List<Parameter> all = new ArrayList<>(1);
        DatedParameter dated = base.parameters().get(id);
        if (dated != null) {
            LocalDate on = on(dated);
            Object value = on == null ? null : dated.on(on);
            if (value != null) {
                all.add(parameter(id, value));
            }
        }
        Policy.Setting setting = base.settings().get(id);
        if (setting != null) {
            all.add(parameter(id, setting.value()));
        }
        RuleTable table = base.tables().get(id);
        if (table != null && table.kind() == RuleTable.Kind.VALUES) {
            TablePicker.Picked picked = picker.first(table, row -> true);
            if (picked.missing().isEmpty() && !picked.rows().isEmpty()) {
                all.add(parameter(id, picked.rows().get(0).value()));
            }
        }
        return all;
    }

    static Parameter parameter(String id, Object value) {
        BigDecimal decimal = null;
        if (value instanceof String text && DECIMAL.matcher(text).matches()) {
            decimal = new BigDecimal(text);
        } else if (value instanceof Long number) {
            decimal = BigDecimal.valueOf(number);
        }
        return new Parameter(
                id,
                value instanceof Long number ? number : 0,
                decimal,
                value instanceof LocalDate d ? d : null,
                String.valueOf(value),
                Boolean.TRUE.equals(value));
    }
}
