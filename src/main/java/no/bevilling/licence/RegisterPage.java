package no.bevilling.licence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;
import no.bevilling.document.DocumentCodes;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.MapTiles;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.fact.LicenceType;

/** The public register as pages: search, list and map, one licence, and the check of a paper. For anyone, from a guest to a neighbour. */
@Path("/register")
@Access(Access.Audience.PUBLIC)
@Produces(MediaType.TEXT_HTML)
public class RegisterPage {
    private static final int SIZE = 25;
    private static final List<Integer> GROUPS = List.of(1, 2, 3);
    private static final List<String> LATE = List.of("20:00", "22:00", "23:00", "00:00", "01:00", "02:00");

    @CheckedTemplate(basePath = "licence")
    static class Templates {
        static native TemplateInstance register(
                List<PublicLicence> licences, long total, Paging paging, Search search, Files files, Chart chart);

        static native TemplateInstance registerLicence(PublicLicence licence, LocalDate day);

        static native TemplateInstance registerCheck(String typed, FormErrors errors);

        static native TemplateInstance pendingApplications(
                List<PendingApplications.Pending> applications,
                long total,
                Paging paging,
                String municipality,
                List<Option> municipalities);
    }

    /** What stands in the form, as typed; what cannot be read asks for nothing. */
    public static class Asked {
        @QueryParam("sok")
        public String text;

        @QueryParam("kommune")
        public String municipality;

        @QueryParam("type")
        public String type;

        @QueryParam("gruppe")
        public String group;

        @QueryParam("status")
        public String status;

        @QueryParam("etter")
        public String openAfter;

        @QueryParam("dato")
        public String date;

        PublicLicenceFilter filter() {
            boolean anyInForce = IN_FORCE.equals(status);
            return new PublicLicenceFilter(
                    text,
                    municipality,
                    read(type, LicenceType::valueOf),
                    read(group, Integer::valueOf),
                    anyInForce ? null : read(status, PublicStatus::valueOf),
                    anyInForce ? Boolean.TRUE : null,
                    read(openAfter, ClockTime::parse),
                    read(date, LocalDate::parse));
        }

        private static <T> T read(String typed, Function<String, T> reading) {
            try {
                return typed == null || typed.isBlank() ? null : reading.apply(typed.strip());
            } catch (IllegalArgumentException | DateTimeException notReadable) {
                return null;
            }
        }

        /** Whether something is asked that the first line of the form does not have. */
        public boolean isNarrow() {
            return Stream.of(group, status, openAfter, date).anyMatch(value -> value != null && !value.isBlank());
        }
    }

    private static final String IN_FORCE = "GJELDER";

    /** The search form as it stands. */
    public record Search(
            Asked asked,
            List<Option> municipalities,
            List<Option> licenceTypes,
            List<Option> groups,
            List<Option> statuses,
            List<Option> times,
            LocalDate day) {}

    /** Addresses of the same selection as open data. */
    public record Files(String json, String csv, String geoJson) {}

    /** The map of the selection; {@code tiles} is null where there are no maps. */
    public record Chart(String tiles, String marks) {}

    @Inject
    PublicLicences licences;

    @Inject
    PendingApplications pending;

    @Inject
    DocumentCodes codes;

    @Inject
    Municipalities municipalities;

    @Inject
    MapTiles tiles;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @GET
    public TemplateInstance list(
            @BeanParam Asked asked, @QueryParam(Paging.PARAMETER) String side, @Context UriInfo uri) {
        PublicLicenceFilter filter = asked.filter();
        long total = licences.count(filter);
        Paging paging = Paging.of(uri, Paging.number(side), SIZE, total);
        return Templates.register(
                licences.find(filter, paging.getCurrent() - 1, SIZE),
                total,
                paging,
                new Search(
                        asked,
                        municipalityChoices(),
                        words.options(LicenceType.values()),
                        GROUPS.stream()
                                .map(group -> Option.of(String.valueOf(group), says().group(group)))
                                .toList(),
                        Stream.concat(
                                        Stream.of(Option.of(IN_FORCE, says().inForce())),
                                        words.options(PublicStatus.values()).stream())
                                .toList(),
                        LATE.stream()
                                .map(time -> Option.of(time, says().after(time.replace(':', '.'))))
                                .toList(),
                        filter.date()),
                new Files(
                        address("licences", filter),
                        address("licences.csv", filter),
                        address("licences.geojson", filter)),
                new Chart(tiles.address(), address("map", filter)));
    }

    /** A number leads to the licence, a code to the paper that it stands on. */
    @GET
    @Path("sjekk")
    public Response check(@QueryParam("kode") String typed) {
        String asked = typed == null ? "" : typed.strip();
        if (asked.isEmpty()) {
            return Response.ok(Templates.registerCheck("", FormErrors.none())).build();
        }
        if (licences.byNumber(asked).isPresent()) {
            return Response.seeOther(UriBuilder.fromPath("/register/{number}").build(asked))
                    .build();
        }
        Optional<DocumentCodes.IssuedDocument> paper = codes.find(asked);
        if (paper.isPresent()) {
            return Response.seeOther(URI.create("/dokument/" + paper.get().code()))
                    .build();
        }
        FormErrors errors = FormErrors.none();
        errors.add("kode", says().neither());
        return Response.status(404)
                .entity(Templates.registerCheck(asked, errors))
                .build();
    }

    @GET
    @Path("soknader")
    public TemplateInstance applications(
            @QueryParam("kommune") String municipality,
            @QueryParam(Paging.PARAMETER) String side,
            @Context UriInfo uri) {
        long total = pending.count(municipality);
        Paging paging = Paging.of(uri, Paging.number(side), SIZE, total);
        return Templates.pendingApplications(
                pending.find(municipality, paging.offset(SIZE), SIZE),
                total,
                paging,
                municipality,
                municipalityChoices());
    }

    @GET
    @Path("{licenceNumber}")
    public TemplateInstance licence(@PathParam("licenceNumber") String licenceNumber, @QueryParam("dato") String date) {
        LocalDate day = Asked.read(date, LocalDate::parse);
        return Templates.registerLicence(
                licences.byNumber(licenceNumber, day).orElseThrow(NotFoundException::new), day);
    }

    private List<Option> municipalityChoices() {
        return municipalities.all().stream()
                .map(choice -> Option.of(choice.number(), choice.name()))
                .toList();
    }

    private RegisterMessages says() {
        return texts.of(RegisterMessages.class);
    }

    /** The address of the same selection in the open data. */
    private static String address(String format, PublicLicenceFilter filter) {
        StringJoiner query = new StringJoiner("&", "/api/v1/register/" + format + "?", "")
                .setEmptyValue("/api/v1/register/" + format);
        add(query, "text", filter.text());
        add(query, "municipality", filter.municipality());
        add(query, "licenceType", filter.licenceType());
        add(query, "drinkGroup", filter.drinkGroup());
        add(query, "status", filter.status());
        add(query, "inForce", filter.inForce());
        add(query, "openAfter", filter.openAfter());
        add(query, "date", filter.date());
        return query.toString();
    }

    private static void add(StringJoiner query, String name, Object value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
