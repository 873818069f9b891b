package no.bevilling.selfcheck;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.InMunicipality;
import no.bevilling.premises.Premises;

/** A holder's self-check, for those who handle cases about the place or go there to inspect. */
@Path("/k/{number}/egenkontroll/{selfCheck}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER, Role.INSPECTOR})
@Produces(MediaType.TEXT_HTML)
public class SelfCheckStaffPages {
    @CheckedTemplate(basePath = "selfcheck")
    static class Templates {
        static native TemplateInstance read(View view);
    }

    /** What the page shows. */
    public record View(String number, SelfCheck check, String place, List<SelfCheckPhoto> photos) {
        public SelfCheckPoint[] points() {
            return SelfCheckPoint.values();
        }
    }

    @Inject
    SelfChecks checks;

    @Inject
    StoredFiles files;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @GET
    @InMunicipality
    public TemplateInstance read(@PathParam("number") String number, @PathParam("selfCheck") UUID id) {
        SelfCheck check = checks.read(id, user.required());
        Premises place = Premises.findById(TenantKey.of(check.premisesId));
        return Templates.read(new View(number, check, place.name, checks.photos(id)));
    }

    /** A photo; it was drawn by us, and may stand on our page. */
    @GET
    @Path("bilder/{photo}")
    @Produces("image/jpeg")
    public Response photo(@PathParam("selfCheck") UUID id, @PathParam("photo") UUID photo) {
        int here = municipality.id();
        StoredFile file = Tenant.call(here, () -> {
            checks.read(id, user.required());
            SelfCheckPhoto found = checks.photos(id).stream()
                    .filter(one -> one.id.equals(photo))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            return StoredFile.<StoredFile>findById(TenantKey.of(found.fileId));
        });
        StreamingOutput content = out -> files.write(here, file.id, out);
        return Response.ok(content, file.mediaType)
                .header("Content-Length", file.sizeBytes)
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
