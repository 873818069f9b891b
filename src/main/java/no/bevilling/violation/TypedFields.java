package no.bevilling.violation;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.ViolationKind;

/** What was typed into the forms of a page, so that it stands there when the form is shown again. */
final class TypedFields {
    private TypedFields() {}

    /** Every field that was sent, by name. */
    static Map<String, String> of(MultivaluedMap<String, String> sent) {
        Map<String, String> typed = new HashMap<>();
        sent.keySet().forEach(field -> typed.put(field, sent.getFirst(field) == null ? "" : sent.getFirst(field)));
        return typed;
    }

    /** As above, with the empty text in every field of the page that was not sent. */
    static Map<String, String> with(Map<String, String> typed, Set<String> fields) {
        Map<String, String> all = new HashMap<>(typed);
        fields.forEach(field -> all.putIfAbsent(field, ""));
        return all;
    }

    /** A day and a time typed in two fields; null where either cannot be read. */
    static LocalDateTime moment(String day, String time) {
        LocalDate date = TypedForm.date(day);
        if (date == null || time == null) {
            return null;
        }
        try {
            return date.atTime(LocalTime.parse(time.strip().replace('.', ':')));
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }

    /** A violation as it was typed, not yet held to anything. */
    static PointsCases.Found found(MultivaluedMap<String, String> sent) {
        String circumstances = sent.getFirst("circumstances");
        return new PointsCases.Found(
                TypedForm.one(ViolationKind.class, sent.getFirst("kind")),
                sent.getFirst("provision"),
                moment(sent.getFirst("committedOn"), sent.getFirst("committedAt")),
                sent.getFirst("facts"),
                circumstances == null || circumstances.isBlank()
                        ? Circumstances.ORDINARY
                        : TypedForm.one(Circumstances.class, circumstances),
                TypedForm.number(sent.getFirst("points")),
                sent.getFirst("specialReasons"),
                List.of());
    }

    /** What is wrong with a field; of a list of violations, whichever it is. */
    static UnaryOperator<String> wrong(PointsMessages says) {
        return field -> says.wrongField(field.replaceFirst("^violations\\[\\d+]\\.", ""));
    }
}
