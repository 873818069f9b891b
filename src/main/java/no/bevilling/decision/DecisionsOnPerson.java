package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.bevilling.party.PersonalDataSource;

/** What was decided in the cases of applications that the person wrote. */
@ApplicationScoped
class DecisionsOnPerson implements PersonalDataSource {
    @Override
    public List<Part> parts() {
        return List.of(new Part("decisions", Set.of("decision"), """
                        select c.case_year || '/' || c.case_sequence as case_number, d.outcome as outcome, d.period_from as valid_from,
                          d.period_to as valid_to, d.reviewed_at as decided_at, d.reasons as reasons
                        from decision d join licensing_case c on c.municipality_id = d.municipality_id and c.id = d.case_id
                        where d.municipality_id = :m and c.application_id in (:own) and d.status = 'APPROVED'
                        order by d.reviewed_at, d.id
                        """));
    }
}
