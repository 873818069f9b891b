package no.bevilling.decision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Paging;

/** What waits for the second person. */
@Path("/k/{number}/godkjenning")
@Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
@Produces(MediaType.TEXT_HTML)
public class ApprovalsPage {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "decision")
    static class Templates {
        static native TemplateInstance approvals(String number, List<WaitingProposals.Row> rows, Paging paging);
    }

    @Inject
    WaitingProposals waiting;

    @Inject
    CurrentUser user;

    @Context
    UriInfo uri;

    @GET
    @InMunicipality
    public TemplateInstance list(@PathParam("number") String number, @QueryParam(Paging.PARAMETER) String page) {
        SignedInAccount reader = user.required();
        Paging paging = Paging.of(uri, Paging.number(page), SIZE, waiting.count(reader));
        // Rejections and other matters are few: they stand before the first page of the rest.
        List<WaitingProposals.Row> rows = new ArrayList<>();
        if (paging.offset(SIZE) == 0) {
            rows.addAll(waiting.rejections(reader));
            rows.addAll(waiting.others(reader));
        }
        rows.addAll(waiting.list(reader, paging.offset(SIZE), SIZE));
        return Templates.approvals(number, rows, paging);
    }
}
