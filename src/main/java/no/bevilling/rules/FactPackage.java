package no.bevilling.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.rules.fact.*;

/**
 * Makes the facts that rules see from a request. What is unknown gets an empty value: no question that needs it is
 * asked, so no answer rests on it.
 */
final class FactPackage {

    private final List<Object> all = new ArrayList<>(32);

    private FactPackage() {}

    /** The facts of the case; numbers come from {@link Numbers}. */
    static List<Object> of(Facts facts) {
        FactPackage made = new FactPackage();
        made.request(facts.request(), facts.hours());
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

    private void request(CheckRequest r, List<HoursAsked> hours) {
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
        all.addAll(hours);
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
        if (r.reaction() != null) {
            reaction(r.reaction(), r.date());
        }
        if (r.fee() != null) {
            FeeRequest f = r.fee();
            all.add(new Fee(f.dueOn(), is(f.paid()), f.returnDueOn(), is(f.returned())));
        }
        CheckRequest.Counts c = r.counts();
        if (c != null) {
            all.add(new Counts(number(c.hallThisYear()), number(c.licenceThisYear()), number(c.ambulatoryInUse())));
        }
    }

    private void reaction(ReactionRequest r, LocalDate decided) {
        all.add(new Reaction(is(r.noticed()), r.commentDeadline(), is(r.commented()), is(r.consequencesTold())));
        int number = 0;
        for (ReactionRequest.Violation v : known(r.violations())) {
            number++;
            all.add(new Violation(
                    number,
                    v.kind(),
                    v.committed(),
                    v.inspection(),
                    number(v.points()),
                    v.circumstances(),
                    is(v.reasoned())));
        }
        ReactionRequest.Withdrawal w = r.withdrawal();
        if (w != null) {
            boolean begins = w.from() != null && decided != null;
            boolean ends = w.from() != null && w.licenceEnds() != null;
            all.add(new Withdrawal(
                    w.ground(),
                    number(w.days()),
                    w.from(),
                    w.circumstances(),
                    is(w.reasoned()),
                    w.licenceEnds(),
                    begins ? ChronoUnit.DAYS.between(decided, w.from()) : 0,
                    ends ? ChronoUnit.DAYS.between(w.from(), w.licenceEnds()) + 1 : 0));
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

    private static <T> List<T> known(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static boolean is(Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private static int number(Integer value) {
        return value == null ? 0 : value;
    }
}
