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
              licence_number, licence_type, clientele, holder_name, holder_organisation_number, premises_name,
              street_address, postal_code, postal_place, venue_kind, drink_groups, hours, period_from, period_to,
              granted_on, demo, search_text, life, withdrawn_on, transferred_on)
            values (:id, :municipality, :municipalityNumber, :municipalityName, :number, :type, :clientele,
              :holder, :organisationNumber, :place, :street, :postalCode, :postalPlace, :venueKind,
              cast(:groups as int[]), cast(:hours as jsonb), :from, :to, :grantedOn, :demo, :searchText, cast(:life as jsonb),
              cast(:withdrawnOn as date), cast(:transferredOn as date))
            on conflict (licence_id) do update set
              municipality_number = excluded.municipality_number, municipality_name = excluded.municipality_name,
              clientele = excluded.clientele, holder_name = excluded.holder_name,
              holder_organisation_number = excluded.holder_organisation_number, premises_name = excluded.premises_name,
              street_address = excluded.street_address, postal_code = excluded.postal_code,
              postal_place = excluded.postal_place, venue_kind = excluded.venue_kind,
              drink_groups = excluded.drink_groups, hours = excluded.hours, period_from = excluded.period_from,
              period_to = excluded.period_to, search_text = excluded.search_text, life = excluded.life,
              withdrawn_on = excluded.withdrawn_on, transferred_on = excluded.transferred_on
            """;

    @Inject
    EntityManager entities;

    @Inject
    Municipalities municipalities;

    @Inject
    LicencesInForce inForce;

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
                .setParameter("clientele", licence.clientele.name())
                .setParameter("holder", holder.name)
                .setParameter("organisationNumber", holder.organisationNumber)
                .setParameter("place", place.name)
                .setParameter("street", place.streetAddress)
                .setParameter("postalCode", place.postalCode)
                .setParameter("postalPlace", place.postalPlace)
                .setParameter("venueKind", place.venueKind.name())
                .setParameter(
                        "groups",
                        licence.drinkGroups.toString().replace('[', '{').replace(']', '}'))
                .setParameter("hours", text(licence.hours))
                .setParameter("life", text(life))
                .setParameter("withdrawnOn", day(life, LicenceEventKind.WITHDRAWN))
                .setParameter("transferredOn", day(life, LicenceEventKind.TRANSFERRED))
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

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The register cannot write " + value.getClass(), e);
        }
    }
}
