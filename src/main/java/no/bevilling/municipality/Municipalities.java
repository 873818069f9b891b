package no.bevilling.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.bevilling.database.Tenant;

/** Finds municipalities by their dated number (0542 became 3451) and lists them. */
@ApplicationScoped
public class Municipalities {
    private static final String SELECT = """
            select m.id as id, m.name as name, n.number as number, m.language_form as languageForm,
                   m.region_id as regionId, m.demo as demo
            from municipality m join municipality_number n on n.municipality_id = m.id
            where n.valid_from <= :day and (n.valid_to is null or n.valid_to > :day)
            """;

    private static final String TODAY = """
            select now.number from municipality_number before
            join municipality_number now on now.municipality_id = before.municipality_id
            where before.number = :former and now.valid_from <= :day and (now.valid_to is null or now.valid_to > :day)
            order by before.valid_from desc
            """;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** A municipality in short, with the number that is valid on the day it was asked for. */
    public record Short(int id, String name, String number, LanguageForm languageForm, String regionId, boolean demo) {}

    /** The municipality that bears the four-digit number today. */
    @Transactional
    public Optional<Short> byNumber(String number) {
        return byNumber(number, LocalDate.now(clock));
    }

    /** The municipality that bore the four-digit number on {@code day}. */
    @Transactional
    public Optional<Short> byNumber(String number, LocalDate day) {
        return query(SELECT + " and n.number = :number", day)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The number today of a municipality that bore this one before; empty for one nobody ever bore, or bears still. */
    @Transactional
    public Optional<String> numberToday(String former) {
        @SuppressWarnings("unchecked")
        java.util.stream.Stream<Object> found = entities.createNativeQuery(TODAY)
                .setParameter("former", former)
                .setParameter("day", LocalDate.now(clock))
                .getResultStream();
        return found.map(String::valueOf).filter(now -> !now.equals(former)).findFirst();
    }

    /** The municipality of an internal id, with today's number. */
    @Transactional
    public Optional<Short> byId(int id) {
        return query(SELECT + " and m.id = :id", LocalDate.now(clock))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The number that the municipality of an internal id bore on {@code day}. */
    @Transactional
    public Optional<String> numberOf(int id, LocalDate day) {
        return query(SELECT + " and m.id = :id", day)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Short::number);
    }

    /** The first day on which the municipality of an internal id bore the number that it bears on {@code day}. */
    @Transactional
    public Optional<LocalDate> numberSince(int id, LocalDate day) {
        return entities.createNativeQuery("""
                        select valid_from from municipality_number
                        where municipality_id = :id and valid_from <= :day and (valid_to is null or valid_to > :day)
                        """, LocalDate.class)
                .setParameter("id", id)
                .setParameter("day", day)
                .getResultStream()
                .map(LocalDate.class::cast)
                .findFirst();
    }

    /** All municipalities today, by name in Norwegian order. */
    @Transactional
    public List<Short> all() {
        return query(
                        SELECT + " and m.id <> " + Tenant.INSTALLATION + " order by m.name collate \"nb-x-icu\"",
                        LocalDate.now(clock))
                .getResultList();
    }

    /** The names of the regions, by id. */
    @Transactional
    public Map<String, String> regions() {
        return Region.<Region>streamAll().collect(Collectors.toMap(region -> region.id, region -> region.name));
    }

    private jakarta.persistence.TypedQuery<Short> query(String sql, LocalDate day) {
        @SuppressWarnings("unchecked")
        var query = entities.createNativeQuery(sql, Object[].class)
                .unwrap(org.hibernate.query.NativeQuery.class)
                .setTupleTransformer((row, names) -> new Short(
                        (Integer) row[0],
                        (String) row[1],
                        String.valueOf(row[2]),
                        LanguageForm.valueOf((String) row[3]),
                        (String) row[4],
                        (Boolean) row[5]));
        return query.setParameter("day", day);
    }
}
