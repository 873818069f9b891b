package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.bevilling.party.PersonalDataSource;

/** The person as an inspector. */
@ApplicationScoped
class InspectionsByPerson implements PersonalDataSource {
    @Override
    public List<Part> parts() {
        return List.of(
                new Part("inspector", Set.of("inspector", "inspection_inspector"), """
                        select i.name as name, i.employer as employer, i.company as company, i.test_passed_on as taken_on,
                          i.certificate as certificate, i.active as active, (select count(*) from inspection_inspector v
                            where v.municipality_id = i.municipality_id and v.inspector_id = i.id) as inspections
                        from inspector i where i.municipality_id = :m and i.account_id = :account
                        """),
                new Part("inspector_ties", Set.of("inspector_tie"), """
                        select t.tie as tie, t.explanation as explanation, t.stated_at as stated_at
                        from inspector_tie t join inspector i on i.municipality_id = t.municipality_id and i.id = t.inspector_id
                        where t.municipality_id = :m and i.account_id = :account
                        """),
                new Part("comments_on_inspections", Set.of("inspection"), """
                        select i.started_at as started_at, i.comment as comment, i.commented_at as commented_at
                        from inspection i where i.municipality_id = :m and i.commented_by = :account order by i.started_at, i.id
                        """));
    }
}
