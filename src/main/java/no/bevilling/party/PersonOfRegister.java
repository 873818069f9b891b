package no.bevilling.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The person's own rows among those that cases name, and among the holders. */
@ApplicationScoped
class PersonOfRegister implements PersonalDataSource {
    @Override
    public List<Part> parts() {
        return List.of(new Part("people", Set.of("person"), """
                        select p.name as name, p.birth_date as birth_date, p.identity_number is not null as identity_number_kept
                        from person p where p.municipality_id = :m and p.id in (:people) order by p.name, p.id
                        """), new Part("holder", Set.of("organisation"), """
                        select o.name as name, o.postal_address as postal_address, o.email as email, o.telephone as telephone
                        from organisation o where o.municipality_id = :m and o.id in (:holders) order by o.name, o.id
                        """));
    }
}
