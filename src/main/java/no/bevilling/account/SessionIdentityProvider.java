package no.bevilling.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Turns a session cookie back into the account, read afresh so that revoked sessions and roles end at once. */
@ApplicationScoped
class SessionIdentityProvider implements IdentityProvider<TrustedAuthenticationRequest> {
    @Inject
    Accounts accounts;

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> SessionPrincipal.parse(request.getPrincipal())
                .flatMap(principal -> accounts.signedIn(principal.accountId(), principal.sessionCounter())
                        .map(account -> identity(principal, account)))
                .orElseThrow(AuthenticationFailedException::new));
    }

    static SecurityIdentity identity(SessionPrincipal principal, SignedInAccount account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(principal)
                .addAttribute(CurrentUser.ATTRIBUTE, account)
                .build();
    }
}
