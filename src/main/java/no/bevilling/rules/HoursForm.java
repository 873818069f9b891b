package no.bevilling.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.bevilling.rules.fact.HoursAsked;
import no.bevilling.rules.fact.HoursMeasured;

/** Lays the hours asked for beside a table's, for the forms about hours. */
final class HoursForm {

    private enum Where {
        INSIDE,
        OUTSIDE,
        OPEN
    }

    /** One row asked for beside the row of the table that counts. */
    private record Measured(HoursAsked asked, RuleTable.Row row, Where where) {
        int slack() {
            return row.closed() ? Integer.MIN_VALUE : Math.min(asked.from() - row.from(), row.to() - asked.to());
        }
    }

    private final Facts facts;
    private final TablePicker picker;
    private final Set<String> absent;

    HoursForm(Facts facts, TablePicker picker) {
        this.facts = facts;
        this.picker = picker;
        this.absent = absent(facts.request());
    }

    void prepare(Preparation p, RuleBase base) {
        RuleTable table = base.tables().get(p.criterion.table());
        Set<String> missing = new LinkedHashSet<>();
        List<Measured> measured = measure(table, missing);
        if (!absent.isEmpty() && !any(measured, Where.OUTSIDE)) {
            p.undecided(CheckResult.Reason.UNKNOWN_FACT, absent);
            return;
        }
        if (measured.isEmpty()) {
            p.notApplicable();
            return;
        }
        RuleTable decides = table;
        if (p.criterion.form() == Criterion.Form.HOURS_OR_ASK && any(measured, Where.OUTSIDE)) {
            RuleTable beyond = base.tables().get(p.criterion.beyond());
            Set<String> missingBeyond = new LinkedHashSet<>();
            List<Measured> furthest = measure(beyond, missingBeyond);
            if (!any(furthest, Where.OUTSIDE)) {
                tell(p, table, worst(measured, Where.OUTSIDE));
                p.undecided(CheckResult.Reason.NO_LOCAL_RULE, Set.of());
                return;
            }
            decides = beyond;
            measured = furthest;
        }
        if (!any(measured, Where.OUTSIDE) && any(measured, Where.OPEN)) {
            p.undecided(CheckResult.Reason.UNKNOWN_FACT, missing);
            return;
        }
        Measured tightest = worst(measured, any(measured, Where.OUTSIDE) ? Where.OUTSIDE : Where.INSIDE);
        p.restsOn(decides, tightest.row());
        // Rules ask whether some hours are outside, and for the tightest: the others inside would only be looked
        // through.
        for (Measured m : measured) {
            if (m == tightest || m.where() == Where.OUTSIDE) {
                p.measured.add(fact(p.criterion.id(), m, m == tightest));
            }
        }
    }

    private static boolean any(List<Measured> measured, Where where) {
        for (Measured m : measured) {
            if (m.where() == where) {
                return true;
            }
        }
        return false;
    }

    /** The one with the least room, among those inside or outside. */
    private static Measured worst(List<Measured> measured, Where where) {
        Measured worst = null;
        for (Measured m : measured) {
            if (m.where() == where && (worst == null || m.slack() < worst.slack())) {
                worst = m;
            }
        }
        return Objects.requireNonNull(worst);
    }

    /**
     * What keeps the hours from being known: they are when every row is whole, every group asked for has one, and the
     * dates of an event say what kinds of day its weekdays are.
     */
    static Set<String> absent(CheckRequest request) {
        CheckRequest.Application a = request.application();
        if (a == null || a.hours() == null || a.hours().isEmpty()) {
            return Set.of("application.hours");
        }
        for (CheckRequest.HoursRow row : a.hours()) {
            if (!FactPackage.isKnown(row)) {
                return Set.of("application.hours");
            }
        }
        if (a.drinkGroups() == null) {
            return Set.of("application.drinkGroups");
        }
        for (Integer group : a.drinkGroups()) {
            if (!hasRow(a.hours(), group)) {
                return Set.of("application.hours");
            }
        }
        return EventDays.missing(request);
    }

