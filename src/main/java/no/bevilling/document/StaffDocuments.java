package no.bevilling.document;

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
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.ProblemException;

/** The papers that the product made, for those who handle cases in the municipality. */
@Path("/k/{number}/dokumenter/{id}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
public class StaffDocuments {
    @Inject
    StoredFiles files;

    @Inject
    Audit audit;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @GET
    @Produces(MediaType.WILDCARD)
    public Response download(@PathParam("id") UUID id) {
        int here = municipality.id();
        StoredFile file = Tenant.call(here, () -> {
            Document paper = Document.<Document>findByIdOptional(TenantKey.of(id))
                    .orElseThrow(() -> ProblemException.notFound("There is no such document in this municipality."));
            if (paper.caseId != null) {
                impartiality.require(cases.get(paper.caseId), user.required());
            }
            audit.saw("document", id);
            return StoredFile.<StoredFile>findById(TenantKey.of(paper.fileId));
        });
        StreamingOutput content = out -> files.write(here, file.id, out);
        return Response.ok(content, file.mediaType)
                .header("Content-Disposition", FileName.contentDisposition(file.name))
                .header("Content-Length", file.sizeBytes)
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
