package no.bevilling.platform;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What the next page says about the form that was just sent: "Søknaden er lagret". A form is answered with a redirect, so
 * the text travels in a cookie, and is shown once by the frame of the page.
 */
@RequestScoped
public class Receipt {
    private static final String COOKIE = "kvittering";
    private static final int SECONDS = 60;
    private static final int LONGEST = 1000;

    @Inject
    CurrentVertxRequest request;

    private String taken;

    /** Says a text, in the reader's language, on the page that this request redirects to. */
    public void say(String text) {
        String shortened = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        set(
                Base64.getUrlEncoder().withoutPadding().encodeToString(shortened.getBytes(StandardCharsets.UTF_8)),
                SECONDS);
    }

    /** The text to show now, or null; the browser forgets it with this answer. */
    String take() {
        RoutingContext routing = request.getCurrent();
        Cookie cookie = routing == null ? null : routing.request().getCookie(COOKIE);
        if (taken == null
                && cookie != null
                && !cookie.getValue().isEmpty()
                && !routing.response().headWritten()) {
            taken = decoded(cookie.getValue());
            set("", 0);
        }
        return taken;
    }

    private void set(String value, int seconds) {
        RoutingContext routing = request.getCurrent();
        routing.response()
                .addCookie(Cookie.cookie(COOKIE, value)
                        .setPath("/")
                        .setMaxAge(seconds)
                        .setHttpOnly(true)
                        .setSecure(routing.request().isSSL())
                        .setSameSite(CookieSameSite.LAX));
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
