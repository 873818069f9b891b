package no.bevilling.violation;

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
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Cases;
import no.bevilling.casework.ClockKind;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.casework.Timeline;
import no.bevilling.document.Document;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.fact.WithdrawalGround;

/** Advance notice to the holder (forhåndsvarsel, forvaltningsloven § 16), and the holder's comment. */
@ApplicationScoped
public class ReactionNotices {
    /** Longest comment of a holder, in characters. */
    static final int LONGEST_COMMENT = 10_000;

    private static final int LONGEST_TEXT = 4000;

    @Inject
    Cases cases;

    @Inject
    PointsCases pointsCases;

    @Inject
    WithdrawalCases withdrawalCases;

    @Inject
    Impartiality impartiality;

    @Inject
    ReactionPapers papers;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** What a case begins with, whichever of the two matters it is. */
    Noticed noticed(LicensingCase about) {
        return about.matter == Matter.PENALTY_POINTS ? pointsCases.get(about.id) : withdrawalCases.get(about.id);
    }

    /** As above; empty where the case stands on the spine and nothing has been begun in it. */
    Optional<? extends Noticed> begun(LicensingCase about) {
        return about.matter == Matter.PENALTY_POINTS ? pointsCases.find(about.id) : withdrawalCases.find(about.id);
    }

    /**
     * Gives the holder notice, by letter and in the inbox; again where more has come to it since.
     *
     * @param version of the case, as the form was opened with
     * @param text in the caseworker's words; may be empty
     * @param dueOn last day for the comment: after today, within a year
     */
    public void send(UUID caseId, int version, String text, LocalDate dueOn, SignedInAccount actor) {
        LicensingCase about = cases.toChange(caseId, version, actor);
        Noticed of = noticed(about);
        requireMayNotify(of);
        LocalDate today = LocalDate.now(clock);
        List<Problem.Field> wrong = new ArrayList<>();
        String words = text == null ? "" : text.strip();
        if (words.length() > LONGEST_TEXT) {
            wrong.add(new Problem.Field("text", "Must be at most " + LONGEST_TEXT + " characters"));
        }
        if (dueOn == null || !dueOn.isAfter(today) || dueOn.isAfter(today.plusYears(1))) {
            wrong.add(new Problem.Field("dueOn", "Must be a day after today and within a year"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        AdvanceNotice notice = of.notice();
        notice.text = words;
        notice.dueOn = dueOn;
        notice.sentAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        notice.sentByName = actor.displayName();
        notice.comment = null;
        notice.commentedAt = null;
        notice.commentedByName = "";
        about.nextClock = ClockKind.COMMENT;
        about.nextDueOn = dueOn;
        about.persistAndFlush();
        timeline.record(caseId, CaseEventKind.NOTICE_SENT, actor, Map.of("dueOn", dueOn.toString()));
        Document letter = of instanceof PointsCase points
                ? papers.pointsNotice(about, points, actor)
                : papers.withdrawalNotice(about, (WithdrawalCase) of, actor);
        notice.documentId = letter.id;
        of.persistAndFlush();
    }

    private void requireMayNotify(Noticed of) {
        if (of instanceof PointsCase points) {
            if (points.outside) {
                throw new ReactionStopped(ReactionStopped.Reason.OUTSIDE);
            }
            if (pointsCases.violations(points.id).isEmpty()) {
                throw new ReactionStopped(ReactionStopped.Reason.NO_VIOLATION);
            }
        } else if (((WithdrawalCase) of).ground == WithdrawalGround.POINTS
                && !withdrawalCases.due((WithdrawalCase) of).isWithdrawal()) {
            throw new ReactionStopped(ReactionStopped.Reason.BELOW_THRESHOLD);
        }
    }

    /** What stands between the case and a decision, as far as the notice goes; null where nothing does. */
    ReactionStopped.Reason stop(Noticed of) {
        AdvanceNotice notice = of.notice();
        if (!notice.isSent()) {
            return ReactionStopped.Reason.NOT_NOTICED;
        }
        if (of instanceof PointsCase points
                && pointsCases.violations(points.id).stream()
                        .anyMatch(violation -> violation.recordedAt.isAfter(notice.sentAt))) {
            return ReactionStopped.Reason.NOTICE_OUTDATED;
        }
        return notice.isHeard(LocalDate.now(clock)) ? null : ReactionStopped.Reason.NOT_HEARD;
    }

    /**
     * The case, for the holder.
     *
     * @throws ProblemException 404 for everybody else, and until notice is given
     */
    Noticed forHolder(UUID caseId, SignedInAccount reader) {
        LicensingCase about = cases.get(caseId);
        boolean ours = about.matter == Matter.PENALTY_POINTS || about.matter == Matter.WITHDRAWAL;
        if (!ours || !impartiality.isApplicant(about, reader.id())) {
            throw ProblemException.notFound("There is no such case.");
        }
        Noticed of = noticed(about);
        if (!of.notice().isSent()) {
            throw ProblemException.notFound("There is no such case.");
        }
        return of;
    }

    /** Whether a comment would be taken: none is given, and the case is still worked on. */
    boolean mayComment(LicensingCase about, Noticed of) {
        return about.isOpen() && of.notice().isSent() && of.notice().comment == null;
    }

    /** The holder comments; after the day too, as long as nothing is proposed (forvaltningsloven § 17). */
    public void comment(UUID caseId, int version, String text, SignedInAccount holder) {
        Noticed of = forHolder(caseId, holder);
        LicensingCase about = cases.get(caseId);
        if (!TypedForm.isText(text, LONGEST_COMMENT)) {
            throw ProblemException.invalid("comment", "Must be a text of at most " + LONGEST_COMMENT + " characters");
        }
        if (text.strip().equals(of.notice().comment)) {
            return;
        }
        cases.requireVersion(caseId, version, of.version());
        if (!mayComment(about, of)) {
            throw ProblemException.conflict("It has been commented on already, or the case is not open any more.");
        }
        of.notice().comment = text.strip();
        of.notice().commentedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        of.notice().commentedByName = holder.displayName();
        of.persistAndFlush();
        about.nextClock = null;
        about.nextDueOn = null;
        about.persistAndFlush();
        timeline.record(caseId, CaseEventKind.HOLDER_COMMENTED, holder, Map.of("comment", of.notice().comment));
    }
}
