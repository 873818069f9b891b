package no.bevilling.licence;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import no.bevilling.platform.Access;
import no.bevilling.platform.Page;
import no.bevilling.platform.PageRequest;
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

    @GET
    @Path("licences")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Search the register", description = "Sorted by the name of the place, in Norwegian order.")
    public Page<PublicLicence> list(
            @BeanParam Selection selection, @Valid @BeanParam PageRequest asked, @Context UriInfo uri) {
        PublicLicenceFilter filter = selection.filter();
        return Page.of(licences.find(filter, asked.page() - 1, asked.size()), asked, licences.count(filter), uri);
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
