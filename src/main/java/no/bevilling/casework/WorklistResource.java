package no.bevilling.casework;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.casework.Worklist.Filter;
import no.bevilling.casework.Worklist.Whose;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.fact.LicenceType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The worklist for programs. */
@Path("/api/v1/municipalities/{number}/cases")
@Access(value = Access.Audience.STAFF, roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class WorklistResource {
    @Inject
    Worklist worklist;

    @Inject
    CurrentUser user;

    /**
     * A part of the list.
     *
     * @param total how many cases the filter finds in all
     */
    @Schema(name = "CasePage")
    public record CasePage(List<Worklist.Row> items, int page, int size, long total) {}

    @GET
    @InMunicipality
    @Operation(
            operationId = "listCases",
            summary = "Cases by deadline, the overdue first",
            description = "Without a status: those that are open or wait for approval. A search needs a word of three characters.")
    public CasePage list(
            @QueryParam("whose") @DefaultValue("ALL") String whose,
            @QueryParam("status") String status,
            @QueryParam("licenceType") String licenceType,
            @QueryParam("q") @Size(max = 100) String search,
            @QueryParam("page") @DefaultValue("1") @Min(1) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("25") @Min(1) @Max(200) int size) {
        Filter filter = new Filter(
                one(Whose.class, "whose", whose),
                user.required().id(),
                one(CaseStatus.class, "status", status),
                one(LicenceType.class, "licenceType", licenceType),
                search);
        if (filter.isTooShort()) {
            throw ProblemException.invalid("q", "Must hold a word of at least " + Worklist.SHORTEST_SEARCH + " characters");
        }
        return new CasePage(worklist.rows(filter, (page - 1) * size, size), page, size, worklist.count(filter));
    }

    private static <E extends Enum<E>> E one(Class<E> of, String field, String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        return Arrays.stream(of.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        field, "Must be one of: " + Arrays.toString(of.getEnumConstants())));
    }
}
