package no.bevilling.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.document.DocumentKind;
import no.bevilling.rules.DecidingBody;

/**
 * A decision that stands, as much of it as an appeal needs.
 *
 * @param id in the table of its own room
 * @param decidedOn the day it was made: a political body's resolution, or the approval
 * @param favourable whether it gives somebody a right: then the time of others ends after some months (forvaltningsloven § 29,
 *     second paragraph)
 * @param paragraphs what it was made under, as letters cite it
 * @param letters the letters that told of it: the time runs from when one of them reached the party
 * @param decidedBy who made it
 * @param course where appeals go, and how much is tried
 */
public record AppealableDecision(
        UUID id,
        UUID caseId,
        DecisionType type,
        LocalDate decidedOn,
        boolean favourable,
        List<String> paragraphs,
        Set<DocumentKind> letters,
        DecidingBody decidedBy,
        AppealCourse course) {
    public AppealableDecision {
        paragraphs = List.copyOf(paragraphs);
        letters = Set.copyOf(letters);
    }
}
