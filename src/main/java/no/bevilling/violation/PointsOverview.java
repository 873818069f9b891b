package no.bevilling.violation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.ClockKind;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.database.Tenant;
import no.bevilling.licence.Licence;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a municipality has of cases about points and withdrawals, and of licences with points; not the reader's own. */
@ApplicationScoped
class PointsOverview {
    private static final Set<CaseStatus> OPEN =
            Set.of(CaseStatus.RECEIVED, CaseStatus.IN_PROGRESS, CaseStatus.PROPOSED);
    private static final Set<Matter> MATTERS = Set.of(Matter.PENALTY_POINTS, Matter.WITHDRAWAL);
    private static final String WHERE = "matter in ?1 and status in ?2 and id not in ?3";
    private static final UUID NONE = new UUID(0, 0);

    static final String WITH_POINTS = """
            select e.licence_id from points_entry e
            join licence l on l.municipality_id = e.municipality_id and l.id = e.licence_id
            where e.municipality_id = :municipality and e.annulled_at is null
              and e.committed_at >= :since and e.committed_at <= :now and l.case_id <> all (:own)
              and (l.points_from is null or e.committed_at >= l.points_from)
              and not exists (select from licence_event t
                where t.municipality_id = e.municipality_id and t.licence_id = e.licence_id and t.kind = 'TRANSFERRED'
                  and t.happened_at > e.committed_at and t.happened_at <= :now
                  and not exists (select from licence_event undone
                    where undone.municipality_id = t.municipality_id and undone.licence_id = t.licence_id
                      and undone.kind = 'ANNULLED' and undone.refers_to = t.id))
            group by e.licence_id, l.licence_number
            """;

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    @Inject
    LicencePoints points;

    @Inject
    Clock clock;

    /** A case in the list. */
    @Schema(name = "PointsCaseRow")
    record Row(
            UUID id,
            String number,
            Matter matter,
            String title,
            String holder,
            String place,
            CaseStatus status,
            ClockKind nextClock,
            LocalDate nextDueOn) {
        /** Whether its day has passed. */
        @JsonIgnore
        public boolean isLate(LocalDate today) {
            return nextDueOn != null && nextDueOn.isBefore(today);
        }
    }

    /** A licence with points; {@code left} until withdrawal. */
    record WithPoints(UUID licenceId, String number, String holder, String place, int points, int left, Instant last) {}

    long countOpen(SignedInAccount reader) {
        return LicensingCase.count(WHERE, MATTERS, OPEN, own(reader));
    }

    /** Open cases by their next day. */
    List<Row> open(SignedInAccount reader, int first, int size) {
        List<LicensingCase> found = entities.createQuery(
                        "from LicensingCase c where c.matter in :matters and c.status in :open and c.id not in :own"
                                + " order by c.nextDueOn nulls last, c.receivedAt, c.id",
                        LicensingCase.class)
                .setParameter("matters", MATTERS)
                .setParameter("open", OPEN)
                .setParameter("own", own(reader))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return rows(found);
    }

    /** Decided withdrawals that nobody has registered as carried out, by their day. */
    List<Row> toExecute(SignedInAccount reader, int most) {
        List<LicensingCase> found = entities.createQuery(
                        "from LicensingCase c where c.matter = :withdrawal and c.status = :decided and c.nextClock = :clock"
                                + " and c.id not in :own order by c.nextDueOn, c.id",
                        LicensingCase.class)
                .setParameter("withdrawal", Matter.WITHDRAWAL)
                .setParameter("decided", CaseStatus.DECIDED)
                .setParameter("clock", ClockKind.EXECUTION)
                .setParameter("own", own(reader))
                .setMaxResults(most)
                .getResultList();
        return rows(found);
    }

    long countWithPoints(SignedInAccount reader) {
        return ((Number) withPoints("select count(*) from (" + WITH_POINTS + ") counted", reader, Long.class)
                        .getSingleResult())
                .longValue();
    }

    /** Licences with points that count today, the most first. */
    List<WithPoints> withPoints(SignedInAccount reader, int first, int size) {
        List<?> ids = withPoints(WITH_POINTS + " order by sum(e.points) desc, l.licence_number", reader, UUID.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Licence> licences = Licence.<Licence>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(licence -> licence.id, licence -> licence));
        Map<UUID, String> holders = holders(licences.values().stream()
                .map(licence -> licence.organisationId)
                .toList());
        Map<UUID, String> places = places(
                licences.values().stream().map(licence -> licence.premisesId).toList());
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Ledger> ledgers = points.ofAll(licences.values());
        return ids.stream()
                .map(licences::get)
                .map(licence -> {
                    Ledger ledger = ledgers.get(licence.id);
                    int leading = ledger.due(points.numbers(), today).points();
                    return new WithPoints(
                            licence.id,
                            licence.licenceNumber,
                            holders.get(licence.organisationId),
                            places.get(licence.premisesId),
                            ledger.at(clock.instant()),
                            Math.max(0, ledger.threshold() - leading),
                            ledger.entries().isEmpty()
                                    ? null
                                    : ledger.entries()
                                            .get(ledger.entries().size() - 1)
                                            .committedAt());
                })
                .toList();
    }

    /** The two years that end today are the ledger's: what it counts of the licence itself is what is summed here. */
    private Query withPoints(String sql, SignedInAccount reader, Class<?> result) {
        LocalDate today = LocalDate.now(clock);
        LocalDate start = Ledger.of(List.of(), null, points.numbers(), today).start(today);
        return entities.createNativeQuery(sql, result)
                .setParameter("municipality", Tenant.id())
                .setParameter("since", start.atStartOfDay(clock.getZone()).toInstant())
                .setParameter("now", clock.instant())
                .setParameter("own", own(reader).toArray(UUID[]::new));
    }

    private List<Row> rows(List<LicensingCase> found) {
        Map<UUID, String> holders =
                holders(found.stream().map(one -> one.organisationId).toList());
        Map<UUID, String> places =
                places(found.stream().map(one -> one.premisesId).toList());
        return found.stream()
                .map(one -> new Row(
                        one.id,
                        one.number(),
                        one.matter,
                        one.title,
                        holders.get(one.organisationId),
                        places.get(one.premisesId),
                        one.status,
                        one.nextClock,
                        one.nextDueOn))
                .toList();
    }

    private static Map<UUID, String> holders(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Organisation.<Organisation>list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(one -> one.id, one -> one.name));
    }

    private static Map<UUID, String> places(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Premises.<Premises>list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(one -> one.id, one -> one.name));
    }

    private Set<UUID> own(SignedInAccount reader) {
        Set<UUID> own = impartiality.casesOf(reader.id());
        return own.isEmpty() ? Set.of(NONE) : own;
    }
}
