package no.bevilling.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.fact.*;

/**
 * Eighteen of the questions as a programmer would write them for one municipality: no dates, no texts, no unknown facts,
 * no explanation. What the law costs when nobody else may change it.
 */
final class HandWrittenPolicy {

    static final List<String> QUESTIONS = List.of(
            "national-serving-groups",
            "national-licence-period",
            "national-manager-age",
            "national-manager-knowledge",
            "national-manager-conduct",
            "national-deputy-age",
            "national-deputy-knowledge",
            "national-deputy-conduct",
            "national-holder-conduct",
            "national-statement-police",
            "national-statement-social-services",
            "national-serving-hours",
            "valdres-serving-hours",
            "valdres-food-service-licence",
            "valdres-shopping-centre",
            "valdres-excluded-places",
            "valdres-serving-nearness",
            "valdres-outdoor-delimited");

    private static final Set<ApplicationKind> LICENCES =
            EnumSet.of(ApplicationKind.NEW, ApplicationKind.RENEWAL, ApplicationKind.TRANSFER);
    private static final Set<ApplicationKind> WITH_OCCASION = with(LICENCES, ApplicationKind.SINGLE_OCCASION);
    private static final Set<ApplicationKind> OF_PEOPLE =
            with(WITH_OCCASION, ApplicationKind.AMBULATORY, ApplicationKind.MANAGER_CHANGE);
    private static final Set<ApplicationKind> OF_TESTS = with(LICENCES, ApplicationKind.MANAGER_CHANGE);
    private static final Set<ApplicationKind> HEARD = with(
            WITH_OCCASION, ApplicationKind.AREA_CHANGE, ApplicationKind.GROUPS_CHANGE, ApplicationKind.CONCEPT_CHANGE);
    private static final Set<ApplicationKind> OF_PLACE =
            with(LICENCES, ApplicationKind.AREA_CHANGE, ApplicationKind.CONCEPT_CHANGE);
    private static final Set<ApplicationKind> OF_FOOD = with(OF_PLACE, ApplicationKind.SINGLE_OCCASION);
    private static final LocalDate PERIOD_ENDS = LocalDate.of(2028, 9, 30);

    private HandWrittenPolicy() {}

    private static Set<ApplicationKind> with(Set<ApplicationKind> some, ApplicationKind... more) {
        Set<ApplicationKind> all = EnumSet.copyOf(some);
        all.addAll(List.of(more));
        return all;
    }

    /** The outcomes by criterion. */
    static Map<String, Outcome> check(CheckRequest r) {
        CheckRequest.Application a = r.application();
        CheckRequest.People people = r.people();
        boolean serving = a.licenceType() == LicenceType.SERVING && a.kind() != ApplicationKind.MANAGER_CHANGE;
        boolean shop = r.premises().venueKind() == VenueKind.VINMONOPOL;
        boolean persons = OF_PEOPLE.contains(a.kind()) && !shop;
        boolean tests = OF_TESTS.contains(a.kind()) && !shop;
        boolean deputy = !Boolean.TRUE.equals(people.deputyExemption());
        Map<String, Outcome> all = new LinkedHashMap<>();
        all.put("national-serving-groups", serving ? is(groups(a.drinkGroups())) : Outcome.NOT_APPLICABLE);
        all.put(
                "national-licence-period",
                LICENCES.contains(a.kind())
                        ? is(!a.periodTo().isAfter(PERIOD_ENDS) && !a.periodTo().isBefore(a.periodFrom()))
                        : Outcome.NOT_APPLICABLE);
        all.put("national-manager-age", persons ? is(people.manager().age() >= 20) : Outcome.NOT_APPLICABLE);
        all.put("national-manager-knowledge", tests ? is(people.manager().knowledgeTest()) : Outcome.NOT_APPLICABLE);
        all.put("national-manager-conduct", persons ? conduct(people.manager().conduct()) : Outcome.NOT_APPLICABLE);
        all.put("national-deputy-age", persons && deputy ? is(people.deputy().age() >= 20) : Outcome.NOT_APPLICABLE);
        all.put(
                "national-deputy-knowledge",
                tests && deputy ? is(people.deputy().knowledgeTest()) : Outcome.NOT_APPLICABLE);
        all.put(
                "national-deputy-conduct",
                persons && deputy ? conduct(people.deputy().conduct()) : Outcome.NOT_APPLICABLE);
        all.put(
                "national-holder-conduct",
                WITH_OCCASION.contains(a.kind()) && !shop
                        ? conduct(people.holder().conduct())
                        : Outcome.NOT_APPLICABLE);
        boolean heard = HEARD.contains(a.kind());
        all.put("national-statement-police", heard ? statement(r, StatementBody.POLICE) : Outcome.NOT_APPLICABLE);
        all.put(
                "national-statement-social-services",
                heard ? statement(r, StatementBody.SOCIAL_SERVICES) : Outcome.NOT_APPLICABLE);
        all.put("national-serving-hours", serving ? is(hours(a, 6 * 60, 27 * 60)) : Outcome.NOT_APPLICABLE);
        all.put("valdres-serving-hours", serving ? is(hours(a, 8 * 60, 26 * 60)) : Outcome.NOT_APPLICABLE);
        place(r, serving, all);
        return all;
    }

