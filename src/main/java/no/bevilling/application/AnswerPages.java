package no.bevilling.application;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import no.bevilling.casework.AboutMatter;
import no.bevilling.casework.ApplicantTask;
import no.bevilling.casework.ApplicantTasks;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** An applicant answers what the municipality has asked, with files; the answer goes back into the case. */
@Path("/soknad/{number}/sak/{caseId}/svar/{taskId}")
@AboutMatter({Matter.LICENCE_APPLICATION, Matter.FOOD_SERVICE_LICENCE})
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class AnswerPages {
    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance answer(View view, String typed, boolean already, FormErrors errors);
    }

    /** What was asked, and the answer where there is one. */
    public record View(
            String action, String caseNumber, ApplicantTask task, List<String> files, boolean open, boolean late) {
        public boolean isMissing() {
            return task.kind == ApplicantTask.Kind.MISSING_INFORMATION;
        }
    }

    @Inject
    ApplicantTasks tasks;

    @Inject
    Attachments attachments;

    @Inject
    Cases cases;

    @Inject
    CaseForms forms;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance read(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @PathParam("taskId") UUID taskId) {
        return page(number, caseId, taskId, "", false, FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response answer(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("taskId") UUID taskId,
            @RestForm String version,
            @RestForm String answer,
            @RestForm("files") List<FileUpload> files) {
        try {
            return forms.attempt(caseId, () -> {
                        ApplicantTask task =
                                tasks.answer(caseId, taskId, TypedForm.version(version), answer, user.required());
                        chosen(files).forEach(file -> add(caseId, task, file));
                    })
                    .answer(says().sent(), address(number, caseId, taskId), refused -> {
                        boolean already = refused.conflict() != null;
                        FormErrors errors = FormErrors.none();
                        if (!already) {
                            errors.add("answer", says().wrong());
                        }
                        return page(number, caseId, taskId, answer, already, errors);
                    });
        } catch (FileNotTaken notTaken) {
            ApplicationMessages words = texts.of(ApplicationMessages.class);
            FormErrors errors = FormErrors.none()
                    .add("files", says().fileRefused(notTaken.name, words.fileRefused(notTaken.refusal)));
            return Response.status(422)
                    .entity(page(number, caseId, taskId, answer, false, errors))
                    .build();
        }
    }

    /** A browser sends a part without a name where no file was chosen. */
    private static List<FileUpload> chosen(List<FileUpload> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file ->
                                file.fileName() != null && !file.fileName().isBlank())
                        .toList();
    }

    private void add(UUID caseId, ApplicantTask task, FileUpload file) {
        try {
            attachments.addToAnswer(cases.get(caseId).applicationId, task.id, file.uploadedFile(), file.fileName());
        } catch (Attachments.Refused refused) {
            throw new FileNotTaken(file.fileName(), refused.refusal());
        }
    }

    /** Undoes the answer too: it is sent whole, or not at all. */
    private static final class FileNotTaken extends RuntimeException {
        private final String name;
        private final Attachments.Refusal refusal;

        FileNotTaken(String name, Attachments.Refusal refusal) {
            super(refusal.sentence());
            this.name = name;
            this.refusal = refusal;
        }
    }

    private TemplateInstance page(
            String number, UUID caseId, UUID taskId, String typed, boolean already, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            ApplicantTask task = tasks.forApplicant(caseId, taskId, user.required());
            LicensingCase about = cases.get(caseId);
            View view = new View(
                    address(number, caseId, taskId),
                    about.number(),
                    task,
                    tasks.files(taskId).stream()
                            .map(ApplicantTasks.AnswerFile::name)
                            .toList(),
                    tasks.mayAnswer(about, task),
                    LocalDate.now(clock).isAfter(task.dueOn));
            return Templates.answer(view, typed == null ? "" : typed, already, errors);
        });
    }

    private AnswerMessages says() {
        return texts.of(AnswerMessages.class);
    }

    private static String address(String number, UUID caseId, UUID taskId) {
        return "/soknad/" + number + "/sak/" + caseId + "/svar/" + taskId;
    }
}
