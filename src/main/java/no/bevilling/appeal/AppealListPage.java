package no.bevilling.appeal;

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

/** The appeals that wait for the municipality or an appeal body, the oldest first. */
@Path("/k/{number}/klager")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class AppealListPage {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "appeal")
    static class Templates {
        static native TemplateInstance list(String number, List<PendingAppeals.Row> rows, long count, Paging paging);
    }

    @Inject
    PendingAppeals pending;

    @Inject
    CurrentUser user;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance list(@PathParam("number") String number, @QueryParam(Paging.PARAMETER) String page) {
        long count = pending.count(user.required());
        Integer typed = TypedForm.number(page);
        Paging paging = Paging.of(uri, typed == null ? 1 : typed, SIZE, count);
        return Templates.list(
                number, pending.oldest((paging.getCurrent() - 1) * SIZE, SIZE, user.required()), count, paging);
    }
}
