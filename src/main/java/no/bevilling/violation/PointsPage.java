package no.bevilling.violation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.Forms;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;

/** Cases about points and withdrawals, and the licences with points: what a caseworker looks at in the morning. */
@Path("/k/{number}/prikker")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class PointsPage {
    private static final int SIZE = 25;
    private static final int MOST = 100;
    /** The page of the list of licences with points. */
    private static final String LICENCES = "bevillinger";

    @CheckedTemplate(basePath = "violation")
    static class Templates {
        static native TemplateInstance overview(View view);
    }

    /** What the page shows; {@code kept} is null until somebody has stated that all points are recorded here. */
    public record View(
            String number,
            LocalDate today,
            List<PointsOverview.Row> open,
            Paging paging,
            List<PointsOverview.Row> toExecute,
            List<PointsOverview.WithPoints> withPoints,
            Paging licences,
            PointsKept kept,
            boolean mayDeclare) {}

    @Inject
    PointsOverview overview;

    @Inject
    LicencePoints points;

    @Inject
    Forms forms;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance list(
            @PathParam("number") String number,
            @QueryParam(Paging.PARAMETER) String page,
            @QueryParam(LICENCES) String licences) {
        SignedInAccount reader = user.required();
        return Tenant.call(municipality.id(), () -> {
            Paging paging = Paging.of(uri, Paging.number(page), SIZE, overview.countOpen(reader));
            Paging withPoints =
                    Paging.of(uri, LICENCES, Paging.number(licences), SIZE, overview.countWithPoints(reader));
            return Templates.overview(new View(
                    number,
                    LocalDate.now(clock),
                    overview.open(reader, paging.offset(SIZE), SIZE),
                    paging,
                    overview.toExecute(reader, MOST),
                    overview.withPoints(reader, withPoints.offset(SIZE), SIZE),
                    withPoints,
                    points.kept().orElse(null),
                    reader.has(municipality.id(), Role.APPROVER)));
        });
    }

    @POST
    @Path("fort-her")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response declareKept(@PathParam("number") String number) {
        return forms.attempt(() -> points.declareKept(user.required()))
                .answer(
                        texts.of(PointsMessages.class).keptDone(),
                        "/k/" + number + "/prikker",
                        refused -> list(number, null, null));
    }
}
