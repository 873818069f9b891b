package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Cases;
import no.bevilling.casework.ClockKind;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.ImpartialityStatements;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEvent;
import no.bevilling.licence.LicenceEventKind;
import no.bevilling.licence.LicenceEvents;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;

/** Carries a withdrawal out: the life of the licence, the control, new days after an appeal (alkoholforskriften § 10-6). */
@ApplicationScoped
public class Executions {
    private static final int LONGEST_NOTE = 2000;
    private static final String PARAGRAPH = "alkoholloven § 1-8";

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    ImpartialityStatements ties;

    @Inject
    LicenceEvents events;

    @Inject
    LicencePoints points;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The withdrawal begins and ends as decided: in the life of the licence, and by that in the register. */
    void begin(LicensingCase about, WithdrawalCase of, WithdrawalDecision decision) {
        Licence licence = Licence.findById(TenantKey.of(of.licenceId));
        LicenceEvent event = events.withdrawal(licence, decision.fromOn, decision.lastDay(), about.id);
        event.source = PARAGRAPH;
        decision.licenceEventId = events.record(licence, event).id;
        about.nextClock = ClockKind.EXECUTION;
        about.nextDueOn = decision.decidedOn.plusDays(points.numbers()
                .number("withdrawal-execution-days", decision.decidedOn)
                .orThrow());
        about.persistAndFlush();
        decision.persistAndFlush();
    }

    /**
     * The withdrawal ends where it is, or is never begun: what has passed of it stays.
     *
     * @param source where the law says it
     */
    void stop(WithdrawalCase of, WithdrawalDecision decision, String source) {
        if (decision.licenceEventId == null) {
            return;
        }
        Licence licence = Licence.findById(TenantKey.of(of.licenceId));
        LicenceEvent event = LicenceEvent.findById(TenantKey.of(decision.licenceEventId));
        Instant now = clock.instant();
        if (!events.isOver(event, now)) {
            LicenceEvent end = events.happening(
                    licence,
                    events.hasBegun(event, now) ? LicenceEventKind.ENDED_EARLY : LicenceEventKind.ANNULLED,
                    now);
            end.refersTo = event.id;
            end.caseId = decision.caseId;
            end.source = source;
            events.record(licence, end);
        }
        decision.licenceEventId = null;
    }

    /** The withdrawal becomes as short as the decision now says, from the same first day. */
    void shorten(WithdrawalCase of, WithdrawalDecision decision, String source) {
        annul(of, decision, source);
        Licence licence = Licence.findById(TenantKey.of(of.licenceId));
        LicenceEvent event = events.withdrawal(licence, decision.fromOn, decision.lastDay(), decision.caseId);
        event.source = PARAGRAPH;
        decision.licenceEventId = events.record(licence, event).id;
    }

    /** The withdrawal counts as if it had never been. */
    void annul(WithdrawalCase of, WithdrawalDecision decision, String source) {
        if (decision.licenceEventId == null) {
            return;
        }
        Licence licence = Licence.findById(TenantKey.of(of.licenceId));
        LicenceEvent end = events.happening(licence, LicenceEventKind.ANNULLED, clock.instant());
        end.refersTo = decision.licenceEventId;
        end.caseId = decision.caseId;
        end.source = source;
        events.record(licence, end);
        decision.licenceEventId = null;
    }

    /**
     * New days for a withdrawal that has waited for an appeal, or was not carried out.
     *
     * @param version of the decision, as the form was opened with
     */
    void newDays(UUID caseId, int version, LocalDate from, SignedInAccount actor) {
        LicensingCase about = toCarryOut(caseId, actor);
        WithdrawalCase of = WithdrawalCase.findById(TenantKey.of(caseId));
        WithdrawalDecision decision = standing(caseId, version);
        LocalDate today = LocalDate.now(clock);
        if (decision.suspended || decision.executedOn != null) {
            throw ProblemException.conflict("It waits for an appeal, or has been carried out.");
        }
        if (from == null || from.isBefore(today) || from.isAfter(today.plusYears(1))) {
            throw ProblemException.invalid("newFrom", "Must be a day from today, within a year");
        }
        annul(of, decision, "alkoholforskriften § 10-6");
        decision.fromOn = from;
        begin(about, of, decision);
        timeline.record(
                caseId,
                CaseEventKind.WITHDRAWAL_MOVED,
                actor,
                Map.of(
                        "from",
                        from.toString(),
                        "to",
                        decision.lastDay() == null ? "" : decision.lastDay().toString()));
    }

    /** Somebody has seen to it that nothing is sold or served from the first day on. */
    void carriedOut(UUID caseId, int version, LocalDate on, SignedInAccount actor) {
        LicensingCase about = toCarryOut(caseId, actor);
        WithdrawalDecision decision = standing(caseId, version);
        if (on == null || on.isAfter(LocalDate.now(clock)) || on.isBefore(decision.fromOn)) {
            throw ProblemException.invalid("executedOn", "Must be a day from the first of the withdrawal until today");
        }
        decision.executedOn = on;
        decision.persistAndFlush();
        about.nextClock = null;
        about.nextDueOn = null;
        about.persistAndFlush();
        timeline.record(caseId, CaseEventKind.WITHDRAWAL_EXECUTED, actor, Map.of("on", on.toString()));
        audit.changed("withdrawal", decision.id, "carried out", Map.of("case", caseId));
    }

    /** The control while the withdrawal lasted. */
    void controlled(UUID caseId, int version, LocalDate on, Control found, String note, SignedInAccount actor) {
        toCarryOut(caseId, actor);
        WithdrawalDecision decision = standing(caseId, version);
        List<Problem.Field> wrong = new ArrayList<>();
        LocalDate last = decision.lastDay();
        if (on == null
                || on.isAfter(LocalDate.now(clock))
                || on.isBefore(decision.fromOn)
                || last != null && on.isAfter(last)) {
            wrong.add(new Problem.Field("controlledOn", "Must be a day of the withdrawal until today"));
        }
        if (found == null) {
            wrong.add(new Problem.Field("control", "Must be KEPT or NOT_KEPT"));
        }
        String words = note == null ? "" : note.strip();
        if (words.length() > LONGEST_NOTE || found == Control.NOT_KEPT && words.isEmpty()) {
            wrong.add(new Problem.Field("note", "Must say what was seen, in at most " + LONGEST_NOTE + " characters"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        decision.controlledOn = on;
        decision.control = found;
        decision.controlNote = words;
        decision.controlByName = actor.displayName();
        decision.persistAndFlush();
        timeline.record(
                caseId,
                CaseEventKind.WITHDRAWAL_CONTROLLED,
                actor,
                Map.of("on", on.toString(), "control", found.name()));
    }

    private LicensingCase toCarryOut(UUID caseId, SignedInAccount actor) {
        LicensingCase about = cases.get(caseId);
        if (!actor.has(about.municipalityId, Role.CASEWORKER)) {
            throw new ProblemException(Problem.of(403, "Only a caseworker of the municipality carries it out."));
        }
        impartiality.require(about, actor);
        ties.require(caseId, actor);
        return about;
    }

    private WithdrawalDecision standing(UUID caseId, int version) {
        WithdrawalDecision decision = WithdrawalDecision.<WithdrawalDecision>find(
                        "caseId = ?1 and outcome = ?2 and review.reviewedAt is not null and review.reviewComment is null"
                                + " and setAsideAt is null",
                        caseId,
                        WithdrawalOutcome.WITHDRAWN)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.conflict("Nothing is withdrawn in this case."));
        cases.requireVersion(caseId, version, decision.version);
        return decision;
    }
}
