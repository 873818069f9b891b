package no.bevilling.platform;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes a {@link Problem} in the form that the client understands: JSON for programs, a page for people. */
@ApplicationScoped
public class ProblemResponses {
    @Inject
    Instance<ErrorPages> pages;

    /** The answer, never kept by a cache. */
    public Response of(Problem problem, HttpServerRequest request) {
        Response.ResponseBuilder response = Response.status(problem.status()).header("Cache-Control", "no-store");
        if (wantsPage(request)) {
            String reference =
                    problem.instance() == null ? null : problem.instance().substring("urn:uuid:".length());
            String html = pages.isResolvable() ? pages.get().page(problem.status(), reference) : problem.title();
            return response.entity(html)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .build();
        }
        return response.entity(problem).type(Problem.MEDIA_TYPE).build();
    }

    /** As below, where nothing was kept. */
    Response signInFirst(HttpServerRequest request) {
        return signInFirst(request, null);
    }

    /**
     * Pages lead to sign-in and back again; a part of a page (htmx) leads the whole page there; programs get 401.
     *
     * @param kept where the form that was sent is offered again; null where none was kept
     */
    Response signInFirst(HttpServerRequest request, String kept) {
        if (!wantsPage(request)) {
            return of(Problem.of(401, "Sign in first."), request);
        }
        if (request.getHeader("HX-Request") != null) {
            return Response.status(401)
                    .header("HX-Redirect", signIn(currentPage(request)))
                    .build();
        }
        boolean repeatable = "GET".equals(request.method().name());
        String back = kept != null ? kept : repeatable ? request.uri() : "/";
        return Response.seeOther(URI.create(signIn(back))).build();
    }

    private static String currentPage(HttpServerRequest request) {
        String url = request.getHeader("HX-Current-URL");
        try {
            URI page = URI.create(url == null ? "/" : url);
            return page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }

    private static String signIn(String back) {
        return "/logg-inn?til=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** The API never answers with a page; elsewhere whoever accepts HTML, as browsers do, gets one. */
    public static boolean wantsPage(HttpServerRequest request) {
        if (request.path().equals("/api") || request.path().startsWith("/api/")) {
            return false;
        }
        String accept = request.getHeader("Accept");
        return request.getHeader("HX-Request") != null
                || accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html");
    }
}
