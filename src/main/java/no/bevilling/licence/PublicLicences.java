package no.bevilling.licence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.bevilling.rules.fact.LicenceType;

/**
 * The public register, read over all municipalities with a database role that may read the public projection and
 * nothing else.
 */
@ApplicationScoped
public class PublicLicences {
    private static final String WHERE = """
            from public_licence
            left join public_control_choice shown on shown.municipality_id = public_licence.municipality_id
            where (cast(? as text) is null or search_text ilike ?)
              and (cast(? as text) is null or municipality_number = ?)
              and (cast(? as text) is null or licence_type = ?)
            """;
    /** Inspections and points are read where the municipality has chosen to show them; null where it has not. */
    private static final String SELECT = """
            select public_licence.*,
              case when shown.municipality_id is not null then (
                select coalesce(json_agg(json_build_object('on', i.inspected_on, 'findings', i.findings)
                         order by i.inspected_on desc, i.visit_id), '[]')
                  from public_inspection i where i.licence_id = public_licence.licence_id) end as inspections,
              case when shown.municipality_id is not null then (
                select coalesce(json_agg(json_build_object('decidedOn', e.decided_on, 'violation', e.violation,
                         'points', e.points) order by e.decided_on desc, e.entry_id), '[]')
                  from public_points e where e.licence_id = public_licence.licence_id) end as points
            """;

    private static final String ORDER = " order by premises_name collate \"nb-x-icu\", licence_id";
    private static final String AFTER =
            " and (premises_name collate \"nb-x-icu\", licence_id) > (cast(? as text), cast(? as uuid))";
    private static final int CHUNK = 500;

    @Inject
    @DataSource("register")
    AgroalDataSource register;

    @Inject
    LicencesInForce inForce;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** One page of what was found, by name of the place in Norwegian order; {@code page} begins with 0. */
    public List<PublicLicence> find(PublicLicenceFilter filter, int page, int size) {
        List<PublicLicence> found = new ArrayList<>();
        query(SELECT + WHERE + ORDER + " limit " + size + " offset " + (long) page * size, filter, null, found::add);
        return found;
    }

    /** How many there are. */
    public long count(PublicLicenceFilter filter) {
        try (Connection connection = register.getConnection();
                PreparedStatement statement = prepared(connection, "select count(*) " + WHERE, filter, null);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The register could not be read", e);
        }
    }

    /**
     * Hands on all that was found, one by one: however many there are, only a few are in memory, and no connection is
     * held while they are handed on, so that slow readers do not use them up.
     */
    public void each(PublicLicenceFilter filter, Consumer<PublicLicence> consumer) {
        PublicLicence last = null;
        List<PublicLicence> chunk = new ArrayList<>();
        do {
            chunk.clear();
            query(SELECT + WHERE + (last == null ? "" : AFTER) + ORDER + " limit " + CHUNK, filter, last, chunk::add);
            chunk.forEach(consumer);
            last = chunk.isEmpty() ? null : chunk.get(chunk.size() - 1);
        } while (chunk.size() == CHUNK);
    }

    /** The licence of a number; numbers are unique over all municipalities. */
    public Optional<PublicLicence> byNumber(String licenceNumber) {
        try (Connection connection = register.getConnection();
                PreparedStatement statement = connection.prepareStatement(SELECT
                        + "from public_licence left join public_control_choice shown on shown.municipality_id ="
                        + " public_licence.municipality_id where licence_number = ?")) {
            statement.setString(1, licenceNumber);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(read(rows, inForce.force(), clock.instant())) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The register could not be read", e);
        }
    }

    private void query(String sql, PublicLicenceFilter filter, PublicLicence after, Consumer<PublicLicence> consumer) {
        LicenceForce force = inForce.force();
        Instant now = clock.instant();
        try (Connection connection = register.getConnection();
                PreparedStatement statement = prepared(connection, sql, filter, after);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                consumer.accept(read(rows, force, now));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The register could not be read", e);
        }
    }

    private static PreparedStatement prepared(
            Connection connection, String sql, PublicLicenceFilter filter, PublicLicence after) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, filter.text());
        statement.setString(2, filter.text() == null ? null : "%" + escaped(filter.text()) + "%");
        statement.setString(3, filter.municipality());
        statement.setString(4, filter.municipality());
        String type = filter.licenceType() == null ? null : filter.licenceType().name();
        statement.setString(5, type);
        statement.setString(6, type);
        if (after != null) {
            statement.setString(7, after.premises().name());
            statement.setObject(8, after.id());
        }
        return statement;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private PublicLicence read(ResultSet row, LicenceForce force, Instant instant) throws SQLException {
        Force now = force.at(read(row.getString("life"), new TypeReference<>() {}), instant);
        PublicTerms terms = PublicTerms.at(read(row.getString("terms"), new TypeReference<>() {}), instant);
        LocalDate from = row.getObject("period_from", LocalDate.class);
        LocalDate to = row.getObject("period_to", LocalDate.class);
        return new PublicLicence(
                row.getObject("licence_id", UUID.class),
                row.getString("licence_number"),
                PublicStatus.of(now.ground()),
                now.holds(),
                now.lastDay(),
                LicenceType.valueOf(row.getString("licence_type")),
                terms.clientele(),
                new PublicLicence.MunicipalityRef(
                        row.getString("municipality_number"), row.getString("municipality_name")),
                new PublicLicence.Holder(row.getString("holder_name"), row.getString("holder_organisation_number")),
                new PublicLicence.Place(
                        row.getString("premises_name"),
                        row.getString("street_address"),
                        row.getString("postal_code"),
                        row.getString("postal_place"),
                        terms.venueKind()),
                terms.drinkGroups(),
                terms.hours(),
                from,
                to,
                row.getObject("granted_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getObject("transferred_on", LocalDate.class),
                row.getString("transferred_to"),
                controls(row),
                row.getBoolean("demo"));
    }

    private PublicControls controls(ResultSet row) throws SQLException {
        String inspections = row.getString("inspections");
        return inspections == null
                ? null
                : new PublicControls(
                        read(inspections, new TypeReference<>() {}),
                        read(row.getString("points"), new TypeReference<>() {}));
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The register holds something that cannot be read", e);
        }
    }
}
