package no.bevilling.violation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.assessment.EventSentences;
import no.bevilling.casework.CaseFolder;
import no.bevilling.casework.CaseHead;
import no.bevilling.platform.Option;
import no.bevilling.rules.fact.LicenceType;

/**
 * What the page of a points or withdrawal case shows.
 *
 * @param base address of the case
 * @param folder notes, sub-tasks, parties and related cases; an open sub-task stops a proposal
 * @param handles whether the reader may write in it, whatever its status
 * @param stop what stands between it and a decision; null where nothing does
 * @param checked what the rules say: to what would be proposed now, or to what was
 */
public record ReactionView(
        CaseHead head,
        String base,
        Holding licence,
        Notice notice,
        ReactionStopped.Reason stop,
        Proposal proposal,
        List<Checked> checked,
        Steps steps,
        Decides decides,
        CaseFolder folder,
        boolean handles,
        boolean mayReopen,
        List<EventSentences.Line> events,
        List<Paper> papers) {

    /** The licence and its holder. */
    public record Holding(
            UUID id,
            String number,
            LicenceType type,
            String holder,
            String place,
            UUID premisesId,
            String inForce,
            int points,
            int threshold,
            int years) {}

    /** The advance notice; {@code suggestedDueOn} is what the form begins with. */
    public record Notice(AdvanceNotice sent, LocalDate suggestedDueOn, boolean heard, boolean again) {}

    /**
     * The newest proposal or decision.
     *
     * @param state WAITS, PUT_FORWARD, SENT_BACK, STANDS or SET_ASIDE
     */
    public record Proposal(
            String state,
            String outcome,
            String reasons,
            String proposer,
            Instant proposedAt,
            String reviewer,
            Instant reviewedAt,
            String reviewComment,
            LocalDate decidedOn,
            Instant putForwardAt,
            String body,
            String setAsideBy,
            boolean suspended,
            int version) {}

    /**
     * A question of the rules.
     *
     * @param color of its status
     * @param field where a person still has to answer, the name of the field; null where nobody has
     * @param departs the answer is a departure from a guideline
     * @param suggested what the field begins with
     * @param human what a person has answered; empty where nobody has
     */
    public record Checked(
            String id,
            String question,
            String answer,
            String law,
            String outcome,
            String color,
            String field,
            boolean departs,
            String suggested,
            String human) {}

    /** What this reader may do now. */
    public record Steps(boolean edit, boolean warn, boolean propose, boolean review, boolean carryOut) {}

    /**
     * Who decides.
     *
     * @param political it takes a resolution
     * @param bodies what the second person may choose from, where no delegation is registered; empty where one is
     */
    public record Decides(String body, String name, boolean political, List<Option> bodies) {}

    /** A paper of the case. */
    public record Paper(UUID id, String title, Instant madeAt) {}
}
