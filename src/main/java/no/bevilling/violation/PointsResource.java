package no.bevilling.violation;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.platform.Access;
import no.bevilling.platform.Idempotency;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Page;
import no.bevilling.platform.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Penalty points for programs. */
@Path("/api/v1/municipalities/{number}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.APPLICATION_JSON)
@InMunicipality
@Tag(name = "Penalty points")
public class PointsResource {
    @Inject
    LicencePointsViews views;

    @Inject
    PointsOverview overview;

    @Inject
    PointsCases pointsCases;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    /**
     * The ledger of a licence.
     *
     * @param pointsNow of the two years that end today
     * @param withdrawalDays that the points call for and nobody has decided yet; null where the scale does not say
     */
    @Schema(name = "LicencePoints")
    public record LedgerAnswer(
            UUID licenceId,
            String licenceNumber,
            int pointsNow,
            int threshold,
            LocalDate windowFrom,
            Integer withdrawalDays,
            LocalDate transferredOn,
            List<LicencePointsView.Line> entries) {}

    @GET
    @Path("licences/{licenceId}/points")
    @Operation(
            operationId = "getLicencePoints",
            summary = "Penalty points of a licence",
            description =
                    "Counted back two years from each violation, by when it was committed (alkoholforskriften § 10-2).")
    public LedgerAnswer points(@PathParam("number") String number, @PathParam("licenceId") UUID id) {
        LicencePointsView view = views.of(id, number, user.required());
        audit.saw("points", id);
        return new LedgerAnswer(
                view.licenceId(),
                view.licenceNumber(),
                view.now(),
                view.threshold(),
                view.windowFrom(),
                view.days(),
                view.transferredOn(),
                view.lines());
    }

    @GET
    @Path("points-cases")
    @Operation(
            operationId = "listPointsCases",
            summary = "Open cases about penalty points and withdrawals, by deadline")
    public Page<PointsOverview.Row> cases(@Valid @BeanParam PageRequest asked, @Context UriInfo uri) {
        return Page.of(
                overview.open(user.required(), asked.offset(), asked.size()),
                asked,
                overview.countOpen(user.required()),
                uri);
    }

    /** A case that was opened. */
    @Schema(name = "OpenedPointsCase")
    public record Opened(UUID id) {}

    @POST
    @Path("points-cases")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(
            operationId = "openPointsCase",
            summary = "Open a case about penalty points",
            description =
                    "Breaches of the same kind in one inspection become one violation (alkoholforskriften § 10-2).")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = Opened.class)))
    public Response open(
            @PathParam("number") String number,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid PointsCases.Opening wanted) {
        return idempotency.once(key, wanted, () -> {
            UUID id = pointsCases.open(wanted, user.required());
            return Response.created(URI.create("/api/v1/municipalities/" + number + "/points-cases/" + id))
                    .entity(new Opened(id))
                    .build();
        });
    }
}
