package no.bevilling.knowledgetest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.bevilling.party.PersonalDataSource;

/** Knowledge tests that the person booked and took. */
@ApplicationScoped
class TestsOfPerson implements PersonalDataSource {
    @Override
    public List<Part> parts() {
        return List.of(new Part("knowledge_tests", Set.of("knowledge_test"), """
                        select t.kind as kind, t.name as name, t.email as email, t.postal_address as postal_address,
                          t.requested_on as requested_on, t.status as status, t.taken_on as taken_on, t.right_answers as right_answers,
                          t.certificate_code as certificate
                        from knowledge_test t where t.municipality_id = :m and (t.account_id = :account or t.person_id in (:people))
                        order by t.requested_on, t.id
                        """));
    }
}
