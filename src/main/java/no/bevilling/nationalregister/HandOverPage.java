package no.bevilling.nationalregister;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.bevilling.platform.Access;

/** Where the administrator of the installation sees how far Bevillingsregisteret has come, and what is wrong. */
@Path("/installasjon/bevillingsregisteret")
@Access(Access.Audience.INSTALLATION)
@Produces(MediaType.TEXT_HTML)
public class HandOverPage {
    @CheckedTemplate(basePath = "nationalregister")
    static class Templates {
        static native TemplateInstance handOver(List<HandOver.Standing> standings, long last);
    }

    @Inject
    HandOver handOver;

    @Inject
    Changes changes;

    @GET
    public TemplateInstance show() {
        return Templates.handOver(handOver.standings(), changes.last());
    }
}
