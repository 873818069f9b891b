package no.bevilling.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.municipality.Municipalities;

/**
 * Where one lands after sign-in: who handles cases at the worklist of the municipality, or at a choice between several;
 * everybody else at the front page.
 */
@Path("/start")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class StartPage {
    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance start(List<Municipalities.Short> municipalities);
    }

    @Inject
    CurrentUser user;

    @Inject
    Municipalities municipalities;

    @GET
    public Object start() {
        SignedInAccount account = user.required();
        List<Municipalities.Short> desks = municipalities.all().stream()
                .filter(municipality -> account.has(municipality.id(), Role.CASEWORKER)
                        || account.has(municipality.id(), Role.APPROVER))
                .toList();
        return switch (desks.size()) {
            case 0 -> Response.seeOther(URI.create("/")).build();
            case 1 ->
                Response.seeOther(URI.create("/k/" + desks.get(0).number() + "/saker"))
                        .build();
            default -> Templates.start(desks);
        };
    }
}
