package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.SignedInAccount;
import no.bevilling.assessment.AssessedCriterion;
import no.bevilling.assessment.Assessment;
import no.bevilling.assessment.DecisionChecks;
import no.bevilling.assessment.StoredCheck;
import no.bevilling.municipality.Municipalities;
import no.bevilling.municipality.Municipality;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Criterion.Force;
import no.bevilling.rules.FeeRequest;
import no.bevilling.rules.Language;
import no.bevilling.rules.fact.DecisionKind;

/** Holds a fee against the rules, keeps the check with the decision, and proves it later (ADR 23). */
@ApplicationScoped
class FeeChecks {
    /** Where the rules hand over: whether it is a special case, so that the fee may be lower (alkoholforskriften § 6-2). */
    private static final String LOWERED = "national-fee-lowered";

    @Inject
    DecisionChecks checks;

    @Inject
    Municipalities municipalities;

    /** What is asked about a fee; {@code on} is the day it is proposed, and nothing is due or paid yet. */
    CheckRequest asked(int municipality, FeeReckoning of, long amountOre, LocalDate dueOn, LocalDate on) {
        return new CheckRequest(
                municipalities.byId(municipality).orElseThrow().number(),
                on,
                DecisionKind.FEE,
                null,
                new FeeRequest(
                        of.year(),
                        of.licenceType(),
                        of.isAmbulatory(),
                        of.lines().stream()
                                .map(line -> new FeeRequest.Volume(line.drinkGroup(), line.litres()))
                                .toList(),
                        Math.toIntExact(amountOre),
                        amountOre < FeeReckoning.ore(of.whole()),
                        of.rounding(),
                        dueOn,
                        false,
                        dueOn,
                        true));
    }

    /** The questions that the rules would stop at; empty where nothing stops. Nothing is kept. */
    List<AssessedCriterion> stops(CheckRequest asked, int municipality) {
        return notCarried(checks.preview(asked, language(municipality)));
    }

    /**
     * Checks, keeps the check with the answer of the proposer beside it, and refuses what the rules do not carry.
     *
     * @param lowered why it may be lower; empty where it is not
     * @throws FeeStopped where something is not met or open
     */
    StoredCheck carried(UUID caseId, CheckRequest asked, int municipality, String lowered, SignedInAccount by) {
        Language language = language(municipality);
        StoredCheck check = checks.check(caseId, asked, language, by.id());
        if (!lowered.isBlank()) {
            checks.assess(check, language).criteria().stream()
                    .filter(criterion -> criterion.engine().id().equals(LOWERED))
                    .filter(criterion -> criterion.allowed() == AssessedCriterion.Allowed.ANSWER)
                    .forEach(criterion -> checks.answer(check, criterion, Outcome.MET, false, lowered, by));
        }
        requireCarried(check, municipality);
        return check;
    }

    /** @throws FeeStopped as above */
    void requireCarried(StoredCheck check, int municipality) {
        if (!stopping(checks.assess(check, language(municipality))).toList().isEmpty()) {
            throw new FeeStopped(FeeStopped.Reason.NOT_CARRIED);
        }
    }

    /** @throws FeeStopped where the check does not answer this any more, or is not reproduced */
    void requireSame(StoredCheck check, CheckRequest asked) {
        boolean same = checks.answers(check, asked);
        try {
            same = same && checks.replay(check).identical();
        } catch (IllegalArgumentException rulesAreGone) {
            same = false;
        }
        if (!same) {
            throw new FeeStopped(FeeStopped.Reason.CHANGED_SINCE);
        }
    }

    StoredCheck get(UUID id) {
        return checks.get(id);
    }

    Assessment assess(StoredCheck check, int municipality) {
        return checks.assess(check, language(municipality));
    }

    /** Before anybody has answered, whether it is a special case is a question for the proposer, and stops nothing. */
    private static List<AssessedCriterion> notCarried(Assessment assessment) {
        return stopping(assessment)
                .filter(criterion -> !criterion.engine().id().equals(LOWERED))
                .toList();
    }

    private static Stream<AssessedCriterion> stopping(Assessment assessment) {
        return Stream.concat(
                        assessment.notMet().stream()
                                .filter(criterion -> !criterion.isDeparture())
                                .filter(criterion -> criterion.engine().force() != Force.DISCRETIONARY
                                        || criterion.engine().outcome() == Outcome.UNDECIDED),
                        assessment.open().stream())
                .distinct();
    }

    private static Language language(int municipality) {
        return Language.valueOf(Municipality.<Municipality>findById(municipality)
                .languageForm
                .name()
                .toUpperCase(Locale.ROOT));
    }
}
