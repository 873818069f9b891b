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
import no.bevilling.rules.fact.WithdrawalGround;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A case about withdrawal of a licence for programs: the same steps, held to the same, as on its page. */
@Path("/api/v1/municipalities/{number}/withdrawal-cases/{caseId}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@AboutMatter(Matter.WITHDRAWAL)
@Produces(MediaType.APPLICATION_JSON)
@InMunicipality
@Tag(name = "Withdrawals")
public class WithdrawalCaseResource {
    @Inject
    Cases cases;

    @Inject
    WithdrawalCases withdrawalCases;

    @Inject
    ReactionNotices notices;

    @Inject
    WithdrawalDecisions decisions;

    @Inject
    Executions executions;

    @Inject
    Impartiality impartiality;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    /** Points that a withdrawal rests on; {@code decisionId} is null for those given in a former system. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WithdrawalBasis")
    public record ShownBasis(UUID decisionId, ViolationKind kind, Instant committedAt, int points) {}

    /**
     * The newest proposal or decision.
     *
     * @param days null for the rest of the period
     * @param executedOn when the place was closed and the licence taken in
     * @param version for whoever reviews it, or registers that it was carried out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ShownWithdrawalDecision")
    public record ShownDecision(
            WithdrawalOutcome outcome,
            LocalDate from,
            Integer days,
            LocalDate lastDay,
            Circumstances circumstances,
            String specialReasons,
            int points,
            String reasons,
            Instant proposedAt,
            Instant putForwardAt,
            Instant reviewedAt,
            String reviewComment,
            DecidingBody body,
            LocalDate decidedOn,
            boolean suspended,
            Instant setAsideAt,
            LocalDate executedOn,
            LocalDate controlledOn,
            Control control,
            int version) {}

    /**
     * A case.
     *
     * @param pointsNow the points that call for a withdrawal today, or that the standing decision rests on
     * @param daysCalledFor how long they call for; null on other grounds, and where the scale does not say
     * @param version of the case, for whoever changes it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WithdrawalCase")
    public record Shown(
            UUID id,
            String number,
            CaseStatus status,
            UUID licenceId,
            WithdrawalGround ground,
            String account,
            LocalDate unusedSince,
            int pointsNow,
            Integer daysCalledFor,
            List<ShownBasis> basis,
            Instant noticeSentAt,
            LocalDate noticeDueOn,
            String comment,
            ShownDecision decision,
            int version) {}

    /** A notice to send. */
    @Schema(name = "WithdrawalNotice")
    public record ToNotice(int version, String text, LocalDate dueOn) {}

    /** A proposal; {@code days} null: for the rest of the period; {@code answers} by criterion, where a person must answer. */
    @Schema(name = "WithdrawalProposal")
    public record ToPropose(
            int version,
            WithdrawalOutcome outcome,
            LocalDate from,
            Integer days,
            Circumstances circumstances,
            String specialReasons,
            String reasons,
            Map<String, PersonsAnswer> answers) {}

    /** An approval; {@code version} of the proposal; {@code decider} null: the administration. */
    @Schema(name = "WithdrawalApproval")
    public record ToApprove(int version, @Valid Decider decider) {}

    /** Putting a proposal before a body; {@code body} where no delegation is registered. */
    @Schema(name = "WithdrawalToBody")
    public record ToPutForward(int version, DecidingBody body) {}

    /** Sending a proposal back. */
    @Schema(name = "WithdrawalReturn")
    public record ToSendBack(int version, String comment) {}

    /** That it was carried out: the place closed, the licence taken in; {@code version} of the decision. */
    @Schema(name = "WithdrawalExecution")
    public record ToExecute(int version, LocalDate executedOn) {}

    /** A control that the place was closed; {@code version} of the decision. */
    @Schema(name = "WithdrawalControl")
    public record ToControl(int version, LocalDate controlledOn, Control control, String note) {}

    @GET
    @Operation(operationId = "getWithdrawalCase", summary = "A case about withdrawal of a licence")
    public Shown get(@PathParam("caseId") UUID id) {
        return shown(id);
    }

    @POST
    @Path("notice")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(
            operationId = "sendWithdrawalNotice",
            summary = "Give the holder advance notice (forvaltningsloven § 16)")
    public Shown notice(@PathParam("caseId") UUID id, @NotNull @Valid ToNotice asked) {
        notices.send(id, asked.version(), asked.text(), asked.dueOn(), user.required());
        return shown(id);
    }

    @POST
    @Path("proposal")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(operationId = "proposeWithdrawal", summary = "Propose a decision; another person reviews it")
    public Shown propose(@PathParam("caseId") UUID id, @NotNull @Valid ToPropose asked) {
        decisions.propose(
                id,
                asked.version(),
                new WithdrawalDecisions.Proposal(
                        asked.outcome(),
                        asked.from(),
                        asked.days(),
                        asked.circumstances(),
                        asked.specialReasons() == null ? "" : asked.specialReasons(),
                        asked.reasons(),
                        asked.answers() == null ? Map.of() : asked.answers()),
                user.required());
        return shown(id);
    }

    @POST
    @Path("approval")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    @Operation(
            operationId = "approveWithdrawal",
            summary = "Approve what is proposed: licence, register and letter follow")
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
            operationId = "putWithdrawalBeforeBody",
            summary = "Put what is proposed before the political body that decides")
    public Shown putForward(@PathParam("caseId") UUID id, @NotNull @Valid ToPutForward asked) {
        decisions.putForward(id, asked.version(), asked.body(), user.required());
        return shown(id);
    }

    @POST
    @Path("return")
    @Access(value = Access.Audience.STAFF, roles = Role.APPROVER)
    @Operation(operationId = "sendWithdrawalBack", summary = "Send what is proposed back to the caseworker")
    public Shown sendBack(@PathParam("caseId") UUID id, @NotNull @Valid ToSendBack asked) {
        decisions.sendBack(id, asked.version(), asked.comment(), user.required());
        return shown(id);
    }

    @POST
    @Path("execution")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(operationId = "registerWithdrawalExecution", summary = "Register that the withdrawal was carried out")
    public Shown execute(@PathParam("caseId") UUID id, @NotNull @Valid ToExecute asked) {
        executions.carriedOut(id, asked.version(), asked.executedOn(), user.required());
        return shown(id);
    }

    @POST
    @Path("control")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    @Operation(operationId = "registerWithdrawalControl", summary = "Register a control that the place was closed")
    public Shown control(@PathParam("caseId") UUID id, @NotNull @Valid ToControl asked) {
        executions.controlled(
                id,
                asked.version(),
                asked.controlledOn(),
                asked.control(),
                asked.note() == null ? "" : asked.note(),
                user.required());
        return shown(id);
    }

    private Shown shown(UUID id) {
        LicensingCase about = cases.get(id);
        impartiality.require(about, user.required());
        audit.saw("case", id);
        WithdrawalCase of = withdrawalCases.get(id);
        WithdrawalDecision standing = decisions.standing(id).orElse(null);
        boolean byPoints = of.ground == WithdrawalGround.POINTS;
        Ledger.Due due = withdrawalCases.due(of);
        return new Shown(
                id,
                about.number(),
                about.status,
                of.licenceId,
                of.ground,
                of.account,
                of.unusedSince,
                !byPoints ? 0 : standing != null ? standing.points : due.points(),
                !byPoints ? null : due.days().known().orElse(null),
                !byPoints ? List.of() : basis(standing, due),
                of.notice.sentAt,
                of.notice.dueOn,
                of.notice.comment,
                decisions.newest(id).map(WithdrawalCaseResource::decision).orElse(null),
                about.version);
    }

    private List<ShownBasis> basis(WithdrawalDecision standing, Ledger.Due due) {
        return standing != null
                ? decisions.basis(standing.id).stream()
                        .map(entry -> new ShownBasis(entry.decisionId, entry.kind, entry.committedAt, entry.points))
                        .toList()
                : due.rests().stream()
                        .map(entry ->
                                new ShownBasis(entry.decisionId(), entry.kind(), entry.committedAt(), entry.points()))
                        .toList();
    }

    private static ShownDecision decision(WithdrawalDecision newest) {
        return new ShownDecision(
                newest.outcome,
                newest.fromOn,
                newest.days,
                newest.lastDay(),
                newest.circumstances,
                newest.specialReasons,
                newest.points,
                newest.reasons,
                newest.review.proposedAt,
                newest.putForwardAt,
                newest.review.reviewedAt,
                newest.review.reviewComment,
                newest.decidingBody,
                newest.decidedOn,
                newest.suspended,
                newest.setAsideAt,
                newest.executedOn,
                newest.controlledOn,
                newest.control,
                newest.version);
    }
}
