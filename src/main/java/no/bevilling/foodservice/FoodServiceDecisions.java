package no.bevilling.foodservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseDeadlines;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.casework.TwoPeople;
import no.bevilling.database.TenantKey;
import no.bevilling.foodservice.FoodServiceChecks.Answered;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Language;

/**
 * Decides about food-service licences: proposed by one, approved by another (ADR 11). A licence is given where every question
 * of the act is met, or is made a condition (serveringsloven § 3); it is refused only where one is not.
 */
@ApplicationScoped
public class FoodServiceDecisions {
    static final int LONGEST_REASONS = 10_000;
    private static final int LONGEST_CONDITION = 1000;

    @Inject
    FoodServiceChecks checks;

    @Inject
    FoodServiceStops stops;

    @Inject
    FoodServiceLicences licences;

    @Inject
    FoodServicePapers papers;

    @Inject
    TwoPeople two;

    @Inject
    Cases cases;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What is proposed.
     *
     * @param conditions by the question's id; one for each question that is not met, where the licence is given
     */
    public record Draft(FoodServiceOutcome outcome, String reasons, Map<String, Condition> conditions) {}

    /** A condition as it was typed. */
    public record Condition(String text, LocalDate dueOn) {}

    /** The newest decision or proposal of a case, whatever came of it. */
    public Optional<FoodServiceDecision> newest(UUID caseId) {
        return FoodServiceDecision.<FoodServiceDecision>find(
                        "caseId = ?1 order by review.proposedAt desc, id desc", caseId)
                .firstResultOptional();
    }

    /** What must be made a condition if the licence is given all the same. */
    public List<Answered> conditionable(LicensingCase about) {
        return checks.of(about).stream()
                .filter(one -> one.outcome() == Outcome.NOT_MET
                        && one.found().question().condition())
                .toList();
    }

    /**
     * Proposes.
     *
     * @param version of the case, as the form was opened with
     * @throws ProblemException 409 while something stops it, and for an outcome that the answers do not carry; 400 naming
     *     what is wrong
     */
    public FoodServiceDecision propose(UUID caseId, int version, Draft draft, SignedInAccount actor) {
        LicensingCase about = two.toPropose(caseId, version, actor);
        requireNothingStops(about);
        List<Answered> answered = checks.of(about);
        refuse(flaws(draft, answered));
        requireCarried(draft.outcome(), answered);
        FoodServiceDecision proposal = new FoodServiceDecision();
        proposal.caseId = caseId;
        proposal.outcome = draft.outcome();
        proposal.reasons = draft.reasons().strip();
        proposal.conditions = draft.outcome() == FoodServiceOutcome.GRANTED ? conditions(draft, answered) : List.of();
        proposal.checkId = checks.store(about, actor).id;
        proposal.review = two.propose(about, draft.outcome().name(), actor);
        proposal.persistAndFlush();
        audit.changed("food-service decision", proposal.id, "proposed", Map.of("case", caseId));
        return proposal;
    }

    /**
     * Approves; licence, letter and outbox stand together with it, or nothing of it does.
     *
     * @throws ProblemException 409 when the answers have changed since it was proposed
     */
    public FoodServiceDecision approve(UUID caseId, int version, SignedInAccount actor) {
        LicensingCase about = two.toReview(caseId, actor);
        FoodServiceDecision proposal = waiting(caseId);
        two.requireSecond(about, proposal.review, version, proposal.version, actor);
        requireNothingStops(about);
        if (!checks.isCurrent(about, StoredFoodServiceCheck.findById(TenantKey.of(proposal.checkId)))) {
            throw ProblemException.conflict("The answers have changed since it was proposed: send it back.");
        }
        two.approve(about, proposal.review, proposal.outcome.name(), actor);
        about.status = CaseStatus.DECIDED;
        about.decidedAt = now();
        deadlines.refresh(about);
        proposal.persistAndFlush();
        audit.changed("food-service decision", proposal.id, "approved", Map.of("case", caseId));
        // What was given before the municipality took it up again held until now.
        licences.undo(caseId);
        if (proposal.outcome == FoodServiceOutcome.GRANTED) {
            FoodServiceLicence licence = licences.grant(about, proposal);
            timeline.record(caseId, CaseEventKind.LICENCE_GRANTED, Map.of("number", licence.licenceNumber));
            papers.granted(about, proposal, licence, checks.of(about), actor);
        } else {
            timeline.record(caseId, CaseEventKind.REFUSED, Map.of());
            papers.refused(about, proposal, checks.of(about), actor);
        }
        licences.transferDecided(about);
        return proposal;
    }

