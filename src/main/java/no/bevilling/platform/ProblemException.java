package no.bevilling.platform;

import java.util.List;

/** Ends a request with a {@link Problem}; the transaction is rolled back. */
public class ProblemException extends RuntimeException {
    private final transient Problem problem;
    private final int retryAfterSeconds;

    public ProblemException(Problem problem) {
        this(problem, 0);
    }

    private ProblemException(Problem problem, int retryAfterSeconds) {
        super(problem.status() + " " + problem.detail());
        this.problem = problem;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** 400: the request names the fields that are wrong. */
    public static ProblemException invalid(List<Problem.Field> errors) {
        return new ProblemException(Problem.of(400, "Mend the fields named.", errors));
    }

    /** 400: one field is wrong. */
    public static ProblemException invalid(String field, String message) {
        return invalid(List.of(new Problem.Field(field, message)));
    }

    /** 404. A row of somebody else is told from none at all by nothing. */
    public static ProblemException notFound(String detail) {
        return new ProblemException(Problem.of(404, detail));
    }

    /** 409: the request is well formed, but a step that must come first has not been taken, or it has been done. */
    public static ProblemException conflict(String detail) {
        return new ProblemException(Problem.of(409, detail));
    }

    /** 422: the request is well formed, and cannot be answered. */
    public static ProblemException unprocessable(String detail) {
        return new ProblemException(Problem.of(422, detail));
    }

    /** 429: this client asks too often. */
    public static ProblemException tooMany(String detail, int retryAfterSeconds) {
        return new ProblemException(Problem.of(429, detail), retryAfterSeconds);
    }

    public Problem problem() {
        return problem;
    }

    /** 0 where the answer carries no {@code Retry-After}. */
    int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