    private static boolean hasRow(List<CheckRequest.HoursRow> hours, Integer group) {
        for (CheckRequest.HoursRow row : hours) {
            if (group.equals(row.drinkGroup())) {
                return true;
            }
        }
        return false;
    }

    private List<Measured> measure(RuleTable table, Set<String> missing) {
        List<Measured> all = new ArrayList<>();
        CheckRequest.BoatTrip trip = facts.request().premises() == null
                ? null
                : facts.request().premises().boatTrip();
        for (HoursAsked asked : facts.hours()) {
            TablePicker.Picked picked = picker.hours(table, asked.area(), asked.drinkGroup(), asked.day());
            if (picked.rows().isEmpty()) {
                continue;
            }
            if (picked.rows().size() == 1 && picked.rows().get(0).departure() == null) {
                all.add(measured(asked, picked.rows().get(0)));
                continue;
            }
            List<Measured> each = picked.rows().stream()
                    .flatMap(row -> BoatHours.of(row, trip).stream())
                    .map(row -> measured(asked, row))
                    .toList();
            boolean agree = each.stream().map(Measured::where).distinct().count() == 1;
            if (agree) {
                boolean inside = each.get(0).where() == Where.INSIDE;
                each.stream()
                        .min(java.util.Comparator.comparingInt(m -> inside ? m.slack() : -m.slack()))
                        .ifPresent(all::add);
            } else {
                missing.addAll(picked.missing());
                if (!BoatHours.isKnown(trip) && picked.rows().stream().anyMatch(r -> r.departure() != null)) {
                    missing.add("premises.boatTrip");
                }
                all.add(new Measured(asked, picked.rows().get(0), Where.OPEN));
            }
        }
        return all;
    }

    private static Measured measured(HoursAsked asked, RuleTable.Row row) {
        HoursAsked night = inTheNightOf(asked, row);
        return new Measured(night, row, isInside(night, row) ? Where.INSIDE : Where.OUTSIDE);
    }

    /** Hours that begin after midnight, such as an extension from 01:00 to 02:00, belong to the night of the row. */
    static HoursAsked inTheNightOf(HoursAsked asked, RuleTable.Row row) {
        if (row.closed() || asked.from() >= row.from() || asked.from() > row.to() - ClockTime.DAY) {
            return asked;
        }
        return new HoursAsked(
                asked.area(),
                asked.drinkGroup(),
                asked.day(),
                asked.from() + ClockTime.DAY,
                asked.to() + ClockTime.DAY,
                asked.fromText(),
                asked.toText());
    }

    private static boolean isInside(HoursAsked asked, RuleTable.Row row) {
        return !row.closed() && asked.from() >= row.from() && asked.to() <= row.to();
    }

    private static void tell(Preparation p, RuleTable table, Measured m) {
        p.restsOn(table, m.row());
        HoursMeasured fact = fact(p.criterion.id(), m, true);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("requested", fact.requested());
        values.put("limit", fact.limit());
        values.put("area", fact.area());
        values.put("drinkGroup", fact.drinkGroup());
        values.put("day", fact.day());
        p.values = values;
    }

    private static HoursMeasured fact(String question, Measured m, boolean tightest) {
        HoursAsked asked = m.asked();
        RuleTable.Row row = m.row();
        boolean early = !row.closed() && asked.from() < row.from() && asked.to() <= row.to();
        return new HoursMeasured(
                question,
                asked.area(),
                asked.drinkGroup(),
                asked.day(),
                asked.from(),
                asked.to(),
                row.closed() ? 0 : row.from(),
                row.closed() ? 0 : row.to(),
                tightest,
                early ? asked.fromText() : asked.toText(),
                row.closed() ? "CLOSED" : ClockTime.text(early ? row.from() : row.to()));
    }
}
