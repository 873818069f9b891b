package no.bevilling.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import no.bevilling.application.ApplicationForm.Influential;
import no.bevilling.document.DocumentCodes;
import no.bevilling.party.OrganisationNumber;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.LicenceType;

/**
 * Whether the answers that are given can be right; what is left out is {@link Completeness}'s. It judges form, not
 * law: whether the hours may be granted is for the rules.
 */
public final class AnswerCheck {
    static final int LINE = 200;
    static final int TEXT = 4000;
    static final int HOURS_ROWS = 300;
    static final int INFLUENTIAL = 50;
    private static final int SEATS = 100_000;
    private static final int GUESTS = 1_000_000;
    private static final int EVENT_DAYS = 31;
    private static final BigDecimal LITRES = new BigDecimal(100_000_000);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Set<List<Integer>> COMBINATIONS =
            Set.of(List.of(1), List.of(1, 2), List.of(1, 2, 3), List.of(2));
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{4}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[\\d ]{5,20}");
    private static final Pattern CADASTRAL_UNIT = Pattern.compile("\\d{1,5}/\\d{1,5}(/\\d{1,5}){0,2}");

    private final List<Finding> found = new ArrayList<>();
    private final ApplicationForm form;

    private AnswerCheck(ApplicationForm form) {
        this.form = form;
    }

    /** What cannot be right. */
    public static List<Finding> flaws(LicenceType type, ApplicationForm form) {
        AnswerCheck check = new AnswerCheck(form);
        check.holder();
        check.place();
        check.licence(type);
        check.hours();
        check.outdoor();
        check.people();
        check.turnover();
        check.event();
        check.change();
        check.foodService();
        return List.copyOf(check.found);
    }

    private void holder() {
        ApplicationForm.Holder holder = form.holder();
        if (holder == null) {
            return;
        }
        String number = holder.organisationNumber();
        add(
                present(number) && !OrganisationNumber.isValid(number),
                Step.HOLDER,
                "holder.organisationNumber",
                Flaw.NOT_ORGANISATION_NUMBER);
        text(Step.HOLDER, "holder.name", holder.name(), LINE);
        text(Step.HOLDER, "holder.form", holder.form(), LINE);
        text(Step.HOLDER, "holder.postalAddress", holder.postalAddress(), LINE);
        text(Step.HOLDER, "holder.contactName", holder.contactName(), LINE);
        text(Step.HOLDER, "holder.email", holder.email(), LINE);
        matches(EMAIL, holder.email(), Step.HOLDER, "holder.email", Flaw.NOT_EMAIL);
        matches(TELEPHONE, holder.telephone(), Step.HOLDER, "holder.telephone", Flaw.NOT_TELEPHONE);
    }

    private void place() {
        ApplicationForm.Place place = form.place();
        if (place == null) {
            return;
        }
        text(Step.PLACE, "place.name", place.name(), LINE);
        text(Step.PLACE, "place.streetAddress", place.streetAddress(), LINE);
        matches(POSTAL_CODE, place.postalCode(), Step.PLACE, "place.postalCode", Flaw.NOT_POSTAL_CODE);
        text(Step.PLACE, "place.postalPlace", place.postalPlace(), LINE);
        matches(CADASTRAL_UNIT, place.cadastralUnit(), Step.PLACE, "place.cadastralUnit", Flaw.NOT_CADASTRAL_UNIT);
        text(Step.PLACE, "place.concept", place.concept(), TEXT);
        range(Step.PLACE, "place.latitude", place.latitude(), new BigDecimal(-90), new BigDecimal(90));
        range(Step.PLACE, "place.longitude", place.longitude(), new BigDecimal(-180), new BigDecimal(180));
        boolean half = (place.latitude() == null) != (place.longitude() == null);
        add(half, Step.PLACE, place.latitude() == null ? "place.latitude" : "place.longitude", Flaw.INCOMPLETE);
        add(
                place.seats() != null && (place.seats() < 0 || place.seats() > SEATS),
                Step.PLACE,
                "place.seats",
                Flaw.OUT_OF_RANGE);
        nulls(Step.PLACE, "place.connectedTo", place.connectedTo());
    }

    private void event() {
        ApplicationForm.Event event = form.event();
        if (event == null) {
            return;
        }
        text(Step.EVENT, "event.name", event.name(), LINE);
        text(Step.GUESTS, "event.description", event.description(), TEXT);
        nulls(Step.EVENT, "event.areas", event.areas());
        whole(Step.GUESTS, "event.attendance", event.attendance(), GUESTS);
        whole(Step.GUESTS, "event.ageLimit", event.ageLimit(), HUNDRED.intValue());
        whole(Step.GUESTS, "event.doorGuards", event.doorGuards(), GUESTS);
        year(Step.EVENT, event.from() == null ? null : event.from().toLocalDate(), "event.from");
        year(Step.EVENT, event.to() == null ? null : event.to().toLocalDate(), "event.to");
        if (event.from() != null && event.to() != null) {
            add(!event.to().isAfter(event.from()), Step.EVENT, "event.to", Flaw.ENDS_BEFORE_START);
            add(event.to().isAfter(event.from().plusDays(EVENT_DAYS)), Step.EVENT, "event.to", Flaw.OUT_OF_RANGE);
        }
    }

