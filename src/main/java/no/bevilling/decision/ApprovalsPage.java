package no.bevilling.decision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;

/** What waits for the second person. */
@Path("/k/{number}/godkjenning")
@Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
@Produces(MediaType.TEXT_HTML)
public class ApprovalsPage {
    @CheckedTemplate(basePath = "decision")
    static class Templates {
        static native TemplateInstance approvals(String number, List<WaitingProposals.Row> rows);
    }

    @Inject
    WaitingProposals waiting;

    @Inject
    CurrentUser user;

    @GET
    @InMunicipality
    public TemplateInstance list(@PathParam("number") String number) {
        return Templates.approvals(number, waiting.list(user.required()));
    }
}
