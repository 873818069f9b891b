package no.bevilling.fee;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.bevilling.platform.TypedForm;

/** The form in which it is told what an event came to, for the organiser and for a caseworker who got it on paper. */
public final class EventReportForm {
    private EventReportForm() {}

    /** The litres of a group. */
    public record Group(int group, String field, String value) {}

    /**
     * What the form shows.
     *
     * @param action where it is sent
     * @param open whether it may still be told, or told again
     * @param toldBy who told it last; empty before
     */
    public record View(
            String action,
            int version,
            LocalDate endedOn,
            LocalDate dueOn,
            boolean late,
            boolean asksAttendance,
            boolean asksLitres,
            String attendance,
            List<Group> groups,
            String comment,
            boolean open,
            boolean delivered,
            Instant deliveredAt,
            String toldBy,
            boolean forHolder) {}

    /**
     * What is stored, or what was sent where it is shown again.
     *
     * @param sent null where nothing was
     */
    static View view(EventReport of, String action, boolean used, LocalDate today, Map<String, String> sent) {
        return new View(
                action,
                of.version,
                of.endedOn,
                of.dueOn,
                of.isLate(today),
                of.asksAttendance,
                of.asksLitres,
                sent == null
                        ? of.attendance == null ? "" : String.valueOf(of.attendance)
                        : sent.getOrDefault("attendance", ""),
                of.drinkGroups.stream()
                        .map(group -> new Group(
                                group,
                                "litres-" + group,
                                sent == null
                                        ? written(of.litres.get(group))
                                        : sent.getOrDefault("litres-" + group, "")))
                        .toList(),
                sent == null ? of.comment : sent.getOrDefault("comment", ""),
                !used,
                of.isDelivered(),
                of.deliveredAt,
                of.deliveredByName,
                of.forHolder);
    }

    private static String written(BigDecimal litres) {
        return litres == null ? "" : FeeReckoner.plain(litres).toPlainString().replace('.', ',');
    }

    /** What was sent, field by field. */
    static Map<String, String> typed(MultivaluedMap<String, String> sent) {
        Map<String, String> typed = new TreeMap<>();
        sent.forEach((name, values) -> typed.put(name, values.get(0)));
        return typed;
    }

    static int version(Map<String, String> typed) {
        return TypedForm.version(typed.get("version"));
    }

    /** What cannot be read is left out, and refused as missing. */
    static EventReports.Answer answer(Map<String, String> typed) {
        Map<Integer, BigDecimal> litres = new TreeMap<>();
        typed.forEach((name, value) -> {
            Integer group = name.startsWith("litres-") ? TypedForm.number(name.substring("litres-".length())) : null;
            BigDecimal number = group == null ? null : TypedKroner.number(value);
            if (number != null) {
                litres.put(group, number);
            }
        });
        return new EventReports.Answer(
                TypedKroner.whole(typed.get("attendance")), litres, typed.getOrDefault("comment", ""));
    }
}
