package no.bevilling.municipality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;

/** The administrator of the installation sees which municipalities it serves, and goes on to those that are hers. */
@Path("/installasjon/kommuner")
@Access(Access.Audience.INSTALLATION)
@Produces(MediaType.TEXT_HTML)
public class InstallationPage {
    @CheckedTemplate(basePath = "municipality")
    static class Templates {
        static native TemplateInstance installation(List<Line> municipalities);
    }

    /** A municipality, and whether the reader administers it too. */
    public record Line(Municipalities.Short municipality, boolean mine) {}

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentUser user;

    @GET
    public TemplateInstance list() {
        return Templates.installation(municipalities.all().stream()
                .map(found -> new Line(found, user.required().has(found.id(), Role.ADMIN)))
                .collect(Collectors.toList()));
    }
}
