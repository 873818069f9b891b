package no.bevilling.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What every public service must tell its readers about accessibility and privacy. */
@Path("/")
@Access(Access.Audience.PUBLIC)
@Produces(MediaType.TEXT_HTML)
public class AboutPages {
    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance accessibility();

        static native TemplateInstance privacy();
    }

    @GET
    @Path("tilgjengelighet")
    public TemplateInstance accessibility() {
        return Templates.accessibility();
    }

    @GET
    @Path("personvern")
    public TemplateInstance privacy() {
        return Templates.privacy();
    }
}
