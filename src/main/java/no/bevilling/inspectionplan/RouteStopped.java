package no.bevilling.inspectionplan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.inspection.Unfit;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;

/** Why a route cannot be as somebody wants it: who may not inspect, or what is missing. 409. */
public class RouteStopped extends ProblemException {
    /** What stands against it. */
    public enum Reason {
        /** An inspector may not inspect, by {@link Unfit}. */
        UNFIT,
        /** Fewer inspectors than a place that serves must have (alkoholforskriften § 9-5). */
        TOO_FEW,
        /** No place. */
        NO_STOP,
        /** An arrangement is on another day than the route. */
        OTHER_DAY,
        /** An inspector has another route that evening. */
        TWO_ROUTES,
        /** The evening is over. */
        OVER
    }

    /**
     * One thing that stands against it.
     *
     * @param inspector null where it is not about one, as {@code premises} and {@code unfit} are
     */
    public record Hindrance(Reason reason, UUID inspector, UUID premises, Unfit unfit) {}

    private final transient List<Hindrance> hindrances;

    RouteStopped(List<Hindrance> hindrances) {
        super(Problem.of(
                409,
                "The route cannot be so: "
                        + hindrances.stream()
                                .map(one -> one.unfit() == null
                                        ? one.reason().name()
                                        : one.unfit().name())
                                .distinct()
                                .collect(Collectors.joining(", "))));
        this.hindrances = hindrances;
    }

    static RouteStopped because(Reason reason) {
        return new RouteStopped(List.of(new Hindrance(reason, null, null, null)));
    }

    public List<Hindrance> hindrances() {
        return hindrances;
    }
}
