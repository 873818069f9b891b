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
import no.bevilling.audit.Audit;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms.Conflict;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** What the applicant is asked in a case, and what came back. */
@Path("/k/{number}/saker/{caseId}/sporsmal")
@AboutMatter({Matter.LICENCE_APPLICATION, Matter.FOOD_SERVICE_LICENCE})
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class QuestionPages {
    /** What the form suggests; the caseworker sets the day. */
    private static final int WEEKS_TO_ANSWER = 2;

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        static native TemplateInstance ask(CaseHead head, Typed typed, Conflict conflict, FormErrors errors);

        static native TemplateInstance question(View view);
    }

    /** What stands in the form. */
    public record Typed(String text, String dueOn) {}

    /** A question with its answer. {@code worker}: whether the reader may say that no answer is needed. */
    public record View(
            CaseHead head,
            ApplicantTask task,
            List<ApplicantTasks.AnswerFile> files,
            boolean overdue,
            boolean worker) {}

    @Inject
    ApplicantTasks tasks;

    @Inject
    Cases cases;

    @Inject
    CaseForms forms;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    @Path("ny")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public TemplateInstance form(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        String suggested = LocalDate.now(clock).plusWeeks(WEEKS_TO_ANSWER).toString();
        return form(number, caseId, new Typed("", suggested), null, FormErrors.none());
    }

    @POST
    @Path("ny")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response ask(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("version") String version,
            @FormParam("text") String text,
            @FormParam("dueOn") String dueOn) {
        ApplicantTasks.Asked asked = new ApplicantTasks.Asked(List.of(), text, TypedForm.date(dueOn));
        return forms.attempt(caseId, () -> tasks.ask(caseId, TypedForm.version(version), asked, user.required()))
                .answer(
                        says().sent(),
                        address(number, caseId),
                        refused -> form(
                                number,
                                caseId,
                                new Typed(text, dueOn),
                                refused.conflict(),
                                refused.errors(this::wrong)));
    }

    @GET
    @Path("{taskId}")
    public TemplateInstance show(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @PathParam("taskId") UUID taskId) {
        LicensingCase found = cases.get(caseId);
        ApplicantTask task = tasks.get(caseId, taskId);
        audit.saw("case", caseId);
        return Templates.question(new View(
                CaseHead.of(found, number),
                task,
                tasks.files(taskId),
                task.isOpen() && LocalDate.now(clock).isAfter(task.dueOn),
                found.isOpen() && user.required().has(found.municipalityId, Role.CASEWORKER)));
    }

    @POST
    @Path("{taskId}/lukk")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response close(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("taskId") UUID taskId,
            @FormParam("version") String version) {
        return forms.attempt(caseId, () -> tasks.close(caseId, taskId, TypedForm.version(version), user.required()))
                .answer(says().wasClosed(), address(number, caseId), refused -> show(number, caseId, taskId));
    }

    private TemplateInstance form(String number, UUID caseId, Typed typed, Conflict conflict, FormErrors errors) {
        return Templates.ask(CaseHead.of(cases.toWorkOn(caseId, user.required()), number), typed, conflict, errors);
    }

    private QuestionMessages says() {
        return texts.of(QuestionMessages.class);
    }

    private String wrong(String field) {
        return switch (field) {
            case "text" -> says().textWrong();
            case "dueOn" -> says().dueOnWrong();
            default -> null;
        };
    }

    private static String address(String number, UUID caseId) {
        return "/k/" + number + "/saker/" + caseId;
    }
}
