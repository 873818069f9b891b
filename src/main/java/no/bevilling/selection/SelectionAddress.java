package no.bevilling.selection;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bevilling.platform.TypedForm;

/**
 * A selection as an address has it after the question mark: subject ({@code om}), columns ({@code kol}), groups ({@code gruppe})
 * and filters ({@code f.} with the column's name, ranges with {@code .fra} and {@code .til}). Everything is looked up in the
 * subject's list; what is not there, or cannot be read, is left out.
 */
final class SelectionAddress {
    static final String SUBJECT = "om";
    static final String COLUMN = "kol";
    static final String GROUP = "gruppe";
    static final String FILTER = "f.";
    static final String FROM = ".fra";
    static final String TO = ".til";

    private static final int LONGEST_TEXT = 100;
    private static final String YES = "ja";
    private static final String NO = "nei";

    private SelectionAddress() {}

    /** Reads what was sent. */
    static Selection read(SelectionSubject subject, MultivaluedMap<String, String> sent) {
        List<SelectionColumn> columns = subject.columns().stream()
                .filter(column -> sent.getOrDefault(COLUMN, List.of()).contains(column.key()))
                .toList();
        List<SelectionColumn> groups = sent.getOrDefault(GROUP, List.of()).stream()
                .distinct()
                .map(subject::column)
                .flatMap(Optional::stream)
                .filter(SelectionColumn::grouped)
                .limit(Selection.MOST_GROUPS)
                .toList();
        Map<String, SelectionFilter> filters = new LinkedHashMap<>();
        for (SelectionColumn column : subject.columns()) {
            SelectionFilter filter = filter(column, sent);
            if (!filter.isNone()) {
                filters.put(column.key(), filter);
            }
        }
        return new Selection(subject, columns.isEmpty() ? subject.usual() : columns, filters, groups);
    }

    /** The subject that was sent; empty where it is none. */
    static Optional<SelectionSubject> subject(MultivaluedMap<String, String> sent) {
        return Optional.ofNullable(TypedForm.one(SelectionSubject.class, sent.getFirst(SUBJECT)));
    }

    /** The parts of what {@link #write} has written. */
    static MultivaluedMap<String, String> parts(String query) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        for (String part : (query == null ? "" : query).split("&")) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2) {
                sent.add(decoded(pair[0]), decoded(pair[1]));
            }
        }
        return sent;
    }

    private static SelectionFilter filter(SelectionColumn column, MultivaluedMap<String, String> sent) {
        String name = FILTER + column.key();
        if (column.type().isRange()) {
            return new SelectionFilter(
                    List.of(), limit(column, sent.getFirst(name + FROM)), limit(column, sent.getFirst(name + TO)));
        }
        List<String> values = sent.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> switch (column.type()) {
                    case CHOICE ->
                        Arrays.stream(column.words().getEnumConstants())
                                .anyMatch(one -> one.name().equals(value));
                    case YES_NO -> value.equals(YES) || value.equals(NO);
                    default -> TypedForm.isText(value, LONGEST_TEXT);
                })
                .distinct()
                .toList();
        boolean several = column.type() == ColumnType.CHOICE;
        return new SelectionFilter(several ? values : values.stream().limit(1).toList(), "", "");
    }

    /** As it is written in addresses; empty where it cannot be read. */
    private static String limit(SelectionColumn column, String typed) {
        if (typed == null || typed.isBlank()) {
            return "";
        }
        Object read = value(column, typed);
        return read == null
                ? ""
                : read instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : read.toString();
    }

    /** A day or a number; null where it is none. */
    static Object value(SelectionColumn column, String typed) {
        if (column.type() == ColumnType.DAY) {
            return TypedForm.date(typed);
        }
        String digits = TypedForm.digits(typed).replace(',', '.');
        return digits.matches("-?\\d{1,9}(\\.\\d{1,2})?") ? new BigDecimal(digits) : null;
    }

    static boolean isYes(String value) {
        return YES.equals(value);
    }

    /** The address of a selection, always the same for the same one. */
    static String write(Selection selection) {
        List<String> parts = new ArrayList<>();
        add(parts, SUBJECT, selection.subject().name());
        selection.columns().forEach(column -> add(parts, COLUMN, column.key()));
        selection.groups().forEach(column -> add(parts, GROUP, column.key()));
        selection.filters().forEach((key, filter) -> {
            filter.values().forEach(value -> add(parts, FILTER + key, value));
            add(parts, FILTER + key + FROM, filter.from());
            add(parts, FILTER + key + TO, filter.to());
        });
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
