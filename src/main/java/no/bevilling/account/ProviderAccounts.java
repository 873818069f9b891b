package no.bevilling.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accounts of those who come through a provider: ID-porten or Entra ID. */
@ApplicationScoped
public class ProviderAccounts {
    private static final Set<String> LANGUAGES = Set.of("nb", "nn", "en");

    /**
     * The account of a person, made at the first sign-in. It has no role: everybody may apply.
     *
     * @param lookup HMAC of the identity number
     * @param birthDate in the identity number
     * @param name as the provider gives it; may be null
     * @param language {@code nb}, {@code nn} or {@code en}; others are not kept
     */
    @Transactional
    public Account ofIdentity(byte[] lookup, LocalDate birthDate, String name, String language) {
        Account account = Account.<Account>find("identityLookup", lookup)
                .firstResultOptional()
                .orElseGet(() -> {
                    Account made = new Account();
                    made.identityLookup = lookup;
                    made.displayName = name == null || name.isBlank() ? "Innlogget med ID-porten" : name;
                    made.language = language != null && LANGUAGES.contains(language) ? language : null;
                    made.persistAndFlush();
                    return made;
                });
        account.birthDate = birthDate;
        return account;
    }

    /**
     * The account of an employee: by issuer and subject; at the first sign-in by the user name or e-mail address that
     * the administrator wrote down, which is then bound to issuer and subject.
     *
     * @param username the provider's name for the user; may be null
     */
    @Transactional
    public Optional<Account> ofProvider(String issuer, String subject, String username) {
        Optional<Account> bound = Account.<Account>find("issuer = ?1 and subject = ?2", issuer, subject)
                .firstResultOptional();
        if (bound.isPresent() || username == null) {
            return bound;
        }
        List<Account> expected = Account.list(
                "subject is null and passwordHash is null and identityLookup is null and disabled = false"
                        + " and (issuer is null or issuer = ?1) and (lower(username) = lower(?2) or lower(email) = lower(?2))",
                issuer,
                username);
        if (expected.size() != 1) {
            return Optional.empty();
        }
        Account account = expected.get(0);
        account.issuer = issuer;
        account.subject = subject;
        return Optional.of(account);
    }
}
