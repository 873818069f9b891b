package no.bevilling.explorer;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.ConnectedTo;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.MainAssortment;
import no.bevilling.rules.fact.NearbyKind;
import no.bevilling.rules.fact.VenueKind;

/**
 * What somebody has answered to "could I get a licence here?". It stands in the address of the page, so that it survives
 * sign-in and can be sent to a friend; nothing of it is about a person. What is not answered, or answered "don't know",
 * is null, and unknown to the rules.
 */
public final class InquiryAnswers {
    /** The kinds of place that are asked about, by the name of their field. */
    static final List<NearbyKind> NEARBY = List.of(
            NearbyKind.SCHOOL,
            NearbyKind.KINDERGARTEN,
            NearbyKind.YOUTH_CLUB,
            NearbyKind.SPORTS_GROUND,
            NearbyKind.PLAYGROUND,
            NearbyKind.DWELLING);

    private static final List<Day> WEEK = List.of(Day.MONDAY, Day.TUESDAY, Day.WEDNESDAY, Day.THURSDAY);
    private static final List<String> FIELDS = List.of(
            "type",
            "sted",
            "grupper",
            "mat",
            "tilknytning",
            "naer",
            "gjester",
            "ute",
            "avgrenset",
            "fra",
            "uke",
            "helg",
            "utetid",
            "egen",
            "varer");
    private static final int FARTHEST = 100_000;

    private final MultivaluedMap<String, String> given;

    /** @param given the parameters of the address */
    public InquiryAnswers(MultivaluedMap<String, String> given) {
        this.given = new MultivaluedHashMap<>();
        given.forEach((name, values) -> {
            if (FIELDS.contains(name) || name.startsWith("meter-")) {
                values.stream().filter(v -> !v.isBlank() && v.length() < 40).forEach(v -> this.given.add(name, v));
            }
        });
    }

    /** What is sought; null while it is not chosen. */
    public LicenceType type() {
        return TypedForm.one(LicenceType.class, text("type"));
    }

    /** The one value of a field as it was typed; null for none. */
    public String text(String field) {
        return given.getFirst(field);
    }

    /** What is chosen in a field; the empty text, which is "don't know", when nothing is. */
    public String chosen(String field) {
        return text(field) == null ? "" : text(field);
    }

    /** The values of a field. */
    public List<String> all(String field) {
        return given.getOrDefault(field, List.of());
    }

    /** Whether anything but the type is answered. */
    public boolean isAny() {
        return given.keySet().stream().anyMatch(name -> !name.equals("type"));
    }

    /** The distances that are no whole numbers of metres, by field. */
    public List<String> wrongMetres() {
        return given.keySet().stream()
                .filter(name -> name.startsWith("meter-"))
                .filter(name -> metres(name) == null)
                .toList();
    }

