package no.bevilling.turnover;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Page;
import no.bevilling.platform.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Turnover returns for programs of the municipality's staff. */
@Path("/api/v1/municipalities/{number}/turnover-returns")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Turnover returns", description = "What holders tell of their sales (alkoholforskriften § 6-3)")
public class TurnoverResource {
    private static final int FIRST_YEAR = 2005;
    private static final int LAST_YEAR = 2100;

    @Inject
    ReturnList list;

    @Inject
    Returns returns;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /**
     * A return in the list.
     *
     * @param dueOn last day, included
     * @param deliveredAt when it was first delivered; left out before
     * @param revision how many versions were delivered
     * @param questions figures of the last version that were questioned
     */
    @Schema(name = "TurnoverReturnLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            UUID id,
            String number,
            UUID holder,
            String holderName,
            int year,
            LocalDate dueOn,
            ReturnStatus status,
            boolean late,
            int places,
            Instant deliveredAt,
            int revision,
            int questions) {}

    /**
     * The litres of a licence in the version that was delivered last.
     *
     * @param actual of the year before, by drink group; left out where they were not asked for
     * @param expected of the year, by drink group
     */
    @Schema(name = "TurnoverReturnPlace")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            UUID licence,
            String licenceNumber,
            UUID premises,
            String name,
            Map<Integer, BigDecimal> actual,
            Map<Integer, BigDecimal> expected,
            Map<Integer, BigDecimal> purchases,
            List<Question> questions,
            String explanation) {}

    /** A return with its figures. */
    @Schema(name = "TurnoverReturn")
    public record Whole(
            UUID id,
            String number,
            UUID holder,
            String holderName,
            int year,
            LocalDate dueOn,
            ReturnStatus status,
            boolean late,
            int revision,
            List<Place> places) {}

    @GET
    @InMunicipality
    @Operation(operationId = "listTurnoverReturns", summary = "The returns of a year, by the holder's name")
    public Page<Line> list(
            @QueryParam("year") @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer year,
            @QueryParam("show") @DefaultValue("ALL") ReturnList.Show show,
            @QueryParam("holder") String holder,
            @Valid @BeanParam PageRequest asked,
            @Context UriInfo uri) {
        LocalDate today = LocalDate.now(clock);
        ReturnList.Filter filter = new ReturnList.Filter(year == null ? today.getYear() : year, show, holder);
        return Page.of(
                list.part(filter, user.required(), asked.offset(), asked.size()).stream()
                        .map(one -> new Line(
                                one.id,
                                one.number(),
                                one.organisationId,
                                one.holderName,
                                one.returnYear,
                                one.dueOn,
                                one.status,
                                one.isLate(today),
                                one.places,
                                one.deliveredAt,
                                one.revision,
                                one.questions))
                        .toList(),
                asked,
                list.count(filter, user.required()),
                uri);
    }

    @GET
    @Path("{return}")
    @InMunicipality
    @Operation(operationId = "getTurnoverReturn", summary = "A return with the figures that were delivered last")
    public Whole get(@PathParam("return") UUID id) {
        TurnoverReturn about = returns.ofStaff(id, user.required());
        Map<UUID, Delivered> delivered = about.revision == 0 ? Map.of() : returns.version(about.id, about.revision);
        return new Whole(
                about.id,
                about.number(),
                about.organisationId,
                about.holderName,
                about.returnYear,
                about.dueOn,
                about.status,
                about.isLate(LocalDate.now(clock)),
                about.revision,
                returns.places(about).stream()
                        .map(known -> place(known, delivered.get(known.place().licenceId)))
                        .toList());
    }

    private static Place place(Returns.Known known, Delivered told) {
        return new Place(
                known.place().licenceId,
                known.licence().licenceNumber,
                known.place().premisesId,
                known.premises().name,
                told == null ? null : told.actual,
                told == null ? null : told.expected,
                told == null ? null : told.purchases,
                told == null ? List.of() : told.questions,
                told == null ? null : told.explanation);
    }
}
