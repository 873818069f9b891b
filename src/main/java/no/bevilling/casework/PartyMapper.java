package no.bevilling.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemResponses;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells a party why the case is closed to them, and where their own page about it is. */
class PartyMapper {
    @CheckedTemplate(basePath = "casework")
    static class Templates {
        static native TemplateInstance party(String ownView);
    }

    @Inject
    ProblemResponses responses;

    @Inject
    PageContext page;

    @ServerExceptionMapper
    Response party(PartyToCaseException stopped, HttpServerRequest request) {
        if (!ProblemResponses.wantsPage(request)) {
            return responses.of(Problem.of(403, stopped.getMessage()), request);
        }
        String html = Templates.party(stopped.ownView())
                .setLocale(page.getLanguage().locale())
                .render();
        return Response.status(403)
                .header("Cache-Control", "no-store")
                .entity(html)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
