package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEvent;
import no.bevilling.licence.LicenceEventKind;
import no.bevilling.licence.LicenceEvents;
import no.bevilling.rules.NationalNumbers;
import no.bevilling.rules.RuleChecks;

/** The ledgers of licences, as they are recorded here. */
@ApplicationScoped
public class LicencePoints implements PointsLedger {
    /** Entries that a withdrawal that stands rests on. */
    private static final String REACTED_TO = """
            select b.entry_id from withdrawal_basis b
            join withdrawal_decision d on d.municipality_id = b.municipality_id and d.id = b.decision_id
            join points_entry e on e.municipality_id = b.municipality_id and e.id = b.entry_id
            where b.municipality_id = :municipality and e.licence_id in (:licences)
              and d.reviewed_at is not null and d.review_comment is null and d.set_aside_at is null
            """;

    @Inject
    RuleChecks rules;

    @Inject
    LicenceEvents events;

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public PointsRecorded at(UUID licenceId, Instant countFrom, Instant instant) {
        if (PointsKept.count() == 0) {
            return new PointsRecorded.NotKept();
        }
        Licence licence = Licence.findById(TenantKey.of(licenceId));
        return new PointsRecorded.Counted(
                licence == null ? 0 : ledger(licence, countFrom, instant).at(instant));
    }

    @Override
    public Map<UUID, PointsRecorded> at(Map<UUID, Instant> countFrom, Instant instant) {
        Map<UUID, PointsRecorded> recorded = new HashMap<>();
        if (countFrom.isEmpty()) {
            return recorded;
        }
        if (PointsKept.count() == 0) {
            countFrom.keySet().forEach(licence -> recorded.put(licence, new PointsRecorded.NotKept()));
            return recorded;
        }
        List<Licence> licences = Licence.list("id in ?1", countFrom.keySet());
        countFrom.keySet().forEach(licence -> recorded.put(licence, new PointsRecorded.Counted(0)));
        ledgers(licences, countFrom, instant)
                .forEach((licence, ledger) -> recorded.put(licence, new PointsRecorded.Counted(ledger.at(instant))));
        return recorded;
    }

    /** The statement that all points that still count are recorded here; empty until somebody has made it. */
    public Optional<PointsKept> kept() {
        return PointsKept.<PointsKept>findAll().firstResultOptional();
    }

    /** States that all points that still count are recorded here; once. */
    public void declareKept(SignedInAccount actor) {
        if (kept().isPresent()) {
            return;
        }
        PointsKept kept = new PointsKept();
        kept.declaredBy = actor.id();
        kept.declaredByName = actor.displayName();
        kept.declaredAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        kept.persistAndFlush();
        audit.changed("points", kept.id, "declared to be kept here", Map.of());
    }

    /** The ledger of the one who holds the licence now. */
    public Ledger of(Licence licence) {
        return ledger(licence, licence.pointsFrom, clock.instant());
    }

    /** The dated numbers of the law. */
    public NationalNumbers numbers() {
        return rules.numbers();
    }

    /** All that has ever been given on the licence, the oldest first, what was set aside among it. */
    public List<PointsEntry> recorded(UUID licenceId) {
        return PointsEntry.list("licenceId = ?1 order by committedAt, id", licenceId);
    }

    /** The ledgers of those who hold the licences now, by licence; read together. */
    public Map<UUID, Ledger> ofAll(Collection<Licence> licences) {
        Map<UUID, Instant> countFrom = new HashMap<>();
        licences.forEach(licence -> countFrom.put(licence.id, licence.pointsFrom));
        return ledgers(licences, countFrom, clock.instant());
    }

    private Ledger ledger(Licence licence, Instant countFrom, Instant instant) {
        Map<UUID, Instant> from = new HashMap<>();
        from.put(licence.id, countFrom);
        return ledgers(List.of(licence), from, instant).get(licence.id);
    }

