package no.bevilling.licence;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.bevilling.platform.Access;
import no.bevilling.platform.Page;
import no.bevilling.platform.PageRequest;
import no.bevilling.platform.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public register as open data: the same selection as JSON, CSV and GeoJSON, at addresses that stay. */
@Path("/api/v1/register")
@Access(Access.Audience.PUBLIC)
@Tag(name = "Register", description = "Licences that anyone may see (alkoholforskriften chapter 13)")
public class RegisterResource {
    private static final String ALL_OR_A_PAGE =
            "All licences of the selection, or with `page` and `size` one page of them, with the others in `Link`.";

    @Inject
    PublicLicences licences;

    @Inject
    PublicLicenceMap map;

    @Inject
    PendingApplications pending;

    @Inject
    OpenDataCatalogue catalogue;

    @Inject
    ObjectMapper json;

    @GET
    @Path("licences")
    @OpenData
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Search the register", description = "Sorted by the name of the place, in Norwegian order.")
    public Page<PublicLicence> list(
            @BeanParam RegisterSelection selection, @Valid @BeanParam PageRequest asked, @Context UriInfo uri) {
        return page(selection.filter(), asked, uri);
    }

    @GET
    @Path("licences.csv")
    @OpenData
    @Produces("text/csv")
    @Operation(summary = "The register as CSV", description = ALL_OR_A_PAGE + " UTF-8, semicolons.")
    public Response csv(
            @BeanParam RegisterSelection selection, @Valid @BeanParam PageRequest asked, @Context UriInfo uri) {
        Rows rows = rows(selection.filter(), asked, uri);
        StreamingOutput lines = out -> PublicLicenceCsv.write(rows.each(), out);
        return rows.answer(lines, "text/csv;charset=UTF-8", "bevillinger.csv");
    }

    @GET
    @Path("licences.geojson")
    @OpenData
    @Produces("application/geo+json")
    @Operation(
            summary = "The register as GeoJSON (RFC 7946)",
            description = ALL_OR_A_PAGE + " The geometry is null where the place is not known or is withheld.")
    public Response geoJson(
            @BeanParam RegisterSelection selection, @Valid @BeanParam PageRequest asked, @Context UriInfo uri) {
        Rows rows = rows(selection.filter(), asked, uri);
        StreamingOutput features = out -> PublicLicenceGeoJson.write(json, rows.each(), out);
        return rows.answer(features, "application/geo+json", "bevillinger.geojson");
    }

    @GET
    @Path("licences/{licenceNumber}")
    @OpenData
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One licence by its number", description = "Numbers are unique, and are never used again.")
    public PublicLicence licence(
            @PathParam("licenceNumber") String licenceNumber,
            @QueryParam("date") @Parameter(description = "As it was on this day at noon; without it, as it is now")
                    String date) {
        return licences.byNumber(licenceNumber, RegisterSelection.day(date)).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("map")
    @OpenData
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The register on a map",
            description = "What lies close together at the map's scale is one mark with a number.")
    public List<PublicLicenceMap.Mark> map(
            @BeanParam RegisterSelection selection,
            @QueryParam("bbox") @Parameter(description = "west,south,east,north in degrees") String box,
            @QueryParam("zoom") @DefaultValue("5") @Parameter(description = "As maps on the web count it, 0 to 19")
                    int zoom) {
        PublicLicenceFilter filter = selection.filter();
        PublicLicenceMap.View view;
        try {
            view = box == null || box.isBlank()
                    ? PublicLicenceMap.View.everywhere(zoom)
                    : PublicLicenceMap.View.of(box, zoom);
        } catch (IllegalArgumentException notAView) {
            throw ProblemException.invalid("bbox", "must be west,south,east,north in degrees, and zoom 0 to 19");
        }
        return map.marks(filter, view);
    }

    @GET
    @Path("applications")
    @OpenData
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Applications that are not decided",
            description = "Of the municipalities that show them; the newest first. No private person's.")
    public Page<PendingApplications.Pending> applications(
            @QueryParam("municipality") @Parameter(description = "The municipality's number") String municipality,
            @Valid @BeanParam PageRequest asked,
            @Context UriInfo uri) {
        return Page.of(
                pending.find(municipality, asked.offset(), asked.size()), asked, pending.count(municipality), uri);
    }

    @GET
    @Path("catalogue")
    @Produces("application/ld+json")
    @Operation(summary = "What there is, described as DCAT-AP-NO asks for (JSON-LD)")
    public Map<String, Object> catalogue() {
        return catalogue.describe();
    }

    private Page<PublicLicence> page(PublicLicenceFilter filter, PageRequest asked, UriInfo uri) {
        return Page.of(licences.find(filter, asked.page() - 1, asked.size()), asked, licences.count(filter), uri);
    }

    private Rows rows(PublicLicenceFilter filter, PageRequest asked, UriInfo uri) {
        if (!uri.getQueryParameters().containsKey("page")) {
            return new Rows(each -> licences.each(filter, each), null);
        }
        Page<PublicLicence> page = page(filter, asked, uri);
        return new Rows(page.items()::forEach, OpenDataFilter.links(page.links()));
    }

    /** What a file holds; {@code links} to other pages, or null where it holds everything. */
    private record Rows(Consumer<Consumer<PublicLicence>> each, String links) {
        Response answer(StreamingOutput body, String type, String name) {
            Response.ResponseBuilder answer =
                    Response.ok(body, type).header("Content-Disposition", "attachment; filename=\"" + name + "\"");
            if (links != null) {
                answer.header(HttpHeaders.LINK, links);
            }
            return answer.build();
        }
    }
}
