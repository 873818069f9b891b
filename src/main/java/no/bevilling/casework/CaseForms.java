package no.bevilling.casework;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;

/** Runs what a form asks for, and tells a page what it can show beside what was typed. */
@ApplicationScoped
public class CaseForms {
    private static final int MAX_CAUSES = 10;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Timeline timeline;

    /** Why nothing was saved: somebody was faster ({@code conflict}), or these fields are wrong. */
    public record Refused(Conflict conflict, List<Problem.Field> fields) {
        public boolean names(String field) {
            return fields.stream().anyMatch(wrong -> wrong.field().equals(field));
        }
    }

    /** Who saved meanwhile, and when. */
    public record Conflict(String changedBy, Instant changedAt) {}

    /**
     * Runs {@code change} in a transaction of its own. Whatever a form cannot mend (no such case, no right to it, not
     * open any more) goes on as the exception it is.
     *
     * @return empty when it was saved
     */
    public Optional<Refused> attempt(UUID caseId, Runnable change) {
        try {
            inItsOwnTransaction(change);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(refused(caseId, e));
        }
    }

    /** A refusal must not undo the transaction in which the page is then read. */
    private void inItsOwnTransaction(Runnable change) {
        if (Tenant.current().isPresent()) {
            QuarkusTransaction.requiringNew().run(change);
        } else {
            Tenant.run(municipality.id(), change);
        }
    }

    private Refused refused(UUID caseId, RuntimeException thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++, cause = cause.getCause()) {
            if (cause instanceof StaleVersionException stale) {
                return new Refused(new Conflict(stale.changedBy(), stale.changedAt()), List.of());
            }
            if (cause instanceof ProblemException told) {
                if (told.problem().status() != 400) {
                    throw told;
                }
                return new Refused(null, told.problem().errors());
            }
            // Two at the very same time: the database let one of them through.
            if (cause instanceof OptimisticLockException
                    || cause instanceof StaleStateException
                    || cause instanceof ConstraintViolationException violated && isDuplicate(violated)) {
                return new Refused(newest(caseId), List.of());
            }
        }
        throw thrown;
    }

    private static boolean isDuplicate(ConstraintViolationException violated) {
        return "23505".equals(violated.getSQLState());
    }

    private Conflict newest(UUID caseId) {
        return Tenant.call(municipality.id(), () -> timeline.newest(caseId))
                .map(event -> new Conflict(event.actorName, event.happenedAt))
                .orElse(new Conflict("", Instant.EPOCH));
    }
}
