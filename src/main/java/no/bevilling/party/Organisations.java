package no.bevilling.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import no.bevilling.database.Tenant;

/** The organisations that a municipality knows. */
@ApplicationScoped
public class Organisations {
    private static final String ADD = """
            insert into organisation (municipality_id, id, organisation_number, name, form, postal_address, email, telephone)
            values (:municipality, :id, :number, :name, :form, :address, :email, :telephone)
            on conflict (municipality_id, organisation_number) do nothing
            """;

    @Inject
    EntityManager entities;

    /** What an application tells of the business that applies. */
    public record Told(
            String organisationNumber,
            String name,
            String form,
            String postalAddress,
            String email,
            String telephone) {}

    /**
     * The organisation of that number, added from what is told if it is new. One that the municipality knows already
     * keeps its name: whoever knows the number must not be able to rename a licence holder. Empty contact fields are
     * filled.
     */
    public Organisation knownOrAdded(Told told) {
        entities.createNativeQuery(ADD)
                .setParameter("municipality", Tenant.id())
                .setParameter("id", UUID.randomUUID())
                .setParameter("number", told.organisationNumber())
                .setParameter("name", told.name())
                .setParameter("form", orEmpty(told.form()))
                .setParameter("address", orEmpty(told.postalAddress()))
                .setParameter("email", orEmpty(told.email()))
                .setParameter("telephone", orEmpty(told.telephone()))
                .executeUpdate();
        Organisation known = Organisation.find("organisationNumber", told.organisationNumber())
                .singleResult();
        known.form = filled(known.form, told.form());
        known.postalAddress = filled(known.postalAddress, told.postalAddress());
        known.email = filled(known.email, told.email());
        known.telephone = filled(known.telephone, told.telephone());
        return known;
    }

    /**
     * Somebody who runs no business and applies for an event. Each application has its own: names do not tell people
     * apart.
     */
    public Organisation privatePerson(String name, String postalAddress, String email, String telephone) {
        Organisation person = new Organisation();
        person.name = name;
        person.postalAddress = orEmpty(postalAddress);
        person.email = orEmpty(email);
        person.telephone = orEmpty(telephone);
        person.persist();
        return person;
    }

    private static String filled(String known, String told) {
        return known.isBlank() ? orEmpty(told) : known;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
