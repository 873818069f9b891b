package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationForm.Influential;
import no.bevilling.application.ApplicationForm.Outdoor;
import no.bevilling.application.ApplicationForm.People;
import no.bevilling.application.ApplicationForm.Place;
import no.bevilling.application.ApplicationForm.Responsible;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Force;
import no.bevilling.licence.ForceGround;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicencesInForce;
import no.bevilling.party.Persons;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.LicenceType;

/**
 * The living licences that somebody may apply about, and the answers that they give beforehand. One's own are those of
 * organisations that one has got a licence for, or that somebody who has gives one leave to act for; of another's, which one
 * takes over, only what the register shows.
 */
@ApplicationScoped
public class LicencePrefill {
    private static final String OWN = """
            select l from Licence l where l.organisationId in (
              select own.organisationId from Licence own
              join LicensingCase c on c.municipalityId = own.municipalityId and c.id = own.caseId
              join Application a on a.municipalityId = c.municipalityId and a.id = c.applicationId
              where a.channel = :online and (a.accountId = :account or a.accountId in (
                select leave.givenBy from Authorisation leave
                join Organisation o on o.municipalityId = leave.municipalityId
                  and o.organisationNumber = leave.organisationNumber
                where leave.municipalityId = own.municipalityId and o.id = own.organisationId
                  and leave.claimedBy = :account and leave.revokedAt is null and leave.validTo >= :today)))
            order by l.licenceNumber
            """;

    /** Why a licence is not in force that somebody else may still take up after: the business goes on without its holder. */
    private static final Set<ForceGround> WITHOUT_HOLDER =
            Set.of(ForceGround.TRANSFERRED, ForceGround.HOLDER_DEAD, ForceGround.BANKRUPT);

    @Inject
    EntityManager entities;

    @Inject
    LicencesInForce inForce;

    @Inject
    Persons persons;

    @Inject
    Clock clock;

    /** A licence that one may apply about. */
    public record Own(UUID id, String number, LicenceType type, String place, LocalDate periodTo) {}

    /** The living licences of the organisations that the account has got a licence for, in this municipality. */
    public List<Own> own(SignedInAccount account) {
        List<Licence> all = entities.createQuery(OWN, Licence.class)
                .setParameter("account", account.id())
                .setParameter("online", ApplicationChannel.ONLINE)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        Map<UUID, Force> force = inForce.inForce(all, clock.instant());
        return all.stream()
                .filter(licence -> !licence.grantedAs.isEvent())
                .filter(licence -> !force.get(licence.id).ground().lasting())
                .map(this::shown)
                .toList();
    }

    /** The organisations that the account has got a licence for, or has leave to act for, in this municipality. */
    public Set<UUID> organisations(SignedInAccount account) {
        return entities
                .createQuery(OWN, Licence.class)
                .setParameter("account", account.id())
                .setParameter("online", ApplicationChannel.ONLINE)
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .stream()
                .map(licence -> licence.organisationId)
                .collect(Collectors.toSet());
    }

    /** One of {@link #own}. */
    public Optional<Own> own(UUID licence, SignedInAccount account) {
        return own(account).stream().filter(own -> own.id().equals(licence)).findFirst();
    }

    /** A licence that somebody may take over after, by the number that is printed on it. */
    public Optional<Own> toTakeOver(String number) {
        return Licence.<Licence>find("licenceNumber", number)
                .firstResultOptional()
                .filter(licence -> !licence.grantedAs.isEvent())
                .filter(this::mayBeTakenOver)
                .map(this::shown);
    }

    private boolean mayBeTakenOver(Licence licence) {
        ForceGround ground = inForce.inForce(licence, clock.instant()).ground();
        return !ground.lasting() || WITHOUT_HOLDER.contains(ground);
    }

    /** What is shown of a licence that an application is about. */
    public Own shown(UUID licence) {
        return shown(Licence.<Licence>findByIdOptional(TenantKey.of(licence)).orElseThrow(NotFoundException::new));
    }

    private Own shown(Licence licence) {
        Premises place = Premises.findById(TenantKey.of(licence.premisesId));
        return new Own(licence.id, licence.licenceNumber, licence.licenceType, place.name, licence.periodTo);
    }

