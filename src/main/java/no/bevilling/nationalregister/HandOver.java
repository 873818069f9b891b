package no.bevilling.nationalregister;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.bevilling.database.Tenant;
import no.bevilling.platform.MunicipalityJobs;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Hands the change log to those who are to have it. One that is down is asked again later, after longer and longer pauses, and
 * gets everything from where it stopped; nothing else waits for it.
 */
@ApplicationScoped
public class HandOver {
    private static final Logger LOG = Logger.getLogger(HandOver.class);
    private static final int SIZE = 100;
    private static final int BATCHES = 50;
    private static final int LONGEST = 500;

    @Inject
    @All
    List<NationalRegister> registers;

    @Inject
    Changes changes;

    @Inject
    EntityManager entities;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Clock clock;

    /** How long to wait after the first, second, third … try that failed; the last is kept to. */
    @ConfigProperty(name = "bevilling.national-register.pauses")
    List<Duration> pauses;

    /**
     * How far a receiver has come.
     *
     * @param on whether it is set up
     * @param delivered the last sequence it has taken
     * @param waiting whether the log has more
     * @param problem what it said last; null when it took everything
     * @param nextTryAt null unless it failed
     */
    public record Standing(
            String name,
            boolean on,
            long delivered,
            Instant deliveredAt,
            boolean waiting,
            int failures,
            String problem,
            Instant nextTryAt) {}

    @Scheduled(
            identity = "national-register-hand-over",
            every = "{bevilling.national-register.hand-over-every}",
            delayed = "90s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void toAll() {
        for (NationalRegister register : registers) {
            if (register.isOn()) {
                try {
                    to(register);
                } catch (RuntimeException e) {
                    LOG.errorf(e, "The change log could not be handed to %s; it is tried again", register.name());
                }
            }
        }
    }

    /** Hands over what one receiver does not have, unless another instance is at it. */
    void to(NationalRegister register) {
        jobs.once("national-register-" + register.name(), Tenant.INSTALLATION, installation -> handOver(register));
    }

    private void handOver(NationalRegister register) {
        Standing standing = standing(register);
        if (standing.nextTryAt() != null && clock.instant().isBefore(standing.nextTryAt())) {
            return;
        }
        long delivered = standing.delivered();
        for (int n = 0; n < BATCHES; n++) {
            ChangeBatch batch = changes.after(delivered, SIZE);
            if (batch.changes().isEmpty()) {
                return;
            }
            try {
                register.deliver(batch);
            } catch (IOException e) {
                failed(register, standing.failures() + 1, e.toString());
                return;
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
            delivered = batch.last();
            taken(register, delivered);
            if (!batch.more()) {
                return;
            }
        }
    }

    /** How far each has come. */
    public List<Standing> standings() {
        return Tenant.call(
                Tenant.INSTALLATION,
                () -> registers.stream().map(this::standing).toList());
    }

    private Standing standing(NationalRegister register) {
        List<?> rows = entities.createNativeQuery(
                        "select delivered, delivered_at, failures, problem, next_try_at from register_delivery"
                                + " where receiver = :receiver",
                        Object[].class)
                .setParameter("receiver", register.name())
                .getResultList();
        if (rows.isEmpty()) {
            return new Standing(register.name(), register.isOn(), 0, null, changes.last() > 0, 0, null, null);
        }
        Object[] row = (Object[]) rows.get(0);
        long delivered = ((Number) row[0]).longValue();
        return new Standing(
                register.name(),
                register.isOn(),
                delivered,
                instant(row[1]),
                changes.last() > delivered,
                ((Number) row[2]).intValue(),
                (String) row[3],
                instant(row[4]));
    }

    private static Instant instant(Object value) {
        return value instanceof Instant instant
                ? instant
                : value instanceof OffsetDateTime moment ? moment.toInstant() : null;
    }

    private void taken(NationalRegister register, long delivered) {
        entities.createNativeQuery("""
                        insert into register_delivery (receiver, delivered, delivered_at) values (:receiver, :delivered, :at)
                        on conflict (receiver) do update set delivered = excluded.delivered,
                          delivered_at = excluded.delivered_at, failures = 0, problem = null, next_try_at = null
                        """)
                .setParameter("receiver", register.name())
                .setParameter("delivered", delivered)
                .setParameter("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .executeUpdate();
    }

    private void failed(NationalRegister register, int failures, String problem) {
        LOG.warnf("The change log could not be handed to %s: %s", register.name(), problem);
        Duration pause = pauses.get(Math.min(failures, pauses.size()) - 1);
        entities.createNativeQuery("""
                        insert into register_delivery (receiver, failures, problem, next_try_at)
                        values (:receiver, :failures, :problem, :next)
                        on conflict (receiver) do update set failures = excluded.failures, problem = excluded.problem,
                          next_try_at = excluded.next_try_at
                        """)
                .setParameter("receiver", register.name())
                .setParameter("failures", failures)
                .setParameter("problem", problem.substring(0, Math.min(problem.length(), LONGEST)))
                .setParameter("next", clock.instant().plus(pause).truncatedTo(ChronoUnit.MICROS))
                .executeUpdate();
    }
}
