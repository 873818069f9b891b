package no.bevilling.violation;

import java.time.Instant;
import java.util.List;
import no.bevilling.casework.Matter;
import no.bevilling.rules.fact.ViolationKind;

/** What a holder sees of a points or withdrawal case. */
public record HolderCaseView(
        String action,
        String caseNumber,
        Matter matter,
        String place,
        AdvanceNotice notice,
        String ground,
        String account,
        List<Line> lines,
        int points,
        int threshold,
        boolean open,
        boolean late,
        boolean decided,
        List<ReactionView.Paper> papers,
        int version) {
    /** Where the holder appeals against the decision. */
    public String appealHref() {
        return action.replaceFirst("/varsel$", "/klage");
    }

    /** A violation. */
    public record Line(ViolationKind kind, String provision, Instant at, String facts, int points) {}
}
