package no.bevilling.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.bevilling.party.PersonalDataSource;

/** What consulted bodies have answered in the person's cases, as it was put to the applicant: not what the statement keeps from a party (forvaltningsloven § 19). */
@ApplicationScoped
class StatementsOnPerson implements PersonalDataSource {
    @Override
    public List<Part> parts() {
        return List.of(
                new Part("statements", Set.of("statement"), """
                        select c.case_year || '/' || c.case_sequence as case_number, s.body as body, s.requested_on as requested_on,
                          s.received_on as received_on, s.answer as answer, s.text_for_applicant as text,
                          s.applicant_comment as comment, s.confidential_text <> '' as some_is_withheld
                        from statement s join licensing_case c on c.municipality_id = s.municipality_id and c.id = s.case_id
                        where s.municipality_id = :m and c.application_id in (:own) order by s.requested_on, s.id
                        """),
                new Part("answers_for_bodies", Set.of("consulted_body_member"), """
                        select b.name as body from consulted_body_member u
                        join consulted_body b on b.municipality_id = u.municipality_id and b.id = u.body_id
                        where u.municipality_id = :m and u.id = :account order by b.name
                        """));
    }
}