    /** What a draft of the kind about the licence begins with. */
    ApplicationForm answers(ApplicationKind kind, UUID licenceId, SignedInAccount account) {
        Licence licence = Licence.findById(TenantKey.of(licenceId));
        Premises premises = Premises.findById(TenantKey.of(licence.premisesId));
        if (kind == ApplicationKind.TRANSFER) {
            return ApplicationForm.empty().withPlace(registered(premises)).withLicence(licence(kind, licence, null));
        }
        LicensingCase granted = LicensingCase.findById(TenantKey.of(licence.caseId));
        Application application = Application.findById(TenantKey.of(granted.applicationId));
        ApplicationForm before = application.answers;
        ApplicationForm known = ApplicationForm.empty()
                .withHolder(holder(application, account))
                .withPlace(before.place() == null ? registered(premises) : before.place())
                .withLicence(licence(kind, licence, before.licence()))
                .withOutdoor(before.outdoor())
                .withPeople(people(kind, before.people()));
        return kind == ApplicationKind.AREA_EXTENSION ? outside(known) : known;
    }

    /** On what ground one acts is one's own: another who applies is asked anew. */
    private static ApplicationForm.Holder holder(Application before, SignedInAccount account) {
        ApplicationForm.Holder holder = before.answers.holder();
        return holder == null || before.accountId.equals(account.id())
                ? holder
                : new ApplicationForm.Holder(
                        holder.organisationNumber(),
                        holder.name(),
                        holder.form(),
                        holder.postalAddress(),
                        holder.contactName(),
                        holder.email(),
                        holder.telephone(),
                        holder.privatePerson(),
                        null);
    }

    /** What the register of places says, as a form asks about it. */
    public static Place registered(Premises premises) {
        return new Place(
                premises.name,
                premises.streetAddress,
                premises.postalCode,
                premises.postalPlace,
                premises.cadastralUnit.isBlank() ? null : premises.cadastralUnit,
                premises.latitude,
                premises.longitude,
                premises.venueKind,
                premises.seats,
                null,
                null,
                null,
                null,
                null);
    }

    private static ApplicationForm.Licence licence(
            ApplicationKind kind, Licence licence, ApplicationForm.Licence asked) {
        boolean renewal = kind == ApplicationKind.RENEWAL;
        boolean transfer = kind == ApplicationKind.TRANSFER;
        return new ApplicationForm.Licence(
                licence.drinkGroups,
                licence.clientele,
                renewal ? licence.periodTo.plusDays(1) : transfer ? null : licence.periodFrom,
                renewal ? null : licence.periodTo,
                asked == null ? null : asked.seasonal(),
                asked == null ? null : asked.ownProduction(),
                kind.isEvent() ? null : licence.hours,
                asked == null ? null : asked.partOfYear(),
                asked == null ? null : asked.channels());
    }

    private static ApplicationForm outside(ApplicationForm known) {
        return known.withOutdoor(new Outdoor(true, null, null, null, null))
                .withEvent(new ApplicationForm.Event(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(Area.OUTDOOR),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    /** Only where the kind asks about them: nobody is told of more people than the form needs. */
    private People people(ApplicationKind kind, People before) {
        boolean asked = kind == ApplicationKind.RENEWAL || kind == ApplicationKind.MANAGER_CHANGE;
        if (!asked || before == null) {
            return null;
        }
        return new People(
                copy(before.manager()),
                copy(before.deputy()),
                before.deputyExemption(),
                before.deputyExemptionReason(),
                kind == ApplicationKind.RENEWAL && before.influential() != null
                        ? before.influential().stream().map(this::copy).toList()
                        : null);
    }

    private Responsible copy(Responsible person) {
        return person == null
                ? null
                : new Responsible(
                        copy(person.personId()),
                        person.name(),
                        person.knowledgeTest(),
                        person.employed(),
                        person.hasAuthority(),
                        person.certificate());
    }

    private Influential copy(Influential person) {
        return new Influential(copy(person.personId()), person.name(), person.role(), person.sharePercent());
    }

    private UUID copy(UUID person) {
        return person == null ? null : persons.copy(person);
    }
}
