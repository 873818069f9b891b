package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.Attachment;
import no.bevilling.application.AttachmentKind;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantEntity;
import no.bevilling.database.TenantKey;
import no.bevilling.document.StoredFile;
import no.bevilling.licence.Force;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceTermsOverTime;
import no.bevilling.licence.LicencesInForce;
import no.bevilling.party.Organisation;
import no.bevilling.platform.Language;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Words;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.violation.PointsLedger;
import no.bevilling.violation.PointsRecorded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gathers what inspectors take along to the places of an evening. */
@ApplicationScoped
public class PlaceSheets {
    /** An evening ends when people go to bed: at six in the morning. */
    private static final int EVENING_ENDS = 6;

    private static final int EARLIER = 3;
    /** More places than this nobody visits in an evening. */
    static final int MOST = 40;

    private static final String SEARCH = """
            from Licence l join Premises p on p.municipalityId = l.municipalityId and p.id = l.premisesId
            where lower(p.name) like :name and l.caseId not in :own and l.periodTo >= :today
            """;

    private static final String OTHERS = """
            from Premises p
            where lower(p.name) like :name and p.id not in :own and not exists (select 1 from Licence l
              where l.municipalityId = p.municipalityId and l.premisesId = p.id and l.periodTo >= :today)
            """;

    @Inject
    EntityManager entities;

    @Inject
    LicencesInForce inForce;

    @Inject
    LicenceTermsOverTime terms;

    @Inject
    ServingHours hours;

    @Inject
    InspectionNumbers numbers;

    @Inject
    PointsLedger points;

    @Inject
    Impartiality impartiality;

    @Inject
    @Any
    Instance<TonightsPlaces> plans;

    @Inject
    Words words;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    /** A place to choose. */
    public record Choice(UUID licence, String place, String address, String licenceTypeName, String licenceNumber) {}

    /** The day that the evening began on. */
    public LocalDate evening() {
        return clock.instant().atZone(clock.getZone()).minusHours(EVENING_ENDS).toLocalDate();
    }

    /** How many licences there are to choose from by the name of the place. */
    public long count(String name, SignedInAccount reader) {
        return entities.createQuery("select count(l) " + SEARCH, Long.class)
                .setParameter("name", pattern(name))
                .setParameter("own", impartiality.casesOf(reader.id()))
                .setParameter("today", evening())
                .getSingleResult();
    }

    /** A part of them, by name. */
    public List<Choice> choices(String name, int first, int size, SignedInAccount reader) {
        return entities
                .createQuery("select l, p " + SEARCH + " order by p.name, l.licenceNumber", Object[].class)
                .setParameter("name", pattern(name))
                .setParameter("own", impartiality.casesOf(reader.id()))
                .setParameter("today", evening())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(row -> {
                    Licence licence = (Licence) row[0];
                    Premises place = (Premises) row[1];
                    return new Choice(
                            licence.id,
                            place.name,
                            address(place),
                            words.of(licence.licenceType),
                            licence.licenceNumber);
                })
                .toList();
    }

    /** A place without a licence of the municipality that may be in force. */
    @Schema(name = "UnlicensedPlace")
    public record Other(UUID premises, String place, String address) {}

    /**
     * Places that have no licence of the municipality now: messes with a state licence (alkoholloven § 5-3 first paragraph), and
     * those that may serve or sell without any. Not those about which the reader is party to a case.
     */
    public List<Other> others(String name, int first, int size, SignedInAccount reader) {
        return entities
                .createQuery("select p " + OTHERS + " order by p.name, p.id", Premises.class)
                .setParameter("name", pattern(name))
                .setParameter("own", impartiality.placesOf(reader.id()))
                .setParameter("today", evening())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()
                .stream()
                .map(place -> new Other(place.id, place.name, address(place)))
                .toList();
    }

    /** How many they are. */
    public long countOthers(String name, SignedInAccount reader) {
        return entities.createQuery("select count(p) " + OTHERS, Long.class)
                .setParameter("name", pattern(name))
                .setParameter("own", impartiality.placesOf(reader.id()))
                .setParameter("today", evening())
                .getSingleResult();
    }

