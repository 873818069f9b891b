package no.bevilling.foodservice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.AboutMatter;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.Cases;
import no.bevilling.casework.ImpartialityStatements;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.casework.TwoPeople;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms.Conflict;
import no.bevilling.platform.Option;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.CheckResult.Outcome;

/**
 * A case about a food-service licence. Opened by a caseworker who wants to know first what stops it, then answers the
 * questions of the act one by one; and by the one who approves.
 */
@Path("/k/{number}/serveringssaker/{caseId}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@AboutMatter(Matter.FOOD_SERVICE_LICENCE)
@Produces(MediaType.TEXT_HTML)
public class FoodServiceCasePage {
    @CheckedTemplate(basePath = "foodservice")
    static class Templates {
        static native TemplateInstance foodServiceCase(FoodServiceCaseView view, Stated typed, FormErrors errors);

        static native TemplateInstance decision(DecisionView view, Typed typed, Conflict conflict, FormErrors errors);
    }

    /** An answer as it was typed, and to which question; empty where none was. */
    public record Stated(String question, String outcome, String reason) {}

    /** The proposal as it was typed; conditions by the question's id. */
    public record Typed(
            String outcome, String reasons, Map<String, String> conditions, Map<String, String> dues, String comment) {
        static final Typed EMPTY = new Typed("", "", Map.of(), Map.of(), "");

        /** What stands in the field of a condition. */
        public String condition(String id) {
            return conditions.getOrDefault(id, "");
        }

        /** What stands in the field of its last day. */
        public String due(String id) {
            return dues.getOrDefault(id, "");
        }
    }

    /**
     * What the page of the decision shows.
     *
     * @param conditionable what is not met and may be made a condition
     * @param decision the newest decision or proposal; null without one
     * @param answers the answers that it rests on, as they were kept
     * @param mayPropose whether the reader may propose now
     * @param mayReview whether the reader may approve or send back now
     */
    public record DecisionView(
            FoodServiceCaseView about,
            List<FoodServiceCaseView.Criterion> conditionable,
            List<Option> outcomes,
            FoodServiceDecision decision,
            List<FoodServiceCaseView.Criterion> answers,
            String proposer,
            String reviewer,
            boolean mayPropose,
            boolean mayReview) {}

    @Inject
    FoodServiceCaseViews views;

    @Inject
    FoodServiceChecks checks;

    @Inject
    FoodServiceDecisions decisions;

    @Inject
    FoodServiceReactions reactions;

    @Inject
    TwoPeople two;

    @Inject
    ImpartialityStatements ties;

    @Inject
    Cases cases;

    @Inject
    CaseForms forms;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @GET
    public Response show(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @QueryParam("hendelser") String events) {
        boolean reaction =
                Tenant.call(municipality.id(), () -> reactions.of(caseId).isPresent());
        return reaction
                ? Response.seeOther(URI.create(address(number, caseId) + "/reaksjon"))
                        .build()
                : Response.ok(page(number, caseId, new Stated("", "", ""), FormErrors.none(), events))
                        .build();
    }

    @POST
    @Path("vilkar/{question}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response state(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("question") String question,
            @FormParam("outcome") String outcome,
            @FormParam("reason") String reason) {
        return forms.attempt(
                        caseId,
                        () -> checks.state(
                                caseId, question, TypedForm.one(Outcome.class, outcome), reason, user.required()))
                .answer(says().answerSaved(), address(number, caseId) + "#vilkar", refused -> {
                    FormErrors errors = FormErrors.none();
                    refused.fields().forEach(field -> errors.add(field.field() + "-" + question, wrong(field.field())));
                    return page(number, caseId, new Stated(question, outcome, reason), errors, null);
                });
    }

    @GET
    @Path("vedtak")
    public TemplateInstance decision(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return decisionPage(number, caseId, Typed.EMPTY, null, FormErrors.none());
    }

    @POST
    @Path("vedtak")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response propose(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            MultivaluedMap<String, String> fields) {
        Typed typed = typed(fields);
        Map<String, FoodServiceDecisions.Condition> conditions = new HashMap<>();
        typed.conditions()
                .forEach((id, text) ->
                        conditions.put(id, new FoodServiceDecisions.Condition(text, TypedForm.date(typed.due(id)))));
        FoodServiceDecisions.Draft draft = new FoodServiceDecisions.Draft(
                TypedForm.one(FoodServiceOutcome.class, typed.outcome()), typed.reasons(), conditions);
        return attempt(
                number,
                caseId,
                typed,
                says().proposed(),
                () -> decisions.propose(caseId, TypedForm.version(fields.getFirst("version")), draft, user.required()));
    }

    @POST
    @Path("vedtak/godkjenn")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response approve(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("version") String version) {
        return attempt(
                number,
                caseId,
                Typed.EMPTY,
                says().approved(),
                () -> decisions.approve(caseId, TypedForm.version(version), user.required()));
    }

    @POST
    @Path("vedtak/tilbake")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response sendBack(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("version") String version,
            @FormParam("comment") String comment) {
        return attempt(
                number,
                caseId,
                new Typed("", "", Map.of(), Map.of(), comment),
                says().wasSentBack(),
                () -> decisions.sendBack(caseId, TypedForm.version(version), comment, user.required()));
    }

    private Response attempt(String number, UUID caseId, Typed typed, String said, Runnable change) {
        return forms.answer(
                caseId,
                change,
                said,
                address(number, caseId) + "/vedtak",
                this::wrong,
                (conflict, errors) -> decisionPage(number, caseId, typed, conflict, errors));
    }

    private TemplateInstance page(String number, UUID caseId, Stated typed, FormErrors errors, String events) {
        return Tenant.call(municipality.id(), () -> {
            LicensingCase about = cases.get(caseId);
            audit.saw("case", caseId);
            return Templates.foodServiceCase(
                    views.of(about, number, user.required(), "alle".equals(events)), typed, errors);
        });
    }

    private TemplateInstance decisionPage(
            String number, UUID caseId, Typed typed, Conflict conflict, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            LicensingCase about = cases.get(caseId);
            if (about.applicationId == null) {
                throw ProblemException.notFound("Nothing is applied for in this case.");
            }
            SignedInAccount reader = user.required();
            audit.saw("case", caseId);
            FoodServiceDecision newest = decisions.newest(caseId).orElse(null);
            boolean review = newest != null && two.mayReview(about, newest.review, reader);
            if (review) {
                ties.require(caseId, reader);
            }
            FoodServiceCaseView view = views.of(about, number, reader, false);
            return Templates.decision(
                    new DecisionView(
                            view,
                            decisions.conditionable(about).stream()
                                    .map(views::criterion)
                                    .toList(),
                            List.of(
                                    Option.of(FoodServiceOutcome.GRANTED, says().grant()),
                                    Option.of(FoodServiceOutcome.REFUSED, says().refuse())),
                            newest,
                            newest == null ? List.of() : kept(newest, view),
                            newest == null ? "" : name(newest.review.proposedBy),
                            newest == null || newest.review.reviewedBy == null ? "" : name(newest.review.reviewedBy),
                            about.isOpen() && view.isReady() && reader.has(about.municipalityId, Role.CASEWORKER),
                            review),
                    typed,
                    conflict,
                    errors);
        });
    }

    /** The answers as they were kept with the decision, in the reader's words for the questions. */
    private static List<FoodServiceCaseView.Criterion> kept(FoodServiceDecision decision, FoodServiceCaseView view) {
        StoredFoodServiceCheck check = StoredFoodServiceCheck.findById(TenantKey.of(decision.checkId));
        Map<String, FoodServiceCaseView.Criterion> now = new HashMap<>();
        view.criteria().forEach(criterion -> now.put(criterion.id(), criterion));
        return check.outcomes.stream()
                .map(answer -> new FoodServiceCaseView.Criterion(
                        answer.question(),
                        now.containsKey(answer.question())
                                ? now.get(answer.question()).question()
                                : answer.question(),
                        now.containsKey(answer.question())
                                ? now.get(answer.question()).law()
                                : "",
                        Outcome.valueOf(answer.outcome()),
                        answer.text(),
                        answer.by(),
                        false))
                .toList();
    }

    private static String name(UUID account) {
        return Account.<Account>findById(account).displayName;
    }

    private static Typed typed(MultivaluedMap<String, String> fields) {
        Map<String, String> conditions = new HashMap<>();
        Map<String, String> dues = new HashMap<>();
        fields.forEach((name, values) -> {
            if (name.startsWith("condition-")) {
                conditions.put(name.substring("condition-".length()), values.get(0));
            } else if (name.startsWith("due-")) {
                dues.put(name.substring("due-".length()), values.get(0));
            }
        });
        return new Typed(text(fields, "outcome"), text(fields, "reasons"), conditions, dues, "");
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return fields.getFirst(name) == null ? "" : fields.getFirst(name);
    }

    private String wrong(String field) {
        FoodServiceMessages says = says();
        return switch (field) {
            case "outcome" -> says.chooseOutcome();
            case "reason", "reasons" -> says.writeReasons();
            case "comment" -> says.writeComment();
            default ->
                field.startsWith("condition-")
                        ? says.writeCondition()
                        : field.startsWith("due-") ? says.chooseDue() : null;
        };
    }

    private FoodServiceMessages says() {
        return texts.of(FoodServiceMessages.class);
    }

    private static String address(String number, UUID caseId) {
        return "/k/" + number + "/serveringssaker/" + caseId;
    }
}
