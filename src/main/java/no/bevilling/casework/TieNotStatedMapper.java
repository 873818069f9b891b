package no.bevilling.casework;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.ProblemResponses;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leads whoever has not stated the own tie to the page where one does, and back again. */
class TieNotStatedMapper {
    @Inject
    ProblemResponses responses;

    @Inject
    CurrentMunicipality municipality;

    @ServerExceptionMapper
    Response notStated(TieNotStatedException stopped, HttpServerRequest request) {
        if (!ProblemResponses.wantsPage(request)) {
            return responses.of(stopped.problem(), request);
        }
        String page = "/k/" + municipality.get().number() + "/saker/" + stopped.caseId();
        // What was sent is not sent again by itself: the way back leads to the case.
        String back = "GET".equals(request.method().name()) ? request.path() : page;
        return Response.seeOther(URI.create(page + "/habilitet?til=" + URLEncoder.encode(back, StandardCharsets.UTF_8)))
                .build();
    }
}