    /**
     * From a transfer on, what is done on the licence counts against the one who took over, though the licence is still the
     * old one; that one's own licence then takes it along.
     */
    private Map<UUID, Ledger> ledgers(Collection<Licence> licences, Map<UUID, Instant> countFrom, Instant instant) {
        Map<UUID, UUID> follows = followed(licences);
        Map<UUID, Instant> transferred = transferred(licences, instant);
        Set<UUID> all = new HashSet<>(follows.keySet());
        Map<UUID, List<PointsEntry>> entries = all.isEmpty()
                ? Map.of()
                : PointsEntry.<PointsEntry>list("licenceId in ?1", all).stream()
                        .collect(Collectors.groupingBy(entry -> entry.licenceId));
        Set<UUID> reactedTo = entries.isEmpty() ? Set.of() : reactedTo(all);
        LocalDate day = LocalDate.ofInstant(instant, clock.getZone());
        NationalNumbers numbers = numbers();
        Map<UUID, Ledger> ledgers = new HashMap<>();
        for (Licence licence : licences) {
            Instant from = latest(countFrom.get(licence.id), transferred.get(licence.id));
            Set<UUID> chain = new LinkedHashSet<>(List.of(licence.id));
            UUID before = follows.get(licence.id);
            while (before != null && from != null && chain.add(before)) {
                before = follows.get(before);
            }
            ledgers.put(
                    licence.id,
                    Ledger.of(
                            chain.stream()
                                    .flatMap(id -> entries.getOrDefault(id, List.of()).stream())
                                    .map(entry -> entry(entry, reactedTo))
                                    .toList(),
                            from,
                            numbers,
                            day));
        }
        return ledgers;
    }

    /** Each licence, and those before it, with the one that it follows; null where it follows none. */
    private static Map<UUID, UUID> followed(Collection<Licence> licences) {
        Map<UUID, UUID> follows = new HashMap<>();
        Collection<Licence> found = licences;
        while (!found.isEmpty()) {
            found.forEach(licence -> follows.put(licence.id, licence.followsId));
            List<UUID> before = found.stream()
                    .map(licence -> licence.followsId)
                    .filter(id -> id != null && !follows.containsKey(id))
                    .distinct()
                    .toList();
            found = before.isEmpty() ? List.of() : Licence.list("id in ?1", before);
        }
        return follows;
    }

    /** When each licence was transferred, of those that were. */
    private Map<UUID, Instant> transferred(Collection<Licence> licences, Instant instant) {
        Map<UUID, Instant> transferred = new HashMap<>();
        if (licences.isEmpty()) {
            return transferred;
        }
        List<LicenceEvent> found = LicenceEvent.list(
                "licenceId in ?1 and kind = ?2 and id not in"
                        + " (select undone.refersTo from LicenceEvent undone where undone.kind = ?3) order by happenedAt desc",
                licences.stream().map(licence -> licence.id).toList(),
                LicenceEventKind.TRANSFERRED,
                LicenceEventKind.ANNULLED);
        found.forEach(event -> {
            if (events.hasBegun(event, instant)) {
                transferred.put(event.licenceId, event.happenedAt);
            }
        });
        return transferred;
    }

    private static Instant latest(Instant one, Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private Set<UUID> reactedTo(Set<UUID> licences) {
        Set<UUID> ids = new HashSet<>();
        entities.createNativeQuery(REACTED_TO, UUID.class)
                .setParameter("municipality", Tenant.id())
                .setParameter("licences", licences)
                .getResultList()
                .forEach(id -> ids.add((UUID) id));
        return ids;
    }

    private static Ledger.Entry entry(PointsEntry entry, Set<UUID> reactedTo) {
        Ledger.State state = entry.annulledAt != null
                ? Ledger.State.ANNULLED
                : reactedTo.contains(entry.id)
                        ? Ledger.State.REACTED_TO
                        : entry.suspended ? Ledger.State.SUSPENDED : Ledger.State.COUNTS;
        return new Ledger.Entry(entry.id, entry.decisionId, entry.kind, entry.committedAt, entry.points, state);
    }
}
