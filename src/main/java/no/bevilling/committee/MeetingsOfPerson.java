package no.bevilling.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.bevilling.party.PersonalDataSource;

/** The person as a member of bodies that decide. */
@ApplicationScoped
class MeetingsOfPerson implements PersonalDataSource {
    @Override
    public List<Part> parts() {
        return List.of(
                new Part("meetings", Set.of("meeting_member", "committee_meeting"), """
                        select g.body_name as body, g.starts_at as starts_at, b.name as name, b.present as present
                        from meeting_member b join committee_meeting g on g.municipality_id = b.municipality_id and g.id = b.meeting_id
                        where b.municipality_id = :m and b.account_id = :account order by g.starts_at, b.id
                        """),
                new Part("meeting_ties", Set.of("meeting_tie"), """
                        select t.tie as tie, t.explanation as explanation
                        from meeting_tie t join meeting_member b on b.municipality_id = t.municipality_id and b.id = t.member_id
                        where t.municipality_id = :m and b.account_id = :account
                        """),
                new Part("seats", Set.of("body_seat"), """
                        select s.body as body from body_seat s where s.municipality_id = :m and s.account_id = :account order by s.body
                        """));
    }
}
