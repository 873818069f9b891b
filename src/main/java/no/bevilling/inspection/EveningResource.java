package no.bevilling.inspection;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.document.FileName;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Page;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.PageRequest;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.fact.LicenceType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an inspector's telephone takes along: tonight's places, who may inspect, and what the server's clock shows. */
@Path("/api/v1/municipalities/{number}/inspection-places")
@Access(value = Access.Audience.STAFF, roles = Role.INSPECTOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
public class EveningResource {
    @Inject
    PlaceSheets sheets;

    @Inject
    KnownInspectors inspectors;

    @Inject
    InspectorFitness fitness;

    @Inject
    InspectionNumbers numbers;

    @Inject
    StoredFiles files;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    PageContext page;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** One who may be named in a report. */
    @Schema(name = "EveningInspector")
    public record Colleague(UUID id, String name, boolean mayInspect) {}

    /**
     * The evening.
     *
     * @param account who is signed in: what is stored on the telephone belongs to this one
     * @param inspector id of the reader as an inspector; null where there is no passed test on record, and then nothing is
     *     handed in
     * @param serverTime what the server's clock shows
     * @param csrfToken goes along with what is handed in
     * @param evening the day that the evening began on
     * @param inspectorsAtServing how many must be at a serving place that nobody knew, as {@code inspectorsAtSale}
     */
    @Schema(name = "InspectionEvening")
    public record Evening(
            UUID account,
            String name,
            UUID inspector,
            List<Colleague> inspectors,
            Instant serverTime,
            String csrfToken,
            LocalDate evening,
            int inspectorsAtServing,
            int inspectorsAtSale,
            List<PlaceSheet> places) {}

    /**
     * The evening of the inspector who asks.
     *
     * @param chosen licences that the inspector chose, beside those that were planned
     * @param unlicensed places without a licence that the inspector chose, as {@code SERVING:} or {@code SALE:} and the id
     */
    @GET
    @Path("evening")
    @InMunicipality
    @Operation(operationId = "getInspectionEvening", summary = "Tonight's places, to be taken along")
    public Evening evening(
            @PathParam("number") String number,
            @QueryParam("licence") List<String> chosen,
            @QueryParam("unlicensed") List<String> unlicensed) {
        SignedInAccount reader = user.required();
        LocalDate today = LocalDate.now(clock);
        Predicate<Inspector> mayInspect = fitness.mayInspectOn(today);
        List<Inspector> active = inspectors.active();
        Inspector own = active.stream()
                .filter(one -> one.accountId.equals(reader.id()) && mayInspect.test(one))
                .findFirst()
                .orElse(null);
        List<UUID> ids = (chosen == null ? Stream.<String>empty() : chosen.stream())
                .map(TypedForm::uuid)
                .filter(Objects::nonNull)
                .limit(PlaceSheets.MOST)
                .toList();
        List<PlaceSheet> places = own == null ? List.of() : sheets.of(own, ids, unlicensed(unlicensed), number, reader);
        places.forEach(place -> audit.saw(
                place.licence() == null ? "premises" : "licence",
                place.licence() == null ? place.premises() : place.licence()));
        return new Evening(
                reader.id(),
                reader.displayName(),
                own == null ? null : own.id,
                active.stream()
                        .map(one -> new Colleague(one.id, one.name, mayInspect.test(one)))
                        .toList(),
                clock.instant(),
                page.getCsrfToken(),
                sheets.evening(),
                numbers.inspectors(LicenceType.SERVING, sheets.evening()),
                numbers.inspectors(LicenceType.SALE, sheets.evening()),
                places);
    }

    private static List<PlaceSheets.Unlicensed> unlicensed(List<String> chosen) {
        List<PlaceSheets.Unlicensed> read = new ArrayList<>();
        for (String one : chosen == null ? List.<String>of() : chosen) {
            String[] parts = one.split(":", 2);
            LicenceType type = TypedForm.one(LicenceType.class, parts[0]);
            UUID place = parts.length < 2 ? null : TypedForm.uuid(parts[1]);
            if (type != null && place != null && read.size() < PlaceSheets.MOST) {
                read.add(new PlaceSheets.Unlicensed(place, type));
            }
        }
        return read;
    }

    @GET
    @InMunicipality
    @Operation(operationId = "findInspectionPlaces", summary = "Licences to inspect, by the name of the place")
    public Page<PlaceSheets.Choice> find(
            @QueryParam("q") String name, @Valid @BeanParam PageRequest asked, @Context UriInfo uri) {
        SignedInAccount reader = user.required();
        return Page.of(
                sheets.choices(name, asked.offset(), asked.size(), reader), asked, sheets.count(name, reader), uri);
    }

    @GET
    @Path("unlicensed")
    @InMunicipality
    @Operation(
            operationId = "findUnlicensedPlaces",
            summary = "Places to inspect that have no licence of the municipality, by name",
            description =
                    "Messes with a licence of the state (alkoholloven § 5-3), and whoever serves or sells without one.")
    public Page<PlaceSheets.Other> findUnlicensed(
            @QueryParam("q") String name, @Valid @BeanParam PageRequest asked, @Context UriInfo uri) {
        SignedInAccount reader = user.required();
        return Page.of(
                sheets.others(name, asked.offset(), asked.size(), reader),
                asked,
                sheets.countOthers(name, reader),
                uri);
    }

    @GET
    @Path("{licence}/drawing")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getAreaDrawing", summary = "The drawing of the area of a licence")
    public Response drawing(@PathParam("licence") UUID licence) {
        int here = municipality.id();
        StoredFile file = Tenant.call(here, () -> sheets.drawing(licence, user.required()));
        StreamingOutput content = out -> files.write(here, file.id, out);
        return Response.ok(content, file.mediaType)
                .header("Content-Disposition", FileName.contentDisposition(file.name))
                .header("Content-Length", file.sizeBytes)
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
