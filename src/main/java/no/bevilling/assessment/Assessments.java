package no.bevilling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.CheckResult;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Language;

/** The newest check of a case with the newest answers of people beside it, and the way to give such an answer. */
@ApplicationScoped
public class Assessments {
    private static final int LONGEST_REASON = 4000;

    @Inject
    CaseChecks checks;

    @Inject
    Cases cases;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * How the case stands; empty while it has not been checked.
     *
     * @param language of the texts
     */
    public Optional<Assessment> of(LicensingCase about, Language language) {
        return checks.newest(about.id).map(check -> {
            CheckResult result = checks.result(check, language);
            GivenAnswers given = checks.given(check);
            List<AssessedCriterion> criteria = result.criteria().stream()
                    .map(criterion -> AssessedCriterion.of(criterion, given))
                    .toList();
            return new Assessment(check.id, check.checkedAt, checks.isCurrent(check, about), result, criteria);
        });
    }

    /**
     * A person answers where the rules hand over, weighs a discretionary criterion, or departs from a main rule. The
     * answer is put beside the engine's; given twice in the same words, it is kept once.
     *
     * @param check the check that was read when answering
     * @param departure with NOT_MET: the municipality departs from its own guideline (fravik)
     * @throws ProblemException 400 for an unknown criterion, a missing reason or an answer that is not a person's to
     *     give
     * @throws no.bevilling.platform.StaleVersionException when the case has been checked anew meanwhile
     */
    public void state(
            UUID caseId,
            UUID check,
            String criterionId,
            Outcome outcome,
            boolean departure,
            String reason,
            SignedInAccount actor) {
        LicensingCase about = cases.toWorkOn(caseId, actor);
        Assessment assessment = of(about, Language.NB)
                .orElseThrow(() -> ProblemException.conflict("The case has not been checked yet."));
        AssessedCriterion criterion = assessment.criteria().stream()
                .filter(known -> known.engine().id().equals(criterionId))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("criterion", "Is not part of the check"));
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw ProblemException.invalid("reason", "Must be a text of at most " + LONGEST_REASON + " characters");
        }
        if (outcome == null || !criterion.takes(outcome, departure)) {
            throw ProblemException.invalid("outcome", "Is not an answer that a person may give here");
        }
        AssessedCriterion.Human before = criterion.human();
        if (before != null
                && before.outcome() == outcome
                && before.departure() == departure
                && before.reason().equals(words)) {
            return;
        }
        if (!assessment.checkId().equals(check)) {
            throw cases.overtaken(caseId);
        }
        HumanOutcome stated = new HumanOutcome();
        stated.caseId = caseId;
        stated.checkId = check;
        stated.criterionId = criterionId;
        stated.outcome = outcome.name();
        stated.departure = departure;
        stated.reason = words;
        stated.statedBy = actor.id();
        stated.statedByName = actor.displayName();
        stated.statedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        stated.persistAndFlush();
        timeline.record(
                caseId,
                CaseEventKind.OUTCOME_STATED,
                actor,
                Map.of(
                        "criterion",
                        criterionId,
                        "question",
                        criterion.engine().question(),
                        "outcome",
                        departure ? "DEPARTURE" : outcome.name()));
    }
}
