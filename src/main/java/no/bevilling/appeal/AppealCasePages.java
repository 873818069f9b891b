package no.bevilling.appeal;

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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.AboutMatter;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.CaseHead;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** The appeal of a case for those who handle it: what came, what the municipality comes to, what the appeal body decided. */
@Path("/k/{number}/saker/{caseId}/klage")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
@AboutMatter
public class AppealCasePages {
    @CheckedTemplate(basePath = "appeal")
    static class Templates {
        static native TemplateInstance handle(
                CaseHead head,
                Appeal appeal,
                String paragraphs,
                Steps steps,
                Choices choices,
                Map<String, String> typed,
                Forms.Conflict conflict,
                FormErrors errors);
    }

    /** What this reader may do now. */
    public record Steps(boolean register, boolean propose, boolean review, boolean result, boolean suspension) {}

    /** What can be chosen. */
    public record Choices(List<Option> reconsiderations, List<Option> outcomes, List<Option> yesNo) {}

    @Inject
    Appeals appeals;

    @Inject
    Reconsiderations reconsiderations;

    @Inject
    Cases cases;

    @Inject
    CaseForms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance show(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return page(number, caseId, Map.of(), null, FormErrors.none());
    }

    @POST
    @Path("ny")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response register(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            MultivaluedMap<String, String> typed) {
        Appeals.Registered registered = new Appeals.Registered(
                typed.getFirst("appellant"),
                TypedForm.date(typed.getFirst("sentOn")),
                TypedForm.date(typed.getFirst("receivedOn")),
                TypedForm.date(typed.getFirst("reachedOn")),
                new Appeals.Content(
                        typed.getFirst("wanted"),
                        typed.getFirst("grounds"),
                        "true".equals(typed.getFirst("suspension"))));
        return answer(
                number,
                caseId,
                typed,
                () -> appeals.register(caseId, registered, user.required()),
                says().registered());
    }

    @POST
    @Path("{id}/forslag")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response propose(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            MultivaluedMap<String, String> typed) {
        Reconsiderations.Proposal proposal = new Reconsiderations.Proposal(
                TypedForm.one(Reconsideration.class, typed.getFirst("outcome")),
                typed.getFirst("reasons"),
                typed.getFirst("lateReason"));
        return answer(
                number,
                caseId,
                typed,
                () -> reconsiderations.propose(id, version(typed), proposal, user.required()),
                says().proposed());
    }

    @POST
    @Path("{id}/godkjenning")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response approve(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            MultivaluedMap<String, String> typed) {
        return answer(
                number,
                caseId,
                typed,
                () -> reconsiderations.approve(id, version(typed), user.required()),
                says().approved());
    }

    @POST
    @Path("{id}/tilbake")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response sendBack(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            MultivaluedMap<String, String> typed) {
        return answer(
                number,
                caseId,
                typed,
                () -> reconsiderations.sendBack(id, version(typed), typed.getFirst("comment"), user.required()),
                says().wasSentBack());
    }

    @POST
    @Path("{id}/avgjorelse")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response result(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            MultivaluedMap<String, String> typed) {
        Reconsiderations.Result result = new Reconsiderations.Result(
                TypedForm.one(AppealOutcome.class, typed.getFirst("outcome")),
                TypedForm.date(typed.getFirst("on")),
                typed.getFirst("reference"),
                typed.getFirst("text"));
        return answer(
                number,
                caseId,
                typed,
                () -> reconsiderations.registerResult(id, version(typed), result, user.required()),
                says().resultRegistered());
    }

    @POST
    @Path("{id}/utsettelse")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    public Response suspension(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            MultivaluedMap<String, String> typed) {
        Boolean waits = yesNo(typed.getFirst("granted"));
        return answer(
                number,
                caseId,
                typed,
                () -> reconsiderations.decideSuspension(
                        id, version(typed), waits, typed.getFirst("suspensionReason"), user.required()),
                says().suspensionDecided());
    }

