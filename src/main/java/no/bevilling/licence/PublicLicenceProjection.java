package no.bevilling.licence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipalities;
import no.bevilling.party.Organisation;
import no.bevilling.platform.MunicipalityJobs;
import no.bevilling.premises.Premises;
import org.jboss.logging.Logger;

/**
 * Writes a licence into the public register, in the transaction that granted or changed it: the register never
 * shows more, or something else, than was decided. A job writes all of them again, for what changes without a decision: the
 * name of a holder, where a place lies on the map.
 */
@ApplicationScoped
public class PublicLicenceProjection {
    private static final Logger LOG = Logger.getLogger(PublicLicenceProjection.class);

    /** A row that would stay the same is left alone: readers who ask whether there is anything new are told no. */
    private static final String WRITE = """
            insert into public_licence (licence_id, municipality_id, municipality_number, municipality_name,
              licence_number, licence_type, holder_kind, holder_name, holder_organisation_number, holder_email,
              holder_telephone, premises_name, street_address, postal_code, postal_place, latitude, longitude,
              address_withheld, terms, period_from, period_to, granted_on, demo, search_text, life, withdrawn_on,
              transferred_on, transferred_to)
            values (:id, :municipality, :municipalityNumber, :municipalityName, :number, :type, :holderKind,
              :holder, cast(:organisationNumber as text), cast(:email as text), cast(:telephone as text), :place, :street,
              cast(:postalCode as text), :postalPlace, cast(:latitude as numeric), cast(:longitude as numeric), :withheld,
              cast(:terms as jsonb), :from, :to, :grantedOn, :demo, :searchText, cast(:life as jsonb),
              cast(:withdrawnOn as date), cast(:transferredOn as date), cast(:transferredTo as text))
            on conflict (licence_id) do update set
              municipality_number = excluded.municipality_number, municipality_name = excluded.municipality_name,
              holder_kind = excluded.holder_kind, holder_name = excluded.holder_name,
              holder_organisation_number = excluded.holder_organisation_number, holder_email = excluded.holder_email,
              holder_telephone = excluded.holder_telephone, premises_name = excluded.premises_name,
              street_address = excluded.street_address, postal_code = excluded.postal_code,
              postal_place = excluded.postal_place, latitude = excluded.latitude, longitude = excluded.longitude,
              address_withheld = excluded.address_withheld, terms = excluded.terms, period_from = excluded.period_from,
              period_to = excluded.period_to, search_text = excluded.search_text, life = excluded.life,
              withdrawn_on = excluded.withdrawn_on, transferred_on = excluded.transferred_on,
              transferred_to = excluded.transferred_to
            where (public_licence.municipality_number, public_licence.municipality_name, public_licence.holder_kind,
              public_licence.holder_name, public_licence.holder_organisation_number, public_licence.holder_email,
              public_licence.holder_telephone, public_licence.premises_name, public_licence.street_address,
              public_licence.postal_code, public_licence.postal_place, public_licence.latitude, public_licence.longitude,
              public_licence.address_withheld, public_licence.terms, public_licence.period_from, public_licence.period_to,
              public_licence.search_text, public_licence.life, public_licence.withdrawn_on, public_licence.transferred_on,
              public_licence.transferred_to)
            is distinct from (excluded.municipality_number, excluded.municipality_name, excluded.holder_kind,
              excluded.holder_name, excluded.holder_organisation_number, excluded.holder_email, excluded.holder_telephone,
              excluded.premises_name, excluded.street_address, excluded.postal_code, excluded.postal_place,
              excluded.latitude, excluded.longitude, excluded.address_withheld, excluded.terms, excluded.period_from,
              excluded.period_to, excluded.search_text, excluded.life, excluded.withdrawn_on, excluded.transferred_on,
              excluded.transferred_to)
            """;

    /** The periods as one array, so that they are compared and written together. */
    private static final String PERIODS = """
            with told as (
              select * from jsonb_to_recordset(cast(:periods as jsonb)) as t (from_at timestamptz, to_at timestamptz,
                status text, in_force boolean, drink_groups int[], latest_end int)),
            gone as (
              delete from public_licence_period p where p.licence_id = :id and not exists (select from told t
                where t.from_at = p.from_at and (t.to_at, t.status, t.in_force, t.drink_groups, t.latest_end)
                  is not distinct from (p.to_at, p.status, p.in_force, p.drink_groups, p.latest_end))
              returning p.from_at)
            select count(*) from gone
            """;

    private static final String NEW_PERIODS = """
            insert into public_licence_period (licence_id, municipality_id, from_at, to_at, status, in_force, drink_groups,
              latest_end)
            select :id, :municipality, t.from_at, t.to_at, t.status, t.in_force, t.drink_groups, t.latest_end
              from jsonb_to_recordset(cast(:periods as jsonb)) as t (from_at timestamptz, to_at timestamptz,
                status text, in_force boolean, drink_groups int[], latest_end int)
            on conflict (licence_id, from_at) do nothing
            """;

    @Inject
    EntityManager entities;

    @Inject
    Municipalities municipalities;

    @Inject
    LicencesInForce inForce;

    @Inject
    LicenceTermsOverTime terms;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Event<LicencePublished> published;

