package no.bevilling.platform;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** An error answered with a status alone (by a filter, or {@code Response.status(404)}) gets its words here. */
class BareErrors {
    @Inject
    ProblemResponses responses;

    @ServerResponseFilter
    void tell(ContainerResponseContext response, HttpServerRequest request) {
        if (response.getStatus() < 400
                || response.hasEntity()
                || response.getHeaders().containsKey("HX-Redirect")) {
            return;
        }
        Response told =
                responses.of(Problem.of(response.getStatus(), ProblemMappers.detail(response.getStatus())), request);
        response.setEntity(told.getEntity(), null, told.getMediaType());
        response.getHeaders().putSingle("Cache-Control", "no-store");
    }
}
