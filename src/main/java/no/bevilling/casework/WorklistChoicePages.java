package no.bevilling.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.casework.BulkAssignment.Chosen;
import no.bevilling.casework.BulkAssignment.Result;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** What a person does with the worklist as a whole: gives many cases away, saves searches, chooses columns. */
@Path("/k/{number}/saksliste")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class WorklistChoicePages {
    @CheckedTemplate(basePath = "casework")
    static class Templates {
        static native TemplateInstance bulkReport(String list, int given, List<Result> results, FormErrors errors);

        static native TemplateInstance savedSearches(
                String number, List<WorklistChoices.Search> searches, Typed typed, FormErrors errors);

        static native TemplateInstance columns(
                String number, List<Option> columns, List<WorklistColumn> chosen, FormErrors errors);
    }

    /** What stands in the form of a search; {@code id} is empty for a new one. */
    public record Typed(String id, String version, String name, String query, boolean standard) {}

    @Inject
    BulkAssignment bulk;

    @Inject
    WorklistChoices choices;

    @Inject
    Forms forms;

    @Inject
    Receipt receipt;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    /** Each case is sent as its id and version, with a colon between. */
    @POST
    @Path("tildel")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response assign(
            @PathParam("number") String number,
            @FormParam("valgt") List<String> chosen,
            @FormParam("handler") String handler,
            @FormParam("reason") String reason,
            @FormParam("sok") String query) {
        String list = list(number, query);
        List<Chosen> cases = chosen.stream()
                .map(WorklistChoicePages::chosen)
                .filter(Objects::nonNull)
                .toList();
        if (cases.isEmpty() || cases.size() > BulkAssignment.MOST) {
            return Response.status(422)
                    .entity(Templates.bulkReport(
                            list, 0, List.of(), FormErrors.none().add(says().bulkNone())))
                    .build();
        }
        List<Result> results = bulk.assign(cases, TypedForm.uuid(handler), reason, user.required());
        int given = (int) results.stream().filter(Result::isGiven).count();
        if (given == results.size()) {
            receipt.say(says().bulkDone(given));
            return Response.seeOther(URI.create(list)).build();
        }
        return Response.status(422)
                .entity(Templates.bulkReport(list, given, results, FormErrors.none()))
                .build();
    }

    /** The list as it was, by an address that is written here. */
    private String list(String number, String query) {
        return "/k/" + number + "/saker?"
                + WorklistQuery.write(WorklistQuery.read(
                        query == null ? "" : query, user.required().id(), WorklistChoices.usual(user.required())));
    }

    private static Chosen chosen(String typed) {
        String[] parts = typed.split(":", 2);
        UUID id = TypedForm.uuid(parts[0]);
        return id == null || parts.length < 2 ? null : new Chosen(id, TypedForm.version(parts[1]));
    }

    @GET
    @Path("sok")
    public TemplateInstance searches(@PathParam("number") String number) {
        return searchesPage(number, null, FormErrors.none());
    }

    @POST
    @Path("sok")
    public Response save(
            @PathParam("number") String number,
            @FormParam("name") String name,
            @FormParam("sok") String query,
            @FormParam("standard") String standard) {
        Typed typed = new Typed("", "", name, query, "true".equals(standard));
        return forms.attempt(() -> choices.save(asked(typed), user.required()))
                .answer(
                        says().searchSaved(),
                        list(number, query),
                        refused -> searchesPage(number, typed, refused.errors(this::wrong)));
    }

    @POST
    @Path("sok/{searchId}")
    public Response change(
            @PathParam("number") String number,
            @PathParam("searchId") UUID searchId,
            @FormParam("version") String version,
            @FormParam("name") String name,
            @FormParam("standard") String standard) {
        String query = choices.own(searchId, user.required()).query;
        Typed typed = new Typed(searchId.toString(), version, name, query, "true".equals(standard));
        return forms.attempt(() -> choices.change(searchId, TypedForm.version(version), asked(typed), user.required()))
                .answer(
                        says().searchSaved(),
                        "/k/" + number + "/saksliste/sok",
                        refused -> searchesPage(number, typed, refused.errors(this::wrong)));
    }

    @POST
    @Path("sok/{searchId}/slett")
    public Response delete(@PathParam("number") String number, @PathParam("searchId") UUID searchId) {
        choices.delete(searchId, user.required());
        receipt.say(says().searchDeleted());
        return Response.seeOther(URI.create("/k/" + number + "/saksliste/sok")).build();
    }

    private static WorklistChoices.Asked asked(Typed typed) {
        return new WorklistChoices.Asked(typed.name, typed.query, typed.standard);
    }

    private TemplateInstance searchesPage(String number, Typed typed, FormErrors errors) {
        return Templates.savedSearches(number, choices.searches(user.required().id()), typed, errors);
    }

    private String wrong(String field) {
        return "name".equals(field) ? says().searchNameWrong() : null;
    }

    @GET
    @Path("kolonner")
    public TemplateInstance columns(@PathParam("number") String number) {
        List<Option> all = Stream.of(WorklistColumn.values())
                .map(column -> Option.of(column.name(), says().column(column)))
                .toList();
        return Templates.columns(number, all, choices.columns(user.required().id()), FormErrors.none());
    }

    @POST
    @Path("kolonner")
    public Response choose(@PathParam("number") String number, @FormParam("columns") List<String> names) {
        List<WorklistColumn> chosen = new ArrayList<>();
        for (String name : names) {
            WorklistColumn column = TypedForm.one(WorklistColumn.class, name);
            if (column != null) {
                chosen.add(column);
            }
        }
        choices.choose(chosen, user.required());
        receipt.say(says().columnsSaved());
        return Response.seeOther(URI.create("/k/" + number + "/saker")).build();
    }

    private CaseMessages says() {
        return texts.of(CaseMessages.class);
    }
}
