package no.bevilling.licence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.LicenceType;

/** The public register as pages: search and list, and one licence. For anyone, from a guest to a neighbour. */
@Path("/register")
@Access(Access.Audience.PUBLIC)
@Produces(MediaType.TEXT_HTML)
public class RegisterPage {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "licence")
    static class Templates {
        static native TemplateInstance register(
                List<PublicLicence> licences, long total, Paging paging, Search search, Downloads downloads);

        static native TemplateInstance registerLicence(PublicLicence licence);
    }

    /** The search form as it stands. */
    public record Search(PublicLicenceFilter filter, List<Option> municipalities, List<Option> licenceTypes) {}

    /** Addresses of the same selection as open data. */
    public record Downloads(String json, String csv) {}

    @Inject
    PublicLicences licences;

    @Inject
    Municipalities municipalities;

    @Inject
    Words words;

    @GET
    public TemplateInstance list(
            @QueryParam("sok") String text,
            @QueryParam("kommune") String municipality,
            @QueryParam("type") LicenceType type,
            @QueryParam(Paging.PARAMETER) @DefaultValue("1") int page,
            @Context UriInfo uri) {
        PublicLicenceFilter filter = new PublicLicenceFilter(text, municipality, type);
        long total = licences.count(filter);
        Paging paging = Paging.of(uri, page, SIZE, total);
        List<Option> choices = municipalities.all().stream()
                .map(choice -> Option.of(choice.number(), choice.name()))
                .toList();
        return Templates.register(
                licences.find(filter, paging.getCurrent() - 1, SIZE),
                total,
                paging,
                new Search(filter, choices, words.options(LicenceType.values())),
                new Downloads(
                        address("/api/v1/register/licences", filter),
                        address("/api/v1/register/licences.csv", filter)));
    }

    @GET
    @Path("{licenceNumber}")
    public TemplateInstance licence(@PathParam("licenceNumber") String licenceNumber) {
        return Templates.registerLicence(licences.byNumber(licenceNumber).orElseThrow(NotFoundException::new));
    }

    private static String address(String path, PublicLicenceFilter filter) {
        UriBuilder address = UriBuilder.fromPath(path);
        if (filter.text() != null) {
            address.queryParam("text", "{text}");
        }
        if (filter.municipality() != null) {
            address.queryParam("municipality", "{municipality}");
        }
        if (filter.licenceType() != null) {
            address.queryParam("licenceType", filter.licenceType());
        }
        java.util.Map<String, Object> values = new java.util.HashMap<>();
        values.put("text", filter.text());
        values.put("municipality", filter.municipality());
        return address.buildFromMap(values).toString();
    }
}
