package no.bevilling.platform;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every way a request can fail, as a {@link Problem}. What is not foreseen is 500 with an id and nothing else. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String CALENDARS = "/kalender/";
    private static final int MAX_CAUSES = 10;
    /** character_not_in_repertoire, untranslatable_character */
    private static final Set<String> NUL_IN_TEXT = Set.of("22021", "22P05");

    @Inject
    ProblemResponses responses;

    @Inject
    InvalidFields fields;

    @Inject
    Clock clock;

    @ServerExceptionMapper
    Response signIn(SignInRequiredException e, HttpServerRequest request) {
        return responses.signInFirst(request, e.kept());
    }

    @ServerExceptionMapper
    Response signIn(UnauthorizedException e, HttpServerRequest request) {
        return responses.signInFirst(request);
    }

    @ServerExceptionMapper
    Response signIn(AuthenticationFailedException e, HttpServerRequest request) {
        return responses.signInFirst(request);
    }

    @ServerExceptionMapper
    Response notAllowed(io.quarkus.security.ForbiddenException e, HttpServerRequest request) {
        return responses.of(Problem.of(403, detail(403)), request);
    }

    @ServerExceptionMapper
    Response told(ProblemException e, HttpServerRequest request) {
        Response response = responses.of(e.problem(), request);
        return e.retryAfterSeconds() == 0
                ? response
                : Response.fromResponse(response)
                        .header("Retry-After", e.retryAfterSeconds())
                        .build();
    }

    @ServerExceptionMapper
    Response stale(StaleVersionException e, HttpServerRequest request) {
        return responses.of(Problem.stale(e.changedBy(), e.changedAt()), request);
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    Response stale(Throwable e, HttpServerRequest request) {
        return responses.of(Problem.stale(null, null), request);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e, HttpServerRequest request) {
        if (InvalidFields.isOurs(e)) {
            return unforeseen(e, request);
        }
        return responses.of(Problem.of(400, "Mend the fields named.", fields.of(e)), request);
    }

    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response unreadable(JacksonException e, HttpServerRequest request) {
        return responses.of(Problem.of(400, "The JSON could not be read.", fields.of(e)), request);
    }

    @ServerExceptionMapper
    Response tooLarge(SmallBodies.TooLarge e, HttpServerRequest request) {
        return responses.of(e.problem(), request);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e, HttpServerRequest request) {
        if (e.getCause() instanceof JacksonException unreadable) {
            return unreadable(unreadable, request);
        }
        if (e.getCause() instanceof SmallBodies.TooLarge large) {
            return tooLarge(large, request);
        }
        int status = e.getResponse().getStatus();
        if (status >= 500 && status != 503) {
            return unforeseen(e, request);
        }
        if (status < 400) {
            return e.getResponse();
        }
        Response response = responses.of(Problem.of(status, detail(status)), request);
        return e.getResponse().getHeaderString("Allow") == null
                ? response
                : Response.fromResponse(response)
                        .header("Allow", e.getResponse().getHeaderString("Allow"))
                        .build();
    }

    @ServerExceptionMapper({Exception.class})
    Response unforeseen(Throwable e, HttpServerRequest request) {
        // What a transaction ends with is wrapped by those who end it.
        Throwable cause = e.getCause();
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++, cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return stale(cause, request);
            }
            if (cause instanceof StaleVersionException known) {
                return stale(known, request);
            }
            if (cause instanceof ProblemException known) {
                return told(known, request);
            }
            // PostgreSQL keeps no NUL in a text, and none comes from a keyboard.
            if (cause instanceof SQLException refused
                    && refused.getSQLState() != null
                    && NUL_IN_TEXT.contains(refused.getSQLState())) {
                return responses.of(Problem.of(400, "A text holds the character NUL. Nothing was saved."), request);
            }
            if (cause instanceof WebApplicationException known && e instanceof ArcUndeclaredThrowableException) {
                return refused(known, request);
            }
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(e, "%s %s failed: %s", request.method(), loggable(request.path()), id);
        return responses.of(Problem.serverError(id), request);
    }

    /** A path for the log: whoever knows the address of a calendar can read it, so it ends where its secret begins. */
    static String loggable(String path) {
        return path.startsWith(CALENDARS) ? CALENDARS + "…" : path;
    }

    static String detail(int status) {
        return switch (status) {
            case 400 -> "The request could not be understood.";
            case 401 -> "Sign in first.";
            case 403 -> "Your roles do not open this.";
            case 404 -> "There is nothing here, or it is not yours.";
            case 405 -> "This address does not take that method.";
            case 406 -> "This address does not answer in a media type that you accept.";
            case 409 -> "It conflicts with what is stored. Nothing was saved.";
            case 413 -> "The request is larger than is taken. Nothing was saved.";
            case 415 -> "This address does not take a body of that media type.";
            case 429 -> "Too many requests. Wait a little.";
            case 503 -> "Not available now. Try again in a little.";
            default -> "The request was refused. Nothing was saved.";
        };
    }
}
