package no.bevilling.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.platform.Access;
import no.bevilling.platform.Idempotency;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Page;
import no.bevilling.platform.PageRequest;
import no.bevilling.platform.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a caseworker does with a case as such, for programs: notes, sub-tasks, related cases, parties, its beginning anew and its end. */
@Path("/api/v1/municipalities/{number}/cases/{caseId}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
@InMunicipality
@AboutMatter
public class CaseDeskResource {
    @Inject
    Cases cases;

    @Inject
    CaseNotes notes;

    @Inject
    SubTasks tasks;

    @Inject
    RelatedCases related;

    @Inject
    CaseParties parties;

    @Inject
    CaseTurns turns;

    @Inject
    CaseAssignment assignment;

    @Inject
    TieDecisions ties;

    @Inject
    Idempotency idempotency;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Context
    UriInfo uri;

    /**
     * A case as a program changes it.
     *
     * @param version to send with what changes the case itself
     * @param handler account that has it; left out where nobody has
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CaseHead")
    public record Head(
            UUID id, String number, String title, CaseStatus status, UUID handler, LocalDate dueOn, int version) {}

    /** A new note. {@code corrects}: the note that it is written in place of. */
    @Schema(name = "NoteInput")
    public record NoteInput(String text, UUID corrects) {}

    /** A sub-task as asked for; {@code version} is needed to change one. */
    @Schema(name = "SubTaskInput")
    public record SubTaskInput(Integer version, String title, UUID owner, LocalDate dueOn) {}

    /** How a sub-task ends: done, or dropped with the reason as outcome. */
    @Schema(name = "SubTaskEnd")
    public record SubTaskEnd(Integer version, Boolean dropped, String outcome) {}

    /** The number of another case, and how the two belong together, said of the one in the address. */
    @Schema(name = "RelationInput")
    public record RelationInput(String number, RelationKind kind) {}

    /** A party as written; {@code version} is needed to change one. Letters go there too where nothing else is said. */
    @Schema(name = "CasePartyInput")
    public record PartyInput(
            Integer version,
            CasePartyRole role,
            String name,
            String organisationNumber,
            String actsFor,
            PartyAuthority authority,
            LocalDate authorisedOn,
            String email,
            String telephone,
            String postalAddress,
            Boolean getsLetters) {
        CaseParties.Asked asked() {
            return new CaseParties.Asked(
                    role,
                    name,
                    organisationNumber,
                    actsFor,
                    authority,
                    authorisedOn,
                    email,
                    telephone,
                    postalAddress,
                    !Boolean.FALSE.equals(getsLetters));
        }
    }

    /** A party as stored; {@code endedOn} is left out while it is one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CaseParty")
    public record PartyShown(
            UUID id,
            CasePartyRole role,
            String name,
            String organisationNumber,
            String actsFor,
            PartyAuthority authority,
            LocalDate authorisedOn,
            String email,
            String telephone,
            String postalAddress,
            boolean getsLetters,
            LocalDate endedOn,
            int version) {
        static PartyShown of(CaseParty party) {
            return new PartyShown(
                    party.id,
                    party.role,
                    party.name,
                    party.organisationNumber,
                    party.actsFor,
                    party.authority,
                    party.authorisedOn,
                    party.email,
                    party.telephone,
                    party.postalAddress,
                    party.getsLetters,
                    party.endedOn,
                    party.version);
        }
    }

    /** Who is to have the case; {@code reason} is needed where somebody has it. */
    @Schema(name = "AssignmentInput")
    public record AssignmentInput(Integer version, UUID handler, String reason) {}

    /** That the application was taken back by the applicant's written word of a day. */
    @Schema(name = "WithdrawalInput")
    public record WithdrawalInput(Integer version, LocalDate writtenOn, String reason) {}

    /** Why a case that has ended is taken up again. */
    @Schema(name = "ReopeningInput")
    public record ReopeningInput(Integer version, ReopeningGround ground, String reason) {}

    /** What a collegial body decided about its member (forvaltningsloven § 8). */
    @Schema(name = "TieDecisionInput")
    public record TieDecisionInput(
            UUID account,
            String memberName,
            String bodyName,
            boolean disqualified,
            String reason,
            LocalDate decidedOn,
            String minutes) {}

    /** As registered. */
    @Schema(name = "TieDecision")
    public record TieDecisionShown(
            UUID id,
            String memberName,
            String bodyName,
            boolean disqualified,
            String reason,
            LocalDate decidedOn,
            String minutes,
            Instant recordedAt) {
        static TieDecisionShown of(TieDecision row) {
            return new TieDecisionShown(
                    row.id,
                    row.memberName,
                    row.bodyName,
                    row.disqualified,
                    row.reason,
                    row.decidedOn,
                    row.minutes,
                    row.recordedAt);
        }
    }

    @GET
    @Operation(operationId = "getCase", summary = "One case, with the version that changes are sent against")
    public Head get(@PathParam("caseId") UUID caseId) {
        audit.saw("case", caseId);
        return head(caseId);
    }

    private Head head(UUID caseId) {
        LicensingCase found = cases.get(caseId);
        return new Head(
                found.id, found.number(), found.title, found.status, found.handlerId, found.dueOn, found.version);
    }

    @GET
    @Path("notes")
    @Operation(operationId = "listNotes", summary = "The notes of a case, the newest first")
    public Page<CaseNotes.Shown> notes(
            @PathParam("caseId") UUID caseId, @Valid @BeanParam PageRequest asked, @Context UriInfo uri) {
        audit.saw("case", caseId);
        return Page.of(notes.of(caseId, asked.offset(), asked.size()), asked, notes.count(caseId), uri);
    }

    @POST
    @Path("notes")
    @Operation(operationId = "writeNote", summary = "Write a note, or one in place of another")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoteInput.class),
                            examples = @ExampleObject(name = "note", value = CaseDeskExamples.NOTE)))
    @APIResponse(
            responseCode = "201",
            description = "As stored",
            content = @Content(schema = @Schema(implementation = CaseNotes.Shown.class)))
    public Response write(
            @PathParam("caseId") UUID caseId, @HeaderParam(Idempotency.HEADER) String key, NoteInput typed) {
        NoteInput input = given(typed);
        return idempotency.once(key, input, () -> {
            CaseNote note = notes.write(caseId, input.text, input.corrects, user.required());
            return created(
                    note.id,
                    new CaseNotes.Shown(note.id, note.text, note.writtenByName, note.writtenAt, note.corrects, false));
        });
    }

    @GET
    @Path("sub-tasks")
    @Operation(operationId = "listSubTasks", summary = "The sub-tasks of a case: the open ones first, by their days")
    public List<SubTasks.Shown> tasks(@PathParam("caseId") UUID caseId) {
        audit.saw("case", caseId);
        return tasks.of(caseId);
    }

    @POST
    @Path("sub-tasks")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(operationId = "addSubTask", summary = "Add something that must be done before the case can be proposed")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubTaskInput.class),
                            examples = @ExampleObject(name = "sub-task", value = CaseDeskExamples.SUB_TASK)))
    @APIResponse(
            responseCode = "201",
            description = "As stored",
            content = @Content(schema = @Schema(implementation = SubTasks.Shown.class)))
    public Response add(
            @PathParam("caseId") UUID caseId, @HeaderParam(Idempotency.HEADER) String key, SubTaskInput typed) {
        SubTaskInput input = given(typed);
        return idempotency.once(key, input, () -> {
            SubTask task =
                    tasks.add(caseId, new SubTasks.Asked(input.title, input.owner, input.dueOn), user.required());
            return created(task.id, shown(caseId, task.id));
        });
    }

    @PUT
    @Path("sub-tasks/{taskId}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(operationId = "changeSubTask", summary = "Give an open sub-task another name, owner or day")
    public SubTasks.Shown change(
            @PathParam("caseId") UUID caseId, @PathParam("taskId") UUID taskId, SubTaskInput typed) {
        SubTaskInput input = given(typed);
        tasks.change(
                caseId,
                taskId,
                version(input.version),
                new SubTasks.Asked(input.title, input.owner, input.dueOn),
                user.required());
        return shown(caseId, taskId);
    }

    @POST
    @Path("sub-tasks/{taskId}/end")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(operationId = "endSubTask", summary = "A sub-task is done, or not needed any more")
    public SubTasks.Shown end(@PathParam("caseId") UUID caseId, @PathParam("taskId") UUID taskId, SubTaskEnd typed) {
        SubTaskEnd input = given(typed);
        if (Boolean.TRUE.equals(input.dropped)) {
            tasks.drop(caseId, taskId, version(input.version), input.outcome, user.required());
        } else {
            tasks.done(caseId, taskId, version(input.version), input.outcome, user.required());
        }
        return shown(caseId, taskId);
    }

    private SubTasks.Shown shown(UUID caseId, UUID taskId) {
        return tasks.of(caseId).stream()
                .filter(task -> task.id().equals(taskId))
                .findFirst()
                .orElseThrow();
    }

    @GET
    @Path("related")
    @Operation(operationId = "listRelatedCases", summary = "The cases that a case belongs together with")
    public List<RelatedCases.Related> related(@PathParam("caseId") UUID caseId) {
        audit.saw("case", caseId);
        return related.of(caseId, user.required());
    }

    @GET
    @Path("related/suggestions")
    @Operation(
            operationId = "suggestRelatedCases",
            summary = "Cases of the same place or address that nobody has related yet")
    public List<RelatedCases.Suggested> suggestions(@PathParam("caseId") UUID caseId) {
        audit.saw("case", caseId);
        return related.suggestions(cases.get(caseId), user.required());
    }

    @POST
    @Path("related")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(operationId = "relateCase", summary = "Say that a case belongs together with another")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RelationInput.class),
                            examples = @ExampleObject(name = "related", value = CaseDeskExamples.RELATED)))
    public List<RelatedCases.Related> relate(@PathParam("caseId") UUID caseId, RelationInput typed) {
        RelationInput input = given(typed);
        cases.toHandle(caseId, user.required());
        related.relate(caseId, related.numbered(input.number), input.kind, user.required());
        return related.of(caseId, user.required());
    }

    @DELETE
    @Path("related/{relationId}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(operationId = "unrelateCase", summary = "Take a relation away that was none")
    public void unrelate(@PathParam("caseId") UUID caseId, @PathParam("relationId") UUID relationId) {
        related.unrelate(caseId, relationId, user.required());
    }

    @GET
    @Path("parties")
    @Operation(operationId = "listCaseParties", summary = "Who is or was party to a case beside the applicant")
    public List<PartyShown> parties(@PathParam("caseId") UUID caseId) {
        audit.saw("case", caseId);
        return parties.of(caseId).stream().map(PartyShown::of).toList();
    }

    @POST
    @Path("parties")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(operationId = "addCaseParty", summary = "Add a co-applicant, a representative or another party")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PartyInput.class),
                            examples = @ExampleObject(name = "representative", value = CaseDeskExamples.PARTY)))
    @APIResponse(
            responseCode = "201",
            description = "As stored",
            content = @Content(schema = @Schema(implementation = PartyShown.class)))
    public Response addParty(
            @PathParam("caseId") UUID caseId, @HeaderParam(Idempotency.HEADER) String key, PartyInput typed) {
        PartyInput input = given(typed);
        return idempotency.once(key, input, () -> {
            CaseParty party = parties.add(caseId, input.asked(), user.required());
            return created(party.id, PartyShown.of(party));
        });
    }

    @PUT
    @Path("parties/{partyId}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(operationId = "changeCaseParty", summary = "Change what is known of a party")
    public PartyShown changeParty(
            @PathParam("caseId") UUID caseId, @PathParam("partyId") UUID partyId, PartyInput typed) {
        PartyInput input = given(typed);
        parties.change(caseId, partyId, version(input.version), input.asked(), user.required());
        return PartyShown.of(parties.get(caseId, partyId));
    }

    @DELETE
    @Path("parties/{partyId}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(
            operationId = "endCaseParty",
            summary = "Somebody is party no longer",
            description = "The party stays in the list, with the day.")
    public void endParty(@PathParam("caseId") UUID caseId, @PathParam("partyId") UUID partyId) {
        parties.end(caseId, partyId, parties.get(caseId, partyId).version, user.required());
    }

    @POST
    @Path("assignment")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(
            operationId = "assignCase",
            summary = "Give a case to a caseworker, or hand it over for a reason",
            description = "The one who gets it is alerted.")
    public Head assign(@PathParam("caseId") UUID caseId, AssignmentInput typed) {
        AssignmentInput input = given(typed);
        assignment.assign(caseId, version(input.version), input.handler, input.reason, user.required());
        return head(caseId);
    }

    @POST
    @Path("withdrawal")
    @AboutMatter({Matter.LICENCE_APPLICATION, Matter.FOOD_SERVICE_LICENCE})
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(
            operationId = "withdrawCase",
            summary = "The application was taken back, by the applicant's written word",
            description = "Statements that are waited for are recalled, and a letter confirms it.")
    public Head withdraw(@PathParam("caseId") UUID caseId, WithdrawalInput typed) {
        WithdrawalInput input = given(typed);
        turns.withdraw(caseId, version(input.version), input.writtenOn, input.reason, user.required());
        return head(caseId);
    }

    @POST
    @Path("reopening")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(
            operationId = "reopenCase",
            summary = "Take a case up again that has ended",
            description = "What ended it is taken back. A licence that was given holds until there is a new decision.")
    public Head reopen(@PathParam("caseId") UUID caseId, ReopeningInput typed) {
        ReopeningInput input = given(typed);
        turns.reopen(caseId, version(input.version), input.ground, input.reason, user.required());
        return head(caseId);
    }

    @GET
    @Path("tie-decisions")
    @Operation(
            operationId = "listTieDecisions",
            summary = "What collegial bodies have decided about their members' impartiality")
    public List<TieDecisionShown> tieDecisions(@PathParam("caseId") UUID caseId) {
        audit.saw("case", caseId);
        return ties.of(caseId).stream().map(TieDecisionShown::of).toList();
    }

    @POST
    @Path("tie-decisions")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(
            operationId = "recordTieDecision",
            summary = "Register what a collegial body decided about its member (forvaltningsloven § 8)")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TieDecisionInput.class),
                            examples = @ExampleObject(name = "tie-decision", value = CaseDeskExamples.TIE_DECISION)))
    @APIResponse(
            responseCode = "201",
            description = "As stored",
            content = @Content(schema = @Schema(implementation = TieDecisionShown.class)))
    public Response recordTie(
            @PathParam("caseId") UUID caseId, @HeaderParam(Idempotency.HEADER) String key, TieDecisionInput typed) {
        TieDecisionInput input = given(typed);
        return idempotency.once(key, input, () -> {
            TieDecision row = ties.record(
                    caseId,
                    new TieDecisions.Decided(
                            input.account,
                            input.memberName,
                            input.bodyName,
                            input.disqualified,
                            input.reason,
                            input.decidedOn,
                            input.minutes),
                    user.required());
            return created(row.id, TieDecisionShown.of(row));
        });
    }

    private Response created(UUID id, Object shown) {
        return Response.created(URI.create(uri.getPath() + "/" + id))
                .entity(shown)
                .build();
    }

    private static <T> T given(T input) {
        if (input == null) {
            throw ProblemException.invalid("", "Must be a JSON object");
        }
        return input;
    }

    /** A version that is left out fits nothing. */
    private static int version(Integer version) {
        return version == null ? Integer.MIN_VALUE : version;
    }
}
