package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.database.TenantKey;
import no.bevilling.document.DocumentKind;
import no.bevilling.rules.DecidingBody;

/**
 * Appeals against rejections (avvisning): decisions of the administration about applications, so they go where appeals against
 * decisions on those go (alkoholloven § 1-16, serveringsloven § 27). One that is taken away leaves an application that must be handled: the case is
 * open again. It gave nothing that could wait, so a suspension changes nothing (forvaltningsloven § 42).
 */
@ApplicationScoped
class AppealableRejections implements AppealableDecisions {
    @Inject
    Cases cases;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    ApplicantsAppeal applicants;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public DecisionType type() {
        return DecisionType.REJECTION;
    }

    @Override
    public Optional<AppealableDecision> standing(UUID caseId) {
        return Rejection.<Rejection>find("caseId = ?1 and status = ?2", caseId, DecisionStatus.APPROVED)
                .firstResultOptional()
                .map(rejection -> new AppealableDecision(
                        rejection.id,
                        caseId,
                        type(),
                        LocalDate.ofInstant(rejection.review.reviewedAt, clock.getZone()),
                        false,
                        List.of("forvaltningsloven § 2"),
                        Set.of(DocumentKind.REJECTION_LETTER),
                        DecidingBody.ADMINISTRATION,
                        cases.get(caseId).matter == Matter.FOOD_SERVICE_LICENCE
                                ? AppealCourse.SERVING_ACT
                                : AppealCourse.ALCOHOL_ACT));
    }

    @Override
    public void setAside(AppealableDecision appealed, SetAsideBy by, Appeal appeal) {
        LicensingCase about = cases.get(appealed.caseId());
        Rejection rejection = Rejection.findById(TenantKey.of(appealed.id()));
        rejection.status = DecisionStatus.SET_ASIDE;
        about.status = CaseStatus.IN_PROGRESS;
        about.rejection = false;
        about.decidedAt = null;
        deadlines.refresh(about);
        rejection.persistAndFlush();
        audit.changed("rejection", rejection.id, "set aside", Map.of("case", about.id, "by", by));
    }

    @Override
    public void suspended(AppealableDecision appealed, boolean waits) {
        audit.changed("rejection", appealed.id(), waits ? "waits" : "in effect", Map.of("case", appealed.caseId()));
    }

    @Override
    public Optional<String> partysPage(String number, LicensingCase about, UUID account) {
        return applicants.page(number, about, account);
    }
}
