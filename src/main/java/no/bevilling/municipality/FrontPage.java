package no.bevilling.municipality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.bevilling.platform.Access;

/** The page everybody meets first: what this is, where to apply, and which municipalities use it. */
@Path("/")
@Access(Access.Audience.PUBLIC)
@Produces(MediaType.TEXT_HTML)
public class FrontPage {
    @CheckedTemplate(basePath = "municipality")
    static class Templates {
        static native TemplateInstance front(List<Municipalities.Short> municipalities);
    }

    @Inject
    Municipalities municipalities;

    @GET
    public TemplateInstance front() {
        return Templates.front(municipalities.all());
    }
}
