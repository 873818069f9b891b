package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cases that belong together (beslektede saker), seen from either of them. Runs in the case's transaction. */
@ApplicationScoped
public class RelatedCases {
    private static final int MOST = 50;
    private static final int MOST_SUGGESTED = 5;
    private static final String CASE_NUMBER = "\\s*(\\d{4})\\s*/\\s*(\\d{1,9})\\s*";
    private static final String RELATED = """
            select r.id, c.id, c.case_year, c.case_sequence, c.title, c.status, r.kind, r.case_id = :about, r.related_by_name,
                   c.matter
            from case_relation r
            join licensing_case c on c.municipality_id = r.municipality_id
              and c.id = case when r.case_id = :about then r.related_id else r.case_id end
            where r.municipality_id = :municipality and (r.case_id = :about or r.related_id = :about)
            order by c.received_at desc, r.id limit
            """ + MOST;
    private static final String SAME_PLACE = """
            select c.id, c.case_year, c.case_sequence, c.title, c.status, c.matter
            from licensing_case c
            where c.municipality_id = :municipality and c.id <> :about and c.premises_id in (
                select :place
                union
                select p.id from premises here
                join premises p on p.municipality_id = here.municipality_id and p.street_address <> ''
                  and p.street_address = here.street_address
                  and p.postal_code is not distinct from here.postal_code
                where here.municipality_id = :municipality and here.id = :place and here.street_address <> ''
                union
                select p.id from premises here
                join premises p on p.municipality_id = here.municipality_id and p.postal_code = here.postal_code
                  and p.address_number = here.address_number and p.address_number <> ''
                  and similarity(p.address_key, here.address_key) >= 0.6
                where here.municipality_id = :municipality and here.id = :place and here.address_number <> '')
              and not exists (select from case_relation r where r.municipality_id = c.municipality_id
                              and (r.case_id = c.id and r.related_id = :about or r.case_id = :about and r.related_id = c.id))
            order by c.received_at desc, c.id limit
            """ + MOST_SUGGESTED;

    @Inject
    EntityManager entities;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * A case that another one belongs together with, seen from that other one.
     *
     * @param id of the relation
     * @param forward whether a directed {@code kind} is said of the case that is looked at, or of this one
     * @param relatedBy who said so; empty where it followed by itself
     * @param party the reader is party to this case, and is told no more of it than its number
     */
    @Schema(name = "RelatedCase")
    public record Related(
            UUID id,
            UUID caseId,
            String number,
            Matter matter,
            String title,
            CaseStatus status,
            RelationKind kind,
            boolean forward,
            String relatedBy,
            boolean party) {}

    /** A case about the same place that nobody has related yet. */
    @Schema(name = "RelatedCaseSuggestion")
    public record Suggested(UUID caseId, String number, Matter matter, String title, CaseStatus status) {}

    /** The cases that one belongs together with, the newest first. */
    public List<Related> of(UUID caseId, SignedInAccount reader) {
        Set<UUID> own = impartiality.casesOf(reader.id());
        return ((List<?>) entities.createNativeQuery(RELATED)
                        .setParameter("municipality", Tenant.id())
                        .setParameter("about", caseId)
                        .getResultList())
                .stream().map(row -> related((Object[]) row, own)).toList();
    }

    private static Related related(Object[] row, Set<UUID> own) {
        boolean party = own.contains((UUID) row[1]);
        return new Related(
                (UUID) row[0],
                (UUID) row[1],
                row[2] + "/" + row[3],
                Matter.valueOf((String) row[9]),
                party ? "" : (String) row[4],
                CaseStatus.valueOf((String) row[5]),
                RelationKind.valueOf((String) row[6]),
                (Boolean) row[7],
                (String) row[8],
                party);
    }

    /** Other cases of the same place or address, the newest first; none that the reader is party to. */
    public List<Suggested> suggestions(LicensingCase about, SignedInAccount reader) {
        if (about.premisesId == null) {
            return List.of();
        }
        Set<UUID> own = impartiality.casesOf(reader.id());
        return ((List<?>) entities.createNativeQuery(SAME_PLACE)
                        .setParameter("municipality", Tenant.id())
                        .setParameter("place", about.premisesId)
                        .setParameter("about", about.id)
                        .getResultList())
                .stream()
                        .map(Object[].class::cast)
                        .filter(row -> !own.contains((UUID) row[0]))
                        .map(row -> new Suggested(
                                (UUID) row[0],
                                row[1] + "/" + row[2],
                                Matter.valueOf((String) row[5]),
                                (String) row[3],
                                CaseStatus.valueOf((String) row[4])))
                        .toList();
    }

