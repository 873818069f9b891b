package no.bevilling.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sign-in with user name and password: for the demo only. Real people come through OIDC. */
@ApplicationScoped
class PasswordIdentityProvider implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    /** Verified against when the name is unknown, so that the time taken does not tell which names exist. */
    private static final String NOBODY = DemoPassword.hash("nobody has this password");

    @Inject
    Accounts accounts;

    @ConfigProperty(name = "bevilling.demo")
    boolean demo;

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> check(request));
    }

    private SecurityIdentity check(UsernamePasswordAuthenticationRequest request) {
        if (!demo) {
            throw new AuthenticationFailedException();
        }
        Optional<Account> account =
                accounts.byUsername(request.getUsername()).filter(found -> found.passwordHash != null);
        String typed = new String(request.getPassword().getPassword());
        boolean right = BcryptUtil.matches(
                typed, account.map(found -> found.passwordHash).orElse(NOBODY));
        if (account.isEmpty() || !right) {
            throw new AuthenticationFailedException();
        }
        SessionPrincipal principal = new SessionPrincipal(account.get().id, account.get().sessionCounter);
        return accounts.signedIn(principal.accountId(), principal.sessionCounter())
                .map(found -> SessionIdentityProvider.identity(principal, found))
                .orElseThrow(AuthenticationFailedException::new);
    }
}
