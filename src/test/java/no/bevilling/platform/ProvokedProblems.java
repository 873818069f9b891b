package no.bevilling.platform;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.rules.fact.Area;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Endpoints of the tests alone, that fail in every way there is. */
@Path("/api/provoked")
@Access(Access.Audience.PUBLIC)
@Produces(MediaType.APPLICATION_JSON)
public class ProvokedProblems {
    @Inject
    Idempotency idempotency;

    @Inject
    EntityManager entities;

    public record Asked(@NotBlank String name, @NotNull LocalDate day, Integer seats, List<@Valid Hours> hours) {}

    public record Hours(@NotNull Area area, @Max(7) int days) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Asked post(@Valid @NotNull Asked asked) {
        return asked;
    }

    @GET
    @Path("{way}")
    @Operation(hidden = true)
    public String fail(@PathParam("way") String way, @QueryParam("page") @Max(9) int page) {
        switch (way) {
            case "server" -> throw new IllegalStateException("password=hunter2");
            case "stale" -> throw new StaleVersionException("Kari", Instant.parse("2026-12-01T10:00:00Z"));
            case "lock" -> throw new RuntimeException(new OptimisticLockException());
            case "unprocessable" -> throw ProblemException.unprocessable("No rule base for that date.");
            case "often" -> throw ProblemException.tooMany("Wait.", 30);
            case "fine" -> {
                return "{}";
            }
            default -> throw ProblemException.notFound("No such way to fail.");
        }
    }

    /** Creates a row; a test counts how many. */
    @POST
    @Path("/k/{number}/premises")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @InMunicipality
    @Operation(hidden = true)
    public Response create(@HeaderParam(Idempotency.HEADER) String key, @Valid Asked asked) {
        return idempotency.once(key, asked, () -> {
            UUID id = UUID.randomUUID();
            entities.createNativeQuery("insert into premises (municipality_id, id, name, venue_kind)"
                            + " values (?1, ?2, ?3, 'PUB')")
                    .setParameter(1, Tenant.id())
                    .setParameter(2, id)
                    .setParameter(3, asked.name())
                    .executeUpdate();
            if (asked.name().contains("fails")) {
                throw ProblemException.conflict("It fails after all.");
            }
            return Response.created(URI.create("/api/provoked/" + id))
                    .entity(Map.of("id", id))
                    .build();
        });
    }

    @GET
    @Path("/undeclared/signed-in")
    @Access(Access.Audience.SIGNED_IN)
    @Operation(hidden = true)
    public String mine() {
        return "{}";
    }
}