    /**
     * Relates two cases because of what happened in them, by itself. Related so already, nothing changes.
     *
     * @param kind as it is said of {@code caseA}: {@code FOLLOWS}, that it follows from {@code caseB}
     * @throws ProblemException 404 without such a case in this municipality
     */
    public CaseRelation relate(UUID caseA, UUID caseB, RelationKind kind) {
        return relate(caseA, caseB, kind, null);
    }

    /**
     * As {@link #relate(UUID, UUID, RelationKind)}, by somebody who may act in the first case and is not party to the second.
     *
     * @param actor null where it follows by itself
     */
    public CaseRelation relate(UUID caseA, UUID caseB, RelationKind kind, SignedInAccount actor) {
        LicensingCase about = actor == null ? cases.get(caseA) : cases.toHandle(caseA, actor);
        if (kind == null) {
            throw ProblemException.invalid("kind", "Must be one of " + List.of(RelationKind.values()));
        }
        LicensingCase other = caseB == null
                ? null
                : LicensingCase.<LicensingCase>findByIdOptional(TenantKey.of(caseB))
                        .orElse(null);
        if (other == null || other.id.equals(about.id)) {
            throw ProblemException.invalid("case", "Must be another case of this municipality");
        }
        if (actor != null) {
            impartiality.require(other, actor);
        }
        Optional<CaseRelation> known = between(about.id, other.id, kind);
        if (known.isPresent()) {
            return known.get();
        }
        CaseRelation relation = new CaseRelation();
        relation.caseId = about.id;
        relation.relatedId = other.id;
        relation.kind = kind;
        relation.relatedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        relation.relatedBy = actor == null ? null : actor.id();
        relation.relatedByName = actor == null ? "" : actor.displayName();
        relation.persistAndFlush();
        tell(CaseEventKind.CASE_RELATED, relation, about, other, actor);
        return relation;
    }

    /** Takes a relation away that was none. */
    public void unrelate(UUID caseId, UUID relationId, SignedInAccount actor) {
        CaseRelation relation = CaseRelation.<CaseRelation>findByIdOptional(TenantKey.of(relationId))
                .filter(known -> known.caseId.equals(caseId) || known.relatedId.equals(caseId))
                .orElseThrow(() -> ProblemException.notFound("The case has no such relation."));
        cases.toHandle(caseId, actor);
        LicensingCase other = cases.get(relation.caseId.equals(caseId) ? relation.relatedId : relation.caseId);
        impartiality.require(other, actor);
        relation.delete();
        tell(CaseEventKind.CASE_UNRELATED, relation, cases.get(relation.caseId), cases.get(relation.relatedId), actor);
    }

    /** The case with the number that people write, 2026/17; empty without one. */
    public Optional<UUID> byNumber(String typed) {
        if (typed == null || !typed.matches(CASE_NUMBER)) {
            return Optional.empty();
        }
        String[] parts = typed.strip().split("\\s*/\\s*");
        return LicensingCase.<LicensingCase>find(
                        "caseYear = ?1 and caseSequence = ?2", Integer.valueOf(parts[0]), Integer.valueOf(parts[1]))
                .firstResultOptional()
                .map(found -> found.id);
    }

    /** @throws ProblemException 400 naming {@code case} where the number is none of this municipality's */
    public UUID numbered(String typed) {
        return byNumber(typed)
                .orElseThrow(
                        () -> ProblemException.invalid("case", "Must be the number of a case of this municipality"));
    }

    private static Optional<CaseRelation> between(UUID about, UUID other, RelationKind kind) {
        return CaseRelation.<CaseRelation>find(
                        "kind = ?3 and (caseId = ?1 and relatedId = ?2 or caseId = ?2 and relatedId = ?1)",
                        about,
                        other,
                        kind)
                .firstResultOptional();
    }

    private void tell(
            CaseEventKind what, CaseRelation relation, LicensingCase one, LicensingCase other, SignedInAccount actor) {
        record(what, one.id, told(relation, other, true), actor);
        record(what, other.id, told(relation, one, false), actor);
    }

    private static Map<String, String> told(CaseRelation relation, LicensingCase other, boolean forward) {
        return Map.of("kind", relation.kind.name(), "number", other.number(), "forward", String.valueOf(forward));
    }

    private void record(CaseEventKind what, UUID caseId, Map<String, String> told, SignedInAccount actor) {
        if (actor == null) {
            timeline.record(caseId, what, told);
        } else {
            timeline.record(caseId, what, actor, told);
        }
    }
}
