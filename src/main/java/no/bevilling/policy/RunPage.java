package no.bevilling.policy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;

/** Runs all cases of a draft, and shows how far that has come. */
@Path("/k/{number}/regler-utkast/{draft}/kontroll")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.POLICY_EDITOR, Role.ADMIN})
@Produces(MediaType.TEXT_HTML)
public class RunPage {
    @CheckedTemplate(basePath = "policy")
    static class Templates {
        static native TemplateInstance run(DraftDesk.Head draft, DraftRuns.State run, DraftDesk.AllSaid problems);

        static native TemplateInstance runState(DraftDesk.Head draft, DraftRuns.State run, DraftDesk.AllSaid problems);
    }

    @Inject
    DraftDesk desk;

    @Inject
    DraftRuns runs;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    /** The page; for htmx, which asks while a run goes on, the part of it that changes. */
    @GET
    public TemplateInstance run(@PathParam("draft") String draft, @HeaderParam("HX-Request") String htmx) {
        DraftDesk.Head head = desk.open(draft).head();
        DraftRuns.State state = Tenant.call(municipality.id(), () -> runs.newest(head.id(), head.version()))
                .orElse(null);
        DraftDesk.AllSaid problems = desk.said(state == null ? List.of() : state.problems(), null);
        return htmx == null ? Templates.run(head, state, problems) : Templates.runState(head, state, problems);
    }

    @POST
    public Response start(@PathParam("draft") String draft) {
        DraftDesk.Head head = desk.open(draft).head();
        runs.start(municipality.id(), municipality.get().number(), head.id(), user.required());
        return Response.seeOther(URI.create(head.base() + "/kontroll")).build();
    }
}
