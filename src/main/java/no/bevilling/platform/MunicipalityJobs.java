package no.bevilling.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.IntConsumer;
import no.bevilling.database.Tenant;
import org.jboss.logging.Logger;

/**
 * Background work for every municipality, each in one transaction of its own. Whichever instance comes first does it:
 * the others find the job of that municipality locked, and go on.
 */
@ApplicationScoped
public class MunicipalityJobs {
    private static final Logger LOG = Logger.getLogger(MunicipalityJobs.class);

    @Inject
    EntityManager entities;

    /**
     * Runs {@code work} for every municipality and for the installation (0). One that fails is logged and does not
     * stop the others.
     *
     * @param job its name: two jobs of the same name never run for the same municipality at once
     */
    public void forEach(String job, IntConsumer work) {
        for (int municipality : all()) {
            try {
                once(job, municipality, work);
            } catch (RuntimeException e) {
                LOG.errorf(e, "Job %s failed for municipality %d; it is tried again next time", job, municipality);
            }
        }
    }

    /** Runs {@code work} for one municipality, unless the job runs for it just now. Returns whether it ran. */
    public boolean once(String job, int municipality, IntConsumer work) {
        return Tenant.call(municipality, () -> {
            // Held until the transaction has ended and everybody sees what it wrote.
            boolean ours = (Boolean) entities.createNativeQuery(
                            "select pg_try_advisory_xact_lock(hashtext(:job), :municipality)", Boolean.class)
                    .setParameter("job", job)
                    .setParameter("municipality", municipality)
                    .getSingleResult();
            if (ours) {
                work.accept(municipality);
            }
            return ours;
        });
    }

    /** The internal ids of all municipalities, the installation (0) among them. To be called outside of transactions. */
    public List<Integer> all() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select m.id from Municipality m order by m.id", Integer.class)
                        .getResultList());
    }
}
