package no.bevilling.casework;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.Idempotency;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's own set-up of the worklist, and cases given away many at once, for programs. */
@Path("/api/v1/municipalities/{number}/worklist")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Worklist")
@InMunicipality
public class WorklistChoiceResource {
    private static final String SEARCH = """
            { "name": "Arrangementer i sommer", "query": "liste=all&fra=2027-06-01&til=2027-08-31", "standard": false }
            """;

    @Inject
    WorklistChoices choices;

    @Inject
    BulkAssignment bulk;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentUser user;

    /** A search as written; {@code version} is needed to change one. */
    @Schema(name = "SavedSearchInput")
    public record SearchInput(Integer version, String name, String query, Boolean standard) {
        WorklistChoices.Asked asked() {
            return new WorklistChoices.Asked(name, query, Boolean.TRUE.equals(standard));
        }
    }

    /** The columns that are shown. */
    @Schema(name = "WorklistColumns")
    public record Columns(List<WorklistColumn> columns) {}

    /** Cases with the version that each has been read in, and who is to have them. */
    @Schema(name = "BulkAssignment")
    public record Bulk(List<BulkAssignment.Chosen> cases, UUID handler, String reason) {}

    @GET
    @Path("searches")
    @Operation(operationId = "listSavedSearches", summary = "One's own saved searches, by name")
    public List<WorklistChoices.Search> searches() {
        return choices.searches(user.required().id());
    }

    @POST
    @Path("searches")
    @Operation(operationId = "saveSearch", summary = "Save a search under a name")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SearchInput.class),
                            examples = @ExampleObject(name = "search", value = SEARCH)))
    @APIResponse(
            responseCode = "201",
            description = "As stored",
            content = @Content(schema = @Schema(implementation = WorklistChoices.Search.class)))
    public Response save(
            @PathParam("number") String number, @HeaderParam(Idempotency.HEADER) String key, SearchInput typed) {
        SearchInput input = given(typed);
        return idempotency.once(key, input, () -> {
            WorklistChoices.Search saved = choices.save(input.asked(), user.required());
            return Response.created(URI.create("/api/v1/municipalities/" + number + "/worklist/searches/" + saved.id()))
                    .entity(saved)
                    .build();
        });
    }

    @PUT
    @Path("searches/{searchId}")
    @Operation(operationId = "changeSavedSearch", summary = "Change one's own search")
    public WorklistChoices.Search change(@PathParam("searchId") UUID searchId, SearchInput typed) {
        SearchInput input = given(typed);
        return choices.change(
                searchId, input.version == null ? Integer.MIN_VALUE : input.version, input.asked(), user.required());
    }

    @DELETE
    @Path("searches/{searchId}")
    @Operation(operationId = "deleteSavedSearch", summary = "Delete one's own search")
    public void delete(@PathParam("searchId") UUID searchId) {
        choices.delete(searchId, user.required());
    }

    @GET
    @Path("columns")
    @Operation(operationId = "getWorklistColumns", summary = "The columns that one sees")
    public Columns columns() {
        return new Columns(choices.columns(user.required().id()));
    }

    @PUT
    @Path("columns")
    @Operation(operationId = "chooseWorklistColumns", summary = "Remember the columns that one wants to see")
    public Columns choose(Columns typed) {
        List<WorklistColumn> columns = given(typed).columns;
        if (columns == null || columns.contains(null)) {
            throw ProblemException.invalid("columns", "Must be a list of " + List.of(WorklistColumn.values()));
        }
        choices.choose(columns, user.required());
        return columns();
    }

    @POST
    @Path("assignments")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(
            operationId = "assignCases",
            summary = "Give many cases to one caseworker",
            description =
                    "Each by itself and against its own version. The answer says of each whether it was given, or why not.")
    public List<BulkAssignment.Result> assign(Bulk typed) {
        Bulk input = given(typed);
        if (input.cases == null || input.cases.stream().anyMatch(one -> one == null || one.caseId() == null)) {
            throw ProblemException.invalid("cases", "Must be a list of cases with their versions");
        }
        return bulk.assign(input.cases, input.handler, input.reason, user.required());
    }

    private static <T> T given(T input) {
        if (input == null) {
            throw ProblemException.invalid("", "Must be a JSON object");
        }
        return input;
    }
}
