package no.bevilling.violation;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.Idempotency;
import no.bevilling.platform.InMunicipality;
import no.bevilling.rules.fact.WithdrawalGround;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opens cases about withdrawal for programs; they are listed with the points cases ({@link PointsResource}). */
@Path("/api/v1/municipalities/{number}/withdrawal-cases")
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.APPLICATION_JSON)
@InMunicipality
@Tag(name = "Withdrawals")
public class WithdrawalResource {
    @Inject
    WithdrawalCases withdrawalCases;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentUser user;

    /** As {@link WithdrawalCases.Opening}. */
    @Schema(name = "WithdrawalOpening")
    public record ToOpen(
            @NotNull UUID licenceId, WithdrawalGround ground, String account, LocalDate unusedSince, boolean noTie) {}

    /** A case that was opened, or that was open already. */
    @Schema(name = "OpenedWithdrawalCase")
    public record Opened(UUID id) {}

    @POST
    @Operation(
            operationId = "openWithdrawalCase",
            summary = "Open a case about withdrawal of a licence",
            description = "On points a case opens by itself; one that is open for them is answered again.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = Opened.class)))
    public Response open(
            @PathParam("number") String number,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid ToOpen wanted) {
        return idempotency.once(key, wanted, () -> {
            UUID id = withdrawalCases.open(
                    new WithdrawalCases.Opening(
                            wanted.licenceId(),
                            wanted.ground(),
                            wanted.account(),
                            wanted.unusedSince(),
                            wanted.noTie()),
                    user.required());
            return Response.created(URI.create("/api/v1/municipalities/" + number + "/withdrawal-cases/" + id))
                    .entity(new Opened(id))
                    .build();
        });
    }
}
