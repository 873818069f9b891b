package no.bevilling.violation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.platform.Option;
import no.bevilling.platform.ProblemException;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.ViolationKind;

/**
 * What the page of a points case shows.
 *
 * @param sum of the points of its violations
 * @param after the points of the licence in the two years with these
 * @param inspectionHref the inspection that revealed it; null where none did
 * @param withdrawalHref the open withdrawal case that the points have led to; null where there is none
 * @param outcomeLine what was proposed or decided, in a few words; empty where nothing was
 * @param outcomes what may be proposed now
 * @param suggestedReasons what the decision's form begins with
 */
public record PointsCaseView(
        ReactionView shared,
        Source source,
        String sourceReference,
        LocalDate foundOn,
        String account,
        boolean outside,
        List<Row> rows,
        int sum,
        int after,
        String inspectionHref,
        String withdrawalHref,
        String suggestedReasons,
        String outcomeLine,
        List<Option> outcomes,
        List<Option> kinds,
        List<Option> circumstances) {

    /** A violation. */
    public record Row(
            UUID id,
            ViolationKind kind,
            String provision,
            Instant committedAt,
            LocalDate day,
            String time,
            String facts,
            Circumstances circumstances,
            int tablePoints,
            int points,
            String specialReasons,
            String law,
            List<Seen> observations) {
        /** What the form about it begins with. */
        public Map<String, String> typed() {
            Map<String, String> typed = new HashMap<>();
            typed.put("kind", kind.name());
            typed.put("provision", provision);
            typed.put("committedOn", day.toString());
            typed.put("committedAt", time);
            typed.put("facts", facts);
            typed.put("circumstances", circumstances.name());
            typed.put("points", String.valueOf(points));
            typed.put("specialReasons", specialReasons);
            return typed;
        }
    }

    /** An observation that it rests on. */
    public record Seen(Instant at, String place, String text, String observer) {}

    Row row(UUID id) {
        return rows.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("There is no such violation in this case."));
    }

    /** What was typed, or where nothing was, what a standard case says. */
    Map<String, String> withSuggestions(Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(typed);
        all.putIfAbsent("dueOn", shared.notice().suggestedDueOn().toString());
        all.putIfAbsent("reasons", suggestedReasons);
        all.putIfAbsent("outcome", outcomes.get(0).value());
        all.putIfAbsent("circumstances", Circumstances.ORDINARY.name());
        shared.checked().stream()
                .filter(row -> row.field() != null)
                .forEach(row -> all.putIfAbsent(row.field(), row.suggested()));
        return all;
    }
}
