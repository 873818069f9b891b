package no.bevilling.inspectionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Tie;
import no.bevilling.inspection.Inspector;
import no.bevilling.inspection.InspectorTies;
import no.bevilling.platform.ProblemException;
import no.bevilling.premises.Premises;

/**
 * What inspectors have said of their ties to the places that may be inspected this year and the next, those of coming
 * arrangements among them, and which places still want an answer.
 */
@ApplicationScoped
class PlaceTies {
    @Inject
    ControlledPlaces places;

    @Inject
    Arrangements arrangements;

    @Inject
    InspectorTies ties;

    @Inject
    Clock clock;

    /** How far an inspector has come. */
    record Count(int left, int tied) {}

    /** The places that the inspector has not said anything about, by name. */
    List<Premises> unanswered(Inspector inspector) {
        List<Premises> all = all();
        Map<UUID, Tie> stated = stated(inspector, all);
        return all.stream().filter(place -> !stated.containsKey(place.id)).toList();
    }

    /** What the inspector has said last of each place. */
    Map<Premises, Tie> answered(Inspector inspector) {
        List<Premises> all = all();
        Map<UUID, Tie> stated = stated(inspector, all);
        Map<Premises, Tie> answers = new LinkedHashMap<>();
        all.stream()
                .filter(place -> stated.containsKey(place.id))
                .forEach(place -> answers.put(place, stated.get(place.id)));
        return answers;
    }

    /** By inspector. */
    Map<UUID, Count> counts(Collection<Inspector> inspectors) {
        Set<UUID> all = ids();
        Map<UUID, Map<UUID, Tie>> stated =
                ties.of(inspectors.stream().map(one -> one.id).toList(), all);
        Map<UUID, Count> counts = new HashMap<>();
        for (Inspector inspector : inspectors) {
            Map<UUID, Tie> own = stated.getOrDefault(inspector.id, Map.of());
            counts.put(inspector.id, new Count(all.size() - own.size(), (int)
                    own.values().stream().filter(tie -> !tie.mayAct()).count()));
        }
        return counts;
    }

    /**
     * Writes down the answers of one page: a tie to those that are named, none to the others that were asked about.
     *
     * @throws ProblemException 400 for a place that is not to be inspected, or a tie without its explanation
     */
    void answer(
            Inspector inspector,
            Collection<UUID> asked,
            Set<UUID> tied,
            Tie tie,
            String explanation,
            SignedInAccount actor) {
        if (asked.isEmpty() || !ids().containsAll(asked) || !asked.containsAll(tied)) {
            throw ProblemException.invalid("place", "Must be places that may be inspected, asked about on the page");
        }
        if (!tied.isEmpty()) {
            if (tie == null || tie.mayAct()) {
                throw ProblemException.invalid("tie", "Say which tie");
            }
            ties.state(inspector, tied, tie, explanation, actor);
        }
        ties.state(
                inspector, asked.stream().filter(place -> !tied.contains(place)).toList(), Tie.NONE, "", actor);
    }

    private List<Premises> all() {
        Set<UUID> ids = ids();
        return ids.isEmpty()
                ? List.of()
                : Premises.<Premises>list("id in ?1", ids).stream()
                        .sorted(Comparator.comparing((Premises place) -> place.name, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(place -> place.id))
                        .toList();
    }

    private Set<UUID> ids() {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> ids = new HashSet<>();
        ids.addAll(places.byId(Year.from(today)).keySet());
        ids.addAll(places.byId(Year.from(today).plusYears(1)).keySet());
        arrangements.between(today, today.plusYears(1)).forEach(one -> ids.add(one.premises()));
        return ids;
    }

    private Map<UUID, Tie> stated(Inspector inspector, List<Premises> all) {
        return ties.of(
                        List.of(inspector.id),
                        all.stream().map(place -> place.id).toList())
                .getOrDefault(inspector.id, Map.of());
    }
}
