package no.bevilling.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.bevilling.rules.fact.*;

/**
 * Makes the facts that rules see from a request. What is unknown gets an empty value: no question that needs it is
 * asked, so no answer rests on it.
 */
final class FactPackage {

    private final RuleBase base;
    private final Facts facts;
    private final LocalDate date;
    private final List<Object> all = new ArrayList<>();

    private FactPackage(RuleBase base, Facts facts, LocalDate date) {
        this.base = base;
        this.facts = facts;
        this.date = date;
    }

    /** The facts of the case and the numbers of the law on its date. */
    static List<Object> of(RuleBase base, Facts facts, LocalDate date) {
        FactPackage made = new FactPackage(base, facts, date);
        made.request(facts.request());
        made.numbers();
        return made.all;
    }

    /** Hours asked for, one for every kind of day; rows that are not fully known are left out. */
    static List<HoursAsked> hours(CheckRequest request) {
        CheckRequest.Application application = request.application();
        EventDays event = EventDays.of(request);
        List<HoursAsked> asked = new ArrayList<>();
        if (application == null || application.hours() == null) {
            return asked;
        }
        for (CheckRequest.HoursRow row : application.hours()) {
            if (isKnown(row)) {
                int to = row.to().endingAfter(row.from());
                for (Day day : event.kinds(row.days())) {
                    asked.add(new HoursAsked(
                            row.area(),
                            row.drinkGroup(),
                            day,
                            row.from().minutes(),
                            to,
                            row.from().toString(),
                            ClockTime.text(to)));
                }
            }
        }
        return asked;
    }

    static boolean isKnown(CheckRequest.HoursRow row) {
        return row.area() != null
                && row.drinkGroup() != null
                && row.days() != null
                && row.from() != null
                && row.to() != null;
    }

    private void request(CheckRequest r) {
        CheckRequest.Application a = r.application() == null
                ? new CheckRequest.Application(null, null, null, null, null, null, null, null, null, null)
                : r.application();
        all.add(new Application(
                a.kind(),
                a.licenceType(),
                known(a.drinkGroups()),
                a.clientele(),
                a.periodFrom(),
                a.periodTo(),
                is(a.seasonal()),
                is(a.ownProduction()),
                known(a.channels())));
        all.addAll(hours(r));
        if (r.premises() != null) {
            premises(r.premises());
        }
        CheckRequest.Event e = r.event();
        LocalDate day = r.date();
        if (e != null) {
            all.add(new Event(
                    e.kind(),
                    number(e.ageLimit()),
                    is(e.minorsExpected()),
                    number(e.attendance()),
                    number(e.doorGuards()),
                    e.invitedBy(),
                    is(e.paid()),
                    e.from(),
                    e.to()));
            day = e.from() == null ? day : e.from().toLocalDate();
        }
        all.add(new CaseDay(day, NorwegianCalendar.dayOf(day)));
        if (r.people() != null) {
            people(r.people());
        }
        known(r.statements()).forEach(s -> all.add(new Statement(s.body(), s.answer())));
        CheckRequest.Counts c = r.counts();
        if (c != null) {
            all.add(new Counts(number(c.hallThisYear()), number(c.licenceThisYear()), number(c.ambulatoryInUse())));
        }
    }

    private void premises(CheckRequest.Premises p) {
        all.add(new Premises(
                p.venueKind(),
                p.foodServiceLicence(),
                p.zone(),
                known(p.connectedTo()),
                is(p.noiseNuisance()),
                is(p.familyCampsite()),
                is(p.terraceOfRestaurant()),
                p.mainAssortment(),
                number(p.seats()),
                p.otherLicence()));
        if (p.outdoorArea() != null) {
            all.add(new OutdoorArea(
                    is(p.outdoorArea().delimited()), p.outdoorArea().delimitation()));
        }
        known(p.nearby())
                .forEach(n -> all.add(new Nearby(n.kind(), n.name() == null ? "" : n.name(), number(n.metres()))));
    }

    private void people(CheckRequest.People p) {
        all.add(new People(is(p.deputyExemption())));
        person(PersonRole.MANAGER, p.manager());
        person(PersonRole.DEPUTY, p.deputy());
        if (p.holder() != null) {
            all.add(new Person(
                    PersonRole.HOLDER, 0, false, false, false, p.holder().conduct()));
        }
        known(p.influential())
                .forEach(i -> all.add(new Person(PersonRole.INFLUENTIAL, 0, false, false, false, i.conduct())));
    }

    private void person(PersonRole role, CheckRequest.Person p) {
        if (p != null) {
            all.add(new Person(
                    role, number(p.age()), is(p.knowledgeTest()), is(p.employed()), is(p.hasAuthority()), p.conduct()));
        }
    }

    private void numbers() {
        for (DatedParameter p : base.parameters().values()) {
            if (!base.reads(p.id())) {
                continue;
            }
            LocalDate on = p.asOf() == null ? date : facts.dateAt(p.asOf());
            Object value = on == null ? null : p.on(on);
            if (value != null) {
                all.add(parameter(p.id(), value));
            }
        }
        base.settings().values().forEach(s -> all.add(parameter(s.id(), s.value())));
        TablePicker picker = new TablePicker(facts, base, date);
        for (RuleTable table : base.tables().values()) {
            if (table.kind() == RuleTable.Kind.VALUES) {
                TablePicker.Picked picked = picker.first(table, row -> true);
                if (picked.missing().isEmpty() && !picked.rows().isEmpty()) {
                    all.add(parameter(table.id(), picked.rows().get(0).value()));
                }
            }
        }
        RuleTable combinations = base.tables().get(RuleEngine.COMBINATIONS);
        if (combinations != null) {
            picker.all(combinations).rows().forEach(row -> all.add(new Combination(row.combination())));
        }
    }

    static Parameter parameter(String id, Object value) {
        BigDecimal decimal = null;
        if (value instanceof String text && text.matches("\\d+\\.\\d+")) {
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

    private static <T> List<T> known(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static boolean is(Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private static int number(Integer value) {
        return value == null ? 0 : value;
    }

    /** The parameter of a name among facts, or null. */
    static Parameter find(Collection<Object> facts, String id) {
        for (Object fact : facts) {
            if (fact instanceof Parameter p && p.id().equals(id)) {
                return p;
            }
        }
        return null;
    }
}
