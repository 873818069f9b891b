package no.bevilling.decision;

import java.util.List;
import java.util.stream.Collectors;
import no.bevilling.assessment.Blocker;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;

/** A proposal cannot be made before something else is done: 409 that names each thing. */
public class ProposalStopped extends ProblemException {
    private final transient List<Blocker> stops;

    ProposalStopped(List<Blocker> stops) {
        super(Problem.of(409, "Nothing can be proposed yet: " + names(stops) + "."));
        this.stops = List.copyOf(stops);
    }

    /** What must be done first. */
    public List<Blocker> stops() {
        return stops;
    }

    private static String names(List<Blocker> stops) {
        return stops.stream()
                .map(stop -> stop.body() == null ? stop.kind().name() : stop.kind() + " (" + stop.body() + ")")
                .collect(Collectors.joining(", "));
    }
}
