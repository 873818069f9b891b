package no.bevilling.platform;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager.RestoreResult;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Knows again, by the session cookie, who has signed in. A session that was revoked is no session. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {
    static final String SCHEME = "bevilling-session";

    @Inject
    SessionCookies sessions;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        RestoreResult session = sessions.read(request);
        if (session == null) {
            return Uni.createFrom().nullItem();
        }
        AuthenticationRequest known = new TrustedAuthenticationRequest(session.getPrincipal());
        return providers
                .authenticate(HttpSecurityUtils.setRoutingContextAttribute(known, request))
                .invoke(identity -> sessions.renew(session, request))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(() -> {
                    sessions.end(request);
                    return null;
                });
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(302, "Location", "/logg-inn"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TrustedAuthenticationRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, SessionCookies.NAME, SCHEME));
    }
}
