package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.account.SignedInAccount;
import no.bevilling.assessment.AssessedCriterion;
import no.bevilling.assessment.Assessment;
import no.bevilling.assessment.DecisionChecks;
import no.bevilling.assessment.StoredCheck;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipalities;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.PageContext;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Criterion.Force;
import no.bevilling.rules.Language;
import no.bevilling.rules.ReactionRequest;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.DecisionKind;
import no.bevilling.rules.fact.WithdrawalGround;

/** Holds what is proposed against the rules of alkoholforskriften chapter 10, keeps the check, and proves it later (ADR 23). */
@ApplicationScoped
class ReactionChecks {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Inject
    DecisionChecks checks;

    @Inject
    Municipalities municipalities;

    @Inject
    PageContext page;

    /**
     * How long a licence would be withdrawn.
     *
     * @param days null: for the rest of the period
     */
    record Terms(LocalDate from, Integer days, Circumstances circumstances, String specialReasons) {}

    /** What is asked about points; {@code on} is the day it is proposed. */
    CheckRequest points(PointsCase of, List<Violation> violations, LocalDate on) {
        return request(
                of.municipalityId,
                DecisionKind.PENALTY_POINTS,
                on,
                new ReactionRequest(
                        of.notice.isSent(),
                        of.notice.dueOn,
                        of.notice.isSent() ? of.notice.comment != null : null,
                        true,
                        violations.stream()
                                .map(violation -> new ReactionRequest.Violation(
                                        violation.kind,
                                        LocalDate.ofInstant(violation.committedAt, OSLO),
                                        of.inspectionReference(),
                                        violation.points,
                                        violation.circumstances,
                                        !violation.specialReasons.isBlank()))
                                .toList(),
                        List.of(),
                        null));
    }

    /**
     * What is asked about a withdrawal.
     *
     * @param due what the points call for; nothing of it is asked on other grounds
     */
    CheckRequest withdrawal(WithdrawalCase of, Terms terms, Ledger ledger, Ledger.Due due, LocalDate on) {
        Licence licence = Licence.findById(TenantKey.of(of.licenceId));
        boolean byPoints = of.ground == WithdrawalGround.POINTS;
        List<UUID> resting = due.rests().stream().map(Ledger.Entry::id).toList();
        return request(
                of.municipalityId,
                DecisionKind.WITHDRAWAL,
                on,
                new ReactionRequest(
                        of.notice.isSent(),
                        of.notice.dueOn,
                        of.notice.isSent() ? of.notice.comment != null : null,
                        null,
                        !byPoints
                                ? List.of()
                                : due.rests().stream()
                                        .map(entry -> new ReactionRequest.Violation(
                                                entry.kind(),
                                                entry.day(),
                                                (entry.decisionId() == null ? entry.id() : entry.decisionId())
                                                        .toString(),
                                                entry.points(),
                                                Circumstances.ORDINARY,
                                                null))
                                        .toList(),
                        !byPoints
                                ? List.of()
                                : ledger.entries().stream()
                                        .filter(entry -> entry.state() == Ledger.State.COUNTS)
                                        .filter(entry -> !resting.contains(entry.id()))
                                        .map(entry -> new ReactionRequest.EarlierPoints(entry.day(), entry.points()))
                                        .toList(),
                        new ReactionRequest.Withdrawal(
                                of.ground,
                                days(terms, licence),
                                terms.from(),
                                licence.periodTo,
                                terms.circumstances(),
                                !terms.specialReasons().isBlank(),
                                of.unusedSince == null ? null : (int) ChronoUnit.MONTHS.between(of.unusedSince, on))));
    }

    private static Integer days(Terms terms, Licence licence) {
        return terms.days() != null
                ? terms.days()
                : (int) Math.max(1, ChronoUnit.DAYS.between(terms.from(), licence.periodTo) + 1);
    }

    private CheckRequest request(int municipality, DecisionKind kind, LocalDate on, ReactionRequest reaction) {
        return new CheckRequest(municipalities.byId(municipality).orElseThrow().number(), on, kind, reaction, null);
    }

    /** What the rules would say, before anything is proposed, in the reader's language. */
    Assessment preview(CheckRequest asked) {
        return checks.preview(asked, readersLanguage());
    }

    /**
     * Checks, keeps the check with the answers of people beside it, and refuses what the rules do not carry.
     *
     * @param answers by criterion
     * @throws NotCarried where something absolute is not met, a main rule is not met without a reason, or a person has
     *     still to answer
     */
    StoredCheck carried(
            UUID caseId, CheckRequest asked, int municipality, Map<String, PersonsAnswer> answers, SignedInAccount by) {
        Language language = language(municipality);
        StoredCheck check = checks.check(caseId, asked, language, by.id());
        Map<String, AssessedCriterion> found = checks.assess(check, language).criteria().stream()
                .collect(Collectors.toMap(criterion -> criterion.engine().id(), Function.identity()));
        answers.forEach((id, answer) -> {
            AssessedCriterion criterion = found.get(id);
            if (criterion != null && criterion.allowed() != AssessedCriterion.Allowed.NOTHING) {
                checks.answer(check, criterion, answer.outcome(), answer.departure(), answer.reason(), by);
            }
        });
        requireCarried(check, municipality);
        return check;
    }

    /** @throws NotCarried as above */
    void requireCarried(StoredCheck check, int municipality) {
        List<AssessedCriterion> stop = notCarried(checks.assess(check, language(municipality)));
        if (!stop.isEmpty()) {
            throw new NotCarried(stop);
        }
    }

    static List<AssessedCriterion> notCarried(Assessment assessment) {
        return Stream.concat(
                        assessment.notMet().stream()
                                .filter(criterion -> !criterion.isDeparture())
                                .filter(criterion -> criterion.engine().force() != Force.DISCRETIONARY
                                        || criterion.engine().outcome() == Outcome.UNDECIDED),
                        assessment.open().stream())
                .distinct()
                .toList();
    }

    /**
     * Proves the check again before anybody approves what rests on it.
     *
     * @param asked what would be asked now, of the check's own day
     * @throws ReactionStopped where it does not
     */
    void requireSame(StoredCheck check, CheckRequest asked) {
        if (!checks.answers(check, asked)) {
            throw new ReactionStopped(ReactionStopped.Reason.CHANGED_SINCE);
        }
        boolean identical;
        try {
            identical = checks.replay(check).identical();
        } catch (IllegalArgumentException rulesAreGone) {
            identical = false;
        }
        if (!identical) {
            throw new ReactionStopped(ReactionStopped.Reason.REPLAY_DIFFERS);
        }
    }

    StoredCheck get(UUID id) {
        return checks.get(id);
    }

    /** A kept check as it reads now, with the answers beside it, in the reader's language. */
    Assessment assess(StoredCheck check) {
        return checks.assess(check, readersLanguage());
    }

    private Language readersLanguage() {
        return Language.valueOf(page.getLanguage().name());
    }

    private static Language language(int municipality) {
        return Language.valueOf(Municipality.<Municipality>findById(municipality)
                .languageForm
                .name()
                .toUpperCase(Locale.ROOT));
    }
}
