package no.bevilling.licence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseEventRecorded;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.MunicipalityJobs;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import org.hibernate.engine.spi.ActionQueue;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;

/**
 * Shows applications that are not decided in the public register, where the municipality has chosen to. Written at the end of
 * the transaction in which something happened in the case; a job mends what is missing. Private persons' applications and
 * changes of manager, which are about persons, are never shown (ADR 75).
 */
@ApplicationScoped
public class PendingApplications {
    /** Cases that are to be shown; {@code :caseId} is one, or null for all of the municipality. */
    private static final String SHOWN = """
              from licensing_case c
              join organisation o on o.municipality_id = c.municipality_id and o.id = c.organisation_id
              join premises p on p.municipality_id = c.municipality_id and p.id = c.premises_id
             where c.municipality_id = :municipality and c.matter = 'LICENCE_APPLICATION'
               and c.status in ('RECEIVED', 'IN_PROGRESS', 'PROPOSED')
               and c.kind not in ('MANAGER_CHANGE', 'CLOSING_DOWN') and c.licence_type is not null
               and o.organisation_number is not null
               and (cast(:caseId as uuid) is null or c.id = cast(:caseId as uuid))
            """;

    private static final String WRITE = """
            insert into public_pending_application (case_id, municipality_id, municipality_number, municipality_name,
              case_number, kind, licence_type, holder_name, holder_organisation_number, premises_name, street_address,
              postal_place, received_on, demo)
            select c.id, c.municipality_id, :number, :name, c.case_year || '/' || c.case_sequence, c.kind, c.licence_type,
              o.name, o.organisation_number, p.name,
              case when upper(o.form) = 'ENK' and p.venue_kind = 'CATERING' then '' else p.street_address end,
              p.postal_place, (c.received_at at time zone :zone)::date, :demo
            """ + SHOWN + """
            on conflict (case_id) do update set kind = excluded.kind, holder_name = excluded.holder_name,
              holder_organisation_number = excluded.holder_organisation_number, premises_name = excluded.premises_name,
              street_address = excluded.street_address, postal_place = excluded.postal_place
            where (public_pending_application.kind, public_pending_application.holder_name,
              public_pending_application.holder_organisation_number, public_pending_application.premises_name,
              public_pending_application.street_address, public_pending_application.postal_place)
            is distinct from (excluded.kind, excluded.holder_name, excluded.holder_organisation_number,
              excluded.premises_name, excluded.street_address, excluded.postal_place)
            """;

    private static final String NO_MORE = """
            delete from public_pending_application a where a.municipality_id = :municipality
              and (cast(:caseId as uuid) is null or a.case_id = cast(:caseId as uuid))
              and a.case_id not in (select c.id
            """ + SHOWN + ")";

    private static final String WHERE = " from public_pending_application a"
            + " join public_pending_choice c on c.municipality_id = a.municipality_id"
            + " where cast(? as text) is null or a.municipality_number = cast(? as bpchar)";

    @Inject
    EntityManager entities;

    @Inject
    @DataSource("register")
    AgroalDataSource register;

    @Inject
    Municipalities municipalities;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** An application that is not decided, as anyone may see it. */
    public record Pending(
            PublicLicence.MunicipalityRef municipality,
            String caseNumber,
            ApplicationKind kind,
            LicenceType licenceType,
            String holder,
            String organisationNumber,
            String premises,
            String streetAddress,
            String postalPlace,
            LocalDate receivedOn,
            boolean demo) {}

    /** Those that are shown, the newest first; of one municipality, or where it is null or blank of all. */
    public List<Pending> find(String municipality, int offset, int size) {
        List<Pending> found = new ArrayList<>();
        String sql =
                "select a.*" + WHERE + " order by a.received_on desc, a.case_id limit " + size + " offset " + offset;
        try (Connection connection = register.getConnection();
                PreparedStatement statement = prepared(connection, sql, municipality);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(read(row));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The register could not be read", e);
        }
        return found;
    }

    /** How many there are. */
    public long count(String municipality) {
        try (Connection connection = register.getConnection();
                PreparedStatement statement = prepared(connection, "select count(*)" + WHERE, municipality);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The register could not be read", e);
        }
    }

    /** Whether the municipality of the current transaction shows them. */
    public boolean isChosen() {
        return !entities.createNativeQuery("select 1 from public_pending_choice where municipality_id = :municipality")
                .setParameter("municipality", Tenant.id())
                .getResultList()
                .isEmpty();
    }

    /** Chooses; what was shown is taken away at once where it is no more. */
    public void choose(boolean shown) {
        if (shown == isChosen()) {
            return;
        }
        if (shown) {
            entities.createNativeQuery(
                            "insert into public_pending_choice (municipality_id, chosen_at) values (:municipality, :at)")
                    .setParameter("municipality", Tenant.id())
                    .setParameter("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                    .executeUpdate();
            write(null);
        } else {
            remove("public_pending_application");
            remove("public_pending_choice");
        }
        audit.changed("municipality", new UUID(0, Tenant.id()), "applications in the register", Map.of("shown", shown));
    }

    private void remove(String table) {
        entities.createNativeQuery("delete from " + table + " where municipality_id = :municipality")
                .setParameter("municipality", Tenant.id())
                .executeUpdate();
    }

    /**
     * When all is done that is done with the case in this transaction, so does the register know. Told by Hibernate, once it has
     * written what is changed: a transaction's other observers come when the pool has taken the connection back.
     */
    void happened(@Observes CaseEventRecorded recorded) {
        UUID caseId = recorded.event().caseId;
        ActionQueue queue = entities.unwrap(SessionImplementor.class).getActionQueue();
        queue.registerCallback((BeforeCompletionCallback) session -> {
            if (isChosen()) {
                write(caseId);
            }
        });
    }

    @Scheduled(
            identity = "public-applications",
            every = "1h",
            delayed = "9m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyHour() {
        jobs.forEach("public-applications", municipality -> {
            if (isChosen()) {
                write(null);
            }
        });
    }

    private void write(UUID caseId) {
        entities.flush();
        Municipalities.Short municipality = municipalities.byId(Tenant.id()).orElseThrow();
        about(caseId, NO_MORE).executeUpdate();
        about(caseId, WRITE)
                .setParameter("number", municipality.number())
                .setParameter("name", municipality.name())
                .setParameter("demo", municipality.demo())
                .setParameter("zone", clock.getZone().getId())
                .executeUpdate();
    }

    private Query about(UUID caseId, String sql) {
        return entities.createNativeQuery(sql)
                .setParameter("municipality", Tenant.id())
                .setParameter("caseId", caseId == null ? null : caseId.toString());
    }

    private static PreparedStatement prepared(Connection connection, String sql, String municipality)
            throws SQLException {
        String asked = municipality == null || municipality.isBlank() ? null : municipality.strip();
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, asked);
        statement.setString(2, asked);
        return statement;
    }

    private static Pending read(ResultSet row) throws SQLException {
        return new Pending(
                new PublicLicence.MunicipalityRef(
                        row.getString("municipality_number"), row.getString("municipality_name")),
                row.getString("case_number"),
                ApplicationKind.valueOf(row.getString("kind")),
                LicenceType.valueOf(row.getString("licence_type")),
                row.getString("holder_name"),
                row.getString("holder_organisation_number"),
                row.getString("premises_name"),
                row.getString("street_address"),
                row.getString("postal_place"),
                row.getObject("received_on", LocalDate.class),
                row.getBoolean("demo"));
    }
}
