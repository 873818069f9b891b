package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.TenantKey;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.LetterKind;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/** The clocks of a case as they are stored, and what may change them. Runs in the case's transaction. */
@ApplicationScoped
public class CaseDeadlines {
    static final int LONGEST_TEXT = 4000;

    @Inject
    Cases cases;

    @Inject
    ProcessingLimits limits;

    @Inject
    LeadTimes leadTimes;

    @Inject
    Occasions occasions;

    @Inject
    CaseLetters letters;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** The clocks of a case. */
    public CaseClocks of(LicensingCase about) {
        LocalDate receivedOn = LocalDate.ofInstant(about.receivedAt, clock.getZone());
        Municipality here = Municipality.findById(about.municipalityId);
        return new CaseClocks(new CaseClocks.Known(
                receivedOn,
                about.completeOn,
                about.decidedAt == null ? null : LocalDate.ofInstant(about.decidedAt, clock.getZone()),
                limits.decision(about.matter, about.completeOn == null ? receivedOn : about.completeOn),
                limits.preliminaryMonths(receivedOn),
                about.preliminarySentOn,
                extension(about.id).map(extended -> extended.days).orElse(0),
                standstills(about.id).stream()
                        .map(still -> new CaseClocks.Pause(still.fromOn, still.toOn))
                        .toList(),
                here.targetDays,
                about.eventFrom == null ? null : about.eventFrom.toLocalDate()));
    }

    /** How each clock stands today. */
    public List<CaseClocks.Reading> today(LicensingCase about) {
        return of(about).on(today());
    }

    /** The extension that the applicant has been told of. */
    public Optional<DeadlineExtension> extension(UUID caseId) {
        return DeadlineExtension.findByIdOptional(TenantKey.of(caseId));
    }

    /** The times in which the clock of the decision stood still, the first one first. */
    public List<Standstill> standstills(UUID caseId) {
        return Standstill.list("caseId = ?1 order by fromOn, id", caseId);
    }

    /**
     * How long before the event the municipality wants the application, by its rules on the day it came.
     *
     * @return empty for cases without an event, and where the municipality's rules say nothing that fits
     */
    public Optional<LeadTime> leadTime(LicensingCase about) {
        if (about.eventFrom == null) {
            return Optional.empty();
        }
        return leadTimes.of(
                about.municipalityId,
                about.eventFrom.toLocalDate(),
                LocalDate.ofInstant(about.receivedAt, clock.getZone()),
                occasions.of(about));
    }

    /**
     * Puts the days into the case that lists are sorted by; to be called when a fact of a clock has changed. The clocks of
     * other matters than applications are set by the rooms that know them.
     */
    public void refresh(LicensingCase about) {
        if (about.applicationId == null) {
            return;
        }
        CaseClocks clocks = of(about);
        Optional<CaseClocks.Reading> next =
                about.status == CaseStatus.WITHDRAWN ? Optional.empty() : clocks.next(today());
        about.dueOn = clocks.decisionDue(today());
        about.nextDueOn = next.map(CaseClocks.Reading::due).orElse(null);
        about.nextClock = next.map(CaseClocks.Reading::kind).orElse(null);
    }

    /**
     * Extends the time for the decision, once, and tells the applicant why by letter.
     *
     * @param newDueOn the new last day; later than the one before, by no more than the time was long from the beginning
     * @throws ProblemException 409 for a second extension and for one after the deadline; 400 naming what is wrong
     */
    public void extend(UUID caseId, int version, LocalDate newDueOn, String reason, SignedInAccount actor) {
        LicensingCase found = cases.toChange(caseId, version, actor);
        LocalDate due = of(found).decisionDue(today());
        if (due == null) {
            throw ProblemException.conflict("The time for the decision has not begun: there is nothing to extend.");
        }
        if (extension(caseId).isPresent()) {
            throw ProblemException.conflict("The time for the decision has been extended already: it can be but once.");
        }
        if (today().isAfter(due)) {
            throw ProblemException.conflict("The deadline was " + due + ": an extension is told before it ends.");
        }
        List<Problem.Field> wrong = new ArrayList<>();
        LocalDate latest = due.plus(limits.decision(found.matter, found.completeOn));
        if (newDueOn == null || !newDueOn.isAfter(due) || newDueOn.isAfter(latest)) {
            wrong.add(new Problem.Field("newDueOn", "Must be a day after " + due + " and not after " + latest));
        }
        requireText(wrong, "extensionReason", reason);
        refuse(wrong);
        DeadlineExtension extended = new DeadlineExtension();
        extended.id = caseId;
        extended.toldOn = today();
        extended.days = (int) ChronoUnit.DAYS.between(due, newDueOn);
        extended.reason = reason.strip();
        extended.toldBy = actor.id();
        extended.toldByName = actor.displayName();
        extended.persist();
        refresh(found);
        found.persistAndFlush();
        timeline.record(
                caseId,
                CaseEventKind.DEADLINE_EXTENDED,
                actor,
                Map.of("dueOn", newDueOn.toString(), "reason", extended.reason));
        letters.send(
                found,
                LetterKind.DEADLINE_EXTENSION,
                DocumentKind.DEADLINE_EXTENSION,
                new CaseLetters.Content(extended.reason, List.of(), newDueOn),
                actor);
    }

