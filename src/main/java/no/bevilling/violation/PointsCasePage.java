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

/**
 * A case about penalty points: what was seen, the notice, what the holder says, the decision. Opened by a caseworker who has
 * a report to deal with, and by the approver who is asked.
 */
@Path("/k/{number}/prikksaker/{caseId}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@AboutMatter(Matter.PENALTY_POINTS)
@Produces(MediaType.TEXT_HTML)
public class PointsCasePage {
    private static final Set<String> FIELDS = Set.of(
            "kind",
            "provision",
            "committedOn",
            "committedAt",
            "facts",
            "circumstances",
            "points",
            "specialReasons",
            "text",
            "dueOn",
            "outcome",
            "reasons",
            "comment",
            "body",
            "resolutionNumber",
            "resolvedOn");

    @CheckedTemplate(basePath = "violation")
    static class Templates {
        static native TemplateInstance pointsCase(
                PointsCaseView view, Map<String, String> typed, Forms.Conflict conflict, FormErrors errors);

        static native TemplateInstance violation(
                PointsCaseView view,
                PointsCaseView.Row row,
                Map<String, String> typed,
                Forms.Conflict conflict,
                FormErrors errors);
    }

    @Inject
    PointsCases pointsCases;

    @Inject
    ReactionNotices notices;

    @Inject
    PointsDecisions decisions;

    @Inject
    PointsCaseViews views;

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
    @Path("overtredelser")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response add(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        return answer(
                number,
                caseId,
                sent,
                () -> pointsCases.add(caseId, version(sent), TypedFields.found(sent), user.required()),
                says().recorded());
    }

    @GET
    @Path("overtredelser/{id}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public TemplateInstance violation(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @PathParam("id") UUID id) {
        return violationPage(number, caseId, id, null, null, FormErrors.none());
    }

    @POST
    @Path("overtredelser/{id}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response change(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            MultivaluedMap<String, String> sent) {
        return forms.attempt(
                        caseId,
                        () -> pointsCases.change(caseId, version(sent), id, TypedFields.found(sent), user.required()))
                .answer(
                        says().changed(),
                        address(number, caseId),
                        refused -> violationPage(
                                number,
                                caseId,
                                id,
                                TypedFields.of(sent),
                                refused.conflict(),
                                refused.errors(TypedFields.wrong(says()))));
    }

    @POST
    @Path("overtredelser/{id}/fjern")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response remove(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            MultivaluedMap<String, String> sent) {
        return answer(
                number,
                caseId,
                sent,
                () -> pointsCases.remove(caseId, version(sent), id, user.required()),
                says().removed());
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
        PointsOutcome outcome = TypedForm.one(PointsOutcome.class, typed.get("outcome"));
        return answer(
                number,
                caseId,
                sent,
                () -> decisions.propose(
                        caseId,
                        version(sent),
                        new PointsDecisions.Proposal(
                                outcome,
                                typed.get("reasons"),
                                outcome == PointsOutcome.POINTS
                                        ? ReactionViews.answers(typed, decisions.preview(pointsCases.get(caseId)))
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
            PointsCaseView view = views.of(caseId, number, user.required());
            return Templates.pointsCase(view, TypedFields.with(view.withSuggestions(typed), FIELDS), conflict, errors);
        });
    }

    private TemplateInstance violationPage(
            String number,
            UUID caseId,
            UUID id,
            Map<String, String> typed,
            Forms.Conflict conflict,
            FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            PointsCaseView view = views.of(caseId, number, user.required());
            PointsCaseView.Row row = view.row(id);
            return Templates.violation(
                    view, row, TypedFields.with(typed == null ? row.typed() : typed, FIELDS), conflict, errors);
        });
    }

    private static int version(MultivaluedMap<String, String> sent) {
        return TypedForm.version(sent.getFirst("version"));
    }

    private PointsMessages says() {
        return texts.of(PointsMessages.class);
    }

    private static String address(String number, UUID caseId) {
        return "/k/" + number + "/prikksaker/" + caseId;
    }
}
