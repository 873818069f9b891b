package no.bevilling.inspectionplan;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.inspection.InspectorFitness;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Page;
import no.bevilling.platform.PageRequest;
import no.bevilling.premises.Premises;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The quota and the plan of inspections for programs of the municipality's staff. */
@Path("/api/v1/municipalities/{number}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public class InspectionPlanResource {
    private static final int FIRST_YEAR = 2006;
    private static final int LAST_YEAR = 2100;

    @Inject
    InspectionQuotas quotas;

    @Inject
    PlannedVisits visits;

    @Inject
    PlanViews views;

    @Inject
    InspectorFitness fitness;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** The municipality's own goal for arrangements: every nth of them. */
    @Schema(name = "EventInspectionGoal")
    public record Goal(int everyNth, List<String> plan, int held, int coming, int inspected, int required, int behind) {
        static Goal of(EventGoal goal) {
            return new Goal(
                    goal.everyNth(),
                    goal.plan(),
                    goal.held(),
                    goal.coming(),
                    goal.inspected(),
                    goal.requiredSoFar(),
                    goal.behind());
        }
    }

    /**
     * How the year stands (alkoholforskriften § 9-7).
     *
     * @param beyond inspections of single occasions and ambulatory licences, which do not count
     * @param unvisited ids of the places that still must be inspected
     * @param closedUnvisited ids of those that never were, and whose licences are over
     * @param perWeek inspections a week that reach what is left before New Year
     */
    @Schema(name = "InspectionQuota")
    public record Quota(
            int year,
            QuotaBasis basis,
            int places,
            int licences,
            int required,
            int done,
            int beyond,
            int placesVisited,
            List<UUID> unvisited,
            List<UUID> closedUnvisited,
            int left,
            int behind,
            int weeksLeft,
            int perWeek,
            List<Goal> eventGoals) {}

    /**
     * A visit on the plan.
     *
     * @param week Monday of its week
     * @param made whether the place was inspected in that week
     * @param route the evening's route; null while it waits for one
     */
    @Schema(name = "PlannedVisit")
    public record Visit(
            UUID id,
            UUID premises,
            String name,
            UUID occasionCase,
            LocalDate week,
            int score,
            List<RiskReason> reasons,
            boolean made,
            UUID route,
            LocalTime from,
            LocalTime to) {}

    @GET
    @Path("inspection-quota")
    @InMunicipality
    @Operation(operationId = "getInspectionQuota", summary = "How the inspections of a year stand today")
    public Quota quota(@QueryParam("year") @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer asked) {
        InspectionQuotas.YearStanding standing = quotas.of(year(asked));
        InspectionQuota quota = standing.quota();
        return new Quota(
                quota.year(),
                quota.basis(),
                quota.places(),
                quota.licences(),
                quota.required(),
                quota.done(),
                quota.beyond(),
                quota.visited(),
                quota.unvisited(),
                quota.closed(),
                quota.left(),
                quota.behind(),
                quota.weeksLeft(),
                quota.perWeek(),
                standing.goals().stream().map(Goal::of).toList());
    }

    @GET
    @Path("inspection-plan")
    @InMunicipality
    @Operation(operationId = "listPlannedVisits", summary = "The visits on the plan of a year, by week")
    public Page<Visit> plan(
            @QueryParam("year") @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer asked,
            @Valid @BeanParam PageRequest request,
            @Context UriInfo uri) {
        List<LocalDate> weeks = YearPlans.weeks(year(asked));
        LocalDate first = weeks.get(0);
        LocalDate last = weeks.get(weeks.size() - 1);
        Set<UUID> hidden = fitness.placesOf(user.required().id());
        audit.saw("inspection plan", new UUID(0, Tenant.id()));
        List<PlannedVisit> part = visits.between(first, last, hidden, request.offset(), request.size());
        Set<UUID> open = visits.open(first, last);
        Map<UUID, Premises> places =
                views.named(part.stream().map(visit -> visit.premisesId).collect(Collectors.toSet()));
        return Page.of(
                part.stream()
                        .map(visit -> new Visit(
                                visit.id,
                                visit.premisesId,
                                places.get(visit.premisesId).name,
                                visit.occasionCaseId,
                                visit.weekOn,
                                visit.score,
                                visit.reasons,
                                !open.contains(visit.id),
                                visit.routeId,
                                visit.fromTime,
                                visit.toTime))
                        .toList(),
                request,
                visits.count(first, last, hidden),
                uri);
    }

    private Year year(Integer asked) {
        return asked == null ? Year.now(clock) : Year.of(asked);
    }
}
