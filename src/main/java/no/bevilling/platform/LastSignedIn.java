package no.bevilling.platform;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Who was signed in last in a browser, in an enciphered cookie. It opens nothing: it says whose a form is that is sent after the
 * session has ended. Signing out, and a session that is revoked, take it away.
 */
@ApplicationScoped
class LastSignedIn {
    static final String NAME = "bevilling-sist";
    private static final String ABOUT = "last signed in";

    @Inject
    SessionSeal seal;

    void remember(UUID account, RoutingContext request, boolean secure) {
        byte[] sealed = seal.seal(account.toString().getBytes(StandardCharsets.US_ASCII), ABOUT);
        request.response()
                .addCookie(cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), secure));
    }

    void forget(RoutingContext request, boolean secure) {
        if (request.request().getCookie(NAME) != null) {
            request.response().addCookie(cookie("", secure).setMaxAge(0));
        }
    }

    /** Empty where nobody was, or the cookie is none of ours. */
    Optional<UUID> of(RoutingContext request) {
        Cookie cookie = request.request().getCookie(NAME);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return Optional.empty();
        }
        try {
            return seal.open(Base64.getUrlDecoder().decode(cookie.getValue()), ABOUT)
                    .map(opened -> UUID.fromString(new String(opened, StandardCharsets.US_ASCII)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Cookie cookie(String value, boolean secure) {
        return Cookie.cookie(NAME, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX);
    }
}
