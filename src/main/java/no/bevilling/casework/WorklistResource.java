package no.bevilling.casework;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.casework.Worklist.Filter;
import no.bevilling.casework.Worklist.Whose;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Page;
import no.bevilling.platform.PageRequest;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The worklist for programs. */
@Path("/api/v1/municipalities/{number}/cases")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class WorklistResource {
    @Inject
    Worklist worklist;

    @Inject
    CurrentUser user;

    @GET
    @InMunicipality
    @Operation(
            operationId = "listCases",
            summary = "Cases by deadline, the overdue first",
            description =
                    "Without a status: those that are open or wait for approval. A search needs a word of three characters."
                            + " Cases of an event kind, or of a period of events, come by the event's day. The total is"
                            + " counted to 10,001.")
    public Page<Worklist.Row> list(
            @QueryParam("whose") @DefaultValue("ALL") String whose,
            @QueryParam("status") String status,
            @QueryParam("licenceType") String licenceType,
            @QueryParam("q") @Size(max = 100) String search,
            @QueryParam("kind") String kind,
            @QueryParam("handler") String handler,
            @QueryParam("nextClock") String nextClock,
            @QueryParam("overdue") boolean overdue,
            @QueryParam("tooLate") boolean tooLate,
            @QueryParam("eventFrom") String eventFrom,
            @QueryParam("eventTo") String eventTo,
            @QueryParam("place") @Size(max = 100) String place,
            @Valid @BeanParam PageRequest asked,
            @Context UriInfo uri) {
        Filter filter = new Filter(
                one(Whose.class, "whose", whose),
                user.required().id(),
                one(CaseStatus.class, "status", status),
                one(LicenceType.class, "licenceType", licenceType),
                search,
                one(ApplicationKind.class, "kind", kind),
                handler == null ? null : id("handler", handler),
                one(ClockKind.class, "nextClock", nextClock),
                overdue,
                tooLate,
                day("eventFrom", eventFrom),
                day("eventTo", eventTo),
                place);
        if (filter.isTooShort()) {
            throw ProblemException.invalid(
                    "q", "Must hold a word of at least " + Worklist.SHORTEST_SEARCH + " characters");
        }
        if (filter.isPlaceTooShort()) {
            throw ProblemException.invalid(
                    "place", "Must hold a word of at least " + Worklist.SHORTEST_SEARCH + " characters");
        }
        return Page.of(worklist.rows(filter, asked.offset(), asked.size()), asked, worklist.count(filter), uri);
    }

    private static UUID id(String field, String typed) {
        UUID id = TypedForm.uuid(typed);
        if (id == null) {
            throw ProblemException.invalid(field, "Must be the id of an account");
        }
        return id;
    }

    private static LocalDate day(String field, String typed) {
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        LocalDate day = TypedForm.date(typed);
        if (day == null) {
            throw ProblemException.invalid(field, "Must be a day as 2026-12-01");
        }
        return day;
    }

    private static <E extends Enum<E>> E one(Class<E> of, String field, String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        return Arrays.stream(of.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.invalid(field, "Must be one of: " + Arrays.toString(of.getEnumConstants())));
    }
}
