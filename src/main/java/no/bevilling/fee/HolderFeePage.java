package no.bevilling.fee;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.audit.Audit;
import no.bevilling.casework.AboutMatter;
import no.bevilling.casework.Matter;
import no.bevilling.database.Tenant;
import no.bevilling.document.FileName;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;

/** A holder reads what is to be paid, how that came about, and where to appeal. Nobody else gets in. */
@Path("/soknad/{number}/sak/{caseId}/gebyr")
@Access(Access.Audience.SIGNED_IN)
@AboutMatter(Matter.FEE)
@Produces(MediaType.TEXT_HTML)
public class HolderFeePage {
    @CheckedTemplate(basePath = "fee")
    static class Templates {
        static native TemplateInstance holder(HolderFees.View view);
    }

    @Inject
    HolderFees fees;

    @Inject
    StoredFiles files;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Audit audit;

    @GET
    public TemplateInstance read(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        return Tenant.call(
                municipality.id(),
                () -> Templates.holder(
                        fees.view("/soknad/" + number + "/sak/" + caseId + "/gebyr", caseId, user.required())));
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
            StoredFile found = fees.paper(caseId, documentId, user.required());
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
}
