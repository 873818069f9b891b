package no.bevilling.violation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.casework.AboutMatter;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.Matter;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.fact.Circumstances;

/**
 * A case about withdrawal: what it rests on, the notice, the decision, and how it is carried out. Opened by the caseworker
 * whose points led to it, and by the approver who is asked.
 */
@Path("/k/{number}/inndragninger/{caseId}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@AboutMatter(Matter.WITHDRAWAL)
@Produces(MediaType.TEXT_HTML)
public class WithdrawalCasePage {
    private static final Set<String> FIELDS = Set.of(
            "text",
            "dueOn",
            "outcome",
            "from",
            "days",
            "circumstances",
            "specialReasons",
            "reasons",
            "comment",
            "body",
            "resolutionNumber",
            "resolvedOn",
            "newFrom",
            "executedOn",
            "controlledOn",
            "control",
            "note");

    @CheckedTemplate(basePath = "violation")
    static class Templates {
        static native TemplateInstance withdrawalCase(
                WithdrawalCaseView view, Map<String, String> typed, Forms.Conflict conflict, FormErrors errors);
    }

    @Inject
    WithdrawalCases withdrawalCases;

    @Inject
    ReactionNotices notices;

    @Inject
    WithdrawalDecisions decisions;

    @Inject
    Executions executions;

    @Inject
    WithdrawalCaseViews views;

    @Inject
    CaseForms forms;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance show(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return page(number, caseId, Map.of(), null, FormErrors.none());
    }

    @POST
    @Path("varsel")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response notice(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        return answer(
                number,
                caseId,
                sent,
                () -> notices.send(
                        caseId,
                        version(sent),
                        sent.getFirst("text"),
                        TypedForm.date(sent.getFirst("dueOn")),
                        user.required()),
                says().noticeSent());
    }

    @POST
    @Path("vedtak")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response propose(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        Map<String, String> typed = TypedFields.of(sent);
        String days = typed.getOrDefault("days", "").strip();
        Integer counted = TypedForm.number(days);
        // What cannot be read as a number is no number of days: an empty field alone means the rest of the period.
        Integer asked = days.isEmpty() ? null : counted == null ? Integer.valueOf(0) : counted;
        LocalDate from = TypedForm.date(typed.get("from"));
        Circumstances circumstances = TypedForm.one(Circumstances.class, typed.get("circumstances"));
        WithdrawalOutcome outcome = TypedForm.one(WithdrawalOutcome.class, typed.get("outcome"));
        String special = typed.getOrDefault("specialReasons", "");
        return answer(
                number,
                caseId,
                sent,
                () -> decisions.propose(
                        caseId,
                        version(sent),
                        new WithdrawalDecisions.Proposal(
                                outcome,
                                from,
                                asked,
                                circumstances,
                                special,
                                typed.get("reasons"),
                                outcome == WithdrawalOutcome.WITHDRAWN && from != null && circumstances != null
                                        ? ReactionViews.answers(
                                                typed,
                                                decisions.preview(
                                                        withdrawalCases.get(caseId),
                                                        new ReactionChecks.Terms(from, asked, circumstances, special)))
                                        : Map.of()),
                        user.required()),
                says().proposed());
    }

    @POST
    @Path("godkjenning")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response approve(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        return answer(
                number,
                caseId,
                sent,
                () -> decisions.approve(
                        caseId, version(sent), ReactionViews.decider(TypedFields.of(sent)), user.required()),
                says().approved());
    }

    /** Puts the proposal before the political body that decides. */
    @POST
    @Path("framlegg")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response putForward(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        return answer(
                number,
                caseId,
                sent,
                () -> decisions.putForward(
                        caseId,
                        version(sent),
                        TypedForm.one(DecidingBody.class, sent.getFirst("body")),
                        user.required()),
                says().putForward());
    }

    @POST
    @Path("tilbake")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response sendBack(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        return answer(
                number,
                caseId,
                sent,
                () -> decisions.sendBack(caseId, version(sent), sent.getFirst("comment"), user.required()),
                says().wasSentBack());
    }

    @POST
    @Path("nye-dager")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response move(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        return answer(
                number,
                caseId,
                sent,
                () -> executions.newDays(
                        caseId, version(sent), TypedForm.date(sent.getFirst("newFrom")), user.required()),
                says().moved());
    }

    @POST
    @Path("gjennomforing")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response execute(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        return answer(
                number,
                caseId,
                sent,
                () -> executions.carriedOut(
                        caseId, version(sent), TypedForm.date(sent.getFirst("executedOn")), user.required()),
                says().executed());
    }

    @POST
    @Path("kontroll")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response control(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        return answer(
                number,
                caseId,
                sent,
                () -> executions.controlled(
                        caseId,
                        version(sent),
                        TypedForm.date(sent.getFirst("controlledOn")),
                        TypedForm.one(Control.class, sent.getFirst("control")),
                        sent.getFirst("note"),
                        user.required()),
                says().controlled());
    }

    private Response answer(
            String number, UUID caseId, MultivaluedMap<String, String> sent, Runnable change, String done) {
        try {
            return forms.attempt(caseId, change)
                    .answer(
                            done,
                            address(number, caseId),
                            refused -> page(
                                    number,
                                    caseId,
                                    TypedFields.of(sent),
                                    refused.conflict(),
                                    refused.errors(TypedFields.wrong(says()))));
        } catch (ReactionStopped stopped) {
            return stopped(number, caseId, sent, says().stop(stopped.reason()));
        } catch (NotCarried notCarried) {
            return stopped(
                    number,
                    caseId,
                    sent,
                    says().notCarried(String.join(
                            " ",
                            notCarried.criteria().stream()
                                    .map(criterion -> criterion.engine().question())
                                    .toList())));
        }
    }

    private Response stopped(String number, UUID caseId, MultivaluedMap<String, String> sent, String why) {
        return Response.status(409)
                .entity(page(
                        number,
                        caseId,
                        TypedFields.of(sent),
                        null,
                        FormErrors.none().add("reasons", why)))
                .build();
    }

    private TemplateInstance page(
            String number, UUID caseId, Map<String, String> typed, Forms.Conflict conflict, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            audit.saw("case", caseId);
            WithdrawalCaseView view = views.of(caseId, number, user.required());
            return Templates.withdrawalCase(
                    view, TypedFields.with(view.withSuggestions(typed), FIELDS), conflict, errors);
        });
    }

    private static int version(MultivaluedMap<String, String> sent) {
        return TypedForm.version(sent.getFirst("version"));
    }

    private PointsMessages says() {
        return texts.of(PointsMessages.class);
    }

    private static String address(String number, UUID caseId) {
        return "/k/" + number + "/inndragninger/" + caseId;
    }
}
