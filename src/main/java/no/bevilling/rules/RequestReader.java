package no.bevilling.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.bevilling.rules.fact.LicenceType;

/** Reads JSON strictly as a {@link CheckRequest} and collects everything that is wrong with it. */
public final class RequestReader {

    private static final int MOST_DECIMALS = 3;
    private static final BigDecimal MOST_LITRES = BigDecimal.valueOf(100_000_000);
    private static final int LONGEST_LIST = 200;
    private static final int LONGEST_TEXT = 200;

    private final List<FieldError> errors = new ArrayList<>();

    private RequestReader() {}

    /**
     * The request in the JSON.
     *
     * @throws InvalidRequest naming every field that is unknown, of the wrong type or impossible
     */
    public static CheckRequest read(JsonNode json) {
        return read(json, true);
    }

    /** As {@link #read(JsonNode)}; {@code complete} demands a municipality and a date. */
    static CheckRequest read(JsonNode json, boolean complete) {
        RequestReader reader = new RequestReader();
        CheckRequest request = (CheckRequest) reader.value(json, CheckRequest.class, "");
        if (request != null) {
            reader.sense(request, complete);
        } else if (reader.errors.isEmpty()) {
            reader.wrong("", "must be an object");
        }
        if (!reader.errors.isEmpty()) {
            throw new InvalidRequest(reader.errors);
        }
        return request;
    }

