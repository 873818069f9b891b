package no.bevilling.violation;

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
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.audit.Audit;
import no.bevilling.casework.AboutMatter;
import no.bevilling.casework.CaseForms;
import no.bevilling.casework.Matter;
import no.bevilling.database.Tenant;
import no.bevilling.document.FileName;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** A holder reads what the municipality considers, comments on it, and reads the decision. Nobody else gets in. */
@Path("/soknad/{number}/sak/{caseId}/varsel")
@Access(Access.Audience.SIGNED_IN)
@AboutMatter({Matter.PENALTY_POINTS, Matter.WITHDRAWAL})
@Produces(MediaType.TEXT_HTML)
public class HolderCasePage {
    @CheckedTemplate(basePath = "violation")
    static class Templates {
        static native TemplateInstance holder(HolderCaseView view, String typed, boolean already, FormErrors errors);
    }

    @Inject
    ReactionNotices notices;

    @Inject
    HolderCases cases;

    @Inject
    StoredFiles files;

    @Inject
    CaseForms forms;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance read(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return page(number, caseId, "", false, FormErrors.none());
    }

    @POST
    public Response comment(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @FormParam("version") String version,
            @FormParam("comment") String comment) {
        return forms.attempt(
                        caseId, () -> notices.comment(caseId, TypedForm.version(version), comment, user.required()))
                .answer(says().sent(), address(number, caseId), refused -> {
                    boolean already = refused.conflict() != null;
                    FormErrors errors = FormErrors.none();
                    if (!already) {
                        errors.add("comment", says().wrong());
                    }
                    return page(number, caseId, comment, already, errors);
                });
    }

    /** A paper of the case that the holder may have. */
    @GET
    @Path("dokument/{documentId}")
    @Produces(MediaType.WILDCARD)
    public Response paper(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("documentId") UUID documentId) {
        StoredFile file = Tenant.call(municipality.id(), () -> {
            StoredFile found = cases.paper(caseId, documentId, user.required());
            audit.saw("document", documentId);
            return found;
        });
        int here = file.municipalityId;
        UUID id = file.id;
        StreamingOutput content = out -> files.write(here, id, out);
        return Response.ok(content, file.mediaType)
                .header("Content-Disposition", FileName.contentDisposition(file.name))
                .header("Content-Length", file.sizeBytes)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private TemplateInstance page(String number, UUID caseId, String typed, boolean already, FormErrors errors) {
        return Tenant.call(
                municipality.id(),
                () -> Templates.holder(
                        cases.view(address(number, caseId), caseId, LocalDate.now(clock), user.required()),
                        typed == null ? "" : typed,
                        already,
                        errors));
    }

    private HolderMessages says() {
        return texts.of(HolderMessages.class);
    }

    private static String address(String number, UUID caseId) {
        return "/soknad/" + number + "/sak/" + caseId + "/varsel";
    }
}
