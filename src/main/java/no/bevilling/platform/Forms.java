package no.bevilling.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.bevilling.database.Tenant;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;

/**
 * What every form comes to: done, and answered with a receipt on the next page; or not, and shown again with what was
 * typed, beside the fields that are wrong or beside what somebody else saved meanwhile.
 */
@ApplicationScoped
public class Forms {
    private static final int MAX_CAUSES = 10;
    private static final String UNIQUE_VIOLATION = "23505";
    private static final int UNPROCESSABLE = 422;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Receipt receipt;

    /** Who saved meanwhile, and when. */
    public record Conflict(String changedBy, Instant changedAt) {
        /** Somebody has; who is not known. */
        public static Conflict unknown() {
            return new Conflict("", Instant.EPOCH);
        }
    }

    /** Why nothing was saved: somebody was faster ({@code conflict}), or these fields are wrong. */
    public record Refused(Conflict conflict, List<Problem.Field> fields) {
        public boolean names(String field) {
            return fields.stream().anyMatch(wrong -> wrong.field().equals(field));
        }

        /**
         * What to say at the fields.
         *
         * @param text what is wrong with a field, in the reader's language; null where the page has no words for it
         */
        public FormErrors errors(UnaryOperator<String> text) {
            FormErrors errors = FormErrors.none();
            for (Problem.Field wrong : fields) {
                String said = text.apply(wrong.field());
                if (said != null) {
                    errors.add(wrong.field(), said);
                }
            }
            return errors;
        }
    }

    /** A form that has been tried. */
    public final class Attempt {
        private final Refused refused;

        private Attempt(Refused refused) {
            this.refused = refused;
        }

        /** Empty when it was saved. */
        public Optional<Refused> refused() {
            return Optional.ofNullable(refused);
        }

        /**
         * The answer to whoever sent it: a receipt on the page at {@code next}, or the form again, with 409 for a conflict
         * and 422 for wrong fields.
         */
        public Response answer(String said, String next, Function<Refused, TemplateInstance> again) {
            if (refused == null) {
                receipt.say(said);
                return Response.seeOther(URI.create(next)).build();
            }
            return Response.status(
                            refused.conflict() == null ? UNPROCESSABLE : Response.Status.CONFLICT.getStatusCode())
                    .entity(again.apply(refused))
                    .build();
        }
    }

    /** As {@link #attempt(Runnable, Supplier)}, where nobody can tell who was faster. */
    public Attempt attempt(Runnable change) {
        return attempt(change, Conflict::unknown);
    }

    /**
     * Runs {@code change} in a transaction of its own. Whatever a form cannot mend (no such thing, no right to it, not open
     * any more) goes on as the exception it is.
     *
     * @param faster who saved last, asked where two did so at the very same time
     */
    public Attempt attempt(Runnable change, Supplier<Conflict> faster) {
        try {
            inItsOwnTransaction(change);
            return new Attempt(null);
        } catch (RuntimeException e) {
            return new Attempt(refused(e, faster));
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

    private static Refused refused(RuntimeException thrown, Supplier<Conflict> faster) {
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
            if (cause instanceof OptimisticLockException
                    || cause instanceof StaleStateException
                    || cause instanceof ConstraintViolationException violated && isDuplicate(violated)) {
                return new Refused(faster.get(), List.of());
            }
        }
        throw thrown;
    }

    private static boolean isDuplicate(ConstraintViolationException violated) {
        return UNIQUE_VIOLATION.equals(violated.getSQLState());
    }
}
