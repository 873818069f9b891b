package no.bevilling.casework;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.bevilling.casework.Worklist.Filter;
import no.bevilling.casework.Worklist.Whose;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;

/** A filter of the worklist as the address of the page has it. What cannot be read is as not written. */
final class WorklistQuery {
    private static final int LONGEST_TEXT = 100;
    private static final String YES = "ja";

    private WorklistQuery() {}

    static Filter read(MultivaluedMap<String, String> query, UUID account, Whose usual) {
        return read(query::getFirst, account, usual);
    }

    /** Reads what {@link #write} wrote. */
    static Filter read(String query, UUID account, Whose usual) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                values.putIfAbsent(parts[0], decoded(parts[1]));
            }
        }
        return read(values::get, account, usual);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }

    private static Filter read(UnaryOperator<String> query, UUID account, Whose usual) {
        Whose whose = one(Whose.class, query.apply("liste"));
        return new Filter(
                whose == null ? usual : whose,
                account,
                one(CaseStatus.class, query.apply("status")),
                one(LicenceType.class, query.apply("type")),
                text(query.apply("q")),
                one(ApplicationKind.class, query.apply("slag")),
                TypedForm.uuid(query.apply("behandler")),
                one(ClockKind.class, query.apply("klokke")),
                YES.equals(query.apply("over")),
                YES.equals(query.apply("sent")),
                TypedForm.date(query.apply("fra")),
                TypedForm.date(query.apply("til")),
                text(query.apply("sted")));
    }

    /** The filter in the one way in which it is written, so that the same search is the same text. */
    static String write(Filter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("liste", name(filter.whose()));
        values.put("status", name(filter.status()));
        values.put("type", name(filter.licenceType()));
        values.put("q", filter.search());
        values.put("slag", name(filter.kind()));
        values.put("behandler", filter.handler());
        values.put("klokke", name(filter.nextClock()));
        values.put("over", filter.overdue() ? YES : null);
        values.put("sent", filter.tooLate() ? YES : null);
        values.put("fra", filter.eventFrom());
        values.put("til", filter.eventTo());
        values.put("sted", filter.place());
        return values.entrySet().stream()
                .filter(value ->
                        value.getValue() != null && !value.getValue().toString().isBlank())
                .map(value -> value.getKey() + "="
                        + URLEncoder.encode(value.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static String text(String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private static <E extends Enum<E>> E one(Class<E> of, String name) {
        return Arrays.stream(of.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(name == null ? "" : name))
                .findFirst()
                .orElse(null);
    }
}
