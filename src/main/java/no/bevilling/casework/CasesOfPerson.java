package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.bevilling.party.PersonalDataSource;

/** Cases that a person is party to, what the person was asked and has answered, and what staff have stated of themselves. */
@ApplicationScoped
class CasesOfPerson implements PersonalDataSource {
    @Override
    public List<Part> parts() {
        return List.of(
                new Part("cases", Set.of("licensing_case"), """
                        select c.case_year || '/' || c.case_sequence as case_number, c.title as title, c.matter as matter,
                          c.kind as kind, c.status as status, c.received_at as received_at, c.decided_at as decided_at
                        from licensing_case c where c.municipality_id = :m and c.id in (:cases) order by c.received_at, c.id
                        """),
                new Part("case_parties", Set.of("case_party"), """
                        select c.case_year || '/' || c.case_sequence as case_number, p.role as role, p.name as name,
                          p.email as email, p.telephone as telephone, p.postal_address as postal_address, p.added_at as added_at,
                          p.ended_on as ended_on
                        from case_party p join licensing_case c on c.municipality_id = p.municipality_id and c.id = p.case_id
                        where p.municipality_id = :m and p.email <> '' and lower(p.email) = :email order by p.added_at, p.id
                        """),
                new Part("questions", Set.of("applicant_task"), """
                        select t.kind as kind, t.text as text, t.asked_at as asked_at, t.answer as answer, t.answered_at as answered_at
                        from applicant_task t join licensing_case c on c.municipality_id = t.municipality_id and c.id = t.case_id
                        where t.municipality_id = :m and (t.answered_by = :account or c.application_id in (:own))
                        order by t.asked_at, t.id
                        """),
                new Part("ties", Set.of("impartiality_statement"), """
                        select c.case_year || '/' || c.case_sequence as case_number, s.role as role, s.tie as tie,
                          s.explanation as explanation, s.stated_at as stated_at
                        from impartiality_statement s join licensing_case c on c.municipality_id = s.municipality_id and c.id = s.case_id
                        where s.municipality_id = :m and s.account_id = :account order by s.stated_at, s.id
                        """),
                new Part("tie_decisions", Set.of("tie_decision"), """
                        select t.body_name as body, t.disqualified as disqualified, t.reason as reason, t.decided_on as decided_on
                        from tie_decision t where t.municipality_id = :m and t.account_id = :account order by t.decided_on, t.id
                        """),
                new Part("own_choices", Set.of("saved_search", "worklist_choice"), """
                        select 'saved_search' as kind, s.name as name, s.query as value
                        from saved_search s where s.municipality_id = :m and s.account_id = :account
                        union all
                        select 'worklist_choice', '', cast(w.columns as text)
                        from worklist_choice w where w.municipality_id = :m and w.account_id = :account
                        """),
                new Part("sub_tasks", Set.of("sub_task"), """
                        select t.title as title, t.due_on as due_on, t.created_at as created_at, t.ended_at as ended_at
                        from sub_task t where t.municipality_id = :m and t.owner_id = :account order by t.created_at, t.id
                        """));
    }
}
