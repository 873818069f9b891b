package no.bevilling.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.bevilling.party.PersonalDataSource;

/** Appeals that the person has sent. */
@ApplicationScoped
class AppealsOfPerson implements PersonalDataSource {
    @Override
    public List<Part> parts() {
        return List.of(new Part("appeals", Set.of("appeal"), """
                        select a.sent_on as sent_on, a.wanted as wanted, a.grounds as grounds, a.status as status, a.outcome as outcome,
                          a.outcome_on as outcome_on
                        from appeal a where a.municipality_id = :m and a.account_id = :account order by a.received_at, a.id
                        """));
    }
}
