package no.bevilling.violation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.ProblemException;

/** From an inspection to its points case: the one that is there, or the form for a new one with what was observed. */
@Path("/k/{number}/kontroller/{id}/prikksak")
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class PointsFromInspectionPage {
    @Inject
    NewReactionViews views;

    @Inject
    PointsCases pointsCases;

    @GET
    public Response go(@PathParam("number") String number, @PathParam("id") UUID report) {
        UUID visit = views.visit(report)
                .orElseThrow(() -> ProblemException.notFound("There is no such inspection in this municipality."));
        List<PointsCase> there = pointsCases.ofInspection(visit);
        if (!there.isEmpty()) {
            return Response.seeOther(URI.create("/k/" + number + "/prikksaker/" + there.get(0).id))
                    .build();
        }
        UUID licence = views.licence(visit)
                .orElseThrow(() -> ProblemException.notFound("The inspection was of no licence of this municipality."));
        return Response.seeOther(
                        URI.create("/k/" + number + "/bevillinger/" + licence + "/ny-prikksak?kontroll=" + visit))
                .build();
    }
}
