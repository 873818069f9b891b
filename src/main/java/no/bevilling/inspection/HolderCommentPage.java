package no.bevilling.inspection;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.FileName;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Texts;
import no.bevilling.premises.Premises;

/** A holder reads the report of an inspection and comments on it (alkoholforskriften § 9-6). Nobody else gets in. */
@Path("/soknad/{number}/kontroll/{inspectionId}")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class HolderCommentPage {
    @CheckedTemplate(basePath = "inspection")
    static class Templates {
        static native TemplateInstance comment(View view, String typed, FormErrors errors);
    }

    /** What the holder sees; the report itself is the paper. */
    public record View(
            String action,
            String place,
            Instant at,
            boolean findings,
            LocalDate dueOn,
            boolean over,
            String comment,
            Instant commentedAt) {}

    @Inject
    HolderComments comments;

    @Inject
    StoredFiles files;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    @InMunicipality
    public TemplateInstance read(@PathParam("number") String number, @PathParam("inspectionId") UUID id) {
        return page(number, id, "", FormErrors.none());
    }

    @POST
    @InMunicipality
    public Response comment(
            @PathParam("number") String number,
            @PathParam("inspectionId") UUID id,
            @FormParam("comment") String comment) {
        return forms.attempt(() -> comments.comment(id, comment, user.required()))
                .answer(
                        says().sent(),
                        address(number, id),
                        refused -> page(number, id, comment, refused.errors(field -> says().wrong())));
    }

    /** The report as it was sent. */
    @GET
    @Path("rapport")
    @Produces(MediaType.WILDCARD)
    public Response paper(@PathParam("inspectionId") UUID id) {
        int here = municipality.id();
        StoredFile file = Tenant.call(here, () -> {
            Inspection report = comments.own(id, user.required());
            Document paper = Document.findById(TenantKey.of(report.reportDocumentId));
            audit.saw("document", paper.id);
            return StoredFile.<StoredFile>findById(TenantKey.of(paper.fileId));
        });
        StreamingOutput content = out -> files.write(here, file.id, out);
        return Response.ok(content, file.mediaType)
                .header("Content-Disposition", FileName.contentDisposition(file.name))
                .header("Content-Length", file.sizeBytes)
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private TemplateInstance page(String number, UUID id, String typed, FormErrors errors) {
        Inspection report = comments.own(id, user.required());
        Premises place = Premises.findById(TenantKey.of(report.premisesId));
        return Templates.comment(
                new View(
                        address(number, id),
                        place.name,
                        report.startedAt,
                        report.findings,
                        report.commentDueOn,
                        LocalDate.now(clock).isAfter(report.commentDueOn),
                        report.comment,
                        report.commentedAt),
                typed,
                errors);
    }

    private static String address(String number, UUID id) {
        return "/soknad/" + number + "/kontroll/" + id;
    }

    private HolderMessages says() {
        return texts.of(HolderMessages.class);
    }
}
