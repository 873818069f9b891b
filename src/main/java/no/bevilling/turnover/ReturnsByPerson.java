package no.bevilling.turnover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.bevilling.party.PersonalDataSource;

/** Turnover returns that the person delivered. */
@ApplicationScoped
class ReturnsByPerson implements PersonalDataSource {
    @Override
    public List<Part> parts() {
        return List.of(new Part("turnover_returns", Set.of("turnover_delivery"), """
                        select d.delivered_at as delivered_at, d.delivered_by_name as name, d.attested_by as attested_by
                        from turnover_delivery d where d.municipality_id = :m and d.delivered_by = :account order by d.delivered_at, d.id
                        """));
    }
}
