package no.bevilling.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import no.bevilling.database.Tenant;

/**
 * How many rows of a table work reads, as the application's own role and whatever the planner knows of the table: for lists that
 * must read a small part of what a municipality has. Nothing of what was filled in stays.
 */
@ApplicationScoped
public class RowsRead {
    private static final String READ = """
            select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)::bigint from pg_stat_xact_user_tables
            where relname = :table
            """;

    @Inject
    EntityManager entities;

    /** Ends the transaction of a measurement, so that it leaves nothing. */
    private static final class Over extends RuntimeException {}

    /** Fills, and measures, in one transaction of the municipality that is rolled back. */
    public void in(int municipality, Runnable work) {
        try {
            Tenant.run(municipality, () -> {
                work.run();
                throw new Over();
            });
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof Over) {
                    return;
                }
            }
            throw e;
        }
    }

    /** Fills rows in; {@code :m} is the municipality. */
    public void fill(String sql) {
        entities.createNativeQuery(sql).setParameter("m", Tenant.id()).executeUpdate();
    }

    /** The rows of the table that the work looks at, whether it wants them or not. */
    public long of(String table, Runnable work) {
        entities.flush();
        // What the planner knows of the table is left out of it: it takes the index that serves the list, where there
        // is one.
        for (String way : List.of("seqscan", "bitmapscan", "sort")) {
            entities.createNativeQuery("set local enable_" + way + " = off").executeUpdate();
        }
        long before = read(table);
        work.run();
        return read(table) - before;
    }

    private long read(String table) {
        return ((Number) entities.createNativeQuery(READ)
                        .setParameter("table", table)
                        .getSingleResult())
                .longValue();
    }
}
