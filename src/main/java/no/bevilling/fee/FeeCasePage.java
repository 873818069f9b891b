package no.bevilling.fee;

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
import java.util.List;
import java.util.Map;
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
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.DecidingBody;

/**
 * A case about a fee: the decision and how the amount came about. Opened by somebody who is asked about it, and by a caseworker
 * who must fix the fee anew because the decision was set aside.
 */
@Path("/k/{number}/gebyrsaker/{caseId}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@AboutMatter(Matter.FEE)
@Produces(MediaType.TEXT_HTML)
public class FeeCasePage {
    @CheckedTemplate(basePath = "fee")
    static class Templates {
        static native TemplateInstance feeCase(
                FeeView.Case view, List<Option> bodies, Typed typed, Forms.Conflict conflict, FormErrors errors);
    }

    /** The forms as they were sent. */
    public record Typed(
            String amount,
            String why,
            String attendance,
            String reasons,
            String comment,
            String body,
            String resolvedOn,
            String resolutionNumber) {
        static final Typed NOTHING = new Typed("", "", "", "", "", DecidingBody.ADMINISTRATION.name(), "", "");

        static Typed of(MultivaluedMap<String, String> sent) {
            return new Typed(
                    sent.getFirst("amount"),
                    sent.getFirst("why"),
                    sent.getFirst("attendance"),
                    sent.getFirst("reasons"),
                    sent.getFirst("comment"),
                    sent.getFirst("body"),
                    sent.getFirst("resolvedOn"),
                    sent.getFirst("resolutionNumber"));
        }

        private Long lowered() {
            Long ore = TypedKroner.ore(amount);
            return amount == null || amount.isBlank() ? null : ore == null ? Long.valueOf(-1) : ore;
        }

        private FeeDecisions.Proposal proposal() {
            return new FeeDecisions.Proposal(lowered(), why, TypedKroner.whole(attendance), reasons);
        }

        private FeeRuns.DecidedBy decided() {
            return new FeeRuns.DecidedBy(
                    TypedForm.one(DecidingBody.class, body), TypedForm.date(resolvedOn), resolutionNumber);
        }
    }

    @Inject
    FeeDecisions decisions;

    @Inject
    FeeViews views;

    @Inject
    EventReports reports;

    @Inject
    CaseForms forms;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    @Inject
    Words words;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance show(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return page(number, caseId, Typed.NOTHING, null, FormErrors.none());
    }

    @POST
    @Path("vedtak")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response propose(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        Typed typed = Typed.of(sent);
        return answer(
                number,
                caseId,
                typed,
                () -> decisions.propose(caseId, version(sent), typed.proposal(), user.required()),
                says().proposed());
    }

    @POST
    @Path("godkjenning")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response approve(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        Typed typed = Typed.of(sent);
        return answer(
                number,
                caseId,
                typed,
                () -> decisions.approve(caseId, version(sent), typed.decided(), user.required()),
                says().decidedNow());
    }

    @POST
    @Path("tilbake")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response sendBack(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        Typed typed = Typed.of(sent);
        return answer(
                number,
                caseId,
                typed,
                () -> decisions.sendBack(caseId, version(sent), typed.comment(), user.required()),
                says().sentBack());
    }

    /** A caseworker writes in what came on paper about an event that is over. */
    @POST
    @Path("oppgave")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response report(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, MultivaluedMap<String, String> sent) {
        Map<String, String> typed = EventReportForm.typed(sent);
        return forms.attempt(
                        caseId,
                        () -> reports.deliver(
                                caseId,
                                EventReportForm.version(typed),
                                EventReportForm.answer(typed),
                                true,
                                user.required()))
                .answer(
                        says().eventReported(),
                        "/k/" + number + "/gebyrsaker/" + caseId,
                        refused -> page(
                                number,
                                caseId,
                                Typed.NOTHING,
                                typed,
                                refused.conflict(),
                                refused.errors(texts.of(HolderFeeMessages.class)::eventWrong)));
    }

    private Response answer(String number, UUID caseId, Typed typed, Runnable change, String done) {
        try {
            return forms.attempt(caseId, change)
                    .answer(
                            done,
                            "/k/" + number + "/gebyrsaker/" + caseId,
                            refused -> page(number, caseId, typed, refused.conflict(), refused.errors(says()::wrong)));
        } catch (FeeStopped stopped) {
            return stopped(number, caseId, typed, says().stopped(stopped.reason()));
        } catch (RatesUnknown unknown) {
            return stopped(
                    number, caseId, typed, says().ratesUnknown(String.valueOf(unknown.year()), unknown.because()));
        } catch (EventFeeOpen open) {
            return stopped(number, caseId, typed, says().eventFeeOpen());
        }
    }

    private Response stopped(String number, UUID caseId, Typed typed, String why) {
        return Response.status(Response.Status.CONFLICT)
                .entity(page(number, caseId, typed, null, FormErrors.none().add("reasons", why)))
                .build();
    }

    private TemplateInstance page(String number, UUID caseId, Typed typed, Forms.Conflict conflict, FormErrors errors) {
        return page(number, caseId, typed, null, conflict, errors);
    }

    private TemplateInstance page(
            String number,
            UUID caseId,
            Typed typed,
            Map<String, String> reported,
            Forms.Conflict conflict,
            FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            audit.saw("case", caseId);
            return Templates.feeCase(
                    views.of(caseId, number, reported, user.required()),
                    FeeRuns.BODIES.stream()
                            .map(body -> Option.of(body, words.of(body)))
                            .toList(),
                    typed,
                    conflict,
                    errors);
        });
    }

    private FeeMessages says() {
        return texts.of(FeeMessages.class);
    }

    private static int version(MultivaluedMap<String, String> sent) {
        return TypedForm.version(sent.getFirst("version"));
    }
}
