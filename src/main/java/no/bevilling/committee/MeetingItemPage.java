package no.bevilling.committee;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.BodyProposals;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.Cases;
import no.bevilling.casework.ImpartialityStatement;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Tie;
import no.bevilling.database.Tenant;
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

/** An item of an agenda: its papers, the ties of those who are to decide it, and what was resolved. */
@Path("/k/{number}/utvalg/moter/{meeting}/saker/{item}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.COMMITTEE, Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class MeetingItemPage {
    @CheckedTemplate(basePath = "committee")
    static class Templates {
        static native TemplateInstance item(View view, Typed typed, Forms.Conflict conflict, FormErrors errors);
    }

    /** The forms as typed. */
    public record Typed(
            String outcome, String resolution, String votes, boolean asked, String tie, String explanation) {
        static final Typed NOTHING = new Typed("", "", "", false, "", "");
    }

    /**
     * A member who is there.
     *
     * @param tie as it was typed, or as the product knows it
     * @param stated what the member has stated; empty where nothing
     * @param decidedBy the body that has decided of the member's tie before; empty where none has
     */
    public record Seat(UUID id, String name, boolean party, String stated, String decidedBy, String tie, String why) {
        public String tieField() {
            return "tie-" + id;
        }

        public String whyField() {
            return "why-" + id;
        }
    }

    /** A tie that the minutes tell of. */
    public record Aside(String name, MemberTie tie, String explanation) {}

    /**
     * What the page shows.
     *
     * @param caseHref address of the case; null where the item is about none
     * @param closed the reader is a party to the case, and sees its title alone
     * @param secretary whether the reader writes down what is resolved
     * @param member whether the reader sits in the body
     * @param own what the reader has stated; null before
     * @param proposed what is proposed; null where the item is about no case, or closed to the reader
     */
    public record View(
            String number,
            Meeting meeting,
            MeetingItem item,
            String caseHref,
            boolean closed,
            boolean secretary,
            boolean member,
            ImpartialityStatement own,
            BodyProposals.Shown proposed,
            boolean hasPapers,
            List<Seat> seats,
            List<Aside> asides,
            List<Option> outcomes,
            List<Option> memberTies,
            List<Option> ownTies) {
        public String meetingHref() {
            return "/k/" + number + "/utvalg/moter/" + meeting.id;
        }

        public String href() {
            return meetingHref() + "/saker/" + item.id;
        }

        /** Whether something may still be written down. */
        public boolean isOpen() {
            return meeting.status == MeetingStatus.OPEN && item.outcome == null;
        }
    }

    @Inject
    Meetings meetings;

    @Inject
    MeetingResolutions resolutions;

    @Inject
    ItemPapers papers;

    @Inject
    Cases cases;

    @Inject
    CaseAddresses addresses;

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
    public TemplateInstance show(
            @PathParam("number") String number, @PathParam("meeting") UUID meeting, @PathParam("item") UUID item) {
        audit.saw("meeting-item", readable(meeting, item).id);
        return page(number, meeting, item, Typed.NOTHING, Map.of(), null, FormErrors.none());
    }

    /** The case papers, for those who are to decide on them. */
    @GET
    @Path("saksframlegg")
    @Produces(MediaType.WILDCARD)
    public Response papers(
            @PathParam("number") String number, @PathParam("meeting") UUID meeting, @PathParam("item") UUID item) {
        int here = municipality.id();
        StoredFile file = Tenant.call(here, () -> papers.toRead(readable(meeting, item), user.required()));
        StreamingOutput content = out -> files.write(here, file.id, out);
        return Response.ok(content, file.mediaType)
                .header("Content-Disposition", FileName.contentDisposition(file.name))
                .header("Content-Length", file.sizeBytes)
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Path("habilitet")
    @Access(value = Access.Audience.STAFF, roles = Role.COMMITTEE)
    @InMunicipality
    public Response state(
            @PathParam("number") String number,
            @PathParam("meeting") UUID meeting,
            @PathParam("item") UUID item,
            @FormParam("tie") String tie,
            @FormParam("explanation") String explanation) {
        return forms.attempt(() -> resolutions.state(
                        meeting,
                        readable(meeting, item).id,
                        TypedForm.one(Tie.class, tie),
                        explanation,
                        user.required()))
                .answer(
                        says().tieStated(),
                        href(number, meeting, item),
                        refused -> page(
                                number,
                                meeting,
                                item,
                                new Typed("", "", "", false, tie, explanation),
                                Map.of(),
                                refused.conflict(),
                                refused.errors(says()::wrong)));
    }

    @POST
    @Path("vedtak")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @InMunicipality
    public Response resolve(
            @PathParam("number") String number,
            @PathParam("meeting") UUID meeting,
            @PathParam("item") UUID item,
            MultivaluedMap<String, String> form) {
        Map<String, String> fields = new HashMap<>();
        form.keySet().forEach(field -> fields.put(field, form.getFirst(field)));
        MeetingResolutions.Resolved resolved = new MeetingResolutions.Resolved(
                TypedForm.one(ItemOutcome.class, fields.get("outcome")),
                fields.get("resolution"),
                fields.get("votes"),
                "true".equals(fields.get("asked")),
                ties(fields));
        return forms.attempt(() -> resolutions.resolve(
                        meeting, item, TypedForm.version(fields.get("version")), resolved, user.required()))
                .answer(
                        says().resolved(),
                        "/k/" + number + "/utvalg/moter/" + meeting,
                        refused -> page(
                                number,
                                meeting,
                                item,
                                new Typed(
                                        fields.get("outcome"),
                                        fields.get("resolution"),
                                        fields.get("votes"),
                                        resolved.asked(),
                                        "",
                                        ""),
                                fields,
                                refused.conflict(),
                                refused.errors(this::wrong)));
    }

    @POST
    @Path("fjern")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @InMunicipality
    public Response remove(
            @PathParam("number") String number,
            @PathParam("meeting") UUID meeting,
            @PathParam("item") UUID item,
            @FormParam("version") String version) {
        return forms.attempt(() -> meetings.remove(meeting, item, TypedForm.version(version)))
                .answer(
                        says().itemRemoved(),
                        "/k/" + number + "/utvalg/moter/" + meeting,
                        refused -> page(
                                number, meeting, item, Typed.NOTHING, Map.of(), refused.conflict(), FormErrors.none()));
    }

    /** The item, where the reader may see meetings of its body. */
    private MeetingItem readable(UUID meeting, UUID item) {
        meetings.get(meeting, user.required());
        return meetings.item(meeting, item);
    }

    private static Map<UUID, MeetingResolutions.Stated> ties(Map<String, String> fields) {
        Map<UUID, MeetingResolutions.Stated> ties = new HashMap<>();
        fields.forEach((field, value) -> {
            UUID member = field.startsWith("tie-") ? TypedForm.uuid(field.substring(4)) : null;
            if (member != null) {
                ties.put(
                        member,
                        new MeetingResolutions.Stated(
                                TypedForm.one(MemberTie.class, value), fields.get("why-" + member)));
            }
        });
        return ties;
    }

    private TemplateInstance page(
            String number,
            UUID meetingId,
            UUID itemId,
            Typed typed,
            Map<String, String> fields,
            Forms.Conflict conflict,
            FormErrors errors) {
        Meeting meeting = meetings.get(meetingId, user.required());
        MeetingItem item = meetings.item(meetingId, itemId);
        SignedInAccount reader = user.required();
        boolean closed = papers.isParty(item, reader);
        List<MeetingResolutions.Known> present = resolutions.present(item);
        return Templates.item(
                new View(
                        number,
                        meeting,
                        item,
                        caseHref(item, number),
                        closed,
                        !closed && reader.has(Tenant.id(), Role.CASEWORKER),
                        reader.has(Tenant.id(), Role.COMMITTEE),
                        papers.stated(item, reader),
                        closed ? null : papers.proposal(item),
                        !closed && papers.of(item).isPresent(),
                        present.stream().map(known -> seat(known, fields)).toList(),
                        asides(item),
                        outcomes(item),
                        Stream.of(MemberTie.values())
                                .map(tie -> Option.of(tie, says().memberTie(tie.name())))
                                .toList(),
                        Stream.of(Tie.values())
                                .map(tie -> Option.of(tie, says().ownTie(tie.name())))
                                .toList()),
                typed,
                conflict,
                errors);
    }

    private String caseHref(MeetingItem item, String number) {
        if (item.caseId == null) {
            return null;
        }
        LicensingCase about = cases.get(item.caseId);
        return addresses.of(about.matter, number, about.id);
    }

    private Seat seat(MeetingResolutions.Known known, Map<String, String> fields) {
        UUID id = known.member().id;
        boolean tied = known.stated() != null && known.stated().tie != Tie.NONE;
        String suggested = "";
        String why = tied ? known.stated().explanation : "";
        if (known.party()) {
            suggested = MemberTie.PARTY.name();
        } else if (known.decided() != null && (!tied || known.stated().tie == Tie.OTHER)) {
            suggested = (known.decided().disqualified ? MemberTie.OTHER_ASIDE : MemberTie.OTHER_STAYS).name();
            why = known.decided().reason;
        } else if (tied && known.stated().tie != Tie.OTHER) {
            suggested = known.stated().tie.name();
        }
        return new Seat(
                id,
                known.member().name,
                known.party(),
                known.stated() == null ? "" : says().ownTie(known.stated().tie.name()),
                known.decided() == null ? "" : known.decided().bodyName,
                fields.getOrDefault("tie-" + id, suggested),
                fields.getOrDefault("why-" + id, why));
    }

    private List<Aside> asides(MeetingItem item) {
        List<Aside> asides = new ArrayList<>();
        Map<UUID, MeetingTie> ties = resolutions.ties(item.id);
        if (!ties.isEmpty()) {
            meetings.members(item.meetingId).stream()
                    .filter(member -> ties.containsKey(member.id))
                    .forEach(member -> asides.add(
                            new Aside(member.name, ties.get(member.id).tie, ties.get(member.id).explanation)));
        }
        return asides;
    }

    private List<Option> outcomes(MeetingItem item) {
        return Stream.of(ItemOutcome.values())
                .filter(outcome ->
                        outcome == ItemOutcome.POSTPONED || (item.caseId == null) == (outcome == ItemOutcome.NOTED))
                .map(outcome -> Option.of(outcome, says().outcome(outcome.name())))
                .toList();
    }

    /** What is wrong with a field of the form that resolves an item, where each member has two. */
    private String wrong(String field) {
        if (field.startsWith("tie-")) {
            return says().wrongTie();
        }
        return field.startsWith("why-")
                ? says().wrongWhy()
                : says().wrong(field.equals("number") ? "itemNumber" : field);
    }

    private static String href(String number, UUID meeting, UUID item) {
        return "/k/" + number + "/utvalg/moter/" + meeting + "/saker/" + item;
    }

    private MeetingMessages says() {
        return texts.of(MeetingMessages.class);
    }
}
