package no.bevilling.application;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Files may be large, answers may not: a body of JSON that nobody could have typed is refused unread. */
class SmallBodies {
    private static final int LARGEST_JSON = 1024 * 1024;

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, HttpServerRequest http) {
        MediaType body = request.getMediaType();
        boolean json = body != null && body.isCompatible(MediaType.APPLICATION_JSON_TYPE);
        if (json && http.path().startsWith("/api/") && request.getLength() > LARGEST_JSON) {
            throw new ProblemException(Problem.of(413, "A body of JSON may be 1 MB. Nothing was saved."));
        }
    }
}
