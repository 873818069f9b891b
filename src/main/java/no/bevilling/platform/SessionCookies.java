package no.bevilling.platform;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager.RestoreResult;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import no.bevilling.account.SessionPrincipal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The session: an encrypted cookie and nothing on the server, so that every instance that has the key takes it. It ends
 * some hours after the last request, and at once when the account's session counter is raised.
 */
@ApplicationScoped
class SessionCookies {
    static final String NAME = "bevilling-session";
    private static final int MIN_KEY = 32;
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(1);

    @ConfigProperty(name = "quarkus.http.auth.session.encryption-key")
    Optional<String> key;

    @ConfigProperty(name = "bevilling.session.timeout")
    Duration timeout;

    @ConfigProperty(name = "bevilling.https")
    boolean https;

    @Inject
    LastSignedIn last;

    private PersistentLoginManager cookies;

    void begin(@Observes @Priority(1) StartupEvent starting) {
        if (key.map(String::length).orElse(0) < MIN_KEY) {
            throw new StartupFailure("The key of the sessions is missing or shorter than " + MIN_KEY
                    + " characters. Set QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY, the same for all instances"
                    + " (openssl rand -base64 32).");
        }
        cookies = new PersistentLoginManager(
                key.get(), NAME, timeout.toMillis(), RENEWED_AFTER.toMillis(), true, "LAX", "/", -1, null);
    }

    void begin(SessionPrincipal principal, RoutingContext request) {
        cookies.save(principal.getName(), request, NAME, null, secure(request));
        last.remember(principal.accountId(), request, secure(request));
    }

    RestoreResult read(RoutingContext request) {
        return cookies.restore(request);
    }

    void renew(RestoreResult session, RoutingContext request) {
        cookies.save(session.getPrincipal(), request, NAME, session, secure(request));
    }

    void end(RoutingContext request) {
        cookies.clear(request);
        last.forget(request, secure(request));
    }

    /** Over plain http (demo on one's own machine) a cookie marked Secure would not come back. */
    private boolean secure(RoutingContext request) {
        return https || request.request().isSSL();
    }
}
