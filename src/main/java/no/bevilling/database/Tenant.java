package no.bevilling.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

/**
 * The municipality that the current transaction belongs to.
 *
 * <p>Bound to the thread for exactly one transaction; {@link TenantOfConnection} tells PostgreSQL, whose row level
 * security does the rest. Outside of {@link #call} no tenant table shows or takes a row.
 */
public final class Tenant {
    /** The pseudo-municipality that is the installation itself: its audit chain and its administrators. */
    public static final int INSTALLATION = 0;

    private static final ThreadLocal<Integer> CURRENT = new ThreadLocal<>();

    private Tenant() {}

    /** The internal id of the municipality of this transaction, if any. */
    public static OptionalInt current() {
        Integer id = CURRENT.get();
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    /**
     * The internal id of the municipality of this transaction.
     *
     * @throws IllegalStateException where no tenant is bound
     */
    public static int id() {
        return current()
                .orElseThrow(() -> new IllegalStateException("No municipality is bound: wrap the work in Tenant.call"));
    }

    /**
     * Runs {@code work} in one transaction of the municipality; joins the one that runs if it is the same.
     *
     * @throws IllegalStateException when a transaction of another municipality, or of none, is running
     */
    public static <T> T call(int municipalityId, Callable<T> work) {
        return call(municipalityId, 0, work);
    }

    /**
     * As {@link #call(int, Callable)}, for work that may take longer than other transactions may: a list that is read as fast as
     * somebody at the other end takes it.
     *
     * @param seconds it may take in all, where no transaction is running yet; 0 for what every transaction may
     */
    public static <T> T call(int municipalityId, int seconds, Callable<T> work) {
        Integer outer = CURRENT.get();
        if (outer != null) {
            if (outer != municipalityId) {
                throw new IllegalStateException("A transaction of municipality " + outer + " is running; municipality "
                        + municipalityId + " needs one of its own");
            }
            return QuarkusTransaction.joiningExisting().call(work);
        }
        if (QuarkusTransaction.isActive()) {
            throw new IllegalStateException("A transaction without a municipality is running");
        }
        CURRENT.set(municipalityId);
        try {
            return seconds == 0
                    ? QuarkusTransaction.requiringNew().call(work)
                    : QuarkusTransaction.requiringNew().timeout(seconds).call(work);
        } finally {
            CURRENT.remove();
        }
    }

    /** As {@link #call}, for work without a result. */
    public static void run(int municipalityId, Runnable work) {
        call(municipalityId, () -> {
            work.run();
            return null;
        });
    }
}
