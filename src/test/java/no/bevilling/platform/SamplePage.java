package no.bevilling.platform;

import io.quarkus.qute.Qute;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Every tag of the page kit on one page, for the tests alone. */
@Path("/proveside")
@Access(Access.Audience.PUBLIC)
@Produces(MediaType.TEXT_HTML)
public class SamplePage {
    @Inject
    Template sample;

    @Inject
    Receipt receipt;

    @Inject
    ErrorPages errorPages;

    @Inject
    UriInfo uri;

    @GET
    public TemplateInstance show(@QueryParam("side") int side) {
        return page(FormErrors.none(), null, null, List.of(), side);
    }

    @POST
    public Response send(
            @FormParam("name") String name, @FormParam("kind") String kind, @FormParam("group") List<String> groups) {
        FormErrors errors = FormErrors.none();
        if (name == null || name.isBlank()) errors.add("name", "Skriv navnet på stedet");
        if (groups.isEmpty()) errors.add("group", "Velg minst én gruppe");
        if (errors.isAny())
            return Response.status(422)
                    .entity(page(errors, name, kind, groups, 1))
                    .build();
        receipt.say("Lagret: «" + name + "» <b>");
        return Response.seeOther(URI.create("/proveside")).build();
    }

    @GET
    @Path("del")
    public String part() {
        return Qute.fmt("<div id='part' data-announce='Tre treff'><h2 data-focus>Treff</h2><p>Tre</p></div>")
                .render();
    }

    @GET
    @Path("feil/{status}")
    public Response error(@PathParam("status") int status) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(errorPages.page(status, status == 500 ? "7d0c" : null))
                .build();
    }

    @GET
    @Path("bare/{status}")
    public String fail(@PathParam("status") int status) {
        throw new WebApplicationException(status);
    }

    private TemplateInstance page(FormErrors errors, String name, String kind, List<String> groups, int side) {
        return sample.data("errors", errors)
                .data("name", name)
                .data("kind", kind)
                .data("groups", groups)
                .data("kinds", List.of(Option.of("PUB", "Pub"), Option.of("HOTEL", "Hotell")))
                .data("drinks", List.of(new Option("1", "Gruppe 1", "Øl, rusbrus og sider"), Option.of(2, "Gruppe 2")))
                .data("paging", Paging.of(uri, side, 10, 95))
                .data("day", LocalDate.of(2026, 12, 1))
                .data("moment", Instant.parse("2026-12-01T12:05:00Z"))
                .data("time", LocalTime.of(2, 0))
                .data("litres", 12500.5)
                .data("fee", new BigDecimal("-1630"));
    }
}
