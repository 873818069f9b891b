package no.bevilling.platform;

import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** A server that plays ID-porten and Entra ID: it signs in whoever a test says, without asking. */
public final class TestProviders {
    static final String ORGANISATION = "8f2f2a0e-7d1c-4f3c-9a71-4a2d1c0f0001";
    private static final String CLIENT = "bevilling";
    private static MockOAuth2Server server;

    private TestProviders() {}

    static Map<String, String> start() {
        server = new MockOAuth2Server();
        server.start();
        return Map.of(
                "bevilling.idporten.enabled",
                "true",
                "quarkus.oidc.idporten.auth-server-url",
                server.issuerUrl("idporten").toString(),
                "quarkus.oidc.idporten.client-id",
                CLIENT,
                "quarkus.oidc.idporten.credentials.secret",
                "a secret that only the tests know",
                "bevilling.entra.enabled",
                "true",
                "bevilling.entra.tenants",
                ORGANISATION,
                "quarkus.oidc.entra.auth-server-url",
                server.issuerUrl("entra").toString(),
                "quarkus.oidc.entra.client-id",
                CLIENT,
                "quarkus.oidc.entra.credentials.secret",
                "a secret that only the tests know");
    }

    static void stop() {
        if (server != null) {
            server.shutdown();
        }
    }

    /** The next one who signs in at the provider is this subject, with these claims. */
    static void next(String provider, String subject, Map<String, Object> claims) {
        server.enqueueCallback(new DefaultOAuth2TokenCallback(provider, subject, "JWT", List.of(CLIENT), claims));
    }
}