    @Inject
    ObjectMapper json;

    /** A period as its columns are called. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record PeriodRow(
            Instant fromAt,
            Instant toAt,
            PublicStatus status,
            boolean inForce,
            List<Integer> drinkGroups,
            int latestEnd) {
        static PeriodRow of(PublicPeriod period) {
            return new PeriodRow(
                    period.from(),
                    period.to(),
                    period.status(),
                    period.inForce(),
                    period.drinkGroups(),
                    period.latestEnd());
        }
    }

    @Scheduled(
            identity = "public-register",
            every = "{bevilling.register.rewrite-every}",
            delayed = "3m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void again() {
        jobs.forEach("public-register", municipality -> writeAll());
    }

    /** Writes all licences of the municipality of the current transaction as they stand now. */
    public void writeAll() {
        List<Licence> all = Licence.listAll();
        LOG.debugf("%d licences are written into the register again", all.size());
        all.forEach(this::write);
    }

    /** Writes the licence as it stands now. */
    public void write(Licence licence) {
        Municipalities.Short municipality =
                municipalities.byId(licence.municipalityId).orElseThrow();
        Organisation holder = Organisation.findById(TenantKey.of(licence.organisationId));
        Premises place = Premises.findById(TenantKey.of(licence.premisesId));
        PublicFace face = PublicFace.of(holder, place, licence.clientele);
        LicenceLife life = inForce.life(licence);
        List<PublicTerms> allowed = allowed(licence, place);
        int changed = entities.createNativeQuery(WRITE)
                .setParameter("id", licence.id)
                .setParameter("municipality", licence.municipalityId)
                .setParameter("municipalityNumber", municipality.number())
                .setParameter("municipalityName", municipality.name())
                .setParameter("number", licence.licenceNumber)
                .setParameter("type", licence.licenceType.name())
                .setParameter("holderKind", face.kind().name())
                .setParameter("holder", face.holder())
                .setParameter("organisationNumber", face.organisationNumber())
                .setParameter("email", face.contact().email())
                .setParameter("telephone", face.contact().telephone())
                .setParameter("place", face.premises())
                .setParameter("street", face.streetAddress())
                .setParameter("postalCode", face.postalCode())
                .setParameter("postalPlace", face.postalPlace())
                .setParameter("latitude", face.latitude())
                .setParameter("longitude", face.longitude())
                .setParameter("withheld", face.addressWithheld())
                .setParameter("terms", text(allowed))
                .setParameter("life", text(life))
                .setParameter("withdrawnOn", day(life, LicenceEventKind.WITHDRAWN))
                .setParameter("transferredOn", day(life, LicenceEventKind.TRANSFERRED))
                .setParameter("transferredTo", transferredTo(licence))
                .setParameter("from", licence.periodFrom)
                .setParameter("to", licence.periodTo)
                .setParameter("grantedOn", licence.grantedOn)
                .setParameter("demo", municipality.demo())
                .setParameter("searchText", face.searchText(licence.licenceNumber))
                .executeUpdate();
        changed += writePeriods(licence, life, allowed);
        if (changed > 0) {
            published.fire(new LicencePublished(licence.id));
        }
    }

    /** Where every decision was taken away, what stood in the licence last: the register still answers for its number. */
    private List<PublicTerms> allowed(Licence licence, Premises place) {
        List<PublicTerms> counting = PublicTerms.of(terms.of(licence.id));
        return counting.isEmpty()
                ? List.of(new PublicTerms(
                        LicenceLife.startOf(licence.periodFrom),
                        licence.clientele,
                        place.venueKind,
                        licence.drinkGroups,
                        licence.hours))
                : counting;
    }

    private int writePeriods(Licence licence, LicenceLife life, List<PublicTerms> allowed) {
        String periods =
                text(PublicPeriod.of(life, allowed, LicenceLife.startOf(licence.grantedOn), inForce.force()).stream()
                        .map(PeriodRow::of)
                        .toList());
        Number gone = (Number) entities.createNativeQuery(PERIODS)
                .setParameter("id", licence.id)
                .setParameter("periods", periods)
                .getSingleResult();
        return gone.intValue()
                + entities.createNativeQuery(NEW_PERIODS)
                        .setParameter("id", licence.id)
                        .setParameter("municipality", licence.municipalityId)
                        .setParameter("periods", periods)
                        .executeUpdate();
    }

    /** The day of the first such event; the register names it (alkoholforskriften § 13-4). */
    private static LocalDate day(LicenceLife life, LicenceEventKind kind) {
        return life.first(kind)
                .map(event -> LicenceLife.day(event.happenedAt()))
                .orElse(null);
    }

    /** Who took over; null while nobody has a licence after it. */
    private static String transferredTo(Licence licence) {
        return Licence.<Licence>find("followsId = ?1 order by id", licence.id)
                .firstResultOptional()
                .map(next -> Organisation.<Organisation>findById(TenantKey.of(next.organisationId)))
                .map(next -> HolderKind.of(next) == HolderKind.PRIVATE_PERSON ? PublicFace.PRIVATE_PERSON : next.name)
                .orElse(null);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The register cannot write " + value.getClass(), e);
        }
    }
}
