package no.bevilling.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.RequestReader;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Clientele;

/**
 * Reads what a simulation is about, a part at a time in the order of the ids: living licences with the facts that their
 * decision was checked on, and decided applications as they were asked. Within the transaction of one municipality.
 */
@ApplicationScoped
class TriedCases {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static final String LICENCES = """
            from licence l
            where l.municipality_id = :municipality and l.period_to >= :validFrom and not exists (
              select 1 from licence_event e
              where e.municipality_id = l.municipality_id and e.licence_id = l.id
                and e.kind in ('TRANSFERRED', 'HOLDER_DIED', 'BANKRUPT', 'CLOSED_DOWN')
                and not exists (select 1 from licence_event a where a.municipality_id = e.municipality_id
                  and a.refers_to = e.id and a.kind = 'ANNULLED')
              offset 0)
            """;
    private static final String DECISIONS = """
            from decision d
            where d.municipality_id = :municipality and d.status = 'APPROVED' and d.reviewed_at >= :since
              and exists (
                select 1 from rule_check r
                where r.municipality_id = d.municipality_id and r.case_id = d.case_id and not r.for_decision)
            """;

    /**
     * The part is picked first, by the key alone: what belongs to it is then read for its rows and no others. The size stands
     * in the statement, and names are asked for row by row: else a plan for any size reads all places for every part.
     */
    private static final String NEXT_LICENCES = """
            select l.id as id, l.licence_number as number, l.case_id as about, l.period_to as ends, %s,
              l.drink_groups as groups, l.hours::text as hours, l.clientele as clientele,
              c.input::text as input
            from (select l.* %s and l.id > :behind order by l.id limit 1000) l
            join decision d on d.municipality_id = l.municipality_id and d.id = l.decision_id
            join rule_check c on c.municipality_id = d.municipality_id and c.id = d.rule_check_id
            order by l.id
            """.formatted(names("l"), LICENCES);

    private static final String NEXT_DECISIONS = """
            select d.id as id, k.case_year || '/' || k.case_sequence as number, d.case_id as about, %s,
              c.input::text as input
            from (select d.* %s and d.id > :behind order by d.id limit 1000) d
            join licensing_case k on k.municipality_id = d.municipality_id and k.id = d.case_id
            join lateral (
              select r.input from rule_check r
              where r.municipality_id = d.municipality_id and r.case_id = d.case_id and not r.for_decision
              order by r.checked_at desc limit 1) c on true
            order by d.id
            """.formatted(names("k"), DECISIONS);

    private static String names(String of) {
        return """
                (select p.name from premises p where p.municipality_id = %1$s.municipality_id and p.id = %1$s.premises_id) as place,
                (select o.name from organisation o where o.municipality_id = %1$s.municipality_id and o.id = %1$s.organisation_id)
                  as holder""".formatted(of);
    }

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    /** How many there are of a kind. */
    int count(Simulation about, Subject subject) {
        String from = subject == Subject.LICENCE ? LICENCES : DECISIONS;
        return ((Number) bound(entities.createNativeQuery("select count(*) " + from), about, subject)
                        .getSingleResult())
                .intValue();
    }

    /** One of them as it stands in the database; {@link #read} makes sense of it, on any thread. */
    record Stored(UUID id, Subject subject, Tuple row) {}

    /** The next thousand of a subject behind an id, null for the first ones, in the order of their ids. */
    List<Stored> next(Simulation about, Subject subject, UUID behind) {
        String sql = subject == Subject.LICENCE ? NEXT_LICENCES : NEXT_DECISIONS;
        Query query = bound(entities.createNativeQuery(sql, Tuple.class), about, subject)
                .setParameter("behind", behind == null ? BEFORE_ALL : behind);
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Stored(((Tuple) row).get("id", UUID.class), subject, (Tuple) row))
                .toList();
    }

    /** The licence as it would be renewed, or the application as it was asked, on the day the new rules would hold. */
    Tried read(Stored stored, LocalDate validFrom) {
        return stored.subject() == Subject.LICENCE
                ? licence(stored.row(), validFrom)
                : decision(stored.row(), validFrom);
    }

    private static Query bound(Query query, Simulation about, Subject subject) {
        query.setParameter("municipality", about.municipalityId);
        return subject == Subject.LICENCE
                ? query.setParameter("validFrom", about.validFrom)
                : query.setParameter(
                        "since", about.decidedSince.atStartOfDay(OSLO).toInstant());
    }

    private Tried licence(Tuple row, LocalDate validFrom) {
        CheckRequest checked = read(row.get("input", String.class));
        CheckRequest.Application asked = checked.application();
        LocalDate ends = row.get("ends", LocalDate.class);
        CheckRequest.Application held = new CheckRequest.Application(
                asked.kind().isEvent() ? asked.kind() : ApplicationKind.RENEWAL,
                asked.licenceType(),
                List.of(row.get("groups", Integer[].class)),
                Clientele.valueOf(row.get("clientele", String.class)),
                validFrom,
                ends,
                hours(row.get("hours", String.class)),
                asked.seasonal(),
                asked.ownProduction(),
                asked.channels());
        return tried(Subject.LICENCE, row, ends, checked, held, validFrom);
    }

    private Tried decision(Tuple row, LocalDate validFrom) {
        CheckRequest checked = read(row.get("input", String.class));
        return tried(Subject.DECISION, row, null, checked, checked.application(), validFrom);
    }

    private static Tried tried(
            Subject subject,
            Tuple row,
            LocalDate ends,
            CheckRequest checked,
            CheckRequest.Application application,
            LocalDate on) {
        return new Tried(
                subject,
                row.get("id", UUID.class),
                row.get("number", String.class),
                row.get("about", UUID.class),
                row.get("place", String.class),
                row.get("holder", String.class),
                ends,
                new CheckRequest(
                        checked.municipality(),
                        on,
                        application,
                        checked.premises(),
                        checked.event(),
                        checked.people(),
                        checked.statements(),
                        checked.counts()));
    }

    private CheckRequest read(String input) {
        try {
            return RequestReader.read(json.readTree(input));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept check cannot be read", e);
        }
    }

    private List<CheckRequest.HoursRow> hours(String written) {
        try {
            return json.readValue(written, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The hours of a licence cannot be read", e);
        }
    }
}
