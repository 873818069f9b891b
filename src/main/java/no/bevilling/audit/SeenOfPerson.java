package no.bevilling.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.bevilling.party.PersonalDataSource;

/** Who has seen and who has changed what is about the person, and what the person was logged for: of this municipality. */
@ApplicationScoped
class SeenOfPerson implements PersonalDataSource {
    @Override
    public List<Part> parts() {
        return List.of(new Part("seen_by", Set.of("audit_payload", "audit_entry"), """
                        with said (at, says) as (
                          select e.recorded_at, cast(p.payload as jsonb) from audit_entry e
                          join audit_payload p on p.municipality_id = e.municipality_id and p.entry_id = e.id
                          where e.municipality_id = :m and substring(p.payload from '"subjectId":"([0-9a-f-]{36})"') in (:subjects))
                        select s.at as at, s.says ->> 'actorName' as name, s.says ->> 'kind' as kind,
                          s.says ->> 'subject' as subject, s.says ->> 'action' as action
                        from said s order by s.at
                        """));
    }
}