    private static void place(CheckRequest r, boolean serving, Map<String, Outcome> all) {
        CheckRequest.Premises premises = r.premises();
        ApplicationKind kind = r.application().kind();
        all.put(
                "valdres-food-service-licence",
                serving && OF_FOOD.contains(kind) ? food(premises) : Outcome.NOT_APPLICABLE);
        all.put("valdres-shopping-centre", serving ? is(apart(premises)) : Outcome.NOT_APPLICABLE);
        all.put("valdres-excluded-places", serving ? is(mayServe(premises)) : Outcome.NOT_APPLICABLE);
        all.put(
                "valdres-serving-nearness",
                serving && OF_PLACE.contains(kind) ? is(farEnough(premises)) : Outcome.NOT_APPLICABLE);
        boolean outdoors = serving && r.application().hours().stream().anyMatch(h -> h.area() == Area.OUTDOOR);
        all.put("valdres-outdoor-delimited", outdoors ? delimited(premises.outdoorArea()) : Outcome.NOT_APPLICABLE);
    }

    private static Outcome is(boolean met) {
        return met ? Outcome.MET : Outcome.NOT_MET;
    }

    private static boolean groups(List<Integer> asked) {
        return asked.contains(1) && (asked.contains(2) || !asked.contains(3));
    }

    private static Outcome conduct(Conduct conduct) {
        return conduct == Conduct.CLEAR ? Outcome.MET : Outcome.UNDECIDED;
    }

    private static Outcome statement(CheckRequest r, StatementBody body) {
        for (CheckRequest.Statement s : r.statements()) {
            if (s.body() == body && s.answer() != StatementAnswer.NO_ANSWER) {
                return Outcome.MET;
            }
        }
        return Outcome.UNDECIDED;
    }

    private static boolean hours(CheckRequest.Application a, int from, int to) {
        for (CheckRequest.HoursRow row : a.hours()) {
            int earliest = row.drinkGroup() == 3 ? 13 * 60 : from;
            if (row.from().minutes() < earliest || row.to().endingAfter(row.from()) > to) {
                return false;
            }
        }
        return true;
    }

    private static Outcome food(CheckRequest.Premises premises) {
        return switch (premises.foodServiceLicence()) {
            case GRANTED, NOT_REQUIRED -> Outcome.MET;
            case APPLIED_FOR -> Outcome.UNDECIDED;
            case NONE -> Outcome.NOT_MET;
        };
    }

    private static boolean apart(CheckRequest.Premises premises) {
        return premises.venueKind() != VenueKind.SHOPPING_CENTRE
                && premises.venueKind() != VenueKind.HAIRDRESSER
                && !premises.connectedTo().contains(ConnectedTo.SHOPPING_CENTRE)
                && !premises.connectedTo().contains(ConnectedTo.HAIRDRESSER);
    }

    private static boolean mayServe(CheckRequest.Premises premises) {
        return switch (premises.venueKind()) {
            case STREET_KITCHEN, KIOSK, PETROL_STATION -> false;
            default -> true;
        };
    }

    private static boolean farEnough(CheckRequest.Premises premises) {
        for (CheckRequest.Nearby near : premises.nearby()) {
            boolean counts = near.kind() == NearbyKind.SCHOOL
                    || near.kind() == NearbyKind.SPORTS_GROUND
                    || near.kind() == NearbyKind.YOUTH_CLUB;
            if (counts && near.metres() < 100) {
                return false;
            }
        }
        return true;
    }

    private static Outcome delimited(CheckRequest.OutdoorArea area) {
        if (!area.delimited()) {
            return Outcome.NOT_MET;
        }
        return switch (area.delimitation()) {
            case FENCE, LAVVO, WALL -> Outcome.MET;
            case NONE -> Outcome.NOT_MET;
            default -> Outcome.UNDECIDED;
        };
    }
}
