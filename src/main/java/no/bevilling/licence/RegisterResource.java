package no.bevilling.licence;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import no.bevilling.platform.Access;
import no.bevilling.rules.fact.LicenceType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public register as open data. */
@Path("/api/v1/register")
@Access(Access.Audience.PUBLIC)
@Tag(name = "Register", description = "Licences that anyone may see (alkoholforskriften chapter 13)")
public class RegisterResource {
    @Inject
    PublicLicences licences;

    /** What is searched for. */
    public static class Selection {
        /** Part of a name, an address or a number. */
        @QueryParam("text")
        public String text;

        /** The municipality's number. */
        @QueryParam("municipality")
        public String municipality;

        @QueryParam("licenceType")
        public LicenceType licenceType;

        PublicLicenceFilter filter() {
            return new PublicLicenceFilter(text, municipality, licenceType);
        }
    }

    /** One page of licences. {@code page} begins with 0. */
    public record LicencePage(List<PublicLicence> items, int page, int size, long total) {}

    @GET
    @Path("licences")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Search the register", description = "Sorted by the name of the place, in Norwegian order.")
    public LicencePage list(
            @BeanParam Selection selection,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("25") @Min(1) @Max(100) int size) {
        PublicLicenceFilter filter = selection.filter();
        return new LicencePage(licences.find(filter, page, size), page, size, licences.count(filter));
    }

    @GET
    @Path("licences.csv")
    @Produces("text/csv")
    @Operation(summary = "The register as CSV", description = "All licences of the selection; UTF-8, semicolons.")
    public Response csv(@BeanParam Selection selection) {
        PublicLicenceFilter filter = selection.filter();
        StreamingOutput lines = out -> PublicLicenceCsv.write(licences, filter, out);
        return Response.ok(lines, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"bevillinger.csv\"")
                .build();
    }

    @GET
    @Path("licences/{licenceNumber}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One licence by its number")
    public PublicLicence licence(@PathParam("licenceNumber") String licenceNumber) {
        return licences.byNumber(licenceNumber).orElseThrow(NotFoundException::new);
    }
}
