package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.Account;
import no.bevilling.assessment.AssessedCriterion;
import no.bevilling.assessment.Assessment;
import no.bevilling.assessment.Blocker;
import no.bevilling.assessment.DecisionChecks;
import no.bevilling.assessment.StoredCheck;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.document.HoursTable;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Words;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Language;
import no.bevilling.rules.fact.StatementBody;

/** Gathers what pages show about proposals and decisions. Runs in the case's transaction. */
@ApplicationScoped
class DecisionViews {
    @Inject
    DecisionChecks checks;

    @Inject
    Words words;

    @Inject
    PageContext page;

    DecisionView of(Decision decision) {
        return new DecisionView(
                decision.id,
                decision.status,
                decision.outcome,
                decision.drinkGroups,
                HoursTable.of(DecisionWording.hours(decision.hours), form()),
                decision.conditions,
                decision.periodFrom,
                decision.periodTo,
                decision.servingArea,
                decision.outdoorArea,
                decision.reasons,
                decision.individualAssessment,
                decision.proposedBy,
                name(decision.proposedBy),
                decision.proposedAt,
                name(decision.reviewedBy),
                decision.reviewedAt,
                decision.reviewComment,
                Licence.<Licence>find("decisionId", decision.id)
                        .firstResultOptional()
                        .map(licence -> licence.licenceNumber)
                        .orElse(null),
                decision.decidingBodyName.isEmpty() ? words.of(decision.decidingBody) : decision.decidingBodyName,
                decision.resolvedOn,
                decision.resolutionNumber,
                decision.version);
    }

    /** The language form that is nearest to the reader's language. */
    private LanguageForm form() {
        return page.getLanguage() == no.bevilling.platform.Language.NN ? LanguageForm.nn : LanguageForm.nb;
    }

    private static String name(UUID account) {
        return account == null ? "" : Account.<Account>findById(account).displayName;
    }

    List<DecisionView.Stop> stops(List<Blocker> stops) {
        return stops.stream()
                .map(stop -> new DecisionView.Stop(
                        stop.kind(),
                        stop.body() == null
                                ? stop.bodyName()
                                : stop.body() == StatementBody.OTHER ? stop.bodyName() : words.of(stop.body()),
                        stop.until(),
                        stop.count()))
                .toList();
    }

    /** A criterion of the check in short; {@code reason} is a person's, empty where none answered. */
    record Criterion(
            String id,
            String question,
            String answer,
            String basis,
            boolean departure,
            Outcome outcome,
            String reason,
            String by) {}

    /** What the second person did not agree with, when a proposal was sent back. */
    record Disagreed(String question, String answer, String why) {}

    /** The reasons for which a proposal was sent back, criterion by criterion. */
    List<Disagreed> disagreed(UUID decisionId, LicensingCase about) {
        List<CriterionReview> reviews =
                CriterionReview.list("decisionId = ?1 and agrees = false order by criterionId", decisionId);
        if (reviews.isEmpty()) {
            return List.of();
        }
        Decision decision = Decision.findById(TenantKey.of(decisionId));
        Map<String, AssessedCriterion> criteria = checks
                .assess(
                        checks.get(decision.ruleCheckId),
                        about,
                        Language.valueOf(page.getLanguage().name()))
                .criteria()
                .stream()
                .collect(Collectors.toMap(one -> one.engine().id(), Function.identity()));
        return reviews.stream()
                .map(review -> {
                    AssessedCriterion judged = criteria.get(review.criterionId);
                    boolean answered = judged != null && judged.human() != null;
                    return new Disagreed(
                            judged == null
                                    ? review.criterionId
                                    : judged.engine().question(),
                            answered ? judged.human().reason() : "",
                            review.reason);
                })
                .toList();
    }

    /** The check that a proposal rests on, as the second person reads it; {@code answered}: by a human, whatever the answer. */
    record CheckShown(
            java.time.Instant checkedAt, List<Criterion> notMet, List<Criterion> answered, List<Criterion> met) {}

    CheckShown check(Decision decision, LicensingCase about) {
        StoredCheck check = checks.get(decision.ruleCheckId);
        Assessment assessment =
                checks.assess(check, about, Language.valueOf(page.getLanguage().name()));
        return new CheckShown(
                check.checkedAt,
                assessment.notMet().stream()
                        .filter(one -> one.human() == null)
                        .map(this::criterion)
                        .toList(),
                assessment.criteria().stream()
                        .filter(one -> one.human() != null)
                        .map(this::criterion)
                        .toList(),
                assessment.met().stream()
                        .filter(one -> one.human() == null)
                        .map(this::criterion)
                        .toList());
    }

    Criterion criterion(AssessedCriterion one) {
        List<String> basis = new java.util.ArrayList<>(one.engine().law());
        basis.addAll(one.engine().plan());
        return new Criterion(
                one.engine().id(),
                one.engine().question(),
                one.engine().answer(),
                String.join(", ", basis),
                one.isDeparture(),
                one.outcome(),
                one.human() == null ? "" : one.human().reason(),
                one.human() == null ? "" : one.human().by());
    }
}
