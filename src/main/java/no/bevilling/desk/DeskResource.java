package no.bevilling.desk;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.casework.WaitingWork;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Page;
import no.bevilling.platform.PageRequest;
import no.bevilling.platform.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's own tasks and alerts, for programs. */
@Path("/api/v1/municipalities/{number}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Desk")
@InMunicipality
public class DeskResource {
    private static final String CHOICES = """
            { "choices": [ { "kind": "CLOCK", "onPage": true, "byEmail": true },
                           { "kind": "APPROVED", "onPage": false, "byEmail": false } ] }
            """;

    @Inject
    MyTasks tasks;

    @Inject
    Alerts alerts;

    @Inject
    AlertChoices choices;

    @Inject
    CurrentUser user;

    /** What is chosen; a kind that is not named stays as it is. */
    @Schema(name = "AlertChoices")
    public record Chosen(List<AlertChoices.Choice> choices) {}

    @GET
    @Path("my-tasks")
    @Operation(operationId = "listMyTasks", summary = "What waits for the one who asks, by sort")
    public List<WaitingWork.Group> tasks() {
        return tasks.of(user.required());
    }

    @GET
    @Path("alerts")
    @Operation(operationId = "listAlerts", summary = "One's own alerts, the newest first")
    public Page<Alerts.Shown> alerts(@Valid @BeanParam PageRequest asked, @Context UriInfo uri) {
        return Page.of(
                alerts.of(user.required(), asked.offset(), asked.size()),
                asked,
                alerts.count(user.required().id()),
                uri);
    }

    @POST
    @Path("alerts/{alertId}/seen")
    @Operation(operationId = "seeAlert", summary = "Mark one's own alert as seen")
    public void see(@PathParam("alertId") UUID alertId) {
        alerts.see(alertId, user.required());
    }

    @GET
    @Path("alert-choices")
    @Operation(operationId = "getAlertChoices", summary = "What one is alerted of, and where")
    public Chosen choices() {
        return new Chosen(choices.of(user.required().id()));
    }

    @PUT
    @Path("alert-choices")
    @Operation(operationId = "chooseAlerts", summary = "Choose what one is alerted of, and where")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Chosen.class),
                            examples = @ExampleObject(name = "choices", value = CHOICES)))
    public Chosen choose(Chosen typed) {
        if (typed == null
                || typed.choices == null
                || typed.choices.stream().anyMatch(choice -> choice == null || choice.kind() == null)) {
            throw ProblemException.invalid("choices", "Must be a list of kinds with onPage and byEmail");
        }
        Set<AlertKind> named =
                typed.choices.stream().map(AlertChoices.Choice::kind).collect(Collectors.toSet());
        List<AlertChoices.Choice> whole = Stream.concat(
                        typed.choices.stream(),
                        choices.of(user.required().id()).stream().filter(before -> !named.contains(before.kind())))
                .toList();
        choices.choose(
                kinds(whole, AlertChoices.Choice::onPage), kinds(whole, AlertChoices.Choice::byEmail), user.required());
        return choices();
    }

    private static Set<AlertKind> kinds(List<AlertChoices.Choice> all, Predicate<AlertChoices.Choice> where) {
        return all.stream().filter(where).map(AlertChoices.Choice::kind).collect(Collectors.toSet());
    }
}
