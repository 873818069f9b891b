package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import no.bevilling.database.Tenant;

/** Gapless numbers a municipality and year. Taken under a row lock: a rollback gives the number back. */
@ApplicationScoped
public class CaseNumbers {
    private static final String NEXT = """
            insert into case_counter (municipality_id, kind, counter_year, last_value)
            values (:municipality, :kind, :year, 1)
            on conflict (municipality_id, kind, counter_year)
            do update set last_value = case_counter.last_value + 1
            returning last_value
            """;

    @Inject
    EntityManager entities;

    /** The next number of a kind ({@code CASE}, {@code LICENCE}) in a year, beginning with 1. */
    public int next(String kind, int year) {
        return ((Number) entities.createNativeQuery(NEXT)
                        .setParameter("municipality", Tenant.id())
                        .setParameter("kind", kind)
                        .setParameter("year", year)
                        .getSingleResult())
                .intValue();
    }
}
