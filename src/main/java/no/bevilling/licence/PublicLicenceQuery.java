package no.bevilling.licence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A selection of the register in SQL, with those conditions only that it has, so that indexes can be used for each. */
final class PublicLicenceQuery {
    /** The names of the tables that conditions and columns may use: {@code l}, {@code p} and {@code shown}. */
    private static final String FROM = " from public_licence l"
            + " left join public_control_choice shown on shown.municipality_id = l.municipality_id";

    private static final String STATE =
            " join public_licence_period p on p.licence_id = l.licence_id and p.from_at <= ? and (p.to_at is null or p.to_at > ?)";
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int MORNING = 6 * 60;
    private static final int DAY = 24 * 60;

    private final StringBuilder sql = new StringBuilder(FROM);
    private final List<Object> values = new ArrayList<>();
    private boolean conditions;

    private PublicLicenceQuery() {}

    /** The moment that a filter asks about: noon of its day, or now. */
    static Instant moment(PublicLicenceFilter filter, Instant now) {
        return filter.date() == null
                ? now
                : filter.date().atTime(LocalTime.NOON).atZone(OSLO).toInstant();
    }

    static PublicLicenceQuery of(PublicLicenceFilter filter, Instant at) {
        return of(filter, at, "");
    }

    /** With something joined before the conditions. */
    static PublicLicenceQuery of(PublicLicenceFilter filter, Instant at, String joined, Object... asked) {
        PublicLicenceQuery query = new PublicLicenceQuery();
        query.sql.append(joined);
        query.values.addAll(List.of(asked));
        if (filter.asksForState()) {
            query.sql.append(STATE);
            query.values.add(at);
            query.values.add(at);
        }
        if (filter.text() != null) {
            query.and("l.search_text ilike ?", "%" + escaped(filter.text()) + "%");
        }
        if (filter.municipality() != null) {
            query.and("l.municipality_number = cast(? as bpchar)", filter.municipality());
        }
        if (filter.licenceType() != null) {
            query.and("l.licence_type = ?", filter.licenceType().name());
        }
        if (filter.date() != null) {
            query.and("l.granted_on <= ?", filter.date());
        }
        if (filter.drinkGroup() != null) {
            query.and("? = any (p.drink_groups)", filter.drinkGroup());
        }
        if (filter.status() != null) {
            query.and("p.status = ?", filter.status().name());
        }
        if (filter.inForce() != null) {
            query.and("p.in_force = ?", filter.inForce());
        }
        if (filter.openAfter() != null) {
            int minutes = filter.openAfter().minutes();
            query.and("p.latest_end > ?", minutes < MORNING ? minutes + DAY : minutes);
        }
        return query;
    }

    PublicLicenceQuery and(String condition, Object... asked) {
        sql.append(conditions ? " and " : " where ").append(condition);
        conditions = true;
        values.addAll(List.of(asked));
        return this;
    }

    /** From the tables to the last condition. */
    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return values;
    }

    /** With what stands before and after it; what comes after has values of its own in {@code more}. */
    PreparedStatement prepare(Connection connection, String select, String after, Object... more) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(select + sql + after);
        int position = 1;
        for (Object value : values) {
            set(statement, position++, value);
        }
        for (Object value : more) {
            set(statement, position++, value);
        }
        return statement;
    }

    private static void set(PreparedStatement statement, int position, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof LocalDate day) {
            statement.setObject(position, day);
        } else {
            statement.setObject(position, value);
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
