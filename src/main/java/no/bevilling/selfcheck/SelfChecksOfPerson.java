package no.bevilling.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.bevilling.party.PersonalDataSource;

/** Self-checks that the person handed in. */
@ApplicationScoped
class SelfChecksOfPerson implements PersonalDataSource {
    @Override
    public List<Part> parts() {
        return List.of(new Part("self_checks", Set.of("self_check", "self_check_photo"), """
                        select s.check_year as check_year, s.handed_in_at as handed_in_at, cast(s.answers as text) as answers, s.note as note,
                          (select count(*) from self_check_photo p where p.municipality_id = s.municipality_id
                            and p.self_check_id = s.id) as photos
                        from self_check s where s.municipality_id = :m and s.handed_in_by = :account order by s.handed_in_at, s.id
                        """));
    }
}
