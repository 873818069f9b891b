package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bevilling.appeal.Appeal;
import no.bevilling.appeal.AppealCourse;
import no.bevilling.appeal.AppealableDecision;
import no.bevilling.appeal.AppealableDecisions;
import no.bevilling.appeal.DecisionType;
import no.bevilling.appeal.SetAsideBy;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.document.DocumentKind;
import no.bevilling.licence.DecisionEffects;
import no.bevilling.rules.fact.LicenceType;

/** Appeals against decisions on the merits of an application (alkoholloven chapters 3, 4 and 7). */
@ApplicationScoped
class AppealableLicenceDecisions implements AppealableDecisions {
    private static final Set<DocumentKind> LETTERS = Set.of(DocumentKind.GRANT_LETTER, DocumentKind.REFUSAL_LETTER);

    @Inject
    Decisions decisions;

    @Inject
    Cases cases;

    @Inject
    DecisionSetAside setAside;

    @Inject
    DecisionEffects effects;

    @Inject
    ApplicantsAppeal applicants;

    @Inject
    Clock clock;

    @Override
    public DecisionType type() {
        return DecisionType.LICENCE;
    }

    @Override
    public Optional<AppealableDecision> standing(UUID caseId) {
        return Decision.<Decision>find("caseId = ?1 and status = ?2", caseId, DecisionStatus.APPROVED)
                .firstResultOptional()
                .map(this::appealable);
    }

    private AppealableDecision appealable(Decision decision) {
        LicensingCase about = cases.get(decision.caseId);
        LocalDate decidedOn = decision.resolvedOn == null
                ? LocalDate.ofInstant(decision.reviewedAt, clock.getZone())
                : decision.resolvedOn;
        String chapter = about.licenceType == LicenceType.SALE ? "alkoholloven kapittel 3" : "alkoholloven kapittel 4";
        return new AppealableDecision(
                decision.id,
                decision.caseId,
                type(),
                decidedOn,
                decision.outcome == DecisionOutcome.GRANTED,
                List.of(chapter),
                LETTERS,
                decision.decidingBody,
                AppealCourse.ALCOHOL_ACT);
    }

    @Override
    public void setAside(AppealableDecision appealed, SetAsideBy by, Appeal appeal) {
        LicensingCase about = cases.get(appealed.caseId());
        Decision decision = decisions.get(appealed.id());
        if (by == SetAsideBy.MUNICIPALITY) {
            setAside.byTheMunicipality(about, decision);
        } else {
            setAside.byTheAppealBody(about, decision);
        }
    }

    @Override
    public void suspended(AppealableDecision appealed, boolean waits) {
        if (waits) {
            effects.waits(appealed.id());
        } else {
            effects.takeEffect(appealed.id());
        }
    }

    @Override
    public Optional<String> partysPage(String number, LicensingCase about, UUID account) {
        return applicants.page(number, about, account);
    }
}
