package no.bevilling.account;

import java.security.Principal;
import java.util.Optional;
import java.util.UUID;

/**
 * What the stateless session cookie carries: the account and the session counter it was issued under. A raised
 * counter makes every older cookie worthless, on all instances.
 */
public record SessionPrincipal(UUID accountId, int sessionCounter) implements Principal {
    @Override
    public String getName() {
        return accountId + ":" + sessionCounter;
    }

    static Optional<SessionPrincipal> parse(String name) {
        int colon = name == null ? -1 : name.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SessionPrincipal(
                    UUID.fromString(name.substring(0, colon)), Integer.parseInt(name.substring(colon + 1))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
