package no.bevilling.inspectionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.database.Tenant;

/**
 * The inspections that the municipality of the transaction has made. A visit counts when it has been handed in, signed or not, and
 * once, however often its report was corrected; it belongs to the day it began.
 */
@ApplicationScoped
class InspectionsMade {
    static final String IN_YEAR = """
            select i.premises_id, i.occasion_case_id is not null, i.started_at from inspection i
            where i.municipality_id = :municipality and i.started_at >= :from and i.started_at < :to
              and i.superseded_by is null
            """;

    static final String LAST = """
            select i.premises_id, max(i.started_at) from inspection i
            where i.municipality_id = :municipality and i.premises_id in (:premises) and i.superseded_by is null
              and i.occasion_case_id is null
            group by i.premises_id
            """;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    List<InspectionQuota.Inspected> in(Year year) {
        List<?> rows = entities.createNativeQuery(IN_YEAR)
                .setParameter("municipality", Tenant.id())
                .setParameter("from", startOf(year.atDay(1)))
                .setParameter("to", startOf(year.plusYears(1).atDay(1)))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new InspectionQuota.Inspected((UUID) row[0], (Boolean) row[1], day((Instant) row[2])))
                .toList();
    }

    /** The day of the last inspection of each place, ever; without those of single occasions. */
    Map<UUID, LocalDate> last(Collection<UUID> premises) {
        Map<UUID, LocalDate> last = new HashMap<>();
        if (premises.isEmpty()) {
            return last;
        }
        List<?> rows = entities.createNativeQuery(LAST)
                .setParameter("municipality", Tenant.id())
                .setParameter("premises", premises)
                .getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> last.put((UUID) row[0], day((Instant) row[1])));
        return last;
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