    /** Sends it back with what must be done. */
    public void sendBack(UUID caseId, int version, String comment, SignedInAccount actor) {
        LicensingCase about = two.toReview(caseId, actor);
        FoodServiceDecision proposal = waiting(caseId);
        two.requireSecond(about, proposal.review, version, proposal.version, actor);
        two.sendBack(about, proposal.review, comment, actor);
        proposal.persistAndFlush();
        audit.changed("food-service decision", proposal.id, "sent back", Map.of("case", caseId));
    }

    private FoodServiceDecision waiting(UUID caseId) {
        return newest(caseId)
                .filter(newest -> newest.review.waits())
                .orElseThrow(() -> ProblemException.conflict("Nothing waits for approval in this case."));
    }

    private void requireNothingStops(LicensingCase about) {
        List<FoodServiceStop> all = stops.of(about);
        if (!all.isEmpty()) {
            FoodServiceStop first = all.get(0);
            throw ProblemException.conflict("It cannot be decided yet: " + first.kind()
                    + (first.title().isEmpty() ? "" : " (" + first.title() + ")"));
        }
    }

    /** The act leaves no choice: given where all is met, refused only where something is not. */
    private static void requireCarried(FoodServiceOutcome outcome, List<Answered> answered) {
        boolean hindered = answered.stream()
                .anyMatch(one -> one.outcome() == Outcome.NOT_MET
                        && !one.found().question().condition());
        boolean unmet = answered.stream().anyMatch(one -> one.outcome() == Outcome.NOT_MET);
        if (outcome == FoodServiceOutcome.GRANTED && hindered) {
            throw ProblemException.conflict("A question of the act is not met, and cannot be made a condition (§ 3).");
        }
        if (outcome == FoodServiceOutcome.REFUSED && !unmet) {
            throw ProblemException.conflict("Every question of the act is met: the licence shall be given (§ 3).");
        }
    }

    private List<Problem.Field> flaws(Draft draft, List<Answered> answered) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (draft.outcome() == null) {
            wrong.add(new Problem.Field("outcome", "Must be GRANTED or REFUSED"));
        }
        if (!TypedForm.isText(draft.reasons(), LONGEST_REASONS)) {
            wrong.add(new Problem.Field("reasons", "Must be a text of at most " + LONGEST_REASONS + " characters"));
        }
        if (draft.outcome() == FoodServiceOutcome.GRANTED) {
            LocalDate today = LocalDate.now(clock);
            for (Answered one : unmet(answered)) {
                Condition typed = draft.conditions().get(one.id());
                if (typed == null || !TypedForm.isText(typed.text(), LONGEST_CONDITION)) {
                    wrong.add(new Problem.Field("condition-" + one.id(), "Must say what is to be in place"));
                }
                if (typed == null || typed.dueOn() == null || !typed.dueOn().isAfter(today)) {
                    wrong.add(new Problem.Field("due-" + one.id(), "Must be a day after today"));
                }
            }
        }
        return wrong;
    }

    private static List<FoodServiceDecision.Condition> conditions(Draft draft, List<Answered> answered) {
        return unmet(answered).stream()
                .map(one -> new FoodServiceDecision.Condition(
                        one.question(Language.NB),
                        draft.conditions().get(one.id()).text().strip(),
                        draft.conditions().get(one.id()).dueOn()))
                .toList();
    }

    private static List<Answered> unmet(List<Answered> answered) {
        return answered.stream()
                .filter(one -> one.outcome() == Outcome.NOT_MET
                        && one.found().question().condition())
                .toList();
    }

    private static void refuse(List<Problem.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
