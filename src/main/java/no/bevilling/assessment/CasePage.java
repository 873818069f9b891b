package no.bevilling.assessment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.application.Attachments;
import no.bevilling.audit.Audit;
import no.bevilling.casework.AboutMatter;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.document.FileName;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;

/** One case, for those who handle it: what stops it on top, then everything that is known. */
@Path("/k/{number}/saker/{caseId}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class CasePage {
    @CheckedTemplate(basePath = "assessment")
    static class Templates {
        static native TemplateInstance casePage(CaseView view);
    }

    @Inject
    Cases cases;

    @Inject
    CaseViews views;

    @Inject
    Attachments attachments;

    @Inject
    StoredFiles files;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @GET
    public TemplateInstance show(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @QueryParam("hendelser") String events) {
        LicensingCase found = cases.get(caseId);
        audit.saw("case", caseId);
        return Templates.casePage(views.of(found, number, user.required(), "alle".equals(events)));
    }

    /** A file that the applicant sent, as a download under its own name. */
    @GET
    @AboutMatter({Matter.LICENCE_APPLICATION, Matter.FOOD_SERVICE_LICENCE})
    @Path("vedlegg/{attachmentId}")
    @Produces(MediaType.WILDCARD)
    public Response attachment(@PathParam("caseId") UUID caseId, @PathParam("attachmentId") UUID attachmentId) {
        LicensingCase found = cases.get(caseId);
        StoredFile file = attachments.file(found.applicationId, attachmentId);
        audit.saw("attachment", attachmentId);
        int here = found.municipalityId;
        UUID id = file.id;
        StreamingOutput content = out -> files.write(here, id, out);
        return Response.ok(content, file.mediaType)
                .header("Content-Disposition", FileName.contentDisposition(file.name))
                .header("Content-Length", file.sizeBytes)
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
