package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseReopened;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.CaseTakenBack;

/** What was proposed in a case waits for nobody once the application is taken back, and a decision goes when it is taken up again. */
@ApplicationScoped
class EndedProposals {
    private static final Set<DecisionStatus> WAITING = Set.of(DecisionStatus.PROPOSED, DecisionStatus.RECOMMENDED);

    @Inject
    Decisions decisions;

    @Inject
    Rejections rejections;

    @Inject
    DecisionSetAside setAside;

    @Inject
    Audit audit;

    void takenBack(@Observes CaseTakenBack told) {
        decisions
                .newest(told.about().id)
                .filter(newest -> WAITING.contains(newest.status))
                .ifPresent(proposal -> {
                    proposal.status = DecisionStatus.SENT_BACK;
                    proposal.reviewComment = "";
                    proposal.persistAndFlush();
                    audit.changed("decision", proposal.id, "withdrawn", Map.of("case", told.about().id));
                });
        rejections
                .newest(told.about().id)
                .filter(newest -> newest.status == DecisionStatus.PROPOSED)
                .ifPresent(proposal -> {
                    proposal.status = DecisionStatus.SENT_BACK;
                    proposal.review.reviewComment = "";
                    proposal.persistAndFlush();
                    audit.changed("rejection", proposal.id, "withdrawn", Map.of("case", told.about().id));
                });
    }

    void reopened(@Observes CaseReopened told) {
        if (told.before() == CaseStatus.WITHDRAWN) {
            return;
        }
        decisions
                .newest(told.about().id)
                .filter(newest -> newest.status == DecisionStatus.APPROVED)
                .ifPresent(decision -> setAside.byTheMunicipality(told.about(), decision));
        rejections
                .newest(told.about().id)
                .filter(newest -> newest.status == DecisionStatus.APPROVED)
                .ifPresent(rejection -> {
                    rejection.status = DecisionStatus.SET_ASIDE;
                    rejection.persistAndFlush();
                    audit.changed("rejection", rejection.id, "set aside", Map.of("case", told.about().id));
                });
    }
}
