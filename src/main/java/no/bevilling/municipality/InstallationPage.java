package no.bevilling.municipality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
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

    /**
     * A municipality.
     *
     * @param region name of the region it shares a policy with; null where it is in none
     * @param mine whether the reader administers it too
     */
    public record Line(Municipalities.Short municipality, String region, boolean mine) {}

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentUser user;

    @GET
    public TemplateInstance list() {
        Map<String, String> regions = municipalities.regions();
        return Templates.installation(municipalities.all().stream()
                .map(found -> new Line(
                        found,
                        found.regionId() == null ? null : regions.get(found.regionId()),
                        user.required().has(found.id(), Role.ADMIN)))
                .toList());
    }
}
