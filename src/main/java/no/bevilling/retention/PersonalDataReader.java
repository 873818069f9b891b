package no.bevilling.retention;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.party.PersonalDataSource;

/** Asks every room what it knows of a person, in the municipality of the current transaction. */
@ApplicationScoped
class PersonalDataReader {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String NO_ADDRESS = "-";

    private static final String PEOPLE =
            "select p.id from person p where p.municipality_id = :m and p.identity_lookup = :lookup";

    private static final String OWN = """
            select a.id from application a where a.municipality_id = :m and a.account_id = :account and a.channel = 'ONLINE'
            """;

    private static final String NAMED = """
            select distinct n.application_id from application_person n where n.municipality_id = :m and n.person_id in (:people)
            """;

    private static final String CASES = """
            select c.id from licensing_case c where c.municipality_id = :m and c.application_id in (:applications)
            union
            select p.case_id from case_party p where p.municipality_id = :m and p.email <> '' and lower(p.email) = :email
            """;

    /** Private persons have no organisation number (alkoholloven § 1-4b). */
    private static final String HOLDERS = """
            select o.id from organisation o
            where o.municipality_id = :m and o.organisation_number is null and (lower(o.email) = :email or o.id in (
              select c.organisation_id from licensing_case c where c.municipality_id = :m and c.application_id in (:own)))
            """;

    @Inject
    EntityManager entities;

    @All
    List<PersonalDataSource> sources;

    /**
     * Whom it is about, as far as is known.
     *
     * @param account null where there is none
     * @param lookup HMAC of the identity number; null where none is known
     * @param email in lower case; empty where none is known
     */
    record Subject(UUID account, byte[] lookup, String email) {}

    /** What a room knows of one kind of thing. */
    record Found(String name, List<Map<String, Object>> rows) {}

    /** All that is known, kind by kind; those of which there is nothing are left out. */
    List<Found> read(Subject subject) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("m", Tenant.id());
        known.put("account", subject.account() == null ? NOBODY : subject.account());
        known.put("email", subject.email().isBlank() ? NO_ADDRESS : subject.email());
        known.put("lookup", subject.lookup() == null ? new byte[0] : subject.lookup());
        known.put("people", ids(PEOPLE, known));
        Set<UUID> own = ids(OWN, known);
        known.put("own", own);
        Set<UUID> applications = new LinkedHashSet<>(own);
        applications.addAll(ids(NAMED, known));
        known.put("applications", applications);
        known.put("cases", ids(CASES, known));
        known.put("holders", ids(HOLDERS, known));
        known.put("subjects", subjects(known));
        List<Found> found = new ArrayList<>();
        for (PersonalDataSource.Part part : parts()) {
            List<Map<String, Object>> rows = rows(part, known);
            if (!rows.isEmpty()) {
                found.add(new Found(part.name(), rows));
            }
        }
        return found;
    }

    /** What all rooms can tell of. */
    List<PersonalDataSource.Part> parts() {
        return sources.stream().flatMap(source -> source.parts().stream()).toList();
    }

    private static Set<String> subjects(Map<String, Object> known) {
        Set<String> subjects = new LinkedHashSet<>();
        subjects.add(known.get("account").toString());
        for (String of : List.of("people", "applications", "cases")) {
            ((Set<?>) known.get(of)).forEach(id -> subjects.add(id.toString()));
        }
        return subjects;
    }

    private Set<UUID> ids(String sql, Map<String, Object> known) {
        Set<UUID> ids = new LinkedHashSet<>();
        with(entities.createNativeQuery(sql, UUID.class), sql, known)
                .getResultList()
                .forEach(id -> ids.add((UUID) id));
        if (ids.isEmpty()) {
            ids.add(NOBODY);
        }
        return ids;
    }

    private List<Map<String, Object>> rows(PersonalDataSource.Part part, Map<String, Object> known) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object row : with(entities.createNativeQuery(part.sql(), Tuple.class), part.sql(), known)
                .getResultList()) {
            Map<String, Object> told = new LinkedHashMap<>();
            for (TupleElement<?> cell : ((Tuple) row).getElements()) {
                told.put(cell.getAlias(), ((Tuple) row).get(cell.getAlias()));
            }
            rows.add(told);
        }
        return rows;
    }

    private static Query with(Query query, String sql, Map<String, Object> known) {
        known.forEach((name, value) -> {
            if (sql.matches("(?s).*:" + name + "\\b.*")) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
