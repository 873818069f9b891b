package no.bevilling.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.NumberMeasured;

/** Lays what a cap counts, with this grant, beside the most that a table allows. */
final class CapForm {

    private final Facts facts;
    private final TablePicker picker;
    private final RuleBase base;

    CapForm(Facts facts, TablePicker picker, RuleBase base) {
        this.facts = facts;
        this.picker = picker;
        this.base = base;
    }

    void prepare(Preparation p) {
        RuleTable table = base.tables().get(p.criterion.table());
        Cap cap = p.criterion.cap();
        TablePicker.Picked picked =
                picker.first(table, row -> cap.name().equals(row.cells().get("cap")));
        if (picked.rows().isEmpty()) {
            p.notApplicable();
            return;
        }
        long counted = counted(cap);
        Set<Boolean> verdicts = new LinkedHashSet<>();
        picked.rows().forEach(row -> verdicts.add(counted <= most(row)));
        boolean certain = picked.missing().isEmpty();
        boolean whateverHolds = verdicts.equals(Set.of(false)) && isCertainOfARow(picked.rows());
        if (!certain && !whateverHolds && verdicts.contains(false)) {
            p.undecided(CheckResult.Reason.UNKNOWN_FACT, picked.missing());
            return;
        }
        RuleTable.Row row = picked.rows().get(picked.rows().size() - 1);
        p.restsOn(table, row);
        p.measured.add(new NumberMeasured(p.criterion.id(), counted, most(row)));
    }

    /** Whether one of the rows holds whatever the unknown facts are. */
    private static boolean isCertainOfARow(List<RuleTable.Row> rows) {
        return rows.get(rows.size() - 1).when().isAlways();
    }

    private static int most(RuleTable.Row row) {
        return (Integer) row.cells().get("most");
    }

    /** What the number becomes if this is granted. */
    private long counted(Cap cap) {
        CheckRequest.Event event = facts.request().event();
        CheckRequest.Counts counts = facts.request().counts();
        return switch (cap) {
            case HALL_PER_YEAR -> counts.hallThisYear() + 1L;
            case LICENCE_PER_YEAR -> counts.licenceThisYear() + 1L;
            case AMBULATORY_IN_USE -> counts.ambulatoryInUse() + 1L;
            case LICENCES_IN_FORCE -> counts.licencesInForce() + 1L;
            case DAYS_PER_OCCASION -> servingDays(event);
            case EXTENDED_NIGHTS_PER_YEAR -> counts.extendedNightsThisYear() + servingDays(event);
        };
    }

    /** Days of serving: what goes on after midnight, until serving may begin again, belongs to the day before. */
    private long servingDays(CheckRequest.Event event) {
        LocalDate first = servingDay(event.from());
        LocalDate last = servingDay(event.to().minusMinutes(1));
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    private LocalDate servingDay(LocalDateTime time) {
        int earliest = base.frames(LicenceType.SERVING, "serving-hours").stream()
                .flatMap(t -> t.rows().stream())
                .filter(r -> !r.closed())
                .mapToInt(RuleTable.Row::from)
                .min()
                .orElse(0);
        return time.minusMinutes(earliest).toLocalDate();
    }
}
