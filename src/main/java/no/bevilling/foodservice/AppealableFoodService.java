package no.bevilling.foodservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bevilling.appeal.Appeal;
import no.bevilling.appeal.AppealCourse;
import no.bevilling.appeal.AppealableDecision;
import no.bevilling.appeal.AppealableDecisions;
import no.bevilling.appeal.DecisionType;
import no.bevilling.appeal.SetAsideBy;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseDeadlines;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.database.TenantKey;
import no.bevilling.document.DocumentKind;
import no.bevilling.rules.DecidingBody;

/**
 * Appeals under serveringsloven § 27, which the statsforvalter tries whole: against a licence that was given or refused, and
 * against a suspension, closing or revocation.
 */
@ApplicationScoped
class AppealableFoodService implements AppealableDecisions {
    @Inject
    FoodServiceReactions reactions;

    @Inject
    FoodServiceLicences licences;

    @Inject
    Cases cases;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    Impartiality impartiality;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public DecisionType type() {
        return DecisionType.FOOD_SERVICE;
    }

    @Override
    public Optional<AppealableDecision> standing(UUID caseId) {
        return FoodServiceDecision.<FoodServiceDecision>list("caseId", caseId).stream()
                .filter(FoodServiceDecision::stands)
                .findFirst()
                .map(this::appealable)
                .or(() -> FoodServiceReactionDecision.<FoodServiceReactionDecision>list("caseId", caseId).stream()
                        .filter(FoodServiceReactionDecision::stands)
                        .findFirst()
                        .map(this::appealable));
    }

    private AppealableDecision appealable(FoodServiceDecision decision) {
        boolean given = decision.outcome == FoodServiceOutcome.GRANTED;
        return of(
                decision.id,
                decision.caseId,
                decision.review.reviewedAt,
                given,
                "serveringsloven § 3",
                given ? DocumentKind.FOOD_SERVICE_GRANT : DocumentKind.FOOD_SERVICE_REFUSAL);
    }

    private AppealableDecision appealable(FoodServiceReactionDecision decision) {
        FoodServiceReaction reaction = reactions.of(decision.caseId).orElseThrow();
        return of(
                decision.id,
                decision.caseId,
                decision.review.reviewedAt,
                false,
                reaction.kind.event().paragraph(),
                DocumentKind.FOOD_SERVICE_REACTION);
    }

    private AppealableDecision of(
            UUID id, UUID caseId, Instant at, boolean favourable, String paragraph, DocumentKind letter) {
        return new AppealableDecision(
                id,
                caseId,
                type(),
                LocalDate.ofInstant(at, clock.getZone()),
                favourable,
                List.of(paragraph),
                Set.of(letter),
                DecidingBody.ADMINISTRATION,
                AppealCourse.SERVING_ACT);
    }

    /** A licence that the municipality itself takes up again holds until the new decision; everything else never was. */
    @Override
    public void setAside(AppealableDecision appealed, SetAsideBy by, Appeal appeal) {
        LicensingCase about = cases.get(appealed.caseId());
        FoodServiceDecision decision = FoodServiceDecision.findById(TenantKey.of(appealed.id()));
        if (decision == null) {
            FoodServiceReactionDecision reaction = FoodServiceReactionDecision.findById(TenantKey.of(appealed.id()));
            reaction.setAsideAt = now();
            reaction.persistAndFlush();
            licences.undo(about.id);
        } else {
            decision.setAsideAt = now();
            decision.persistAndFlush();
            if (by == SetAsideBy.APPEAL_BODY) {
                licences.undo(about.id);
            }
        }
        about.status = CaseStatus.IN_PROGRESS;
        about.decidedAt = null;
        if (decision != null) {
            deadlines.refresh(about);
        }
        about.persistAndFlush();
        audit.changed("food-service decision", appealed.id(), "set aside", Map.of("case", about.id, "by", by));
    }

    @Override
    public void suspended(AppealableDecision appealed, boolean waits) {
        FoodServiceDecision decision = FoodServiceDecision.findById(TenantKey.of(appealed.id()));
        if (decision == null) {
            FoodServiceReactionDecision reaction = FoodServiceReactionDecision.findById(TenantKey.of(appealed.id()));
            reaction.executionSuspended = waits;
            reaction.persistAndFlush();
            FoodServiceReaction against = reactions.of(reaction.caseId).orElseThrow();
            licences.reactionWaits(against, reaction.effectiveOn, waits);
        } else {
            decision.executionSuspended = waits;
            decision.persistAndFlush();
            licences.ofCase(decision.caseId).ifPresent(licence -> licences.grantWaits(licence, waits));
        }
        audit.changed(
                "food-service decision",
                appealed.id(),
                waits ? "waits" : "in effect",
                Map.of("case", appealed.caseId()));
    }

    @Override
    public Optional<String> partysPage(String number, LicensingCase about, UUID account) {
        if (about.matter != Matter.FOOD_SERVICE_LICENCE || !impartiality.isApplicant(about, account)) {
            return Optional.empty();
        }
        return Optional.of(
                about.applicationId == null
                        ? "/soknad/" + number + "/servering/" + about.id
                        : "/soknad/" + number + "/" + about.applicationId);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
