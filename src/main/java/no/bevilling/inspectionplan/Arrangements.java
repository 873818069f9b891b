package no.bevilling.inspectionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.database.Tenant;
import no.bevilling.licence.ForceSpan;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicencesInForce;
import no.bevilling.rules.fact.ApplicationKind;

/** The arrangements that the municipality of the transaction has granted licences for, and which of them were inspected. */
@ApplicationScoped
class Arrangements {
    static final String BETWEEN = """
            select c.id, c.case_year || '/' || c.case_sequence, c.title, c.kind, c.premises_id, c.event_from, c.event_to,
              exists (select from inspection i
                where i.municipality_id = c.municipality_id and i.occasion_case_id = c.id and i.superseded_by is null)
              or exists (select from inspection i
                where i.municipality_id = c.municipality_id and i.premises_id = c.premises_id and i.superseded_by is null
                  and c.kind in ('AREA_EXTENSION', 'HOURS_EXTENSION')
                  and i.started_at >= (c.event_from at time zone 'Europe/Oslo')
                  and i.started_at <= (coalesce(c.event_to, c.event_from) at time zone 'Europe/Oslo'))
            from licensing_case c
            where c.municipality_id = :municipality and c.event_from >= :from and c.event_from < :to
              and c.premises_id is not null
              and (exists (select from licence l
                  where l.municipality_id = c.municipality_id and l.case_id = c.id
                    and l.granted_as in ('SINGLE_OCCASION', 'AMBULATORY'))
                or exists (select from licence_event e
                  where e.municipality_id = c.municipality_id and e.case_id = c.id and e.kind = 'EXTENDED_FOR_OCCASION'
                    and not exists (select from licence_event a
                      where a.municipality_id = e.municipality_id and a.licence_id = e.licence_id and a.kind = 'ANNULLED'
                        and a.refers_to = e.id)))
            order by c.event_from, c.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    LicencesInForce inForce;

    @Inject
    Clock clock;

    /** Those that begin between the two days, both included, in order of time. */
    List<Arrangement> between(LocalDate first, LocalDate last) {
        List<?> rows = entities.createNativeQuery(BETWEEN)
                .setParameter("municipality", Tenant.id())
                .setParameter("from", first.atStartOfDay())
                .setParameter("to", last.plusDays(1).atStartOfDay())
                .getResultList();
        List<Arrangement> granted =
                rows.stream().map(Object[].class::cast).map(Arrangements::read).toList();
        return holding(granted);
    }

    /** Without those whose own licence was taken away again before they began. */
    private List<Arrangement> holding(List<Arrangement> granted) {
        List<UUID> own = granted.stream()
                .filter(Arrangement::isBeyondQuota)
                .map(Arrangement::caseId)
                .toList();
        if (own.isEmpty()) {
            return granted;
        }
        List<Licence> licences = Licence.list("caseId in ?1", own);
        Instant from = moment(granted.get(0).from()).minusSeconds(1);
        Instant to = granted.stream()
                .map(one -> moment(one.to() == null ? one.from() : one.to()))
                .max(Instant::compareTo)
                .orElseThrow()
                .plusSeconds(1);
        Map<UUID, List<ForceSpan>> spans = inForce.spans(licences, from, to);
        Map<UUID, List<ForceSpan>> byCase = licences.stream()
                .collect(Collectors.toMap(
                        licence -> licence.caseId, licence -> spans.get(licence.id), (one, other) -> one));
        return granted.stream()
                .filter(one -> !one.isBeyondQuota()
                        || byCase.getOrDefault(one.caseId(), List.of()).stream()
                                .anyMatch(span -> span.meets(
                                        moment(one.from()),
                                        moment(one.to() == null ? one.from() : one.to())
                                                .plusSeconds(1))))
                .toList();
    }

    private Instant moment(LocalDateTime local) {
        return local.atZone(clock.getZone()).toInstant();
    }

    private static Arrangement read(Object[] row) {
        return new Arrangement(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                ApplicationKind.valueOf((String) row[3]),
                (UUID) row[4],
                local(row[5]),
                row[6] == null ? null : local(row[6]),
                (Boolean) row[7]);
    }

    private static LocalDateTime local(Object value) {
        return value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
    }
}
