package no.bevilling.fee;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.assessment.EventSentences;
import no.bevilling.casework.CaseFolder;
import no.bevilling.casework.CaseHead;
import no.bevilling.platform.Words;
import no.bevilling.rules.FeeRounding;
import no.bevilling.rules.fact.LicenceType;

/** What the pages of fees show. Amounts in NOK. */
public final class FeeView {
    private FeeView() {}

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** A run in a list. */
    public record Line(FeeKind kind, int year, RunStatus status, long decided, long open) {
        /** The kind with a capital, as it stands in headings. */
        public String title(Words words) {
            return capital(words.of(kind));
        }
    }

    /**
     * A run with what the reader may do.
     *
     * @param counts how many lines stand at each status
     * @param amount the sum of what is decided, or proposed, or reckoned
     * @param proposedByOthers how many wait for the reader
     * @param lowered how many of those are lower in a special case
     * @param lowersBy who decides on a lower fee by the delegation; null where none is registered
     */
    public record Run(
            UUID id,
            FeeKind kind,
            int year,
            RunStatus status,
            int total,
            int done,
            int percent,
            int version,
            List<Count> counts,
            BigDecimal amount,
            long problems,
            long proposable,
            long proposedByOthers,
            long ownProposals,
            long lowered,
            String lowersBy,
            Setting setting,
            boolean caseworker,
            boolean approver) {
        /** The kind with a capital, as it stands in headings. */
        public String title(Words words) {
            return capital(words.of(kind));
        }

        /** Address of its page. */
        public String base(String number) {
            return "/k/" + number + "/gebyr/" + kind.address() + "/" + year;
        }

        public boolean isMayPropose() {
            return caseworker && status == RunStatus.OPEN && proposable > 0;
        }

        public boolean isMayReview() {
            return approver && status == RunStatus.OPEN && proposedByOthers > 0;
        }
    }

    /** How many lines stand at a status. */
    public record Count(LineStatus status, long lines) {}

    /** What holds for the year. */
    public record Setting(
            int fromYear,
            String dueDay,
            int daysToPay,
            PartOfYearMode partYear,
            PartOfYearMode seasonal,
            SettlementMode settlement,
            BigDecimal threshold,
            FeeRounding rounding,
            int eventReportDays,
            int eventReminderDays,
            String grounds,
            String setBy,
            Instant setAt) {
        /** The day to pay as people write it: 1.5. */
        public String dueText() {
            String[] day = dueDay.split("-");
            return Integer.parseInt(day[1]) + "." + Integer.parseInt(day[0]) + ".";
        }
    }

    /** A licence in the list. */
    public record Row(
            UUID id,
            String number,
            LicenceType type,
            String place,
            String holder,
            LineStatus status,
            BigDecimal byVolume,
            BigDecimal least,
            BigDecimal amount,
            BigDecimal change,
            boolean byMinimum,
            boolean lowered,
            String part,
            String problem,
            UUID caseId) {
        /** Whether a settlement pays back. */
        public boolean isPaidBack() {
            return change != null && change.signum() < 0;
        }
    }

    /**
     * One licence of a run, whole.
     *
     * @param lowersBy who decides that the fee is lower, by the delegation; null where it is not lower, or none is registered
     * @param settlesCaseId the case of the fee that is settled; null in the other runs
     */
    public record Whole(
            Row row,
            Reckoned reckoned,
            String loweredReason,
            String leftOutReason,
            String sentBackComment,
            String proposedBy,
            Instant proposedAt,
            String approvedBy,
            Instant approvedAt,
            boolean ownProposal,
            String lowersBy,
            UUID settlesCaseId,
            int version) {}

    /** How an amount came about, as people read it. */
    public record Reckoned(
            FeeReckoning of, String part, BigDecimal amount, BigDecimal toPay, BigDecimal before, BigDecimal change) {}

    /**
     * A case about a fee.
     *
     * @param decision the newest proposal or decision
     * @param folder notes, sub-tasks, parties and related cases
     * @param handles whether the reader may write in it, whatever its status
     * @param lowersBy who decides that the fee is lower, by the delegation; null where it is not lower, or none is registered
     * @param report what was asked of the organiser after an event; null where nothing was
     * @param again what would be reckoned now; null unless it is to be proposed anew
     */
    public record Case(
            CaseHead head,
            FeeKind kind,
            int year,
            String place,
            String licenceNumber,
            UUID licenceId,
            Decision decision,
            List<Decision> earlier,
            Reckoned again,
            boolean mayPropose,
            boolean mayReview,
            boolean ownProposal,
            boolean event,
            String lowersBy,
            CaseFolder folder,
            boolean handles,
            boolean mayReopen,
            List<EventSentences.Line> events,
            List<Paper> papers,
            EventReportForm.View report,
            String base) {
        /** The kind with a capital, as it stands in headings. */
        public String title(Words words) {
            return capital(words.of(kind));
        }
    }

    /** A proposal or decision. */
    public record Decision(
            UUID id,
            Reckoned reckoned,
            BigDecimal amount,
            BigDecimal change,
            String loweredReason,
            String reasons,
            LocalDate decidedOn,
            LocalDate dueOn,
            String proposedBy,
            Instant proposedAt,
            String reviewedBy,
            Instant reviewedAt,
            String reviewComment,
            boolean setAside,
            boolean suspended,
            boolean paidBack,
            UUID ruleCheckId,
            int version) {}

    /** A paper of the case. */
    public record Paper(UUID id, String title, Instant madeAt) {}
}
