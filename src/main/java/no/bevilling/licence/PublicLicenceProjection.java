package no.bevilling.licence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipalities;
import no.bevilling.party.Organisation;
import no.bevilling.premises.Premises;

/**
 * Writes a licence into the public register, in the transaction that granted or changed it: the register never
 * shows more, or something else, than was decided.
 */
@ApplicationScoped
public class PublicLicenceProjection {
    private static final String WRITE = """
            insert into public_licence (licence_id, municipality_id, municipality_number, municipality_name,
              licence_number, licence_type, holder_name, holder_organisation_number, premises_name,
              street_address, postal_code, postal_place, terms, period_from, period_to,
              granted_on, demo, search_text, life, withdrawn_on, transferred_on, transferred_to)
            values (:id, :municipality, :municipalityNumber, :municipalityName, :number, :type,
              :holder, :organisationNumber, :place, :street, :postalCode, :postalPlace,
              cast(:terms as jsonb), :from, :to, :grantedOn, :demo, :searchText, cast(:life as jsonb),
              cast(:withdrawnOn as date), cast(:transferredOn as date), cast(:transferredTo as text))
            on conflict (licence_id) do update set
              municipality_number = excluded.municipality_number, municipality_name = excluded.municipality_name,
              holder_name = excluded.holder_name,
              holder_organisation_number = excluded.holder_organisation_number, premises_name = excluded.premises_name,
              street_address = excluded.street_address, postal_code = excluded.postal_code,
              postal_place = excluded.postal_place, terms = excluded.terms, period_from = excluded.period_from,
              period_to = excluded.period_to, search_text = excluded.search_text, life = excluded.life,
              withdrawn_on = excluded.withdrawn_on, transferred_on = excluded.transferred_on,
              transferred_to = excluded.transferred_to
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
    ObjectMapper json;

    /** Writes the licence as it stands now. */
    public void write(Licence licence) {
        Municipalities.Short municipality =
                municipalities.byId(licence.municipalityId).orElseThrow();
        Organisation holder = Organisation.findById(TenantKey.of(licence.organisationId));
        Premises place = Premises.findById(TenantKey.of(licence.premisesId));
        LicenceLife life = inForce.life(licence);
        entities.createNativeQuery(WRITE)
                .setParameter("id", licence.id)
                .setParameter("municipality", licence.municipalityId)
                .setParameter("municipalityNumber", municipality.number())
                .setParameter("municipalityName", municipality.name())
                .setParameter("number", licence.licenceNumber)
                .setParameter("type", licence.licenceType.name())
                .setParameter("holder", holder.name)
                .setParameter("organisationNumber", holder.organisationNumber)
                .setParameter("place", place.name)
                .setParameter("street", place.streetAddress)
                .setParameter("postalCode", place.postalCode)
                .setParameter("postalPlace", place.postalPlace)
                .setParameter("terms", text(PublicTerms.of(terms.of(licence.id))))
                .setParameter("life", text(life))
                .setParameter("withdrawnOn", day(life, LicenceEventKind.WITHDRAWN))
                .setParameter("transferredOn", day(life, LicenceEventKind.TRANSFERRED))
                .setParameter("transferredTo", transferredTo(licence))
                .setParameter("from", licence.periodFrom)
                .setParameter("to", licence.periodTo)
                .setParameter("grantedOn", licence.grantedOn)
                .setParameter("demo", municipality.demo())
                .setParameter(
                        "searchText",
                        String.join(
                                " ",
                                place.name,
                                holder.name,
                                holder.organisationNumber,
                                place.streetAddress,
                                place.postalPlace,
                                licence.licenceNumber))
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
                .map(next -> Organisation.<Organisation>findById(TenantKey.of(next.organisationId)).name)
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
