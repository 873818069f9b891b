package no.bevilling.application;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.bevilling.application.ApplicationForm.Event;
import no.bevilling.application.ApplicationForm.Turnover;

/**
 * The planner of an event: guests, hours and what people drink, as the applicant has typed them or as they are known, and
 * the litres that follow. It stands in the page's address once it has been used, and nothing of it is stored but the litres.
 *
 * @param groups that are asked for
 * @param fields the numbers as they stand in their fields
 * @param flaws fields that cannot be right
 * @param assumptions that the fields began with
 */
public record EventPlan(
        List<Integer> groups, Map<String, String> fields, List<Finding> flaws, DrinkAssumptions assumptions) {
    static final String PREFIX = "plan.";
    private static final int MOST_GUESTS = 1_000_000;
    private static final BigDecimal MOST = new BigDecimal(1000);
    private static final int MINUTES_OF_HOUR = 60;
    private static final int MINUTES_OF_DAY = 24 * 60;

    /** The plan with what is typed over what is known of the event and over the numbers it begins with. */
    static EventPlan of(
            Event event, List<Integer> groups, DrinkAssumptions begin, MultivaluedMap<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(
                "plan.guests",
                event == null || event.attendance() == null
                        ? ""
                        : event.attendance().toString());
        fields.put("plan.hours", event == null ? "" : hours(event));
        fields.put("plan.servings", text(begin.servingsPerGuestHour()));
        for (int group : groups) {
            fields.put("plan.share" + group, text(begin.share(group, groups)));
            fields.put("plan.litres" + group, text(begin.litres().get(group)));
        }
        fields.replaceAll(
                (name, known) -> typed.containsKey(name) ? typed.getFirst(name).strip() : known);
        return new EventPlan(List.copyOf(groups), fields, flaws(fields), begin);
    }

    /** Hours of serving in all, each night the same. */
    private static String hours(Event event) {
        if (event.servingFrom() == null || event.servingTo() == null || event.from() == null || event.to() == null) {
            return "";
        }
        int night = event.servingTo().minutes() - event.servingFrom().minutes();
        int minutes = night <= 0 ? night + MINUTES_OF_DAY : night;
        long nights = ChronoUnit.DAYS.between(event.from().toLocalDate(), EventHours.lastNight(event)) + 1;
        return text(new BigDecimal(minutes * Math.max(1, nights))
                .divide(new BigDecimal(MINUTES_OF_HOUR), 1, RoundingMode.HALF_UP));
    }

    private static String text(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        return plain.replace('.', ',');
    }

    private static List<Finding> flaws(Map<String, String> fields) {
        List<Finding> found = new ArrayList<>();
        fields.forEach((name, value) -> {
            BigDecimal number = number(value);
            BigDecimal most = name.equals("plan.guests") ? new BigDecimal(MOST_GUESTS) : MOST;
            if (value.isEmpty()) {
                found.add(new Finding(Step.TURNOVER, name, Flaw.MISSING));
            } else if (number == null) {
                found.add(new Finding(Step.TURNOVER, name, Flaw.NOT_A_NUMBER));
            } else if (number.signum() < 0 || number.compareTo(most) > 0) {
                found.add(new Finding(Step.TURNOVER, name, Flaw.OUT_OF_RANGE));
            }
        });
        return List.copyOf(found);
    }

    private static BigDecimal number(String typed) {
        MultivaluedMap<String, String> one = new MultivaluedHashMap<>();
        one.add("n", typed);
        return new FormInput(one, new Findings(Step.TURNOVER)).decimal("n");
    }

    public boolean isWhole() {
        return flaws.isEmpty();
    }

    /** The litres of each group that is asked for; to be asked only of a plan that is whole. */
    public Turnover litres() {
        return new Turnover(litres(1), litres(2), litres(3));
    }

    private BigDecimal litres(int group) {
        return groups.contains(group)
                ? DrinkAssumptions.litres(
                        number(fields.get("plan.guests")).intValue(),
                        number(fields.get("plan.hours")),
                        number(fields.get("plan.servings")),
                        number(fields.get("plan.share" + group)),
                        number(fields.get("plan.litres" + group)))
                : null;
    }

    /** The field of a group's share. */
    public String shareField(int group) {
        return "plan.share" + group;
    }

    /** The field of the litres in a serving of a group. */
    public String litresField(int group) {
        return "plan.litres" + group;
    }

    /** What stands in a field. */
    public String get(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The plan as it stands in an address. */
    String query() {
        List<String> parts = new ArrayList<>();
        fields.forEach((name, value) -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return String.join("&", parts);
    }
}
