package no.bevilling.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds accounts and what they may. Accounts are shared: one person may work for several municipalities. */
@ApplicationScoped
public class Accounts {
    /** The account of a demo user name, if it is not disabled. */
    @Transactional
    public Optional<Account> byUsername(String username) {
        return Account.<Account>find("username = ?1 and disabled = false", username)
                .firstResultOptional();
    }

    /** The account with its roles, if it exists, is not disabled, and its sessions have not been revoked since. */
    @Transactional
    public Optional<SignedInAccount> signedIn(UUID id, int sessionCounter) {
        return Account.<Account>findByIdOptional(id)
                .filter(account -> !account.disabled && account.sessionCounter == sessionCounter)
                .map(this::snapshot);
    }

    private SignedInAccount snapshot(Account account) {
        Map<Integer, Set<Role>> roles = new HashMap<>();
        for (RoleGrant grant : RoleGrant.<RoleGrant>list("accountId", account.id)) {
            roles.computeIfAbsent(grant.municipalityId, id -> EnumSet.noneOf(Role.class))
                    .add(grant.role);
        }
        return new SignedInAccount(account.id, account.displayName, account.language, account.demo, Map.copyOf(roles));
    }

    /** Makes every session of the account invalid. */
    @Transactional
    public void revokeSessions(UUID id) {
        Account.<Account>findByIdOptional(id).ifPresent(account -> account.sessionCounter++);
    }

    /** The job title under which the account holds the role in the municipality; empty where nobody has given one. */
    @Transactional
    public String jobTitle(UUID id, int municipalityId, Role role) {
        return RoleGrant.<RoleGrant>findByIdOptional(new RoleGrant.Key(id, municipalityId, role))
                .map(grant -> grant.jobTitle)
                .orElse("");
    }

    /** The accounts that hold {@code role} in the municipality, by name. */
    @Transactional
    public List<Account> holding(int municipalityId, Role role) {
        return Account.list(
                "id in (select g.accountId from RoleGrant g where g.municipalityId = ?1 and g.role = ?2)"
                        + " and disabled = false order by displayName",
                municipalityId,
                role);
    }
}
