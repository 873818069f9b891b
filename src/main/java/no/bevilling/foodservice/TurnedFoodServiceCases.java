package no.bevilling.foodservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseRejected;
import no.bevilling.casework.CaseReopened;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.CaseTakenBack;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;

/** What follows for food-service licences when an application is taken back or rejected, or a case is taken up again. */
@ApplicationScoped
class TurnedFoodServiceCases {
    @Inject
    FoodServiceDecisions decisions;

    @Inject
    FoodServiceReactions reactions;

    @Inject
    FoodServiceLicences licences;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A proposal waits for nobody any more, and whoever had the place before waits for another application. */
    void takenBack(@Observes CaseTakenBack told) {
        if (told.about().matter != Matter.FOOD_SERVICE_LICENCE) {
            return;
        }
        decisions
                .newest(told.about().id)
                .filter(newest -> newest.review.waits())
                .ifPresent(proposal -> {
                    proposal.review.reviewedBy = told.actor().id();
                    proposal.review.reviewedAt = now();
                    proposal.review.reviewComment = "";
                    proposal.persistAndFlush();
                    tell(proposal, "withdrawn");
                });
        licences.transferTakenBack(told.about().id);
    }

    /** An application that is rejected is decided, for whoever had the place before (serveringsloven § 22). */
    void rejected(@Observes CaseRejected told) {
        if (told.about().matter == Matter.FOOD_SERVICE_LICENCE) {
            licences.transferDecided(told.about());
        }
    }

    /** A licence that was given holds until there is a new decision; a refusal or a reaction counts as never made. */
    void reopened(@Observes CaseReopened told) {
        LicensingCase about = told.about();
        if (about.matter != Matter.FOOD_SERVICE_LICENCE) {
            return;
        }
        if (told.before() == CaseStatus.WITHDRAWN) {
            licences.transferTakenUpAgain(about);
            return;
        }
        Optional<FoodServiceDecision> decision = decisions.newest(about.id).filter(FoodServiceDecision::stands);
        decision.ifPresent(stands -> {
            stands.setAsideAt = now();
            stands.persistAndFlush();
            tell(stands, "set aside");
        });
        if (decision.isEmpty() || decision.get().outcome == FoodServiceOutcome.REFUSED) {
            licences.undo(about.id);
        }
        reactions.newest(about.id).filter(FoodServiceReactionDecision::stands).ifPresent(stands -> {
            stands.setAsideAt = now();
            stands.persistAndFlush();
            audit.changed("food-service reaction", stands.reactionId, "set aside", Map.of("case", about.id));
        });
    }

    private void tell(FoodServiceDecision decision, String what) {
        audit.changed("food-service decision", decision.id, what, Map.of("case", decision.caseId));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
