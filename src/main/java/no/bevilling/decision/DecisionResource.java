package no.bevilling.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.assessment.DecisionChecks;
import no.bevilling.assessment.StoredCheck;
import no.bevilling.audit.Audit;
import no.bevilling.document.Reasons;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Page;
import no.bevilling.platform.PageRequest;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.Replay;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions for programs, each with the check it rests on. */
@Path("/api/v1/municipalities/{number}/decisions")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class DecisionResource {
    @Inject
    Decisions decisions;

    @Inject
    DecisionChecks checks;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    /**
     * A decision, or a proposal that waits or was sent back.
     *
     * @param periodTo last day, included
     * @param proposedBy account of the caseworker
     * @param reviewedBy account of the second person; never the same
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Decision")
    public record Shown(
            UUID id,
            UUID caseId,
            DecisionStatus status,
            DecisionOutcome outcome,
            List<Integer> drinkGroups,
            List<CheckRequest.HoursRow> hours,
            List<String> conditions,
            LocalDate periodFrom,
            LocalDate periodTo,
            String servingArea,
            String outdoorArea,
            Reasons reasons,
            String individualAssessment,
            UUID proposedBy,
            Instant proposedAt,
            UUID reviewedBy,
            Instant reviewedAt) {
        static Shown of(Decision decision) {
            return new Shown(
                    decision.id,
                    decision.caseId,
                    decision.status,
                    decision.outcome,
                    decision.drinkGroups,
                    decision.hours,
                    decision.conditions,
                    decision.periodFrom,
                    decision.periodTo,
                    decision.servingArea,
                    decision.outdoorArea,
                    decision.reasons,
                    decision.individualAssessment,
                    decision.proposedBy,
                    decision.proposedAt,
                    decision.reviewedBy,
                    decision.reviewedAt);
        }
    }

    /** The check that a decision rests on, whole: what was asked and what the rules answered. */
    @Schema(name = "DecisionCheck")
    public record Check(
            UUID id,
            Instant checkedAt,
            LocalDate date,
            String fingerprint,

            @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
            JsonNode input,

            @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
            JsonNode result) {}

    /**
     * What came of running the check again.
     *
     * @param identical whether the rules are the same, byte for byte, and the result too
     * @param differences by path in the result; empty when it is the same
     */
    @Schema(name = "Replayed")
    public record Replayed(boolean identical, boolean sameRules, List<String> differences) {}

    @GET
    @InMunicipality
    @Operation(operationId = "listDecisions", summary = "Approved decisions, the newest first")
    public Page<Shown> list(@Valid @BeanParam PageRequest asked, @Context UriInfo uri) {
        List<Shown> items = decisions.approved(asked.page() - 1, asked.size(), user.required()).stream()
                .map(Shown::of)
                .toList();
        items.forEach(shown -> audit.saw("decision", shown.id()));
        return Page.of(items, asked, decisions.countApproved(user.required()), uri);
    }

    @GET
    @Path("{id}")
    @InMunicipality
    @Operation(operationId = "getDecision", summary = "One decision or proposal")
    public Shown get(@PathParam("id") UUID id) {
        Decision found = decisions.toRead(id, user.required());
        audit.saw("decision", id);
        return Shown.of(found);
    }

    @GET
    @Path("{id}/check")
    @InMunicipality
    @Operation(operationId = "getDecisionCheck", summary = "The rule check that a decision rests on, as it was kept")
    public Check check(@PathParam("id") UUID id) {
        StoredCheck check = checks.get(decisions.toRead(id, user.required()).ruleCheckId);
        audit.saw("decision", id);
        return new Check(check.id, check.checkedAt, check.caseDate, check.fingerprint, check.input, check.result);
    }

    @POST
    @Path("{id}/replay")
    @InMunicipality
    @Operation(
            operationId = "replayDecisionCheck",
            summary = "Run the check of a decision again, by the very rules it was made by",
            description = "Nothing is stored. 422 when those rules are not here any more.")
    public Replayed replay(@PathParam("id") UUID id) {
        StoredCheck check = checks.get(decisions.toRead(id, user.required()).ruleCheckId);
        try {
            Replay.Replayed again = checks.replay(check);
            return new Replayed(again.identical(), again.sameFingerprint(), again.differences());
        } catch (IllegalArgumentException rulesAreGone) {
            throw ProblemException.unprocessable("The rules that this was checked by are not here any more.");
        }
    }
}
