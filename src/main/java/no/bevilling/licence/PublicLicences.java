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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.bevilling.rules.fact.LicenceType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The public register, read over all municipalities with a database role that may read the public projection and
 * nothing else.
 */
@ApplicationScoped
public class PublicLicences {
    /** Inspections and points are read where the municipality has chosen to show them; null where it has not. */
    static final String SELECT = """
            select l.*,
              case when shown.municipality_id is not null then (
                select coalesce(json_agg(json_build_object('on', i.inspected_on, 'findings', i.findings)
                         order by i.inspected_on desc, i.visit_id), '[]')
                  from public_inspection i where i.licence_id = l.licence_id) end as inspections,
              case when shown.municipality_id is not null then (
                select coalesce(json_agg(json_build_object('decidedOn', e.decided_on, 'violation', e.violation,
                         'points', e.points) order by e.decided_on desc, e.entry_id), '[]')
                  from public_points e where e.licence_id = l.licence_id) end as points
            """;

    static final String ORDER = " order by l.premises_name collate \"nb-x-icu\", l.licence_id";
    static final String AFTER =
            "(l.premises_name collate \"nb-x-icu\", l.licence_id) > (cast(? as text), cast(? as uuid))";
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

    @ConfigProperty(name = "bevilling.public-address")
    String address;

    /** One page of what was found, by name of the place in Norwegian order; {@code page} begins with 0. */
    public List<PublicLicence> find(PublicLicenceFilter filter, int page, int size) {
        Instant at = moment(filter);
        return read(PublicLicenceQuery.of(filter, at), ORDER + " limit " + size + " offset " + (long) page * size, at);
    }

    /** How many there are. */
    public long count(PublicLicenceFilter filter) {
        try (Connection connection = register.getConnection();
                PreparedStatement statement =
                        PublicLicenceQuery.of(filter, moment(filter)).prepare(connection, "select count(*)", "");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /**
     * Hands on all that was found, one by one: however many there are, only a few are in memory, and no connection is
     * held while they are handed on, so that slow readers do not use them up.
     */
    public void each(PublicLicenceFilter filter, Consumer<PublicLicence> consumer) {
        Instant at = moment(filter);
        PublicLicence last = null;
        List<PublicLicence> chunk;
        do {
            PublicLicenceQuery query = PublicLicenceQuery.of(filter, at);
            if (last != null) {
                query.and(AFTER, last.premises().name(), last.id());
            }
            chunk = read(query, ORDER + " limit " + CHUNK, at);
            chunk.forEach(consumer);
            last = chunk.isEmpty() ? null : chunk.get(chunk.size() - 1);
        } while (chunk.size() == CHUNK);
    }

    /** The licence of a number as it is now; numbers are unique over all municipalities. */
    public Optional<PublicLicence> byNumber(String licenceNumber) {
        return byNumber(licenceNumber, null);
    }

    /** The licence of a number as it was on a day; empty where it had not been granted then. */
    public Optional<PublicLicence> byNumber(String licenceNumber, LocalDate day) {
        PublicLicenceFilter filter = new PublicLicenceFilter(null, null, null, null, null, null, null, day);
        Instant at = moment(filter);
        return read(PublicLicenceQuery.of(filter, at).and("l.licence_number = ?", licenceNumber), "", at).stream()
                .findFirst();
    }

    /** Several licences as they are now, by id; those that the register does not have are left out. */
    public Map<UUID, PublicLicence> byId(Collection<UUID> ids) {
        Instant now = clock.instant();
        PublicLicenceQuery query = PublicLicenceQuery.of(PublicLicenceFilter.ALL, now)
                .and("l.licence_id = any (cast(? as uuid[]))", arrayOf(ids));
        return read(query, "", now).stream().collect(Collectors.toMap(PublicLicence::id, licence -> licence));
    }

    private static String arrayOf(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private Instant moment(PublicLicenceFilter filter) {
        return PublicLicenceQuery.moment(filter, clock.instant());
    }

    private List<PublicLicence> read(PublicLicenceQuery query, String after, Instant at) {
        LicenceForce force = inForce.force();
        List<PublicLicence> found = new ArrayList<>();
        try (Connection connection = register.getConnection();
                PreparedStatement statement = query.prepare(connection, SELECT, after);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(read(rows, force, at));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
        return found;
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("The register could not be read", e);
    }

    private PublicLicence read(ResultSet row, LicenceForce force, Instant instant) throws SQLException {
        LicenceLife life = read(row.getString("life"), new TypeReference<>() {});
        Force now = force.at(life, instant);
        PublicTerms terms = PublicTerms.at(read(row.getString("terms"), new TypeReference<>() {}), instant);
        LicenceType type = LicenceType.valueOf(row.getString("licence_type"));
        String number = row.getString("licence_number");
        return new PublicLicence(
                row.getObject("licence_id", UUID.class),
                number,
                address + "/register/" + number,
                PublicStatus.of(life, now.ground()),
                now.holds(),
                now.lastDay(),
                type,
                PublicRight.of(type, terms.venueKind(), terms.drinkGroups()),
                terms.clientele(),
                new PublicLicence.MunicipalityRef(
                        row.getString("municipality_number"), row.getString("municipality_name")),
                new PublicLicence.Holder(
                        HolderKind.valueOf(row.getString("holder_kind")),
                        row.getString("holder_name"),
                        row.getString("holder_organisation_number"),
                        row.getString("holder_email"),
                        row.getString("holder_telephone")),
                new PublicLicence.Place(
                        row.getString("premises_name"),
                        row.getString("street_address"),
                        row.getString("postal_code"),
                        row.getString("postal_place"),
                        row.getBoolean("address_withheld"),
                        row.getBigDecimal("latitude"),
                        row.getBigDecimal("longitude"),
                        terms.venueKind()),
                terms.drinkGroups(),
                terms.hours(),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getObject("granted_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                withdrawals(life),
                row.getObject("transferred_on", LocalDate.class),
                row.getString("transferred_to"),
                controls(row),
                row.getBoolean("demo"));
    }

    private static List<PublicLicence.Withdrawal> withdrawals(LicenceLife life) {
        return life.all(LicenceEventKind.WITHDRAWN)
                .map(event -> new PublicLicence.Withdrawal(
                        LicenceLife.day(event.happenedAt()),
                        event.until() == null ? null : life.lastDay(event.until())))
                .toList();
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
