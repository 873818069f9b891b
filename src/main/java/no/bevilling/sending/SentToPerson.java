package no.bevilling.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.bevilling.party.PersonalDataSource;

/** Letters and e-mails that were sent to the person, and the papers of the own applications. */
@ApplicationScoped
class SentToPerson implements PersonalDataSource {
    @Override
    public List<Part> parts() {
        return List.of(new Part("sent", Set.of("outbox_message"), """
                        select o.notice as notice, o.kind as kind, o.status as status, o.channel as channel, o.created_at as created_at,
                          o.sent_at as sent_at, coalesce(nullif(o.sent_to, ''), o.email) as sent_to, o.name as name
                        from outbox_message o left join licensing_case c on c.municipality_id = o.municipality_id and c.id = o.case_id
                        where o.municipality_id = :m and (lower(o.email) = :email or lower(o.sent_to) = :email
                          or o.recipient = 'APPLICANT' and o.case_party_id is null and c.application_id in (:own))
                        order by o.created_at, o.id
                        """), new Part("documents", Set.of("document"), """
                        select d.kind as kind, d.title as title, d.made_at as made_at
                        from document d join licensing_case c on c.municipality_id = d.municipality_id and c.id = d.case_id
                        where d.municipality_id = :m and d.for_applicant and c.application_id in (:own) order by d.made_at, d.id
                        """));
    }
}
