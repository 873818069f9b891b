package no.bevilling.search;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The search for programs. */
@Path("/api/v1/municipalities/{number}/search")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class SearchResource {
    @Inject
    Search search;

    @Inject
    CurrentUser user;

    @GET
    @InMunicipality
    @Operation(
            operationId = "search",
            summary = "Places, holders, cases, licences and people by name, address or number",
            description = "At most ten of each. Needs a word of three characters, or a case's number.")
    public Found find(@QueryParam("q") @NotBlank @Size(max = 100) String typed) {
        SearchWords words = SearchWords.of(typed);
        if (!words.areLongEnough() && words.caseSequence().isEmpty()) {
            throw ProblemException.invalid(
                    "q", "Must hold a word of at least " + SearchWords.SHORTEST + " characters, or a case's number");
        }
        return search.find(words, user.required().id());
    }
}