    @POST
    @Path("{id}/utsettelse-klageinstans")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response bodysSuspension(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("id") UUID id,
            MultivaluedMap<String, String> typed) {
        return answer(
                number,
                caseId,
                typed,
                () -> reconsiderations.registerSuspension(
                        id,
                        version(typed),
                        yesNo(typed.getFirst("bodyGranted")),
                        typed.getFirst("bodySuspensionReason"),
                        user.required()),
                says().bodySuspensionRegistered());
    }

    private static Boolean yesNo(String typed) {
        return "true".equals(typed) ? Boolean.TRUE : "false".equals(typed) ? false : null;
    }

    private Response answer(
            String number, UUID caseId, MultivaluedMap<String, String> typed, Runnable change, String done) {
        return forms.attempt(caseId, change)
                .answer(
                        done,
                        "/k/" + number + "/saker/" + caseId + "/klage",
                        refused ->
                                page(number, caseId, kept(typed), refused.conflict(), refused.errors(says()::wrong)));
    }

    private static Map<String, String> kept(MultivaluedMap<String, String> typed) {
        Map<String, String> kept = new HashMap<>();
        typed.keySet().forEach(field -> kept.put(field, typed.getFirst(field)));
        return kept;
    }

    private TemplateInstance page(
            String number, UUID caseId, Map<String, String> typed, Forms.Conflict conflict, FormErrors errors) {
        LicensingCase about = cases.get(caseId);
        Appeal appeal = appeals.newest(caseId).orElse(null);
        return Templates.handle(
                CaseHead.of(about, number),
                appeal,
                appeals.appealable(caseId)
                        .map(decision -> String.join(", ", decision.paragraphs()))
                        .orElse(""),
                steps(about, appeal, user.required()),
                choices(appeal),
                withFields(typed),
                conflict,
                errors);
    }

    /** Each field of each form: nothing typed is the empty text. */
    private static Map<String, String> withFields(Map<String, String> typed) {
        Map<String, String> all = new HashMap<>();
        for (String field : List.of(
                "appellant",
                "sentOn",
                "receivedOn",
                "reachedOn",
                "wanted",
                "grounds",
                "suspension",
                "outcome",
                "reasons",
                "lateReason",
                "comment",
                "on",
                "reference",
                "text",
                "granted",
                "suspensionReason",
                "bodyGranted",
                "bodySuspensionReason")) {
            all.put(field, typed.getOrDefault(field, ""));
        }
        return all;
    }

    private Steps steps(LicensingCase about, Appeal appeal, SignedInAccount reader) {
        boolean worker = reader.has(about.municipalityId, Role.CASEWORKER);
        boolean approver = reader.has(about.municipalityId, Role.APPROVER);
        AppealStatus status = appeal == null ? null : appeal.status;
        return new Steps(
                worker && appeals.mayAppeal(about),
                worker && status == AppealStatus.RECEIVED,
                approver && status == AppealStatus.PROPOSED && !appeal.proposedBy.equals(reader.id()),
                worker && status == AppealStatus.FORWARDED,
                approver && status != null && status.isPending() && appeal.suspensionGranted == null);
    }

    private Choices choices(Appeal appeal) {
        AppealMessages says = texts.of(AppealMessages.class);
        return new Choices(
                Arrays.stream(Reconsideration.values())
                        .map(one -> Option.of(one, says().reconsideration(one.name())))
                        .toList(),
                Arrays.stream(AppealOutcome.values())
                        .filter(one -> appeal == null || !appeal.legalityOnly || one != AppealOutcome.CHANGED)
                        .map(one -> Option.of(one, says.outcome(one.name())))
                        .toList(),
                List.of(Option.of("true", says().waits()), Option.of("false", says().doesNotWait())));
    }

    private static int version(MultivaluedMap<String, String> typed) {
        return TypedForm.version(typed.getFirst("version"));
    }

    private AppealCaseMessages says() {
        return texts.of(AppealCaseMessages.class);
    }
}
