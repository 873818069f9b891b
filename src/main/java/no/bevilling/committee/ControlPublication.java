package no.bevilling.committee;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.inspection.InspectionReports.ReportLocked;
import no.bevilling.platform.MunicipalityJobs;
import no.bevilling.violation.LedgerChanged;

/**
 * Shows the inspections and points of the municipality's licences in the public register, where it has chosen to. Written in the
 * transaction that locks a report or decides on points; a job mends what is missing, and what was set aside is taken away.
 */
@ApplicationScoped
public class ControlPublication {
    private static final String INSPECTIONS = """
            insert into public_inspection (visit_id, licence_id, municipality_id, inspected_on, findings)
            select i.visit_id, l.id, i.municipality_id, (i.started_at at time zone :zone)::date, i.findings
              from inspection i
              join licence l on l.municipality_id = i.municipality_id
               and (l.id = i.licence_id or i.licence_id is null and l.premises_id = i.premises_id
                    and l.licence_type = i.licence_type
                    and (i.started_at at time zone :zone)::date between l.period_from and l.period_to)
             where i.municipality_id = :municipality and i.status = 'SIGNED' and i.superseded_by is null
               and i.occasion_case_id is null
            on conflict (licence_id, visit_id) do update set
              inspected_on = excluded.inspected_on, findings = excluded.findings
            """;

    private static final String POINTS = """
            insert into public_points (entry_id, licence_id, municipality_id, decided_on, violation, points)
            select e.id, e.licence_id, e.municipality_id, e.decided_on, e.kind, e.points
              from points_entry e
             where e.municipality_id = :municipality and e.annulled_at is null and not e.suspended
            on conflict (entry_id) do nothing
            """;
    private static final String NO_MORE_POINTS = """
            delete from public_points p where p.municipality_id = :municipality and not exists (
              select from points_entry e where e.municipality_id = :municipality and e.id = p.entry_id
               and e.annulled_at is null and not e.suspended)
            """;

    @Inject
    EntityManager entities;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Whether the municipality of the current transaction shows them. */
    public boolean isChosen() {
        return !entities.createNativeQuery("select 1 from public_control_choice where municipality_id = :municipality")
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
                            "insert into public_control_choice (municipality_id, chosen_at) values (:municipality, :at)")
                    .setParameter("municipality", Tenant.id())
                    .setParameter("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                    .executeUpdate();
            write();
        } else {
            remove("public_inspection");
            remove("public_points");
            remove("public_control_choice");
        }
        audit.changed("municipality", new UUID(0, Tenant.id()), "inspections in the register", Map.of("shown", shown));
    }

    private void remove(String table) {
        entities.createNativeQuery("delete from " + table + " where municipality_id = :municipality")
                .setParameter("municipality", Tenant.id())
                .executeUpdate();
    }

    /** A report is locked: the register shows it from the same moment. */
    void locked(@Observes ReportLocked report) {
        writeIfChosen();
    }

    /** Points are given, set aside or suspended: so does the register. */
    void changed(@Observes LedgerChanged ledger) {
        writeIfChosen();
    }

    @Scheduled(
            identity = "public-controls",
            every = "1h",
            delayed = "8m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyHour() {
        jobs.forEach("public-controls", municipality -> writeIfChosen());
    }

    /** Writes what is to be shown of the municipality of the current transaction, if it has chosen to show it. */
    void writeIfChosen() {
        if (isChosen()) {
            write();
        }
    }

    private void write() {
        entities.flush();
        entities.createNativeQuery(INSPECTIONS)
                .setParameter("municipality", Tenant.id())
                .setParameter("zone", clock.getZone().getId())
                .executeUpdate();
        entities.createNativeQuery(NO_MORE_POINTS)
                .setParameter("municipality", Tenant.id())
                .executeUpdate();
        entities.createNativeQuery(POINTS)
                .setParameter("municipality", Tenant.id())
                .executeUpdate();
    }
}
