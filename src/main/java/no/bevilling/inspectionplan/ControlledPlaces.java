package no.bevilling.inspectionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.inspection.InspectionRules;
import no.bevilling.licence.ForceSpan;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicencesInForce;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.InspectedLicence;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.VenueKind;

/**
 * The places that the municipality of the transaction inspects in a year (alkoholloven § 1-9, alkoholforskriften § 9-1): those
 * with a municipal licence that is in force at some time of it, Vinmonopolet left out, and messes with a state licence. Licences
 * for one occasion and ambulatory ones are no places.
 */
@ApplicationScoped
class ControlledPlaces {
    /** Longer than any grace in which a licence goes on after its last period; only to read fewer rows. */
    private static final int YEARS_OF_GRACE = 1;

    /** The night after 31 December belongs to that day (alkoholloven § 4-4): who closes then has no place in the new year. */
    private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

    private static final int DAY = 24 * 60;

    @Inject
    LicencesInForce inForce;

    @Inject
    Messes messes;

    @Inject
    InspectionRules law;

    @Inject
    Clock clock;

    /** All of them by name. */
    List<ControlledPlace> in(Year year) {
        Instant from = year.atDay(1).atTime(NIGHT_ENDS).atZone(clock.getZone()).toInstant();
        Instant to = year.plusYears(1).atDay(1).atStartOfDay(clock.getZone()).toInstant();
        List<Licence> standing = Licence.list(
                "grantedAs not in ?1 and periodTo >= ?2",
                Stream.of(ApplicationKind.values())
                        .filter(ApplicationKind::isEvent)
                        .toList(),
                year.atDay(1).minusYears(YEARS_OF_GRACE));
        Map<UUID, List<ForceSpan>> spans = inForce.spans(standing, from, to);
        Map<UUID, List<Licence>> licences = standing.stream()
                .filter(licence -> !spans.get(licence.id).isEmpty())
                .collect(Collectors.groupingBy(licence -> licence.premisesId));
        Map<UUID, List<ForceSpan>> ofMesses = messes.between(year.atDay(1), year.atDay(year.length())).stream()
                .collect(Collectors.groupingBy(
                        Messes.Licensed::premises, Collectors.mapping(Messes.Licensed::span, Collectors.toList())));
        Set<UUID> ids = Stream.of(licences.keySet(), ofMesses.keySet())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        InspectionRules.OnDay rules = law.on(year.atDay(1));
        return Premises.<Premises>list("id in ?1", ids).stream()
                .filter(place -> rules.isMunicipal(licence(place, ofMesses.containsKey(place.id))))
                .map(place -> controlled(
                        place,
                        licences.getOrDefault(place.id, List.of()),
                        spans,
                        ofMesses.getOrDefault(place.id, List.of())))
                .sorted(Comparator.comparing(ControlledPlace::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ControlledPlace::premises))
                .toList();
    }

    /** As {@link #in}, by the id of the place. */
    Map<UUID, ControlledPlace> byId(Year year) {
        Map<UUID, ControlledPlace> byId = new LinkedHashMap<>();
        in(year).forEach(place -> byId.put(place.premises(), place));
        return byId;
    }

    private static InspectedLicence licence(Premises place, boolean mess) {
        if (place.venueKind == VenueKind.VINMONOPOL) {
            return InspectedLicence.VINMONOPOLET;
        }
        return mess ? InspectedLicence.STATE_MESS : InspectedLicence.MUNICIPAL;
    }

    private static ControlledPlace controlled(
            Premises place, List<Licence> licences, Map<UUID, List<ForceSpan>> spans, List<ForceSpan> ofMess) {
        Map<UUID, Instant> pointsFrom = new HashMap<>();
        licences.forEach(licence -> pointsFrom.put(licence.id, licence.pointsFrom));
        List<ForceSpan> all = new ArrayList<>(ofMess);
        licences.forEach(licence -> all.addAll(spans.get(licence.id)));
        boolean mess = !ofMess.isEmpty();
        return new ControlledPlace(
                place.id,
                place.name,
                address(place),
                place.venueKind,
                place.latitude,
                place.longitude,
                mess || licences.stream().anyMatch(licence -> licence.licenceType == LicenceType.SERVING),
                pointsFrom,
                mess,
                latest(licences),
                !mess && licences.stream().allMatch(licence -> licence.seasonFrom != null),
                List.copyOf(all));
    }

    private static Integer latest(List<Licence> licences) {
        return licences.stream()
                .filter(licence -> licence.licenceType == LicenceType.SERVING && licence.hours != null)
                .flatMap(licence -> licence.hours.stream())
                .map(row -> row.to().minutes() > row.from().minutes()
                        ? row.to().minutes()
                        : row.to().minutes() + DAY)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String address(Premises place) {
        return Stream.of(place.streetAddress, place.postalPlace)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }
}
