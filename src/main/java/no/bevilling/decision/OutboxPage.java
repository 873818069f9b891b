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
import java.util.List;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Paging;
import no.bevilling.platform.TypedForm;

/** What is to be sent, and what has been, the newest first. */
@Path("/k/{number}/utboks")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class OutboxPage {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "decision")
    static class Templates {
        static native TemplateInstance outbox(String number, List<OutboxList.Row> rows, long count, Paging paging);
    }

    @Inject
    OutboxList outbox;

    @Inject
    CurrentUser user;

    @Context
    UriInfo uri;

    @GET
    @InMunicipality
    public TemplateInstance list(@PathParam("number") String number, @QueryParam(Paging.PARAMETER) String page) {
        long count = outbox.count();
        Integer typed = TypedForm.number(page);
        Paging paging = Paging.of(uri, typed == null ? 1 : typed, SIZE, count);
        List<OutboxList.Row> rows = outbox.newest((paging.getCurrent() - 1) * SIZE, SIZE, user.required());
        return Templates.outbox(number, rows, count, paging);
    }
}
