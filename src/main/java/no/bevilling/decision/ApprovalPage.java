package no.bevilling.decision;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.CaseHead;
import no.bevilling.casework.Cases;
import no.bevilling.casework.ImpartialityStatements;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms.Conflict;
import no.bevilling.platform.Forms.Refused;
import no.bevilling.platform.Option;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.PolicyAnswer;
import no.bevilling.rules.PolicySettings.Decider;

/** Where the second person approves a proposal or sends it back. */
@Path("/k/{number}/saker/{caseId}/godkjenning")
@Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
@Produces(MediaType.TEXT_HTML)
public class ApprovalPage {
    @CheckedTemplate(basePath = "decision")
    static class Templates {
        static native TemplateInstance approval(View view, FormErrors errors);
    }

    /**
     * A proposal for its reviewer.
     *
     * @param own the reader has made it
     * @param decider who decides by the municipality's delegation; null where the rules do not say it
     * @param bodies whom the reader may choose then
     * @param stopped why it cannot be approved, or null
     */
    record View(
            CaseHead head,
            DecisionView decision,
            DecisionViews.CheckShown check,
            boolean own,
            String decider,
            List<Option> bodies,
            String comment,
            ApprovalStopped.Reason stopped,
            Conflict conflict) {
        public boolean mayReview() {
            return !own;
        }
    }

    @Inject
    Approvals approvals;

    @Inject
    Decisions decisions;

    @Inject
    DecisionViews views;

    @Inject
    Delegation delegation;

    @Inject
    Words words;

    @Inject
    Cases cases;

    @Inject
    ImpartialityStatements ties;

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

    @Inject
    Receipt receipt;

    @GET
    public Object show(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return page(number, caseId, "", null, null, FormErrors.none())
                .<Object>map(page -> page)
                .orElseGet(() -> toDecision(number, caseId));
    }

    @POST
    public Object approve(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("version") String version,
            @FormParam("body") String body) {
        DecidingBody chosen = TypedForm.one(DecidingBody.class, body);
        boolean[] recommended = {false};
        return attempt(
                number,
                caseId,
                "",
                () -> recommended[0] ? says().wasRecommended() : says().approved(),
                FormErrors.none(),
                actor -> recommended[0] = approvals.approve(caseId, TypedForm.version(version), chosen, actor).status
                        == DecisionStatus.RECOMMENDED);
    }

    @POST
    @Path("tilbake")
    public Object sendBack(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("version") String version,
            @FormParam("comment") String comment) {
        return attempt(
                number,
                caseId,
                comment,
                says()::wasSentBack,
                FormErrors.none(),
                actor -> approvals.sendBack(caseId, TypedForm.version(version), comment, actor));
    }

    private Object attempt(
            String number,
            UUID caseId,
            String comment,
            Supplier<String> done,
            FormErrors errors,
            java.util.function.Consumer<SignedInAccount> review) {
        SignedInAccount actor = user.required();
        ApprovalStopped.Reason reason = null;
        Conflict conflict = null;
        try {
            Optional<Refused> refused =
                    forms.attempt(caseId, () -> review.accept(actor)).refused();
            if (refused.isEmpty()) {
                receipt.say(done.get());
                return Response.seeOther(URI.create("/k/" + number + "/godkjenning"))
                        .build();
            }
            conflict = refused.get().conflict();
            if (refused.get().names("comment")) {
                errors.add("comment", says().commentWrong());
            }
        } catch (ApprovalStopped stopped) {
            reason = stopped.reason();
        } catch (ProblemException told) {
            if (told.problem().status() != 409) {
                throw told;
            }
        }
        int status = errors.isAny() ? 422 : 409;
        return page(number, caseId, comment, reason, conflict, errors)
                .<Object>map(page -> Response.status(status).entity(page).build())
                .orElseGet(() -> toDecision(number, caseId));
    }

    /** Empty where nothing waits any more: somebody was faster, or it was sent twice. */
    private Optional<TemplateInstance> page(
            String number,
            UUID caseId,
            String comment,
            ApprovalStopped.Reason stopped,
            Conflict conflict,
            FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            LicensingCase found = cases.get(caseId);
            SignedInAccount reader = user.required();
            audit.saw("case", caseId);
            decisions
                    .waiting(caseId)
                    .filter(proposal -> !proposal.proposedBy.equals(reader.id()))
                    .ifPresent(proposal -> ties.require(caseId, reader));
            return decisions
                    .waiting(caseId)
                    .map(proposal -> Templates.approval(
                            new View(
                                    CaseHead.of(found, number),
                                    views.of(proposal),
                                    views.check(proposal, found),
                                    proposal.proposedBy.equals(reader.id()),
                                    decider(found, proposal),
                                    bodies(),
                                    comment == null ? "" : comment,
                                    stopped,
                                    conflict),
                            errors));
        });
    }

    private String decider(LicensingCase about, Decision proposal) {
        PolicyAnswer<Decider> answer = delegation.decider(about, proposal);
        if (!answer.isKnown()) {
            return null;
        }
        String name = answer.value().name();
        return name == null ? words.of(answer.value().body()) : name;
    }

    private List<Option> bodies() {
        return Stream.of(
                        DecidingBody.ADMINISTRATION,
                        DecidingBody.COMMITTEE,
                        DecidingBody.EXECUTIVE_COMMITTEE,
                        DecidingBody.COUNCIL,
                        DecidingBody.INTERMUNICIPAL_BODY)
                .map(body -> Option.of(body, words.of(body)))
                .toList();
    }

    private static Response toDecision(String number, UUID caseId) {
        return Response.seeOther(URI.create("/k/" + number + "/saker/" + caseId + "/vedtak"))
                .build();
    }

    private DecisionMessages says() {
        return texts.of(DecisionMessages.class);
    }
}
