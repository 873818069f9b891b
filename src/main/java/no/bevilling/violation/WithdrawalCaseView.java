package no.bevilling.violation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.platform.Option;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.ViolationKind;
import no.bevilling.rules.fact.WithdrawalGround;

/**
 * What the page of a withdrawal case shows.
 *
 * @param points that it rests on, or would
 * @param days that they call for; null where the scale does not say
 * @param basis the points decisions behind it, each with its papers
 * @param made the withdrawal that stands; null where there is none
 */
public record WithdrawalCaseView(
        ReactionView shared,
        WithdrawalGround ground,
        String account,
        LocalDate unusedSince,
        int points,
        Integer days,
        List<Basis> basis,
        Made made,
        String outcomeLine,
        List<Option> outcomes,
        List<Option> circumstances,
        List<Option> controls,
        LocalDate suggestedFrom,
        Integer suggestedDays,
        String suggestedReasons) {

    /** Points that it rests on. */
    public record Basis(
            UUID caseId,
            String caseNumber,
            String href,
            ViolationKind kind,
            Instant committedAt,
            int points,
            LocalDate decidedOn,
            boolean annulled,
            List<ReactionView.Paper> papers) {}

    /** A withdrawal that stands. */
    public record Made(
            LocalDate from,
            LocalDate to,
            Integer days,
            LocalDate executedOn,
            LocalDate controlledOn,
            Control control,
            String controlNote,
            String controlByName,
            boolean suspended,
            boolean basisChanged,
            int version) {}

    /** What was typed, or where nothing was, what a standard case says. */
    Map<String, String> withSuggestions(Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(typed);
        all.putIfAbsent("dueOn", shared.notice().suggestedDueOn().toString());
        all.putIfAbsent("reasons", suggestedReasons);
        all.putIfAbsent("outcome", outcomes.get(0).value());
        all.putIfAbsent("from", suggestedFrom.toString());
        all.putIfAbsent("days", suggestedDays == null ? "" : suggestedDays.toString());
        all.putIfAbsent("circumstances", Circumstances.ORDINARY.name());
        shared.checked().stream()
                .filter(row -> row.field() != null)
                .forEach(row -> all.putIfAbsent(row.field(), row.suggested()));
        return all;
    }
}
