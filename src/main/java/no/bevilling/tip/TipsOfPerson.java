package no.bevilling.tip;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.bevilling.party.PersonalDataSource;

/** Tips whose sender gave the very e-mail address of the person; who else has tipped about the person is not told. */
@ApplicationScoped
class TipsOfPerson implements PersonalDataSource {
    @Override
    public List<Part> parts() {
        return List.of(new Part("tips", Set.of("tip"), """
                        select t.received_at as received_at, t.place_told as place, t.subject as subject, t.told as text,
                          t.contact as email, t.status as status
                        from tip t where t.municipality_id = :m and t.contact <> '' and lower(trim(t.contact)) = :email
                        order by t.received_at, t.id
                        """));
    }
}
