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
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/**
 * Registers what a collegial body has decided about a member's impartiality, without the member taking part
 * (forvaltningsloven § 8 second paragraph). The newest holds; {@link ImpartialityStatements} goes by it before what the
 * member has stated. Whoever keeps the minutes calls it, in the case's transaction.
 */
@ApplicationScoped
public class TieDecisions {
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NAME = 200;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /**
     * What the body decided.
     *
     * @param account the member's; null for one without an account here
     * @param disqualified whether the member may not take part
     * @param decidedOn the day of the meeting; not after today
     * @param minutes where the minutes say so; may be empty until they are written
     */
    public record Decided(
            UUID account,
            String memberName,
            String bodyName,
            boolean disqualified,
            String reason,
            LocalDate decidedOn,
            String minutes) {}

    /** All that bodies have decided about members in a case, the oldest first. */
    public List<TieDecision> of(UUID caseId) {
        return TieDecision.list("caseId = ?1 order by recordedAt, id", caseId);
    }

    /** What holds for a member now. */
    public Optional<TieDecision> of(UUID caseId, UUID account) {
        return TieDecision.<TieDecision>find(
                        "caseId = ?1 and accountId = ?2 order by recordedAt desc, id desc", caseId, account)
                .firstResultOptional();
    }

    /**
     * Registers it.
     *
     * @throws ProblemException 400 naming what is wrong; 409 where the member registers it: nobody decides the own case
     */
    public TieDecision record(UUID caseId, Decided decided, SignedInAccount actor) {
        LicensingCase about = cases.get(caseId);
        impartiality.require(about, actor);
        if (actor.id().equals(decided.account)) {
            throw ProblemException.conflict(
                    "A member takes no part in what the body decides about the member (forvaltningsloven § 8).");
        }
        List<Problem.Field> wrong = new ArrayList<>();
        text(wrong, "memberName", decided.memberName, LONGEST_NAME);
        text(wrong, "bodyName", decided.bodyName, LONGEST_NAME);
        text(wrong, "reason", decided.reason, LONGEST_TEXT);
        if (decided.decidedOn == null || decided.decidedOn.isAfter(LocalDate.now(clock))) {
            wrong.add(new Problem.Field("decidedOn", "Must be a day not after today"));
        }
        if (decided.minutes != null && decided.minutes.length() > LONGEST_NAME) {
            wrong.add(new Problem.Field("minutes", "Must be at most " + LONGEST_NAME + " characters"));
        }
        if (!decided.disqualified && decided.account != null && impartiality.isParty(about, decided.account)) {
            wrong.add(new Problem.Field("disqualified", "Must be true: the member is a party (§ 6 a)"));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        TieDecision row = new TieDecision();
        row.caseId = caseId;
        row.accountId = decided.account;
        row.memberName = decided.memberName.strip();
        row.bodyName = decided.bodyName.strip();
        row.disqualified = decided.disqualified;
        row.reason = decided.reason.strip();
        row.decidedOn = decided.decidedOn;
        row.minutes = decided.minutes == null ? "" : decided.minutes.strip();
        row.recordedByName = actor.displayName();
        row.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        row.persistAndFlush();
        timeline.record(
                caseId,
                CaseEventKind.BODY_DECIDED_TIE,
                actor,
                Map.of(
                        "body",
                        row.bodyName,
                        "member",
                        row.memberName,
                        "disqualified",
                        String.valueOf(row.disqualified),
                        "on",
                        row.decidedOn.toString()));
        return row;
    }

    private static void text(List<Problem.Field> wrong, String field, String typed, int longest) {
        if (!TypedForm.isText(typed, longest)) {
            wrong.add(new Problem.Field(field, "Must be a text of at most " + longest + " characters"));
        }
    }
}
