package no.bevilling.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every answer tells the browser: run nothing that is not ours, show us in no other site's frame, keep nothing that
 * is personal.
 */
@ApplicationScoped
class SecurityHeaders {
    private static final int PRIORITY = 1000;
    private static final String NO_POWERS =
            "accelerometer=(), camera=(self), display-capture=(), geolocation=(self), gyroscope=(), magnetometer=(),"
                    + " microphone=(), midi=(), payment=(), usb=(), browsing-topics=()";

    @Inject
    MapTiles tiles;

    @ConfigProperty(name = "bevilling.https")
    boolean https;

    void register(@Observes Filters filters) {
        String policy = policy();
        filters.register(request -> answer(request, policy), PRIORITY);
    }

    private void answer(RoutingContext request, String policy) {
        String path = request.normalizedPath();
        MultiMap headers = request.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", NO_POWERS);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Content-Security-Policy", policy);
        if (https || request.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!path.startsWith("/assets/")) {
            request.addHeadersEndHandler(end -> keepNothingPersonal(request, headers));
        }
        request.next();
    }

    /** Whoever comes with a session sees what is theirs: no copy of it stays in the browser or on the way. */
    private static void keepNothingPersonal(RoutingContext request, MultiMap headers) {
        boolean personal = request.request().getCookie(SessionCookies.NAME) != null;
        if (personal) {
            headers.set("Cache-Control", "no-store");
        } else if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-cache");
        }
    }

    private String policy() {
        return "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'"
                + "; img-src 'self' data: blob:"
                + tiles.origin().map(origin -> " " + origin).orElse("")
                + "; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'; object-src 'none'";
    }
}
