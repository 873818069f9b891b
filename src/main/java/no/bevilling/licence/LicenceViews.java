package no.bevilling.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.party.Organisation;
import no.bevilling.platform.ProblemException;
import no.bevilling.premises.Premises;
import no.bevilling.premises.PremisesSource;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.ViolationKind;

/** Reads licences for the pages of the municipality's staff. */
@ApplicationScoped
public class LicenceViews {
    @Inject
    LicencesInForce inForce;

    @Inject
    LicenceTermsOverTime terms;

    @Inject
    LicenceEvents events;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    @Any
    Instance<PremisesSource> sources;

    @Inject
    Audit audit;

    @Inject
    ReceivedReports reports;

    @Inject
    RuleChecks rules;

    @Inject
    Clock clock;

    /** A line of the list. */
    public record Row(
            UUID id,
            String licenceNumber,
            LicenceType licenceType,
            String place,
            String holder,
            LocalDate periodTo,
            ForceGround ground,
            String color,
            LocalDate lastDay) {}

    public long count() {
        return Licence.count();
    }

    /** A part of the list, by number, the newest first; {@code page} begins with 0. */
    public List<Row> rows(int page, int size) {
        List<Licence> found = Licence.<Licence>find("order by licenceNumber desc")
                .page(page, size)
                .list();
        Map<UUID, Force> forces = inForce.inForce(found, clock.instant());
        Map<UUID, Premises> places =
                Premises.<Premises>list(
                                "id in ?1",
                                found.stream().map(one -> one.premisesId).toList())
                        .stream()
                        .collect(Collectors.toMap(place -> place.id, Function.identity()));
        Map<UUID, Organisation> holders =
                Organisation.<Organisation>list(
                                "id in ?1",
                                found.stream().map(one -> one.organisationId).toList())
                        .stream()
                        .collect(Collectors.toMap(holder -> holder.id, Function.identity()));
        return found.stream()
                .map(licence -> {
                    Force force = forces.get(licence.id);
                    return new Row(
                            licence.id,
                            licence.licenceNumber,
                            licence.licenceType,
                            places.get(licence.premisesId).name,
                            holders.get(licence.organisationId).name,
                            licence.periodTo,
                            force.ground(),
                            PublicStatus.of(force.ground()).color(),
                            force.lastDay());
                })
                .toList();
    }

    /**
     * All of one licence; that it was read is logged.
     *
     * @throws ProblemException 404, also for one of another municipality
     * @throws no.bevilling.casework.PartyToCaseException to a party of its case (forvaltningsloven § 6)
     */
    public LicenceView of(UUID id, String number, SignedInAccount reader) {
        Licence licence = Licence.<Licence>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such licence in this municipality."));
        impartiality.require(cases.get(licence.caseId), reader);
        audit.saw("licence", id);
        Instant now = clock.instant();
        Organisation holder = Organisation.findById(TenantKey.of(licence.organisationId));
        Premises place = Premises.findById(TenantKey.of(licence.premisesId));
        List<GrantedTerms> overTime = terms.of(id);
        List<LicenceEvent> happened = events.of(id);
        return new LicenceView(
                id,
                number,
                licence.licenceNumber,
                licence.licenceType,
                licence.grantedAs,
                holder.name,
                holder.organisationNumber,
                place.name,
                address(place),
                licence.periodFrom,
                licence.periodTo,
                licence.grantedOn,
                licence.seasonFrom,
                licence.seasonTo,
                inForce.inForce(licence, now),
                LicenceView.Terms.of(terms.at(id, now).orElseGet(() -> overTime.get(0))),
                overTime.stream().map(LicenceView.Terms::of).toList(),
                happenings(happened),
                casesAbout(licence),
                ManagerVacancy.of(happened),
                LicenceView.Neighbour.of(
                        licence.followsId == null ? null : Licence.findById(TenantKey.of(licence.followsId))),
                LicenceView.Neighbour.of(
                        Licence.<Licence>find("followsId = ?1 order by id", id).firstResult()),
                licence.pointsFrom == null ? null : LicenceLife.day(licence.pointsFrom),
                atPlace(licence, reader),
                ReceivedReport.list("licenceId = ?1 and status = ?2 order by reportedAt, id", id, ReportStatus.WAITING),
                reader.has(Tenant.id(), Role.CASEWORKER));
    }

    /** What the rooms tell of its place, but the licence itself. */
    private List<PremisesSource.Standing> atPlace(Licence licence, SignedInAccount reader) {
        return sources.stream()
                .flatMap(source -> source.standing(licence.premisesId, reader).stream())
                .filter(standing -> standing.href() == null || !standing.href().endsWith(licence.id.toString()))
                .toList();
    }

    /** An own licence for its holder; whose it is has been seen to. That it was read is logged. */
    public HoldersLicence forHolder(UUID id) {
        Licence licence = Licence.<Licence>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such licence in this municipality."));
        audit.saw("licence", id);
        Instant now = clock.instant();
        Premises place = Premises.findById(TenantKey.of(licence.premisesId));
        Organisation holder = Organisation.findById(TenantKey.of(licence.organisationId));
        return new HoldersLicence(
                id,
                licence.licenceNumber,
                licence.licenceType,
                place.name,
                holder.name,
                licence.periodFrom,
                licence.periodTo,
                inForce.inForce(licence, now),
                LicenceView.Terms.of(terms.at(id, now).orElseGet(() -> terms.latest(id))),
                ManagerVacancy.of(events.of(id)),
                rules.numbers()
                        .points(ViolationKind.MANAGER_OR_DEPUTY, LocalDate.now(clock))
                        .known()
                        .orElse(null),
                reports.of(id).stream().map(HoldersLicence.Reported::of).toList());
    }

    private static String address(Premises place) {
        return place.postalCode == null
                ? place.streetAddress
                : place.streetAddress + ", " + place.postalCode + " " + place.postalPlace;
    }

    private static List<LicenceView.Happening> happenings(List<LicenceEvent> events) {
        Set<UUID> annulled = events.stream()
                .filter(event -> event.kind == LicenceEventKind.ANNULLED)
                .map(event -> event.refersTo)
                .collect(Collectors.toSet());
        return events.stream()
                .map(event -> new LicenceView.Happening(
                        event.kind,
                        event.happenedAt,
                        event.until,
                        event.periodFrom,
                        event.periodTo,
                        event.note,
                        event.recordedAt,
                        event.recordedByName,
                        event.caseId,
                        annulled.contains(event.id)))
                .toList();
    }

    private static List<LicenceView.Case> casesAbout(Licence licence) {
        return LicensingCase.<LicensingCase>list(
                        "id = ?1 or licenceId = ?2 order by receivedAt", licence.caseId, licence.id)
                .stream()
                .map(about -> new LicenceView.Case(
                        about.id, about.number(), about.matter, about.kind, about.status, about.receivedAt))
                .toList();
    }
}