    private void whole(Step step, String path, Integer number, int most) {
        add(number != null && (number < 0 || number > most), step, path, Flaw.OUT_OF_RANGE);
    }

    private void change() {
        ApplicationForm.Change change = form.change();
        if (change == null) {
            return;
        }
        text(Step.CHANGE, "change.description", change.description(), TEXT);
        year(Step.CHANGE, change.from(), "change.from");
        year(Step.CHANGE, change.takeover(), "change.takeover");
        year(Step.CHANGE, change.lastDay(), "change.lastDay");
    }

    private void foodService() {
        ApplicationForm.FoodService asked = form.foodService();
        if (asked == null) {
            return;
        }
        text(Step.FOOD_SERVICE, "foodService.ownership", asked.ownership(), TEXT);
        text(Step.FOOD_SERVICE, "foodService.addresses", asked.addresses(), TEXT);
        text(Step.FOOD_SERVICE, "foodService.relatives", asked.relatives(), TEXT);
        certificate(Step.FOOD_SERVICE, "foodService.certificate", asked.certificate());
        year(Step.FOOD_SERVICE, asked.agreedOn(), "foodService.agreedOn");
        year(Step.FOOD_SERVICE, asked.opensOn(), "foodService.opensOn");
    }

    /** Whether there is such a certificate, the municipality sees; the form sees to it that it can be one. */
    private void certificate(Step step, String path, String code) {
        add(present(code) && !DocumentCodes.isCode(code), step, path, Flaw.NOT_A_CODE);
    }

    private void licence(LicenceType type) {
        ApplicationForm.Licence licence = form.licence();
        if (licence == null) {
            return;
        }
        List<Integer> groups = licence.drinkGroups();
        if (groups != null && !groups.isEmpty()) {
            boolean right = groups.stream().allMatch(Objects::nonNull)
                    && COMBINATIONS.contains(groups)
                    && (type == LicenceType.SALE || groups.get(0) == 1);
            add(!right, Step.LICENCE, "licence.drinkGroups", Flaw.NOT_A_COMBINATION);
        }
        LocalDate from = licence.periodFrom();
        LocalDate to = licence.periodTo();
        year(Step.LICENCE, from, "licence.periodFrom");
        year(Step.LICENCE, to, "licence.periodTo");
        nulls(Step.LICENCE, "licence.channels", licence.channels());
        if (licence.partOfYear() != null) {
            monthDay("licence.partOfYear.from", licence.partOfYear().from());
            monthDay("licence.partOfYear.to", licence.partOfYear().to());
        }
        add(from != null && to != null && to.isBefore(from), Step.LICENCE, "licence.periodTo", Flaw.ENDS_BEFORE_START);
    }

    /** A year with another number of digits is a slip of the finger. */
    private void year(Step step, LocalDate day, String path) {
        add(day != null && (day.getYear() < 1900 || day.getYear() > 2999), step, path, Flaw.NOT_A_DATE);
    }

    /** Any day that some year has: 29 February too. */
    private void monthDay(String path, String day) {
        boolean wrong = false;
        try {
            wrong = day != null && MonthDay.parse("--" + day) == null;
        } catch (DateTimeParseException noSuchDay) {
            wrong = true;
        }
        add(wrong, Step.LICENCE, path, Flaw.NOT_A_DATE);
    }

