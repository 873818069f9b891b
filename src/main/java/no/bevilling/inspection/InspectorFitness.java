package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Tie;

/**
 * Who may inspect what: with a passed test (alkoholforskriften § 9-3) and without a tie to the place (forvaltningsloven §§ 6-10).
 * Asked when somebody is assigned, and again when a report is signed.
 */
@ApplicationScoped
public class InspectorFitness {
    @Inject
    InspectorTies ties;

    @Inject
    Impartiality impartiality;

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
        List<Hindrance> found = new ArrayList<>();
        for (Inspector inspector : inspectors) {
            if (!inspector.active) {
                found.add(new Hindrance(inspector.id, null, Unfit.NOT_ACTIVE));
            } else if (!inspector.mayInspectOn(day)) {
                found.add(new Hindrance(inspector.id, null, Unfit.NO_TEST));
            }
            Set<UUID> own = placesOf(inspector.accountId);
            for (UUID place : places) {
                Tie tie = stated.getOrDefault(inspector.id, Map.of()).get(place);
                if (own.contains(place)) {
                    found.add(new Hindrance(inspector.id, place, Unfit.PARTY));
                } else if (tie == null) {
                    found.add(new Hindrance(inspector.id, place, Unfit.TIE_NOT_STATED));
                } else if (!tie.mayAct()) {
                    found.add(new Hindrance(inspector.id, place, Unfit.TIED));
                }
            }
        }
        return found;
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
