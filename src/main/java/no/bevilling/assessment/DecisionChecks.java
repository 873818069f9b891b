package no.bevilling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.CheckResult;
import no.bevilling.rules.Language;
import no.bevilling.rules.Replay;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;

/**
 * Checks what a decision would grant, and proves later that it was checked: kept whole, compared with what is known,
 * and replayed to the same result.
 */
@ApplicationScoped
public class DecisionChecks {
    private static final int LONGEST_REASON = 4000;

    @Inject
    RuleChecks rules;

    @Inject
    CheckQuestion question;

    @Inject
    CaseChecks checks;

    @Inject
    Clock clock;

    /** What a decision grants, as the rules see it. {@code to} is the last day, included. */
    public record Granted(List<Integer> drinkGroups, List<CheckRequest.HoursRow> hours, LocalDate from, LocalDate to) {}

    /** Checks the grant on everything that is known in the case, and keeps the check. */
    public StoredCheck check(LicensingCase about, Granted granted, SignedInAccount actor) {
        return check(about.id, asked(about, granted), checks.language(about), actor.id());
    }

    /**
     * Checks what is asked about something that was decided in the case, and keeps the check.
     *
     * @param language of the texts in the result
     * @throws RuleBases.NoRuleBase when no rules are in force for the municipality on the date asked about
     */
    public StoredCheck check(UUID caseId, CheckRequest asked, Language language, UUID by) {
        CheckResult found = rules.check(asked, language);
        Replay.Stored whole = Replay.store(asked, found, language);
        StoredCheck check = new StoredCheck();
        check.caseId = caseId;
        check.checkedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        check.checkedBy = by;
        check.caseDate = asked.date();
        check.fingerprint = found.ruleBase().fingerprint();
        check.language = language.name().toLowerCase(Locale.ROOT);
        check.forDecision = true;
        check.input = checks.tree(whole.request());
        check.result = checks.tree(whole.result());
        check.conclusion = found.conclusion().name();
        check.persistAndFlush();
        return check;
    }

    /** @throws ProblemException 404 where the municipality keeps no such check */
    public StoredCheck get(UUID id) {
        return StoredCheck.<StoredCheck>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such check in this municipality."));
    }

    /** A kept check with the newest answers of people beside it, in a language. */
    public Assessment assess(StoredCheck check, LicensingCase about, Language language) {
        CheckResult result = checks.result(check, language);
        GivenAnswers given = checks.newest(about.id).map(checks::given).orElse(GivenAnswers.NONE);
        List<AssessedCriterion> criteria = result.criteria().stream()
                .map(criterion -> AssessedCriterion.of(criterion, given))
                .toList();
        return new Assessment(check.id, check.checkedAt, checks.isCurrent(check, about), result, criteria);
    }

    /** A kept check about something else than an application, with the answers that people have given beside that very check. */
    public Assessment assess(StoredCheck check, Language language) {
        return assessed(check.id, check.checkedAt, checks.result(check, language), checks.given(check));
    }

    /** What a check would find; nothing is kept of it. */
    public Assessment preview(CheckRequest asked, Language language) {
        return assessed(null, clock.instant(), rules.check(asked, language), GivenAnswers.NONE);
    }

    private static Assessment assessed(UUID id, Instant at, CheckResult result, GivenAnswers given) {
        return new Assessment(
                id,
                at,
                true,
                result,
                result.criteria().stream()
                        .map(criterion -> AssessedCriterion.of(criterion, given))
                        .toList());
    }

    /**
     * Puts the answer of a person beside a kept check about something else than an application.
     *
     * @param departure with NOT_MET: a main rule of a guideline is departed from (fravik)
     * @throws ProblemException 400 for an answer that is not a person's to give, or one without a reason
     */
    public void answer(
            StoredCheck check,
            AssessedCriterion criterion,
            CheckResult.Outcome outcome,
            boolean departure,
            String reason,
            SignedInAccount actor) {
        String id = criterion.engine().id();
        if (outcome == null || !criterion.takes(outcome, departure)) {
            throw ProblemException.invalid("outcome-" + id, "Is not an answer that a person may give here");
        }
        if (!TypedForm.isText(reason, LONGEST_REASON)) {
            throw ProblemException.invalid(
                    "reason-" + id, "Must be a text of at most " + LONGEST_REASON + " characters");
        }
        HumanOutcome stated = new HumanOutcome();
        stated.caseId = check.caseId;
        stated.checkId = check.id;
        stated.criterionId = id;
        stated.outcome = outcome.name();
        stated.departure = departure;
        stated.reason = reason.strip();
        stated.statedBy = actor.id();
        stated.statedByName = actor.displayName();
        stated.statedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        stated.persistAndFlush();
    }

    /** Whether the check answers this, by the rules in force on the day that it asks about. */
    public boolean answers(StoredCheck check, CheckRequest asked) {
        return check.input.equals(checks.tree(CaseChecks.write(asked))) && isByRulesInForce(check, asked);
    }

    private boolean isByRulesInForce(StoredCheck check, CheckRequest asked) {
        try {
            return rules.ruleBase(asked.municipality(), asked.date())
                    .fingerprint()
                    .equals(check.fingerprint);
        } catch (RuleBases.NoRuleBase | RuleBases.UnknownMunicipality none) {
            return false;
        }
    }

    /**
     * Whether the check still answers what is known now, by the rules that are in force now: no fact, no statement and
     * no rule has changed.
     *
     * @param granted what the decision grants; null where the check is of the application as it stands
     */
    public boolean stillHolds(StoredCheck check, LicensingCase about, Granted granted) {
        if (granted == null) {
            return checks.isCurrent(check, about);
        }
        return answers(check, asked(about, granted));
    }

    /**
     * Runs the check again, by the very rules it was made by.
     *
     * @throws IllegalArgumentException when those rules are not there any more
     */
    public Replay.Replayed replay(StoredCheck check) {
        return rules.replay(CaseChecks.kept(check, Language.valueOf(check.language.toUpperCase(Locale.ROOT))));
    }

    /** The facts of the check. */
    public CheckRequest facts(StoredCheck check) {
        return Replay.request(CaseChecks.kept(check, Language.NB));
    }

    private CheckRequest asked(LicensingCase about, Granted granted) {
        CheckRequest known = question.of(about);
        CheckRequest.Application applied = known.application();
        CheckRequest.Application given = new CheckRequest.Application(
                applied.kind(),
                applied.licenceType(),
                granted.drinkGroups(),
                applied.clientele(),
                granted.from(),
                granted.to(),
                granted.hours(),
                applied.seasonal(),
                applied.ownProduction(),
                applied.channels(),
                applied.partOfYear());
        return new CheckRequest(
                known.municipality(),
                known.date(),
                given,
                known.premises(),
                known.event(),
                known.people(),
                known.statements(),
                known.counts());
    }
}
