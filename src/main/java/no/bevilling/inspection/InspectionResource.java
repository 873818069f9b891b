package no.bevilling.inspection;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.platform.Access;
import no.bevilling.platform.Idempotency;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Page;
import no.bevilling.platform.PageRequest;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.fact.LicenceType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The inspections of a municipality for programs, and for the inspectors' telephones to hand in to. */
@Path("/api/v1/municipalities/{number}/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
@InMunicipality
public class InspectionResource {
    @Inject
    InspectionList list;

    @Inject
    Visits visits;

    @Inject
    InspectionReports reports;

    @Inject
    Photos photos;

    @Inject
    InspectionReading reading;

    @Inject
    CurrentUser user;

    /** What was observed; {@code origin} is its id in the first revision. */
    @Schema(name = "Observation")
    public record ShownObservation(
            UUID id, UUID origin, String item, Instant at, String place, String text, String observer) {}

    /** One who took part. */
    @Schema(name = "InspectionInspector")
    public record ShownInspector(UUID inspector, String name, Instant signedAt) {}

    /** A report; times as the inspectors told them. */
    @Schema(name = "Inspection")
    public record Shown(
            UUID id,
            UUID visitId,
            int revision,
            UUID supersedes,
            UUID supersededBy,
            UUID premisesId,
            UUID licenceId,
            LicenceType licenceType,
            InspectionMode mode,
            Instant startedAt,
            Instant endedAt,
            Integer guests,
            Integer staff,
            String inCharge,
            OralAccount oralAccount,
            String oralAccountNote,
            String inChargeRemark,
            String situation,
            boolean findings,
            List<ChecklistAnswer> checklist,
            List<ShownObservation> observations,
            List<ShownInspector> inspectors,
            InspectionStatus status,
            int clockOffSeconds,
            LocalDate reportDueOn,
            Instant reportSentAt,
            LocalDate commentDueOn,
            String comment,
            Instant commentedAt,
            Instant closedAt,
            int version) {}

    @GET
    @Access(
            value = Access.Audience.STAFF,
            roles = {Role.INSPECTOR, Role.CASEWORKER, Role.APPROVER, Role.COMMITTEE})
    @Operation(operationId = "listInspections", summary = "Inspections, the newest first")
    public Page<InspectionList.Row> list(
            @QueryParam("view") @DefaultValue("ALL") InspectionList.View view,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("premises") UUID premises,
            @Valid @BeanParam PageRequest asked,
            @Context UriInfo uri) {
        SignedInAccount reader = user.required();
        InspectionList.Filter filter = new InspectionList.Filter(view, null, null, from, to, premises, null);
        return Page.of(list.rows(filter, asked.offset(), asked.size(), reader), asked, list.count(filter, reader), uri);
    }

    @GET
    @Path("{inspectionId}")
    @Access(
            value = Access.Audience.STAFF,
            roles = {Role.INSPECTOR, Role.CASEWORKER, Role.APPROVER, Role.COMMITTEE})
    @Operation(operationId = "getInspection", summary = "One revision of the report of an inspection")
    public Shown get(@PathParam("inspectionId") UUID id) {
        Inspection report = reading.of(id, user.required());
        return shown(report);
    }

    /** Takes a visit; sent once more it is answered as the first time, however long ago that was. */
    @POST
    @Path("{inspectionId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(value = Access.Audience.STAFF, roles = Role.INSPECTOR)
    @Operation(
            operationId = "handInVisit",
            summary = "Hand in a visit",
            description =
                    "The Idempotency-Key is the id of the visit. The same content is taken once; another telling of the"
                            + " same visit is joined with what stands, and differs names the fields that people must choose between.")
    public Response handIn(
            @PathParam("inspectionId") UUID visitId,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid VisitInput told) {
        visits.requireInspector(user.required());
        if (!visitId.toString().equals(key)) {
            throw ProblemException.invalid(Idempotency.HEADER, "Must be the id of the visit");
        }
        Visits.Taken taken = visits.handIn(visitId, told, user.required());
        Response.ResponseBuilder answer = Response.ok(taken);
        return (taken.replayed() ? answer.header("Idempotency-Replayed", "true") : answer).build();
    }

    @POST
    @Path("{inspectionId}/photos/{photoId}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Access(value = Access.Audience.STAFF, roles = Role.INSPECTOR)
    @Operation(
            operationId = "handInPhoto",
            summary = "Hand in a photo that the visit told of; JPEG or PNG, at most 3 MB")
    public void photo(
            @PathParam("inspectionId") UUID visitId,
            @PathParam("photoId") UUID photoId,
            @RestForm("file") FileUpload file) {
        if (file == null) {
            throw ProblemException.invalid("file", "Is missing");
        }
        photos.arrive(visitId, photoId, file.uploadedFile(), user.required());
    }

    @POST
    @Path("{inspectionId}/signatures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(value = Access.Audience.STAFF, roles = Role.INSPECTOR)
    @Operation(
            operationId = "signInspection",
            summary = "Sign a report",
            description = "With the last signature the report is locked and sent to the holder.")
    public Shown sign(@PathParam("inspectionId") UUID id, @NotNull @Valid InspectionReports.Signing says) {
        return shown(reports.sign(id, says, user.required()));
    }

    private Shown shown(Inspection report) {
        return new Shown(
                report.id,
                report.visitId,
                report.revision,
                report.supersedes,
                report.supersededBy,
                report.premisesId,
                report.licenceId,
                report.licenceType,
                report.mode,
                report.startedAt,
                report.endedAt,
                report.guests,
                report.staff,
                report.inCharge,
                report.oralAccount,
                report.oralAccountNote,
                report.inChargeRemark,
                report.situation,
                report.findings,
                report.checklist,
                visits.observations(report.id).stream()
                        .map(seen -> new ShownObservation(
                                seen.id,
                                seen.originId,
                                seen.checklistItem,
                                seen.observedAt,
                                seen.place,
                                seen.text,
                                seen.observerName))
                        .toList(),
                visits.inspectors(report.id).stream()
                        .map(one -> new ShownInspector(one.inspectorId, one.name, one.signedAt))
                        .toList(),
                report.status,
                report.clockOffSeconds,
                report.reportDueOn,
                report.reportSentAt,
                report.commentDueOn,
                report.comment,
                report.commentedAt,
                report.closedAt,
                report.version);
    }
}
