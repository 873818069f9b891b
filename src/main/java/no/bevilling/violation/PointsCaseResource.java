package no.bevilling.violation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.casework.AboutMatter;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.rules.DecidingBody;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.ViolationKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A case about penalty points for programs: the same steps, held to the same, as on its page. */
@Path("/api/v1/municipalities/{number}/points-cases/{caseId}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@AboutMatter(Matter.PENALTY_POINTS)
@Produces(MediaType.APPLICATION_JSON)
@InMunicipality
@Tag(name = "Penalty points")
public class PointsCaseResource {
    @Inject
    Cases cases;

    @Inject
    PointsCases pointsCases;

    @Inject
    ReactionNotices notices;

    @Inject
    PointsDecisions decisions;

    @Inject
    Impartiality impartiality;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    /** A violation as it was assessed. */
    @Schema(name = "ShownViolation")
    public record ShownViolation(
            UUID id,
            ViolationKind kind,
            String provision,
            Instant committedAt,
            String facts,
            Circumstances circumstances,
            int tablePoints,
            int points,
            String specialReasons,
            List<UUID> observations) {}

    /**
     * The newest proposal or decision.
     *
     * @param version for whoever reviews it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ShownPointsDecision")
    public record ShownDecision(
            PointsOutcome outcome,
            int points,
            int pointsAfter,
            String reasons,
            Instant proposedAt,
            Instant putForwardAt,
            Instant reviewedAt,
            String reviewComment,
            DecidingBody body,
            LocalDate decidedOn,
            boolean suspended,
            Instant setAsideAt,
            int version) {}

    /**
     * A case.
     *
     * @param version of the case, for whoever changes it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PointsCase")
    public record Shown(
            UUID id,
            String number,
            CaseStatus status,
            UUID licenceId,
            Source source,
            UUID inspectionId,
            LocalDate foundOn,
            boolean outside,
            List<ShownViolation> violations,
            Instant noticeSentAt,
            LocalDate noticeDueOn,
            String comment,
            ShownDecision decision,
            int version) {}

    /** A violation to add; {@code version} of the case that was read. */
    @Schema(name = "ViolationToAdd")
    public record ToAdd(int version, @NotNull @Valid PointsCases.Found violation) {}

    /** A notice to send. */
    @Schema(name = "NoticeToSend")
    public record ToNotice(int version, String text, LocalDate dueOn) {}

    /** A proposal; {@code answers} by criterion, where the rules hand over to a person. */
    @Schema(name = "PointsProposal")
    public record ToPropose(int version, PointsOutcome outcome, String reasons, Map<String, PersonsAnswer> answers) {}

    /** An approval; {@code version} of the proposal; {@code decider} null: the administration. */
    @Schema(name = "PointsApproval")
    public record ToApprove(int version, @Valid Decider decider) {}

    /** Putting a proposal before a body; {@code body} where no delegation is registered. */
    @Schema(name = "PointsToBody")
    public record ToPutForward(int version, DecidingBody body) {}

    /** Sending a proposal back. */
    @Schema(name = "PointsReturn")
    public record ToSendBack(int version, String comment) {}

    @GET
    @Operation(operationId = "getPointsCase", summary = "A case about penalty points")
    public Shown get(@PathParam("caseId") UUID id) {
        return shown(id);
    }

    @POST
    @Path("violations")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(
            operationId = "addViolation",
            summary = "Add a violation",
            description = "One of the same kind from the same inspection takes it in (alkoholforskriften § 10-2).")
    public Shown add(@PathParam("caseId") UUID id, @NotNull @Valid ToAdd asked) {
        pointsCases.add(id, asked.version(), asked.violation(), user.required());
        return shown(id);
    }

    @POST
    @Path("notice")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(operationId = "sendPointsNotice", summary = "Give the holder advance notice (forvaltningsloven § 16)")
    public Shown notice(@PathParam("caseId") UUID id, @NotNull @Valid ToNotice asked) {
        notices.send(id, asked.version(), asked.text(), asked.dueOn(), user.required());
        return shown(id);
    }

    @POST
    @Path("proposal")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(operationId = "proposePoints", summary = "Propose a decision; another person reviews it")
    public Shown propose(@PathParam("caseId") UUID id, @NotNull @Valid ToPropose asked) {
        decisions.propose(
                id,
                asked.version(),
                new PointsDecisions.Proposal(
                        asked.outcome(), asked.reasons(), asked.answers() == null ? Map.of() : asked.answers()),
                user.required());
        return shown(id);
    }

    @POST
    @Path("approval")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    @Operation(operationId = "approvePoints", summary = "Approve what is proposed: ledger and letter follow")
    public Shown approve(@PathParam("caseId") UUID id, @NotNull @Valid ToApprove asked) {
        decisions.approve(
                id,
                asked.version(),
                asked.decider() == null ? Decider.administration() : asked.decider(),
                user.required());
        return shown(id);
    }

    @POST
    @Path("before-body")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    @Operation(
            operationId = "putPointsBeforeBody",
            summary = "Put what is proposed before the political body that decides")
    public Shown putForward(@PathParam("caseId") UUID id, @NotNull @Valid ToPutForward asked) {
        decisions.putForward(id, asked.version(), asked.body(), user.required());
        return shown(id);
    }

    @POST
    @Path("return")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    @Operation(operationId = "sendPointsBack", summary = "Send what is proposed back to the caseworker")
    public Shown sendBack(@PathParam("caseId") UUID id, @NotNull @Valid ToSendBack asked) {
        decisions.sendBack(id, asked.version(), asked.comment(), user.required());
        return shown(id);
    }

    private Shown shown(UUID id) {
        LicensingCase about = cases.get(id);
        impartiality.require(about, user.required());
        audit.saw("case", id);
        PointsCase of = pointsCases.get(id);
        return new Shown(
                id,
                about.number(),
                about.status,
                of.licenceId,
                of.source,
                of.inspectionId,
                of.foundOn,
                of.outside,
                pointsCases.violations(id).stream()
                        .map(violation -> new ShownViolation(
                                violation.id,
                                violation.kind,
                                violation.provision,
                                violation.committedAt,
                                violation.facts,
                                violation.circumstances,
                                violation.tablePoints,
                                violation.points,
                                violation.specialReasons,
                                pointsCases.observations(violation.id)))
                        .toList(),
                of.notice.sentAt,
                of.notice.dueOn,
                of.notice.comment,
                decisions.newest(id).map(PointsCaseResource::decision).orElse(null),
                about.version);
    }

    private static ShownDecision decision(PointsDecision newest) {
        return new ShownDecision(
                newest.outcome,
                newest.points,
                newest.pointsAfter,
                newest.reasons,
                newest.review.proposedAt,
                newest.putForwardAt,
                newest.review.reviewedAt,
                newest.review.reviewComment,
                newest.decidingBody,
                newest.decidedOn,
                newest.suspended,
                newest.setAsideAt,
                newest.version);
    }
}