    private static String pattern(String name) {
        return "%" + (name == null ? "" : name.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "")) + "%";
    }

    /** A place without a licence that an inspector goes to, by what is done there. */
    record Unlicensed(UUID premises, LicenceType type) {}

    /**
     * The sheets of the planned places of the evening and of those chosen, each once; those without a licence last. What the
     * reader is party to is left out.
     *
     * @param chosen licences
     * @param unlicensed places without one
     */
    List<PlaceSheet> of(
            Inspector inspector,
            Collection<UUID> chosen,
            Collection<Unlicensed> unlicensed,
            String number,
            SignedInAccount reader) {
        List<TonightsPlaces.Stop> stops = plans.stream()
                .flatMap(plan -> plan.of(inspector.id, evening()).stream())
                .toList();
        Map<UUID, TonightsPlaces.Stop> planned = planned(stops);
        List<PlaceSheet> sheets = new ArrayList<>(licensed(planned, chosen, number, reader));
        sheets.addAll(unlicensed(stops, planned, unlicensed, reader));
        return sheets.subList(0, Math.min(MOST, sheets.size()));
    }

    /** Messes on the route, and what else was chosen; a stop none of whose licences can be inspected is shown as one. */
    private List<PlaceSheet> unlicensed(
            List<TonightsPlaces.Stop> stops,
            Map<UUID, TonightsPlaces.Stop> planned,
            Collection<Unlicensed> chosen,
            SignedInAccount reader) {
        Map<Unlicensed, TonightsPlaces.Stop> wanted = new LinkedHashMap<>();
        stops.stream()
                .filter(stop -> stop.occasionCase() == null && !planned.containsValue(stop))
                .forEach(stop -> wanted.put(new Unlicensed(stop.premises(), LicenceType.SERVING), stop));
        chosen.forEach(one -> wanted.putIfAbsent(one, null));
        wanted.keySet().removeIf(one -> impartiality.placesOf(reader.id()).contains(one.premises()));
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<UUID> ids =
                wanted.keySet().stream().map(Unlicensed::premises).distinct().toList();
        Map<UUID, Premises> places = byId(Premises.<Premises>list("id in ?1", ids));
        Map<UUID, List<PlaceSheet.Earlier>> earlier = earlier(ids);
        List<PlaceSheet> sheets = new ArrayList<>();
        wanted.forEach((one, stop) -> {
            Premises place = places.get(one.premises());
            if (place != null) {
                sheets.add(PlaceSheet.unlicensed(
                        place,
                        one.type(),
                        words.of(one.type()),
                        words.of(place.venueKind),
                        earlier.getOrDefault(place.id, List.of()),
                        numbers.inspectors(one.type(), evening()),
                        stop));
            }
        });
        return sheets;
    }

    private List<PlaceSheet> licensed(
            Map<UUID, TonightsPlaces.Stop> planned, Collection<UUID> chosen, String number, SignedInAccount reader) {
        Map<UUID, TonightsPlaces.Stop> wanted = new LinkedHashMap<>(planned);
        chosen.forEach(id -> wanted.putIfAbsent(id, null));
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<UUID> own = impartiality.casesOf(reader.id());
        Map<UUID, Licence> licences = byId(Licence.<Licence>list("id in ?1", wanted.keySet()));
        List<Licence> shown = wanted.keySet().stream()
                .map(licences::get)
                .filter(Objects::nonNull)
                .filter(licence -> !own.contains(licence.caseId))
                .limit(MOST)
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        Map<UUID, Force> forces = inForce.inForce(shown, now);
        Map<UUID, Premises> places = byId(Premises.<Premises>list("id in ?1", ids(shown, one -> one.premisesId)));
        Map<UUID, Organisation> holders =
                byId(Organisation.<Organisation>list("id in ?1", ids(shown, one -> one.organisationId)));
        Map<UUID, UUID> drawings = drawings(ids(shown, one -> one.caseId));
        Map<UUID, List<PlaceSheet.Earlier>> earlier = earlier(ids(shown, one -> one.premisesId));
        return shown.stream()
                .map(licence -> sheet(
                        licence,
                        forces.get(licence.id),
                        places.get(licence.premisesId),
                        holders.get(licence.organisationId),
                        drawings.containsKey(licence.caseId),
                        earlier.getOrDefault(licence.premisesId, List.of()),
                        wanted.get(licence.id),
                        number,
                        now))
                .toList();
    }

    /** The stops of the evening by licence, in the order of the route; a place may have more licences than one. */
    private Map<UUID, TonightsPlaces.Stop> planned(List<TonightsPlaces.Stop> stops) {
        Map<UUID, TonightsPlaces.Stop> byLicence = new LinkedHashMap<>();
        if (stops.isEmpty()) {
            return byLicence;
        }
        List<Licence> there = Licence.list(
                "premisesId in ?1 order by licenceType desc, licenceNumber",
                stops.stream().map(TonightsPlaces.Stop::premises).distinct().toList());
        Map<UUID, Force> forces = inForce.inForce(there, clock.instant());
        for (TonightsPlaces.Stop stop : stops) {
            there.stream()
                    .filter(licence -> licence.premisesId.equals(stop.premises()))
                    .filter(licence -> stop.occasionCase() == null
                            ? !licence.grantedAs.isEvent()
                                    && !forces.get(licence.id).ground().lasting()
                            : licence.caseId.equals(stop.occasionCase()))
                    .forEach(licence -> byLicence.putIfAbsent(licence.id, stop));
        }
        return byLicence;
    }

    /** The drawing of the area of a licence, as it was applied with; the newest where there are several. */
    StoredFile drawing(UUID licenceId, SignedInAccount reader) {
        Licence licence = Licence.<Licence>findByIdOptional(TenantKey.of(licenceId))
                .filter(one -> !impartiality.casesOf(reader.id()).contains(one.caseId))
                .orElseThrow(() -> ProblemException.notFound("There is no such licence in this municipality."));
        UUID file = drawings(List.of(licence.caseId)).get(licence.caseId);
        if (file == null) {
            throw ProblemException.notFound("There is no drawing of the area.");
        }
        return StoredFile.findById(TenantKey.of(file));
    }

    private PlaceSheet sheet(
            Licence licence,
            Force force,
            Premises place,
            Organisation holder,
            boolean drawn,
            List<PlaceSheet.Earlier> earlier,
            TonightsPlaces.Stop planned,
            String number,
            Instant now) {
        LocalDate evening = evening();
        GrantedTerms granted = terms.at(licence.id, now).orElseGet(() -> terms.latest(licence.id));
        return new PlaceSheet(
                licence.id,
                licence.licenceNumber,
                licence.licenceType,
                words.of(licence.licenceType),
                force.holds(),
                words.of(force.ground()),
                licence.grantedAs.isEvent(),
                place.id,
                place.name,
                address(place),
                place.latitude,
                place.longitude,
                words.of(place.venueKind),
                holder.name,
                granted.managerName,
                granted.deputyName,
                licence.periodTo,
                granted.drinkGroups,
                hours.on(granted, licence.licenceType, evening.minusDays(1), evening.plusDays(1)).stream()
                        .map(this::hours)
                        .toList(),
                granted.conditions,
                granted.servingArea,
                granted.outdoorArea,
                points.at(licence.id, licence.pointsFrom, now) instanceof PointsRecorded.Counted counted
                        ? counted.points()
                        : null,
                drawn ? "/api/v1/municipalities/" + number + "/inspection-places/" + licence.id + "/drawing" : null,
                earlier,
                numbers.inspectors(licence.licenceType, evening),
                planned == null ? null : planned.plannedVisit(),
                planned == null ? null : planned.from(),
                planned == null ? List.of() : planned.companions());
    }

    private PlaceSheet.Hours hours(ServingHours.Span span) {
        return new PlaceSheet.Hours(
                span.day(),
                span.area() == null ? "" : words.of(span.area()),
                span.drinkGroup(),
                span.from(),
                span.to(),
                span.consumptionUntil(),
                span.special());
    }

    /** File ids of the newest drawing by case: one query for all of them. */
    private static Map<UUID, UUID> drawings(Collection<UUID> cases) {
        Map<UUID, UUID> applications =
                LicensingCase.<LicensingCase>list("id in ?1 and applicationId is not null", cases).stream()
                        .collect(Collectors.toMap(one -> one.applicationId, one -> one.id));
        if (applications.isEmpty()) {
            return Map.of();
        }
        Map<UUID, UUID> files = new LinkedHashMap<>();
        Attachment.<Attachment>list(
                        "applicationId in ?1 and kind = ?2 order by addedAt, id",
                        applications.keySet(),
                        AttachmentKind.FLOOR_PLAN)
                .forEach(drawing -> files.put(applications.get(drawing.applicationId), drawing.fileId));
        return files;
    }

    /** The last signed inspections of each place: one query for all of them. */
    private Map<UUID, List<PlaceSheet.Earlier>> earlier(Collection<UUID> premises) {
        boolean nynorsk = page.getLanguage() == Language.NN;
        return Inspection.<Inspection>list(
                        "premisesId in ?1 and supersededBy is null and status = ?2 and startedAt > ?3 order by startedAt desc, id",
                        premises,
                        InspectionStatus.SIGNED,
                        clock.instant().minusSeconds(2L * 366 * 24 * 3600))
                .stream()
                .collect(Collectors.groupingBy(
                        report -> report.premisesId,
                        Collectors.collectingAndThen(
                                Collectors.mapping(report -> earlier(report, nynorsk), Collectors.toList()),
                                all -> all.subList(0, Math.min(EARLIER, all.size())))));
    }

    private static PlaceSheet.Earlier earlier(Inspection report, boolean nynorsk) {
        return new PlaceSheet.Earlier(
                report.id,
                report.startedAt,
                report.findings,
                report.checklist.stream()
                        .filter(answer -> answer.result() == ChecklistResult.FINDING)
                        .map(answer -> Checklist.standard()
                                .point(answer.item())
                                .map(point -> point.name(nynorsk))
                                .orElse(answer.item()))
                        .toList());
    }

    static String address(Premises place) {
        return place.postalCode == null
                ? place.streetAddress
                : place.streetAddress + ", " + place.postalCode + " " + place.postalPlace;
    }

    private static List<UUID> ids(List<Licence> licences, Function<Licence, UUID> id) {
        return licences.stream().map(id).distinct().toList();
    }

    private static <E extends TenantEntity> Map<UUID, E> byId(List<E> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
    }
}