    private void hours() {
        List<CheckRequest.HoursRow> rows =
                form.licence() == null ? null : form.licence().hours();
        if (rows == null) {
            return;
        }
        add(rows.size() > HOURS_ROWS, Step.HOURS, "licence.hours", Flaw.TOO_LONG);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < Math.min(rows.size(), HOURS_ROWS); i++) {
            row(rows.get(i), "licence.hours[" + i + "]", seen);
        }
    }

    private void row(CheckRequest.HoursRow row, String path, Set<String> seen) {
        if (row == null || row.area() == null || row.drinkGroup() == null || row.days() == null) {
            add(true, Step.HOURS, path, Flaw.MISSING);
            return;
        }
        add(row.from() == null || row.to() == null, Step.HOURS, path, Flaw.INCOMPLETE);
        add(row.drinkGroup() < 1 || row.drinkGroup() > 3, Step.HOURS, path + ".drinkGroup", Flaw.OUT_OF_RANGE);
        add(
                row.days().isEmpty() || row.days().stream().anyMatch(Objects::isNull),
                Step.HOURS,
                path + ".days",
                Flaw.MISSING);
        for (var day : row.days()) {
            boolean again = !seen.add(row.area() + " " + row.drinkGroup() + " " + day);
            add(again, Step.HOURS, path + ".days", Flaw.TWICE);
        }
        boolean outsideNotWanted = row.area() == Area.OUTDOOR
                && form.outdoor() != null
                && Boolean.FALSE.equals(form.outdoor().wanted());
        List<Integer> groups = form.licence().drinkGroups();
        boolean groupNotWanted = groups != null && !groups.isEmpty() && !groups.contains(row.drinkGroup());
        add(outsideNotWanted || groupNotWanted, Step.HOURS, path, Flaw.NOT_ASKED_FOR);
    }

    private void outdoor() {
        if (form.outdoor() != null) {
            text(Step.OUTDOOR, "outdoor.description", form.outdoor().description(), TEXT);
        }
    }

    private void people() {
        ApplicationForm.People people = form.people();
        if (people == null) {
            return;
        }
        if (people.manager() != null) {
            text(Step.PEOPLE, "people.manager.name", people.manager().name(), LINE);
            certificate(
                    Step.PEOPLE, "people.manager.certificate", people.manager().certificate());
        }
        if (people.deputy() != null) {
            text(Step.PEOPLE, "people.deputy.name", people.deputy().name(), LINE);
            certificate(
                    Step.PEOPLE, "people.deputy.certificate", people.deputy().certificate());
        }
        if (people.generalManager() != null) {
            text(
                    Step.PEOPLE,
                    "people.generalManager.name",
                    people.generalManager().name(),
                    LINE);
        }
        text(Step.PEOPLE, "people.deputyExemptionReason", people.deputyExemptionReason(), TEXT);
        influential(people.influential());
    }

    private void influential(List<Influential> people) {
        if (people == null) {
            return;
        }
        add(people.size() > INFLUENTIAL, Step.PEOPLE, "people.influential", Flaw.TOO_LONG);
        BigDecimal shares = BigDecimal.ZERO;
        for (int i = 0; i < Math.min(people.size(), INFLUENTIAL); i++) {
            Influential person = people.get(i);
            String path = "people.influential[" + i + "]";
            add(!present(person.name()), Step.PEOPLE, path + ".name", Flaw.MISSING);
            text(Step.PEOPLE, path + ".name", person.name(), LINE);
            add(!present(person.role()), Step.PEOPLE, path + ".role", Flaw.MISSING);
            text(Step.PEOPLE, path + ".role", person.role(), LINE);
            range(Step.PEOPLE, path + ".sharePercent", person.sharePercent(), BigDecimal.ZERO, HUNDRED);
            shares = person.sharePercent() == null ? shares : shares.add(person.sharePercent());
        }
        add(shares.compareTo(HUNDRED) > 0, Step.PEOPLE, "people.influential[0].sharePercent", Flaw.OVER_A_HUNDRED);
    }

    private void turnover() {
        ApplicationForm.Turnover turnover = form.turnover();
        if (turnover != null) {
            range(Step.TURNOVER, "turnover.group1Litres", turnover.group1Litres(), BigDecimal.ZERO, LITRES);
            range(Step.TURNOVER, "turnover.group2Litres", turnover.group2Litres(), BigDecimal.ZERO, LITRES);
            range(Step.TURNOVER, "turnover.group3Litres", turnover.group3Litres(), BigDecimal.ZERO, LITRES);
        }
    }

    private void text(Step step, String path, String text, int length) {
        if (text == null) {
            return;
        }
        add(text.length() > length, step, path, Flaw.TOO_LONG);
        boolean unprintable =
                text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
        add(unprintable, step, path, Flaw.NOT_A_TEXT);
    }

    private void matches(Pattern pattern, String text, Step step, String path, Flaw flaw) {
        add(present(text) && !pattern.matcher(text).matches(), step, path, flaw);
    }

    private void range(Step step, String path, BigDecimal number, BigDecimal least, BigDecimal most) {
        boolean outside = number != null && (number.compareTo(least) < 0 || number.compareTo(most) > 0);
        add(outside, step, path, Flaw.OUT_OF_RANGE);
    }

    private void nulls(Step step, String path, List<?> list) {
        add(list != null && list.stream().anyMatch(Objects::isNull), step, path, Flaw.NOT_A_CHOICE);
    }

    private void add(boolean wrong, Step step, String path, Flaw flaw) {
        if (wrong) {
            found.add(new Finding(step, path, flaw));
        }
    }

    private static boolean present(String text) {
        return text != null && !text.isBlank();
    }
}
