package no.bevilling.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.bevilling.casework.Impartiality;
import no.bevilling.database.Tenant;
import org.hibernate.jpa.AvailableHints;

/**
 * Reads what a selection asks for in the municipality of the current transaction. The SQL is put together from the subject's own
 * list; what a reader typed is a parameter. Rows about places and cases that the reader is party to are left out.
 */
@ApplicationScoped
class SelectionRows {
    /** Rows are counted so far. */
    static final int MOST_COUNTED = 10_000;

    /** So many rows are fetched from the database at a time. */
    private static final int PART = 500;

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    /**
     * A row: of a selection by groups without an id, and with how many rows it gathers before its sums.
     *
     * @param id of the page that it leads to
     * @param matter of a case, which tells where its page is; null for others
     */
    record Found(UUID id, String matter, List<Object> cells) {}

    /** How many rows there are, counted to one more than {@link #MOST_COUNTED}. */
    long count(Selection selection, UUID reader) {
        Asked asked = new Asked(selection, reader);
        String inner = selection.isGrouped() ? "select 1" + asked.from + asked.groupBy() : "select 1" + asked.from;
        return ((Number) asked.query("select count(*) from (" + inner + " limit " + (MOST_COUNTED + 1) + ") x")
                        .getSingleResult())
                .longValue();
    }

    /** A part of the rows. */
    List<Found> page(Selection selection, UUID reader, int offset, int most) {
        List<Found> rows = new ArrayList<>();
        new Asked(selection, reader)
                .rows()
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList()
                .forEach(row -> rows.add(found(selection, (Object[]) row)));
        return rows;
    }

    /** All rows, each handed on as it is read: PostgreSQL holds the list, and a part of it at a time comes here. */
    void each(Selection selection, UUID reader, Consumer<Found> each) {
        try (Stream<?> rows = new Asked(selection, reader)
                .rows()
                .setHint(AvailableHints.HINT_FETCH_SIZE, PART)
                .getResultStream()) {
            rows.forEach(row -> each.accept(found(selection, (Object[]) row)));
        }
    }

    private static Found found(Selection selection, Object[] row) {
        List<Object> cells = new ArrayList<>();
        int first = selection.isGrouped() ? 0 : 2;
        for (int i = first; i < row.length; i++) {
            cells.add(plain(row[i]));
        }
        return selection.isGrouped() ? new Found(null, null, cells) : new Found((UUID) row[0], (String) row[1], cells);
    }

    /** One question with its parameters. */
    private final class Asked {
        private final Selection selection;
        private final Map<String, Object> parameters = new HashMap<>();
        private final String from;

        Asked(Selection selection, UUID reader) {
            this.selection = selection;
            StringBuilder where = new StringBuilder(selection.subject().from());
            selection
                    .filters()
                    .forEach((key, filter) -> selection
                            .subject()
                            .column(key)
                            .ifPresent(column -> where.append(condition(column, filter))));
            leaveOut(where, "p.id", impartiality.placesOf(reader));
            if (selection.subject().caseId() != null) {
                leaveOut(where, selection.subject().caseId(), impartiality.casesOf(reader));
            }
            from = where.toString();
            parameters.put("municipality", Tenant.id());
        }

        private void leaveOut(StringBuilder where, String column, Set<UUID> own) {
            if (!own.isEmpty()) {
                where.append(" and (")
                        .append(column)
                        .append(" is null or ")
                        .append(column)
                        .append(" not in (:")
                        .append(parameter(own))
                        .append("))");
            }
        }

        private String condition(SelectionColumn column, SelectionFilter filter) {
            return switch (column.type()) {
                case TEXT -> " and " + column.sql() + " ilike :" + parameter("%" + escaped(filter.value()) + "%");
                case CHOICE -> " and " + column.sql() + " in (:" + parameter(filter.values()) + ")";
                case YES_NO -> " and " + (SelectionAddress.isYes(filter.value()) ? "" : "not ") + column.sql();
                case DAY, NUMBER, YEAR, KRONER ->
                    limit(column, " >= ", filter.from()) + limit(column, " <= ", filter.to());
            };
        }

        private String limit(SelectionColumn column, String compared, String typed) {
            Object value = typed.isEmpty() ? null : SelectionAddress.value(column, typed);
            return value == null ? "" : " and " + column.sql() + compared + ":" + parameter(value);
        }

        private String parameter(Object value) {
            String name = "p" + parameters.size();
            parameters.put(name, value);
            return name;
        }

        Query rows() {
            List<String> columns = new ArrayList<>();
            if (selection.isGrouped()) {
                selection.groups().forEach(column -> columns.add(column.sql()));
                columns.add("count(*)");
                selection.sums().forEach(column -> columns.add("sum(" + column.sql() + ")"));
                return query("select " + named(columns) + from + groupBy() + groupOrder());
            }
            columns.add(selection.subject().id());
            columns.add(selection.subject() == SelectionSubject.CASES ? "c.matter" : "cast(null as text)");
            selection.columns().forEach(column -> columns.add(column.sql()));
            return query("select " + named(columns) + from + " order by "
                    + selection.subject().order());
        }

        private static String named(List<String> columns) {
            return IntStream.range(0, columns.size())
                    .mapToObj(i -> columns.get(i) + " as c" + i)
                    .collect(Collectors.joining(", "));
        }

        String groupBy() {
            return " group by "
                    + String.join(
                            ", ",
                            selection.groups().stream()
                                    .map(SelectionColumn::sql)
                                    .toList());
        }

        private String groupOrder() {
            return selection.groups().size() == 1 ? " order by 1" : " order by 1, 2";
        }

        Query query(String sql) {
            Query query = sql.startsWith("select count(*) from (")
                    ? entities.createNativeQuery(sql)
                    : entities.createNativeQuery(sql, Object[].class);
            parameters.forEach(query::setParameter);
            return query;
        }
    }

    /** So that nobody's percent sign finds everything. */
    private static String escaped(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** A number as it is written, without noughts that a sum has brought. */
    private static Object plain(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.scale() > 2 ? number.stripTrailingZeros() : number;
        }
        return cell instanceof java.sql.Date day ? day.toLocalDate() : cell;
    }
}
