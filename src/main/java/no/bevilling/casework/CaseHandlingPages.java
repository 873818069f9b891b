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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms.Conflict;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** Who has the case, and whether everything is in. */
@Path("/k/{number}/saker/{caseId}")
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class CaseHandlingPages {
    /** What the form suggests; the caseworker sets the day. */
    private static final int WEEKS_TO_ANSWER = 3;

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        static native TemplateInstance assignment(
                CaseHead head,
                List<Option> candidates,
                String chosen,
                String reason,
                Conflict conflict,
                String storedHandler,
                FormErrors errors);

        static native TemplateInstance completeness(
                CaseHead head,
                LocalDate receivedOn,
                String lead,
                List<Option> answers,
                List<Option> parts,
                Typed typed,
                Conflict conflict,
                FormErrors errors);
    }

    /** What stands in the form for completeness. {@code answer} is COMPLETE or MISSING. */
    public record Typed(String answer, String completeOn, List<String> items, String missing, String dueOn) {}

    @Inject
    CaseAssignment assignment;

    @Inject
    Completeness completeness;

    @Inject
    ProcessingLimits limits;

    @Inject
    Cases cases;

    @Inject
    RequiredParts parts;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Clock clock;

    @Inject
    CaseForms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @GET
    @Path("tildeling")
    @AboutMatter
    public TemplateInstance assignment(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return assignmentForm(number, caseId, null, "", null, FormErrors.none());
    }

    @POST
    @Path("tildeling")
    @AboutMatter
    public Response assign(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("version") String version,
            @FormParam("handler") String handler,
            @FormParam("reason") String reason) {
        CaseMessages says = texts.of(CaseMessages.class);
        return forms.attempt(
                        caseId,
                        () -> assignment.assign(
                                caseId, TypedForm.version(version), TypedForm.uuid(handler), reason, user.required()))
                .answer(
                        says.assigned(),
                        caseAddress(number, caseId),
                        refused -> assignmentForm(
                                number, caseId, handler, reason, refused.conflict(), refused.errors(this::wrong)));
    }

    private TemplateInstance assignmentForm(
            String number, UUID caseId, String chosen, String reason, Conflict conflict, FormErrors errors) {
        LicensingCase found = cases.openFor(caseId, user.required());
        List<Option> candidates = assignment.candidates(found).stream()
                .map(account -> Option.of(account.id, account.displayName))
                .toList();
        String stored = candidates.stream()
                .filter(candidate -> candidate.value().equals(String.valueOf(found.handlerId)))
                .map(Option::label)
                .findFirst()
                .orElse("");
        String inForm = chosen != null ? chosen : found.handlerId == null ? "" : found.handlerId.toString();
        return Templates.assignment(CaseHead.of(found, number), candidates, inForm, reason, conflict, stored, errors);
    }

    @GET
    @AboutMatter({Matter.LICENCE_APPLICATION, Matter.FOOD_SERVICE_LICENCE})
    @Path("komplett")
    public TemplateInstance completeness(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return completenessForm(number, caseId, null, null, FormErrors.none());
    }

    @POST
    @AboutMatter({Matter.LICENCE_APPLICATION, Matter.FOOD_SERVICE_LICENCE})
    @Path("komplett")
    public Response recordCompleteness(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("version") String version,
            @FormParam("answer") String answer,
            @FormParam("completeOn") String completeOn,
            @FormParam("items") List<String> items,
            @FormParam("missing") String missing,
            @FormParam("dueOn") String dueOn) {
        Typed typed = new Typed(answer, completeOn, items, missing, dueOn);
        boolean complete = "COMPLETE".equals(answer);
        if (!complete && !"MISSING".equals(answer)) {
            FormErrors errors =
                    FormErrors.none().add("answer", texts.of(CaseMessages.class).completenessChoose());
            return Response.status(422)
                    .entity(completenessForm(number, caseId, typed, null, errors))
                    .build();
        }
        int opened = TypedForm.version(version);
        return forms.attempt(caseId, () -> {
                    if (complete) {
                        completeness.complete(caseId, opened, TypedForm.date(completeOn), user.required());
                    } else {
                        completeness.missing(
                                caseId,
                                opened,
                                new ApplicantTasks.Asked(named(caseId, items), missing, TypedForm.date(dueOn)),
                                user.required());
                    }
                })
                .answer(
                        texts.of(CaseMessages.class).completenessSaved(),
                        caseAddress(number, caseId),
                        refused -> completenessForm(
                                number, caseId, typed, refused.conflict(), atField(refused.errors(this::wrong))));
    }

    /** What the service calls the text, the page calls what is missing. */
    private static FormErrors atField(FormErrors errors) {
        FormErrors here = FormErrors.none();
        errors.getList()
                .forEach(error -> here.add("text".equals(error.field()) ? "missing" : error.field(), error.text()));
        return here;
    }

    /** What was ticked off, as the letter names it. */
    private List<String> named(UUID caseId, List<String> ticked) {
        return parts.of(cases.get(caseId), form()).stream()
                .filter(part -> ticked.contains(part.value()))
                .map(Option::label)
                .toList();
    }

    private LanguageForm form() {
        return Municipality.<Municipality>findById(municipality.id()).languageForm;
    }

    private TemplateInstance completenessForm(
            String number, UUID caseId, Typed typed, Conflict conflict, FormErrors errors) {
        LicensingCase found = cases.toWorkOn(caseId, user.required());
        LocalDate receivedOn = completeness.receivedOn(found);
        Typed shown = typed != null
                ? typed
                : new Typed(
                        found.completeOn != null ? "COMPLETE" : found.missing.isEmpty() ? "" : "MISSING",
                        (found.completeOn != null ? found.completeOn : receivedOn).toString(),
                        List.of(),
                        "",
                        LocalDate.now(clock).plusWeeks(WEEKS_TO_ANSWER).toString());
        CaseMessages words = texts.of(CaseMessages.class);
        List<Option> answers =
                List.of(Option.of("COMPLETE", words.isComplete()), Option.of("MISSING", words.isMissing()));
        return Templates.completeness(
                CaseHead.of(found, number),
                receivedOn,
                found.matter == Matter.FOOD_SERVICE_LICENCE
                        ? words.foodServiceLead(limits.foodServiceDays(receivedOn))
                        : words.completenessLead(limits.decisionMonths(receivedOn)),
                answers,
                parts.of(found, form()),
                shown,
                conflict,
                errors);
    }

    private String wrong(String field) {
        CaseMessages says = texts.of(CaseMessages.class);
        return switch (field) {
            case "handler" -> says.assignWrong();
            case "reason" -> says.reasonWrong();
            case "completeOn" -> says.completeOnWrong();
            case "text" -> says.missingWrong();
            case "dueOn" -> says.dueOnWrong();
            default -> null;
        };
    }

    private static String caseAddress(String number, UUID caseId) {
        return "/k/" + number + "/saker/" + caseId;
    }
}