    /**
     * The clock of the decision stands still.
     *
     * @param from first day: while the time for the decision ran, and not after today
     * @param to last day, included, not after today; null while it lasts
     * @throws ProblemException 409 while it stands still already, and before it has begun; 400 naming what is wrong
     */
    public void standStill(
            UUID caseId,
            int version,
            StandstillReason reason,
            String explanation,
            LocalDate from,
            LocalDate to,
            SignedInAccount actor) {
        LicensingCase found = cases.toChange(caseId, version, actor);
        LocalDate due = of(found).decisionDue(today());
        if (due == null) {
            throw ProblemException.conflict("The time for the decision has not begun: it cannot stand still.");
        }
        List<Standstill> before = standstills(caseId);
        if (before.stream().anyMatch(still -> still.toOn == null)) {
            throw ProblemException.conflict("The clock stands still already: end that first.");
        }
        List<Problem.Field> wrong = new ArrayList<>();
        if (reason == null) {
            wrong.add(new Problem.Field("reason", "Must be one of the reasons of forvaltningslovforskriften § 39"));
        }
        requireText(wrong, "explanation", explanation);
        if (from == null || !from.isAfter(found.completeOn) || from.isAfter(due) || from.isAfter(today())) {
            wrong.add(new Problem.Field("fromOn", "Must be a day while the time for the decision ran, until today"));
        }
        if (to != null && (from != null && to.isBefore(from) || to.isAfter(today()))) {
            wrong.add(new Problem.Field("toOn", "Must be a day from the first one until today, or empty"));
        }
        refuse(wrong);
        Standstill still = new Standstill();
        still.caseId = caseId;
        still.reason = reason;
        still.explanation = explanation.strip();
        still.fromOn = from;
        still.toOn = to;
        still.recordedBy = actor.id();
        still.recordedByName = actor.displayName();
        still.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        still.persist();
        refresh(found);
        found.persistAndFlush();
        tell(found, still, actor);
    }

    /**
     * The clock runs again.
     *
     * @param to last day on which it stood still
     */
    public void runAgain(UUID caseId, int version, LocalDate to, SignedInAccount actor) {
        LicensingCase found = cases.toChange(caseId, version, actor);
        Standstill still = standstills(caseId).stream()
                .filter(one -> one.toOn == null)
                .findFirst()
                .orElseThrow(() -> ProblemException.conflict("The clock does not stand still."));
        if (to == null || to.isBefore(still.fromOn) || to.isAfter(today())) {
            throw ProblemException.invalid("endOn", "Must be a day from " + still.fromOn + " until today");
        }
        still.toOn = to;
        still.persistAndFlush();
        refresh(found);
        found.persistAndFlush();
        tell(found, still, actor);
    }

    /**
     * The preliminary answer of forvaltningsloven § 11 a: why it takes longer, and when the decision can be expected.
     *
     * @param expectedOn a day after today
     * @throws ProblemException 409 when it has been given; 400 naming what is wrong
     */
    public void answerPreliminarily(
            UUID caseId, int version, String reason, LocalDate expectedOn, SignedInAccount actor) {
        LicensingCase found = cases.toChange(caseId, version, actor);
        if (found.preliminarySentOn != null) {
            throw ProblemException.conflict("The preliminary answer was given on " + found.preliminarySentOn + ".");
        }
        List<Problem.Field> wrong = new ArrayList<>();
        requireText(wrong, "preliminaryReason", reason);
        if (expectedOn == null || !expectedOn.isAfter(today()) || expectedOn.isAfter(today().plusYears(1))) {
            wrong.add(new Problem.Field("expectedOn", "Must be a day after today and within a year"));
        }
        refuse(wrong);
        found.preliminarySentOn = today();
        refresh(found);
        found.persistAndFlush();
        timeline.record(
                caseId, CaseEventKind.PRELIMINARY_ANSWER_SENT, actor, Map.of("expectedOn", expectedOn.toString()));
        letters.send(
                found,
                LetterKind.PRELIMINARY_ANSWER,
                DocumentKind.PRELIMINARY_ANSWER,
                new CaseLetters.Content(reason.strip(), List.of(), expectedOn),
                actor);
    }

    private void tell(LicensingCase about, Standstill still, SignedInAccount actor) {
        Map<String, String> told = Map.of(
                "reason", still.reason.name(),
                "explanation", still.explanation,
                "from", still.fromOn.toString(),
                "to", still.toOn == null ? "" : still.toOn.toString(),
                "dueOn", about.dueOn.toString());
        timeline.record(about.id, CaseEventKind.CLOCK_STOOD_STILL, actor, told);
    }

    private static void requireText(List<Problem.Field> wrong, String field, String typed) {
        if (!TypedForm.isText(typed, LONGEST_TEXT)) {
            wrong.add(new Problem.Field(field, "Must be a text of at most " + LONGEST_TEXT + " characters"));
        }
    }

    private static void refuse(List<Problem.Field> wrong) {
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
