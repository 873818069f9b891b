package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Tie;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.InspectionRequest;

/**
 * Who may inspect what, as the rules answer: with a passed test (alkoholforskriften § 9-3) and without a tie to the place
 * (forvaltningsloven §§ 6-10).
 * Asked when somebody is assigned, and again when a report is signed.
 */
@ApplicationScoped
public class InspectorFitness {
    @Inject
    InspectorTies ties;

    @Inject
    Impartiality impartiality;

    @Inject
    InspectionRules rules;

    /**
     * What stands against it.
     *
     * @param premises the place; null where it stands against every place
     */
    public record Hindrance(UUID inspector, UUID premises, Unfit why) {}

    /** What stands against these inspectors at these places on the day; empty where nothing does. */
    public List<Hindrance> hindrances(Collection<Inspector> inspectors, Collection<UUID> premises, LocalDate day) {
        Set<UUID> places = new HashSet<>(premises);
        Map<UUID, Map<UUID, Tie>> stated =
                ties.of(inspectors.stream().map(one -> one.id).toList(), places);
        InspectionRules.OnDay law = rules.on(day);
        List<Hindrance> found = new ArrayList<>();
        for (Inspector inspector : inspectors) {
            if (!inspector.active) {
                found.add(new Hindrance(inspector.id, null, Unfit.NOT_ACTIVE));
            } else if (law.tested(inspector.hasTestOn(day)) != Outcome.MET) {
                found.add(new Hindrance(inspector.id, null, Unfit.NO_TEST));
            }
            Set<UUID> own = placesOf(inspector.accountId);
            for (UUID place : places) {
                Tie tie = stated.getOrDefault(inspector.id, Map.of()).get(place);
                boolean party = own.contains(place);
                switch (law.untied(untied(party, tie))) {
                    case MET -> {}
                    case NOT_MET -> found.add(new Hindrance(inspector.id, place, party ? Unfit.PARTY : Unfit.TIED));
                    default -> found.add(new Hindrance(inspector.id, place, Unfit.TIE_NOT_STATED));
                }
            }
        }
        return found;
    }

    /** Who of the inspectors may take work on the day, wherever it is: at work, and with what § 9-3 asks for. */
    public Predicate<Inspector> mayInspectOn(LocalDate day) {
        InspectionRules.OnDay law = rules.on(day);
        return inspector -> inspector.active && law.tested(inspector.hasTestOn(day)) == Outcome.MET;
    }

    /** What the rules are told of those who inspect these places; null where there are none. */
    List<InspectionRequest.Inspector> facts(Collection<Inspector> inspectors, Set<UUID> places, LocalDate day) {
        Map<UUID, Map<UUID, Tie>> stated =
                ties.of(inspectors.stream().map(one -> one.id).toList(), places);
        List<InspectionRequest.Inspector> facts = inspectors.stream()
                .sorted(Comparator.comparing(one -> one.id))
                .map(one -> new InspectionRequest.Inspector(
                        one.hasTestOn(day),
                        untiedToAll(placesOf(one.accountId), stated.getOrDefault(one.id, Map.of()), places)))
                .toList();
        return facts.isEmpty() ? null : facts;
    }

    /** False where one is tied to any of the places; null where that is not so, and not stated of all of them. */
    private static Boolean untiedToAll(Set<UUID> own, Map<UUID, Tie> stated, Set<UUID> places) {
        Boolean untied = true;
        for (UUID place : places) {
            Boolean here = untied(own.contains(place), stated.get(place));
            if (here == null) {
                untied = null;
            } else if (!here) {
                return false;
            }
        }
        return untied;
    }

    private static Boolean untied(boolean party, Tie stated) {
        if (party) {
            return false;
        }
        return stated == null ? null : stated.mayAct();
    }

    /** The places that the account is party to a case about. */
    public Set<UUID> placesOf(UUID account) {
        Set<UUID> cases = impartiality.casesOf(account);
        if (cases.isEmpty()) {
            return Set.of();
        }
        Set<UUID> places = new HashSet<>();
        LicensingCase.<LicensingCase>list("id in ?1 and premisesId is not null", cases)
                .forEach(found -> places.add(found.premisesId));
        return places;
    }
}
