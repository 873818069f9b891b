package no.bevilling.licence;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Paging;
import no.bevilling.platform.TypedForm;

/** The municipality's licences, and one of them: for a caseworker who is asked whether a place may serve, and why. */
@Path("/k/{number}/bevillinger")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class LicencePages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "licence")
    static class Templates {
        static native TemplateInstance licences(
                String number, List<LicenceViews.Row> rows, long count, Paging paging, long waiting);

        static native TemplateInstance licence(LicenceView view, LocalDate today);
    }

    @Inject
    LicenceViews licences;

    @Inject
    ReceivedReports reports;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance list(@PathParam("number") String number, @QueryParam(Paging.PARAMETER) String page) {
        long count = licences.count();
        Integer typed = TypedForm.number(page);
        Paging paging = Paging.of(uri, typed == null ? 1 : typed, SIZE, count);
        return Templates.licences(
                number, licences.rows(paging.getCurrent() - 1, SIZE), count, paging, reports.waiting());
    }

    @GET
    @Path("{licenceId}")
    public TemplateInstance licence(@PathParam("number") String number, @PathParam("licenceId") UUID id) {
        LicenceView view = licences.of(id, number, user.required());
        return Templates.licence(view, LocalDate.now(clock));
    }
}