    private void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    private Object value(JsonNode json, Type type, String path) {
        if (json == null || json.isNull() || json.isMissingNode()) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            return list(json, list.getActualTypeArguments()[0], path);
        }
        Class<?> kind = (Class<?>) type;
        if (kind.isRecord() && kind != ClockTime.class) {
            return object(json, kind, path);
        }
        if (kind == Boolean.class) {
            return json.isBoolean() ? json.booleanValue() : refuse(path, "must be true or false");
        }
        if (kind == Integer.class) {
            return json.isIntegralNumber() && json.canConvertToInt()
                    ? json.intValue()
                    : refuse(path, "must be a whole number");
        }
        if (kind == BigDecimal.class) {
            return json.isNumber() && json.decimalValue().scale() <= MOST_DECIMALS
                    ? json.decimalValue()
                    : refuse(path, "must be a number with at most " + MOST_DECIMALS + " decimals");
        }
        return json.isTextual() ? text(json.textValue(), kind, path) : refuse(path, "must be a text");
    }

    private Object text(String text, Class<?> kind, String path) {
        if (text.length() > LONGEST_TEXT) {
            return refuse(path, "must be at most " + LONGEST_TEXT + " characters");
        }
        if (kind.isEnum()) {
            Object constant = RequestShape.constants(kind).get(text);
            return constant != null
                    ? constant
                    : refuse(
                            path,
                            "must be one of "
                                    + String.join(
                                            ", ", RequestShape.constants(kind).keySet()));
        }
        try {
            if (kind == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (kind == LocalDateTime.class) {
                return LocalDateTime.parse(text);
            }
        } catch (DateTimeException e) {
            return refuse(
                    path,
                    kind == LocalDate.class
                            ? "must be an existing date as YYYY-MM-DD"
                            : "must be an existing local date and time as YYYY-MM-DDTHH:mm");
        }
        if (kind == ClockTime.class) {
            try {
                return ClockTime.parse(text);
            } catch (IllegalArgumentException e) {
                return refuse(path, e.getMessage());
            }
        }
        return text;
    }

    private Object refuse(String path, String message) {
        wrong(path, message);
        return null;
    }

    private List<?> list(JsonNode json, Type element, String path) {
        if (!json.isArray()) {
            wrong(path, "must be a list");
            return null;
        }
        if (json.size() > LONGEST_LIST) {
            wrong(path, "must have at most " + LONGEST_LIST + " elements");
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            String at = path + "[" + i + "]";
            if (json.get(i).isNull()) {
                wrong(at, "must not be null");
                continue;
            }
            Object value = value(json.get(i), element, at);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private Object object(JsonNode json, Class<?> type, String path) {
        if (!json.isObject()) {
            wrong(path, "must be an object");
            return null;
        }
        RequestShape shape = RequestShape.of(type);
        json.fieldNames().forEachRemaining(name -> {
            if (!shape.names().contains(name)) {
                String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
                wrong(join(path, shown), "is not a known field");
            }
        });
        Object[] values = new Object[shape.fields().size()];
        for (int i = 0; i < values.length; i++) {
            RequestShape.Field field = shape.fields().get(i);
            values[i] = value(json.get(field.name()), field.type(), join(path, field.name()));
        }
        return shape.made(values);
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private void sense(CheckRequest r, boolean complete) {
        if (r.municipality() == null
                ? complete && noErrorAt("municipality")
                : !r.municipality().matches("\\d{4}")) {
            wrong("municipality", "must be a municipality number of four digits");
        }
        if (complete && r.date() == null && noErrorAt("date")) {
            wrong("date", "must be given");
        }
        if (r.date() != null && (r.date().getYear() < 1900 || r.date().getYear() > 2200)) {
            wrong("date", "must be a date of our time");
        }
        application(r.application());
        CheckRequest.Event event = r.event();
        if (event != null) {
            if (event.from() != null && event.to() != null && !event.to().isAfter(event.from())) {
                wrong("event.to", "must be after event.from");
            }
            range("event.ageLimit", event.ageLimit(), 100);
            range("event.attendance", event.attendance(), 1_000_000);
            range("event.doorGuards", event.doorGuards(), 10_000);
        }
        CheckRequest.Premises premises = r.premises();
        if (premises != null) {
            range("premises.seats", premises.seats(), 1_000_000);
            List<CheckRequest.Nearby> nearby = premises.nearby();
            for (int i = 0; nearby != null && i < nearby.size(); i++) {
                range("premises.nearby[" + i + "].metres", nearby.get(i).metres(), 1_000_000);
            }
        }
        if (r.people() != null) {
            age("people.manager.age", r.people().manager());
            age("people.deputy.age", r.people().deputy());
        }
        proposal(r.reaction(), r.fee());
        inspection(r.inspection(), r.inspectionYear());
        if (r.counts() != null) {
            range("counts.hallThisYear", r.counts().hallThisYear(), 1_000_000);
            range("counts.licenceThisYear", r.counts().licenceThisYear(), 1_000_000);
            range("counts.ambulatoryInUse", r.counts().ambulatoryInUse(), 1_000_000);
            range("counts.extendedNightsThisYear", r.counts().extendedNightsThisYear(), 1_000_000);
            range("counts.licencesInForce", r.counts().licencesInForce(), 1_000_000);
        }
    }

    private void proposal(ReactionRequest reaction, FeeRequest fee) {
        if (reaction != null) {
            for (int i = 0;
                    reaction.violations() != null && i < reaction.violations().size();
                    i++) {
                range(
                        "reaction.violations[" + i + "].points",
                        reaction.violations().get(i).points(),
                        1_000);
            }
            for (int i = 0; reaction.earlier() != null && i < reaction.earlier().size(); i++) {
                range(
                        "reaction.earlier[" + i + "].points",
                        reaction.earlier().get(i).points(),
                        1_000);
            }
            if (reaction.withdrawal() != null) {
                range("reaction.withdrawal.days", reaction.withdrawal().days(), 4 * 366);
                range("reaction.withdrawal.unusedMonths", reaction.withdrawal().unusedMonths(), 1_000);
            }
        }
        if (fee != null) {
            if (fee.year() != null && (fee.year() < 1900 || fee.year() > 2200)) {
                wrong("fee.year", "must be a year of our time");
            }
            range("fee.amountInOre", fee.amountInOre(), Integer.MAX_VALUE);
            int groups = fee.licenceType() == LicenceType.SALE ? 2 : 3;
            for (int i = 0; fee.volumes() != null && i < fee.volumes().size(); i++) {
                FeeRequest.Volume volume = fee.volumes().get(i);
                if (volume.drinkGroup() != null && (volume.drinkGroup() < 1 || volume.drinkGroup() > groups)) {
                    wrong("fee.volumes[" + i + "].drinkGroup", "must be between 1 and " + groups);
                }
                if (volume.litres() != null
                        && (volume.litres().signum() < 0 || volume.litres().compareTo(MOST_LITRES) > 0)) {
                    wrong("fee.volumes[" + i + "].litres", "must be between 0 and " + MOST_LITRES);
                }
            }
        }
    }

    private void inspection(InspectionRequest inspection, InspectionYearRequest year) {
        if (inspection != null) {
            range("inspection.present", inspection.present(), LONGEST_LIST);
            if (inspection.inspectors() != null && inspection.inspectors().isEmpty()) {
                wrong("inspection.inspectors", "must name an inspector");
            }
            range("inspection.daysToReport", inspection.daysToReport(), 100 * 366);
            range("inspection.commentDays", inspection.commentDays(), 1_000);
            range("inspection.daysToComment", inspection.daysToComment(), 100 * 366);
        }
        if (year != null) {
            range("inspectionYear.places", year.places(), 1_000_000);
            range("inspectionYear.counted", year.counted(), 1_000_000);
            range("inspectionYear.fewest", year.fewest(), 1_000_000);
            range("inspectionYear.made", year.made(), 1_000_000);
        }
    }

    private void application(CheckRequest.Application a) {
        if (a == null) {
            return;
        }
        if (a.periodFrom() != null && a.periodTo() != null && a.periodTo().isBefore(a.periodFrom())) {
            wrong("application.periodTo", "must not be before application.periodFrom");
        }
        if (a.drinkGroups() != null) {
            if (a.drinkGroups().stream().anyMatch(g -> g < 1 || g > 3)) {
                wrong("application.drinkGroups", "must hold only 1, 2 and 3");
            }
            if (new HashSet<>(a.drinkGroups()).size() < a.drinkGroups().size()) {
                wrong("application.drinkGroups", "must not name a group twice");
            }
        }
        if (a.partOfYear() != null) {
            monthDay("application.partOfYear.from", a.partOfYear().from());
            monthDay("application.partOfYear.to", a.partOfYear().to());
        }
        for (int i = 0; a.hours() != null && i < a.hours().size(); i++) {
            CheckRequest.HoursRow row = a.hours().get(i);
            String path = "application.hours[" + i + "].";
            if (row.drinkGroup() != null && (row.drinkGroup() < 1 || row.drinkGroup() > 3)) {
                wrong(path + "drinkGroup", "must be 1, 2 or 3");
            }
            if (row.days() != null && row.days().isEmpty() && noErrorAt(path + "days")) {
                wrong(path + "days", "must name a day");
            }
            if (row.from() != null && row.from().minutes() == ClockTime.DAY) {
                wrong(path + "from", "must be before 24:00");
            }
            if (row.from() != null && row.from().equals(row.to())) {
                wrong(path + "to", "must differ from the start");
            }
        }
    }

    private void monthDay(String path, String value) {
        try {
            if (value != null) {
                MonthDay.parse("--" + value);
            }
        } catch (DateTimeException e) {
            wrong(path, "must be an existing month and day as MM-DD");
        }
    }

    private boolean noErrorAt(String path) {
        return errors.stream().noneMatch(e -> e.field().startsWith(path));
    }

    private void age(String path, CheckRequest.Person person) {
        if (person != null) {
            range(path, person.age(), 130);
        }
    }

    private void range(String path, Integer value, int most) {
        if (value != null && (value < 0 || value > most)) {
            wrong(path, "must be between 0 and " + most);
        }
    }
}
