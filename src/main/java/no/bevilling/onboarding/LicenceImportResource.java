package no.bevilling.onboarding;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Page;
import no.bevilling.platform.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was brought from a former system, for programs. */
@Path("/api/v1/municipalities/{number}/licence-imports")
@Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Licences and points that a municipality brought from a former system")
public class LicenceImportResource {
    @Inject
    LicenceImports imports;

    /**
     * A file that was read in.
     *
     * @param sha256 of the file with licences, in hexadecimal digits
     * @param licences how many were new
     * @param points how many violations with points were new
     */
    @Schema(name = "LicenceImport")
    public record Line(
            UUID id, Instant importedAt, String importedBy, String fileName, String sha256, int licences, int points) {}

    @GET
    @InMunicipality
    @Operation(operationId = "listLicenceImports", summary = "What was read in, the newest first")
    public Page<Line> list(@Valid @BeanParam PageRequest asked, @Context UriInfo uri) {
        return Page.of(
                imports.before(asked.page(), asked.size()).stream()
                        .map(one -> new Line(
                                one.id,
                                one.importedAt,
                                one.importedByName,
                                one.fileName,
                                one.fileSha256,
                                one.licences,
                                one.points))
                        .toList(),
                asked,
                imports.count(),
                uri);
    }
}