    /** The answers as they stand in an address. */
    public String query() {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(given)
                .forEach((name, values) -> values.forEach(
                        value -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return String.join("&", parts);
    }

    /** The answers as fields of a form. */
    public List<Map.Entry<String, String>> fields() {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        new TreeMap<>(given).forEach((name, values) -> values.forEach(value -> fields.add(Map.entry(name, value))));
        return fields;
    }

    public VenueKind venueKind() {
        return TypedForm.one(VenueKind.class, text("sted"));
    }

    /** 1, 2, 3; null when unknown. */
    public List<Integer> drinkGroups() {
        String typed = text("grupper");
        return typed == null || !typed.matches("1|1,2|1,2,3")
                ? null
                : Arrays.stream(typed.split(",")).map(Integer::valueOf).toList();
    }

    public FoodServiceLicence foodServiceLicence() {
        return TypedForm.one(FoodServiceLicence.class, text("mat"));
    }

    public MainAssortment mainAssortment() {
        return TypedForm.one(MainAssortment.class, text("varer"));
    }

    /** A shop sells to everyone: the question is not put to it. */
    public Clientele clientele() {
        return type() == LicenceType.SALE ? Clientele.GENERAL : TypedForm.one(Clientele.class, text("gjester"));
    }

    /** Empty for none of them; null when unknown. */
    public List<ConnectedTo> connectedTo() {
        List<ConnectedTo> found = all("tilknytning").stream()
                .map(typed -> TypedForm.one(ConnectedTo.class, typed))
                .filter(Objects::nonNull)
                .toList();
        return !found.isEmpty() ? found : all("tilknytning").contains("NONE") ? List.of() : null;
    }

    public Boolean outdoor() {
        return yesNo("ute");
    }

    public Boolean delimited() {
        return yesNo("avgrenset");
    }

    public Boolean ownProduction() {
        return yesNo("egen");
    }

    /** The hours asked for, a row for each area, group and some days; null when nothing is answered about them. */
    public List<HoursRow> hours() {
        List<Integer> groups = drinkGroups();
        boolean silent = List.of("fra", "uke", "helg", "utetid").stream().allMatch(f -> time(f) == null);
        if (groups == null || silent) {
            return null;
        }
        List<HoursRow> rows = new ArrayList<>();
        for (int group : groups) {
            if (type() == LicenceType.SALE) {
                List<Day> week = new ArrayList<>(WEEK);
                week.add(Day.FRIDAY);
                rows.add(new HoursRow(Area.INDOOR, group, week, time("fra"), time("uke")));
                rows.add(new HoursRow(Area.INDOOR, group, List.of(Day.SATURDAY), time("fra"), time("helg")));
            } else {
                add(rows, Area.INDOOR, group, time("uke"), time("helg"));
                if (Boolean.TRUE.equals(outdoor())) {
                    add(rows, Area.OUTDOOR, group, time("utetid"), time("utetid"));
                }
            }
        }
        return rows;
    }

    private void add(List<HoursRow> rows, Area area, int group, ClockTime week, ClockTime weekend) {
        rows.add(new HoursRow(area, group, WEEK, time("fra"), week));
        rows.add(new HoursRow(area, group, List.of(Day.SUNDAY), time("fra"), week));
        rows.add(new HoursRow(area, group, List.of(Day.FRIDAY, Day.SATURDAY), time("fra"), weekend));
    }

    /** What the rules are asked. */
    public CheckRequest request(String municipality, LocalDate date, List<HoursRow> hours) {
        return new CheckRequest(
                municipality,
                date,
                new CheckRequest.Application(
                        ApplicationKind.NEW,
                        type(),
                        drinkGroups(),
                        clientele(),
                        null,
                        null,
                        hours,
                        null,
                        ownProduction(),
                        null),
                new CheckRequest.Premises(
                        venueKind(),
                        foodServiceLicence(),
                        null,
                        connectedTo(),
                        Boolean.TRUE.equals(outdoor()) && delimited() != null
                                ? new CheckRequest.OutdoorArea(delimited(), null)
                                : null,
                        nearby(),
                        null,
                        null,
                        null,
                        mainAssortment(),
                        null,
                        null),
                null,
                null,
                null,
                null);
    }

    private List<CheckRequest.Nearby> nearby() {
        List<CheckRequest.Nearby> found = NEARBY.stream()
                .filter(kind -> metres("meter-" + kind) != null)
                .map(kind -> new CheckRequest.Nearby(kind, null, metres("meter-" + kind)))
                .toList();
        return "NONE".equals(text("naer")) ? List.of() : found.isEmpty() ? null : found;
    }

    private Integer metres(String field) {
        Integer typed = TypedForm.number(text(field));
        return typed == null || typed < 0 || typed > FARTHEST ? null : typed;
    }

    private ClockTime time(String field) {
        try {
            return ClockTime.parse(text(field));
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    private Boolean yesNo(String field) {
        String typed = text(field);
        return "ja".equals(typed) ? Boolean.TRUE : "nei".equals(typed) ? Boolean.FALSE : null;
    }
}
