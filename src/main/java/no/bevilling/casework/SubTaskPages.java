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
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms.Conflict;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** What must be done in a case before it can be proposed. */
@Path("/k/{number}/saker/{caseId}/deloppgaver")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
@AboutMatter
public class SubTaskPages {
    @CheckedTemplate(basePath = "casework")
    static class Templates {
        static native TemplateInstance subTasks(
                CaseHead head,
                List<SubTasks.Shown> tasks,
                List<Option> owners,
                Typed typed,
                boolean worker,
                boolean handles,
                FormErrors errors);

        static native TemplateInstance subTask(
                CaseHead head, SubTask task, List<Option> owners, Typed typed, Conflict conflict, FormErrors errors);
    }

    /** What stands in the form. */
    public record Typed(String title, String owner, String dueOn, String outcome) {}

    @Inject
    SubTasks tasks;

    @Inject
    CaseAssignment assignment;

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

    @GET
    public TemplateInstance list(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        audit.saw("case", caseId);
        return page(number, caseId, new Typed("", user.required().id().toString(), "", ""), FormErrors.none());
    }

    @POST
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response add(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("title") String title,
            @FormParam("owner") String owner,
            @FormParam("dueOn") String dueOn) {
        Typed typed = new Typed(title, owner, dueOn, "");
        return forms.attempt(caseId, () -> tasks.add(caseId, asked(typed), user.required()))
                .answer(
                        says().added(),
                        address(number, caseId),
                        refused -> page(number, caseId, typed, refused.errors(this::wrong)));
    }

    @GET
    @Path("{taskId}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public TemplateInstance show(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @PathParam("taskId") UUID taskId) {
        SubTask task = tasks.get(caseId, taskId);
        return form(
                number,
                caseId,
                taskId,
                new Typed(task.title, task.ownerId.toString(), task.dueOn.toString(), task.outcome),
                null,
                FormErrors.none());
    }

    @POST
    @Path("{taskId}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response change(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("taskId") UUID taskId,
            @FormParam("version") String version,
            @FormParam("title") String title,
            @FormParam("owner") String owner,
            @FormParam("dueOn") String dueOn) {
        Typed typed = new Typed(title, owner, dueOn, "");
        return forms.answer(
                caseId,
                () -> tasks.change(caseId, taskId, TypedForm.version(version), asked(typed), user.required()),
                says().saved(),
                address(number, caseId),
                this::wrong,
                (conflict, errors) -> form(number, caseId, taskId, typed, conflict, errors));
    }

    /** {@code how} is FERDIG (done) or DROPPET (not needed any more). */
    @POST
    @Path("{taskId}/avslutt")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response end(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("taskId") UUID taskId,
            @FormParam("version") String version,
            @FormParam("how") String how,
            @FormParam("outcome") String outcome) {
        boolean dropped = "DROPPET".equals(how);
        int opened = TypedForm.version(version);
        return forms.attempt(caseId, () -> {
                    if (dropped) {
                        tasks.drop(caseId, taskId, opened, outcome, user.required());
                    } else {
                        tasks.done(caseId, taskId, opened, outcome, user.required());
                    }
                })
                .answer(dropped ? says().wasDropped() : says().wasDone(), address(number, caseId), refused -> {
                    SubTask task = tasks.get(caseId, taskId);
                    return form(
                            number,
                            caseId,
                            taskId,
                            new Typed(task.title, task.ownerId.toString(), task.dueOn.toString(), outcome),
                            refused.conflict(),
                            refused.errors(this::wrong));
                });
    }

    private static SubTasks.Asked asked(Typed typed) {
        return new SubTasks.Asked(typed.title, TypedForm.uuid(typed.owner), TypedForm.date(typed.dueOn));
    }

    private TemplateInstance page(String number, UUID caseId, Typed typed, FormErrors errors) {
        LicensingCase found = cases.get(caseId);
        return Templates.subTasks(
                CaseHead.of(found, number), tasks.of(caseId), owners(found), typed, worker(found), handles(), errors);
    }

    private TemplateInstance form(
            String number, UUID caseId, UUID taskId, Typed typed, Conflict conflict, FormErrors errors) {
        LicensingCase found = cases.get(caseId);
        return Templates.subTask(
                CaseHead.of(found, number), tasks.get(caseId, taskId), owners(found), typed, conflict, errors);
    }

    private boolean worker(LicensingCase found) {
        return found.isOpen() && handles();
    }

    private boolean handles() {
        return user.required().has(Tenant.id(), Role.CASEWORKER);
    }

    private List<Option> owners(LicensingCase found) {
        return assignment.candidates(found).stream()
                .map(account -> Option.of(account.id, account.displayName))
                .toList();
    }

    private String wrong(String field) {
        return switch (field) {
            case "title" -> says().titleWrong();
            case "owner" -> says().ownerWrong();
            case "dueOn" -> says().dueOnWrong();
            case "outcome" -> says().outcomeWrong();
            default -> null;
        };
    }

    private static String address(String number, UUID caseId) {
        return "/k/" + number + "/saker/" + caseId + "/deloppgaver";
    }

    private SubTaskMessages says() {
        return texts.of(SubTaskMessages.class);
    }
}
