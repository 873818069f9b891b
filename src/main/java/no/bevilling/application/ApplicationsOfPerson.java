package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.bevilling.party.PersonalDataSource;

/** Applications that a person has written or is named in; other people named in them are left out. */
@ApplicationScoped
class ApplicationsOfPerson implements PersonalDataSource {
    @Override
    public List<Part> parts() {
        return List.of(
                new Part("applications", Set.of("application"), """
                        select a.kind as kind, a.licence_type as licence_type, a.status as status, a.channel as channel,
                          a.started_at as started_at, a.saved_at as saved_at, a.submitted_at as submitted_at,
                          cast(a.answers - 'people' as text) as answers, cast(a.standing as text) as standing
                        from application a where a.municipality_id = :m and a.id in (:own) order by a.started_at, a.id
                        """),
                new Part("named_in_applications", Set.of("application_person"), """
                        select c.case_year || '/' || c.case_sequence as case_number, a.kind as kind, a.submitted_at as submitted_at,
                          case when a.answers #>> '{people,manager,personId}' = cast(n.person_id as text) then 'MANAGER'
                            when a.answers #>> '{people,deputy,personId}' = cast(n.person_id as text) then 'DEPUTY'
                            when a.answers #>> '{people,generalManager,personId}' = cast(n.person_id as text) then 'GENERAL_MANAGER'
                            else 'INFLUENTIAL' end as role
                        from application_person n
                        join application a on a.municipality_id = n.municipality_id and a.id = n.application_id
                        left join licensing_case c on c.municipality_id = a.municipality_id and c.application_id = a.id
                        where n.municipality_id = :m and n.person_id in (:people) order by a.started_at, a.id, c.id
                        """),
                new Part("files", Set.of("attachment", "stored_file"), """
                        select f.name as file_name, t.kind as kind, f.size_bytes as size_bytes, t.added_at as added_at
                        from attachment t join stored_file f on f.municipality_id = t.municipality_id and f.id = t.file_id
                        where t.municipality_id = :m and t.application_id in (:own) order by t.added_at, t.id
                        """),
                new Part("authorisations", Set.of("authorisation"), """
                        select u.organisation_name as organisation, u.given_as as given_as, u.given_at as given_at,
                          u.given_by = :account as given_by_you, u.claimed_by = :account as given_to_you, u.valid_to as valid_to,
                          u.revoked_at as revoked_at
                        from authorisation u where u.municipality_id = :m and (u.given_by = :account or u.claimed_by = :account)
                        order by u.given_at, u.id
                        """),
                new Part("reports", Set.of("received_report"), """
                        select r.kind as kind, r.happened_on as happened_on, r.note as note, r.reported_at as reported_at,
                          r.status as status, r.answer as answer
                        from received_report r where r.municipality_id = :m and r.reported_by = :account order by r.reported_at, r.id
                        """));
    }
}
