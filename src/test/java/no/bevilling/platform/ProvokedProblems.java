package no.bevilling.platform;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.rules.fact.Area;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Endpoints of the tests alone, that fail in every way there is. */
@Path("/api/provoked")
@Access(Access.Audience.PUBLIC)
@Produces(MediaType.APPLICATION_JSON)
public class ProvokedProblems {
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

    @GET
    @Path("/undeclared/signed-in")
    @Access(Access.Audience.SIGNED_IN)
    @Operation(hidden = true)
    public String mine() {
        return "{}";
    }
}
