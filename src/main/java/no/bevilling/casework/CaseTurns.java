package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.SignedInAccount;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.LetterKind;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/** A case ends because the application is taken back, or one that has ended is taken up again. */
@ApplicationScoped
public class CaseTurns {
    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 2000;

    @Inject
    Cases cases;

    @Inject
    Completeness completeness;

    @Inject
    Impartiality impartiality;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    ApplicantTasks tasks;

    @Inject
    SubTasks subTasks;

    @Inject
    CaseLetters letters;

    @Inject
    Timeline timeline;

    @Inject
    Event<CaseTakenBack> takenBack;

    @Inject
    Event<CaseReopened> reopened;

    @Inject
    Clock clock;

    /** What has happened of this in a case, the newest first. */
    public List<CaseTurn> of(UUID caseId) {
        return CaseTurn.list("caseId = ?1 order by turnedAt desc, id desc", caseId);
    }

    /** Whether an application can be taken back: it has not been decided, and not been taken back. */
    public boolean mayWithdraw(LicensingCase about) {
        return about.applicationId != null && (about.isOpen() || about.status == CaseStatus.PROPOSED);
    }

    /** Whether a case has ended and no appeal waits in it. */
    public boolean mayReopen(LicensingCase about) {
        return !ReopeningGround.of(about).isEmpty() && !about.appealPending;
    }

    /**
     * The applicant takes the application back, here. What was asked of others is recalled, and a letter confirms it.
     *
     * @param reason in the applicant's own words; may be empty
     * @throws ProblemException 404 to everybody but the applicant, 409 once it is decided
     */
    public void withdrawOwn(UUID caseId, String reason, SignedInAccount applicant) {
        LicensingCase about = cases.get(caseId);
        if (!impartiality.isApplicant(about, applicant.id())) {
            throw ProblemException.notFound("There is no such case of yours.");
        }
        if (!text(reason).isEmpty() && text(reason).length() > LONGEST_REASON) {
            throw ProblemException.invalid("reason", "Must be at most " + LONGEST_REASON + " characters");
        }
        withdraw(about, text(reason), null, applicant);
    }

    /**
     * A caseworker has the application taken back, on the applicant's written word.
     *
     * @param version of the case, as the form was opened with
     * @param writtenOn the day of that word: from the day of receipt until today
     * @param reason what it said, and where it is kept
     */
    public void withdraw(UUID caseId, int version, LocalDate writtenOn, String reason, SignedInAccount actor) {
        LicensingCase about = cases.toHandle(caseId, actor);
        cases.requireVersion(caseId, version, about.version);
        List<Problem.Field> wrong = new ArrayList<>();
        if (writtenOn == null
                || writtenOn.isBefore(completeness.receivedOn(about))
                || writtenOn.isAfter(LocalDate.now(clock))) {
            wrong.add(new Problem.Field("writtenOn", "Must be a day from the day of receipt until today"));
        }
        requireReason(wrong, reason);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        withdraw(about, text(reason), writtenOn, actor);
    }

    private void withdraw(LicensingCase about, String reason, LocalDate writtenOn, SignedInAccount actor) {
        if (!mayWithdraw(about)) {
            throw ProblemException.conflict("The case is " + about.status + ": the application cannot be taken back.");
        }
        CaseStatus before = about.status;
        about.status = CaseStatus.WITHDRAWN;
        about.missing = "";
        about.rejection = false;
        tasks.closeAll(about.id);
        subTasks.dropAll(about.id, actor.displayName());
        deadlines.refresh(about);
        about.persistAndFlush();
        keep(about, CaseTurn.Kind.WITHDRAWN, before, reason, writtenOn, null, actor);
        Map<String, String> told = new HashMap<>();
        told.put("byApplicant", String.valueOf(writtenOn == null));
        told.put("reason", reason);
        if (writtenOn != null) {
            told.put("writtenOn", writtenOn.toString());
        }
        timeline.record(about.id, CaseEventKind.WITHDRAWN, actor, told);
        takenBack.fire(new CaseTakenBack(about, before, actor));
        letters.send(
                about,
                LetterKind.TAKEN_BACK,
                DocumentKind.TAKEN_BACK,
                new CaseLetters.Content("", List.of(), null),
                contact(about, writtenOn == null ? null : actor));
    }

    /**
     * Takes a case up again that has ended, of whatever matter. What ended it is taken back; a licence that was given holds
     * until there is a new decision; points and reactions hold no more; the applicant or holder is told by letter.
     *
     * @param version of the case, as the form was opened with
     * @param ground one of {@link ReopeningGround#of} for the case
     * @param reason in own words; it stands in the letter
     * @throws ProblemException 409 for a case that is open, or in which an appeal waits
     */
    public void reopen(UUID caseId, int version, ReopeningGround ground, String reason, SignedInAccount actor) {
        LicensingCase about = cases.toHandle(caseId, actor);
        cases.requireVersion(caseId, version, about.version);
        if (about.appealPending) {
            throw ProblemException.conflict("An appeal waits in the case: what comes of it is decided there.");
        }
        CaseStatus before = about.status;
        List<ReopeningGround> allowed = ReopeningGround.of(about);
        if (allowed.isEmpty()) {
            throw ProblemException.conflict("The case is " + before + ": it has not ended.");
        }
        List<Problem.Field> wrong = new ArrayList<>();
        if (ground == null || !allowed.contains(ground)) {
            wrong.add(new Problem.Field("ground", "Must be one of " + allowed));
        }
        requireReason(wrong, reason);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        about.status = CaseStatus.IN_PROGRESS;
        about.decidedAt = null;
        about.rejection = false;
        deadlines.refresh(about);
        about.persistAndFlush();
        keep(about, CaseTurn.Kind.REOPENED, before, text(reason), null, ground, actor);
        timeline.record(
                about.id,
                CaseEventKind.REOPENED,
                actor,
                Map.of("ground", ground.name(), "reason", text(reason), "before", before.name()));
        reopened.fire(new CaseReopened(about, before, ground, actor));
        letters.send(
                about,
                LetterKind.REOPENED,
                DocumentKind.REOPENED,
                new CaseLetters.Content(text(reason), List.of(), null),
                actor.displayName());
    }

    private void keep(
            LicensingCase about,
            CaseTurn.Kind kind,
            CaseStatus before,
            String reason,
            LocalDate writtenOn,
            ReopeningGround ground,
            SignedInAccount actor) {
        CaseTurn turn = new CaseTurn();
        turn.caseId = about.id;
        turn.kind = kind;
        turn.byApplicant = kind == CaseTurn.Kind.WITHDRAWN && writtenOn == null;
        turn.ground = ground;
        turn.reason = reason;
        turn.writtenOn = writtenOn;
        turn.statusBefore = before;
        turn.actorId = actor.id();
        turn.actorName = actor.displayName();
        turn.turnedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        turn.persist();
    }

    /** Who the letter says may be asked: who has the case, or the municipality. */
    private static String contact(LicensingCase about, SignedInAccount caseworker) {
        if (caseworker != null) {
            return caseworker.displayName();
        }
        Account handler = about.handlerId == null ? null : Account.findById(about.handlerId);
        if (handler != null) {
            return handler.displayName;
        }
        Municipality here = Municipality.findById(about.municipalityId);
        return here.name + " kommune";
    }

    private static void requireReason(List<Problem.Field> wrong, String reason) {
        if (!TypedForm.isText(reason, LONGEST_REASON)) {
            wrong.add(new Problem.Field("reason", "Must be a text of at most " + LONGEST_REASON + " characters"));
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
