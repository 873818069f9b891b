package no.bevilling.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.bevilling.party.PersonalDataSource;

/** What is known of whoever signs in. */
@ApplicationScoped
class AccountOfPerson implements PersonalDataSource {
    @Override
    public List<Part> parts() {
        return List.of(new Part("account", Set.of("account"), """
                        select a.display_name as name, a.username as username, a.email as email, a.language as language,
                          a.birth_date as birth_date
                        from account a where a.id = :account
                        """), new Part("roles", Set.of("role_grant"), """
                        select g.role as role from role_grant g where g.account_id = :account and g.municipality_id = :m order by g.role
                        """));
    }
}
