package no.bevilling.decision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        static native TemplateInstance approval(View view, List<Option> judgements, FormErrors errors);
    }

    private static final String AGREES = "AGREES";
    private static final String DISAGREES = "DISAGREES";

    /** An answer of the caseworker with what the second person has said of it; null while nothing is. */
    record Judged(DecisionViews.Criterion criterion, String said, String why) {
        public String judgedField() {
            return Judgements.JUDGED + criterion.id();
        }

        public String whyField() {
            return Judgements.WHY + criterion.id();
        }
    }

    /**
     * A proposal for its reviewer.
     *
     * @param judged the answers that the second person judges
     * @param own the reader has made it
     * @param decider who decides by the municipality's delegation; null where the rules do not say it
     * @param bodies whom the reader may choose then
     * @param stopped why it cannot be approved, or null
     */
    record View(
            CaseHead head,
            DecisionView decision,
            DecisionViews.CheckShown check,
            List<Judged> judged,
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
        return page(number, caseId, new MultivaluedHashMap<>(), null, null, FormErrors.none())
                .<Object>map(page -> page)
                .orElseGet(() -> toDecision(number, caseId));
    }

    @POST
    public Object approve(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, MultivaluedMap<String, String> form) {
        DecidingBody chosen = TypedForm.one(DecidingBody.class, form.getFirst("body"));
        int version = TypedForm.version(form.getFirst("version"));
        boolean[] recommended = {false};
        return attempt(
                number,
                caseId,
                form,
                () -> recommended[0] ? says().wasRecommended() : says().approved(),
                actor -> recommended[0] = approvals.approve(caseId, version, chosen, judgements(form), actor).status
                        == DecisionStatus.RECOMMENDED);
    }

    @POST
    @Path("tilbake")
    public Object sendBack(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, MultivaluedMap<String, String> form) {
        return attempt(
                number,
                caseId,
                form,
                says()::wasSentBack,
                actor -> approvals.sendBack(
                        caseId,
                        TypedForm.version(form.getFirst("version")),
                        form.getFirst("comment"),
                        judgements(form),
                        actor));
    }

    /** What the form says of the answers; one that is neither agreed nor disagreed with is not judged. */
    private static Judgements judgements(MultivaluedMap<String, String> form) {
        Map<String, Judgements.Judgement> judged = new LinkedHashMap<>();
        form.keySet().stream()
                .filter(field -> field.startsWith(Judgements.JUDGED))
                .map(field -> field.substring(Judgements.JUDGED.length()))
                .forEach(criterion -> {
                    String said = form.getFirst(Judgements.JUDGED + criterion);
                    if (AGREES.equals(said) || DISAGREES.equals(said)) {
                        String why = form.getFirst(Judgements.WHY + criterion);
                        judged.put(criterion, new Judgements.Judgement(AGREES.equals(said), why == null ? "" : why));
                    }
                });
        return new Judgements(judged);
    }

    private Object attempt(
            String number,
            UUID caseId,
            MultivaluedMap<String, String> form,
            Supplier<String> done,
            java.util.function.Consumer<SignedInAccount> review) {
        SignedInAccount actor = user.required();
        FormErrors errors = FormErrors.none();
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
            refused.get().fields().forEach(field -> errors.add(field.field(), wrong(field.field(), field.message())));
        } catch (ApprovalStopped stopped) {
            reason = stopped.reason();
        } catch (ProblemException told) {
            if (told.problem().status() != 409) {
                throw told;
            }
        }
        int status = errors.isAny() ? 422 : 409;
        return page(number, caseId, form, reason, conflict, errors)
                .<Object>map(page -> Response.status(status).entity(page).build())
                .orElseGet(() -> toDecision(number, caseId));
    }

    /** Empty where nothing waits any more: somebody was faster, or it was sent twice. */
    private Optional<TemplateInstance> page(
            String number,
            UUID caseId,
            MultivaluedMap<String, String> form,
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
            return decisions.waiting(caseId).map(proposal -> {
                DecisionViews.CheckShown check = views.check(proposal, found);
                return Templates.approval(
                        new View(
                                CaseHead.of(found, number),
                                views.of(proposal),
                                check,
                                check.answered().stream()
                                        .map(criterion -> judged(criterion, form))
                                        .toList(),
                                proposal.proposedBy.equals(reader.id()),
                                decider(found, proposal),
                                bodies(),
                                form.getFirst("comment"),
                                stopped,
                                conflict),
                        List.of(Option.of(AGREES, says().agrees()), Option.of(DISAGREES, says().disagrees())),
                        errors);
            });
        });
    }

    private static Judged judged(DecisionViews.Criterion criterion, MultivaluedMap<String, String> form) {
        return new Judged(
                criterion,
                form.getFirst(Judgements.JUDGED + criterion.id()),
                form.getFirst(Judgements.WHY + criterion.id()));
    }

    private String wrong(String field, String message) {
        if (field.startsWith(Judgements.JUDGED)) {
            return message.equals(Judgements.DISAGREED) ? says().disagreedWrong() : says().judgedWrong();
        }
        return field.startsWith(Judgements.WHY) ? says().whyWrong() : says().commentWrong();
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
