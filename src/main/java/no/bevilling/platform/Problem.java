package no.bevilling.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went wrong, as RFC 9457 writes it. {@code errors} names each field of the request that must be mended.
 *
 * @param type {@code about:blank}, or an address under {@code /problems/} where a client may act on the kind of problem
 * @param title the same for every problem of the type
 * @param status the HTTP status
 * @param detail what happened in this request, for a person
 * @param instance names the occurrence in the log, for a server error only
 * @param errors the fields that are wrong
 * @param changedBy who saved meanwhile, for a stale version
 * @param changedAt when they did
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "A problem as of RFC 9457")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Field> errors,
        String changedBy,
        Instant changedAt) {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String BLANK = "about:blank";

    /**
     * A field of the request that is wrong.
     *
     * @param field its path, as in {@code application.hours[0].from}
     * @param message what is wrong, and what is allowed
     * @param allowed the values allowed, where they can be listed
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Field(String field, String message, List<String> allowed) {
        public Field(String field, String message) {
            this(field, message, List.of());
        }
    }

    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    /** A problem of a status that needs no more words than its detail. */
    public static Problem of(int status, String detail) {
        return new Problem(BLANK, title(status), status, detail, null, List.of(), null, null);
    }

    /** A problem that names the fields that are wrong. */
    public static Problem of(int status, String detail, List<Field> errors) {
        return new Problem(BLANK, title(status), status, detail, null, errors, null, null);
    }

    static Problem serverError(String id) {
        return new Problem(
                BLANK,
                title(500),
                500,
                "Something failed on the server. Nothing of this request was saved. Quote the instance when you report it.",
                "urn:uuid:" + id,
                List.of(),
                null,
                null);
    }

    static Problem stale(String changedBy, Instant changedAt) {
        return new Problem(
                "/problems/stale-version",
                "Changed by somebody else",
                409,
                "It has been changed since it was read. Nothing was saved. Read it again and repeat the change.",
                null,
                List.of(),
                changedBy,
                changedAt);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad request";
            case 401 -> "Sign-in required";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 406 -> "Not acceptable";
            case 409 -> "Conflict";
            case 413 -> "Too large";
            case 415 -> "Unsupported media type";
            case 422 -> "Cannot be processed";
            case 429 -> "Too many requests";
            case 500 -> "Server error";
            case 503 -> "Not available now";
            default -> status < 500 ? "Request refused" : "Server error";
        };
    }
}
