package no.bevilling.platform;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What a script sends with a session (JSON, files, nothing at all) must carry the token of the page in a header. Forms
 * carry it in a field, and whichever it is, rest-csrf compares it with the cookie.
 */
class CsrfHeader {
    static final String NAME = "X-CSRF-TOKEN";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    ProblemResponses responses;

    @ServerRequestFilter
    Response require(ContainerRequestContext request, HttpServerRequest http) {
        if (SAFE.contains(request.getMethod())
                || http.getCookie(SessionCookies.NAME) == null
                || http.getHeader(NAME) != null
                || isForm(request.getMediaType())) {
            return null;
        }
        return responses.of(
                Problem.of(403, "A request with a session carries the token of the page in the header " + NAME + "."),
                http);
    }

    private static boolean isForm(MediaType body) {
        return body != null
                && (body.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || body.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
    }
}
