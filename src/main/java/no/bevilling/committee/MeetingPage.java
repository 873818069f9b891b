package no.bevilling.committee;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Download;
import no.bevilling.document.FileName;
import no.bevilling.document.StoredFile;
import no.bevilling.document.StoredFiles;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/**
 * A meeting. A member opens it the evening before, to read the papers; the secretary has it open in the meeting, and writes down
 * who is there and what is resolved.
 */
@Path("/k/{number}/utvalg/moter/{meeting}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.COMMITTEE, Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class MeetingPage {
    @CheckedTemplate(basePath = "committee")
    static class Templates {
        static native TemplateInstance meeting(View view, Typed typed, Forms.Conflict conflict, FormErrors errors);
    }

    /** The forms as typed. */
    public record Typed(
            String decision,
            String itemNumber,
            String title,
            String informationNumber,
            String name,
            String correction) {
        static Typed of(String next) {
            return new Typed("", next, "", next, "", "");
        }
    }

    /**
     * What the page shows.
     *
     * @param secretary whether the reader writes the minutes
     * @param candidates the recommendations that may be put on the agenda
     * @param mayWrite whether minutes, or a correction of signed ones, can be written now
     * @param maySign whether the reader may sign what waits
     */
    public record View(
            String number,
            Meeting meeting,
            List<MeetingItem> items,
            List<MeetingMember> members,
            List<MeetingMinutes> minutes,
            boolean secretary,
            List<Option> candidates,
            boolean mayWrite,
            boolean maySign) {
        public String href() {
            return "/k/" + number + "/utvalg/moter/" + meeting.id;
        }

        public boolean isOpen() {
            return meeting.status == MeetingStatus.OPEN;
        }

        /** Whether one of two has signed. */
        public boolean isHalfSigned() {
            return meeting.status == MeetingStatus.SIGNING;
        }

        /** Whether a signed version is corrected by what is written next. */
        public boolean isCorrecting() {
            return !minutes.isEmpty();
        }
    }

    @Inject
    Meetings meetings;

    @Inject
    Minutes minutes;

    @Inject
    MinutesPaper paper;

    @Inject
    StoredFiles files;

    @Inject
    Forms forms;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @GET
    @InMunicipality
    public TemplateInstance show(@PathParam("number") String number, @PathParam("meeting") UUID id) {
        audit.saw("meeting", id);
        return page(number, id, null, null, FormErrors.none());
    }

    @POST
    @Path("sak")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @InMunicipality
    public Response addCase(
            @PathParam("number") String number,
            @PathParam("meeting") UUID id,
            @FormParam("decision") String decision,
            @FormParam("itemNumber") String itemNumber) {
        return answer(
                number,
                id,
                () -> meetings.addCase(id, TypedForm.uuid(decision), itemNumber, user.required()),
                says().itemAdded(),
                new Typed(decision, itemNumber, "", itemNumber, "", ""));
    }

    @POST
    @Path("orientering")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @InMunicipality
    public Response addInformation(
            @PathParam("number") String number,
            @PathParam("meeting") UUID id,
            @FormParam("title") String title,
            @FormParam("informationNumber") String itemNumber) {
        return answer(
                number,
                id,
                () -> meetings.addInformation(id, title, itemNumber),
                says().itemAdded(),
                new Typed("", itemNumber, title, itemNumber, "", ""));
    }

    @POST
    @Path("medlem")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @InMunicipality
    public Response addMember(
            @PathParam("number") String number, @PathParam("meeting") UUID id, @FormParam("name") String name) {
        return answer(
                number,
                id,
                () -> meetings.addMember(id, name),
                says().memberAdded(),
                new Typed("", "", "", "", name, ""));
    }

    @POST
    @Path("oppmote")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @InMunicipality
    public Response attendance(
            @PathParam("number") String number,
            @PathParam("meeting") UUID id,
            @FormParam("version") String version,
            @FormParam("present") List<String> present) {
        Set<UUID> there =
                present.stream().map(TypedForm::uuid).filter(Objects::nonNull).collect(Collectors.toSet());
        return answer(
                number,
                id,
                () -> meetings.attendance(id, TypedForm.version(version), there),
                says().attendanceSaved(),
                null);
    }

    @POST
    @Path("motebok")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @InMunicipality
    public Response write(
            @PathParam("number") String number,
            @PathParam("meeting") UUID id,
            @FormParam("correction") String correction) {
        return answer(
                number,
                id,
                () -> minutes.write(id, correction, user.required()),
                says().minutesWritten(),
                new Typed("", "", "", "", "", correction));
    }

    @POST
    @Path("underskrift")
    @Access(value = Access.Audience.STAFF, roles = Role.COMMITTEE)
    @InMunicipality
    public Response sign(
            @PathParam("number") String number, @PathParam("meeting") UUID id, @FormParam("version") String version) {
        return answer(
                number,
                id,
                () -> minutes.sign(id, TypedForm.version(version), user.required()),
                says().minutesSigned(),
                null);
    }

    /** Opens minutes that one of two has signed. */
    @POST
    @Path("gjenapning")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @InMunicipality
    public Response reopen(
            @PathParam("number") String number, @PathParam("meeting") UUID id, @FormParam("version") String version) {
        return answer(number, id, () -> minutes.reopen(id, TypedForm.version(version)), says().minutesReopened(), null);
    }

    /** The minutes as they stand now. */
    @GET
    @Path("utkast")
    @Produces("application/pdf")
    @InMunicipality
    public Response draft(@PathParam("number") String number, @PathParam("meeting") UUID id) {
        Meeting meeting = meetings.get(id, user.required());
        audit.saw("meeting", id);
        return Download.of(minutes.draft(meeting), "application/pdf", paper.title(meeting) + ".pdf");
    }

    /** A signed version. */
    @GET
    @Path("motebok/{minutes}")
    @Produces(MediaType.WILDCARD)
    public Response minutes(
            @PathParam("number") String number, @PathParam("meeting") UUID id, @PathParam("minutes") UUID minutesId) {
        int here = municipality.id();
        StoredFile file = Tenant.call(here, () -> {
            meetings.get(id, user.required());
            MeetingMinutes signed = MeetingMinutes.<MeetingMinutes>findByIdOptional(TenantKey.of(minutesId))
                    .filter(one -> one.meetingId.equals(id) && one.isSigned())
                    .orElseThrow(NotFoundException::new);
            audit.saw("minutes", signed.id);
            return StoredFile.<StoredFile>findById(TenantKey.of(signed.fileId));
        });
        StreamingOutput content = out -> files.write(here, file.id, out);
        return Response.ok(content, file.mediaType)
                .header("Content-Disposition", FileName.contentDisposition(file.name))
                .header("Content-Length", file.sizeBytes)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Response answer(String number, UUID id, Runnable change, String done, Typed typed) {
        return forms.attempt(change)
                .answer(
                        done,
                        "/k/" + number + "/utvalg/moter/" + id,
                        refused -> page(number, id, typed, refused.conflict(), refused.errors(says()::wrong)));
    }

    private TemplateInstance page(String number, UUID id, Typed typed, Forms.Conflict conflict, FormErrors errors) {
        Meeting meeting = meetings.get(id, user.required());
        SignedInAccount reader = user.required();
        boolean secretary = reader.has(Tenant.id(), Role.CASEWORKER);
        boolean open = meeting.status == MeetingStatus.OPEN;
        List<Option> candidates = secretary && open
                ? meetings.candidates(meeting, reader).stream()
                        .map(row -> Option.of(row.proposalId(), row.caseNumber() + " " + row.title()))
                        .toList()
                : List.of();
        List<MeetingMinutes> versions = minutes.of(id);
        boolean waits = versions.stream().anyMatch(version -> !version.isSigned());
        return Templates.meeting(
                new View(
                        number,
                        meeting,
                        meetings.items(id),
                        meetings.members(id),
                        versions,
                        secretary,
                        candidates,
                        secretary && !waits && minutes.isReady(id),
                        versions.stream().anyMatch(version -> minutes.maySign(meeting, version, reader))),
                typed == null ? Typed.of(secretary && open ? meetings.nextNumber(meeting) : "") : typed,
                conflict,
                errors);
    }

    private MeetingMessages says() {
        return texts.of(MeetingMessages.class);
    }
}
