package no.bevilling.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bevilling.rules.CheckResult.Outcome;

/**
 * Two rule bases asked about the same case: what would another rule base change, and why. Only criteria that may answer
 * differently are asked, so a small change is tried on many cases fast. Thread-safe.
 */
public final class RuleTrial {

    /** What the other rule base would mean for a case, from the gravest. */
    public enum Effect {
        /** What is held or asked for could not be granted at all. */
        REFUSED,
        /** Less could be granted: fewer groups or shorter hours. */
        RESTRICTED,
        /** It could be granted, but somebody would have to weigh or decide what was settled by rule before. */
        WEIGHED,
        /** Less has to be weighed or departed from than before. */
        EASED,
        /** What the rules forbade could be granted. */
        ALLOWED,
        UNCHANGED
    }

    /**
     * A criterion that answers differently. An outcome is null where the rule base has no such criterion.
     *
     * @param answer what the other rule base says; what the first said, where the other has no such criterion
     * @param source of the number that the answer rests on
     */
    public record Changed(
            String criterion,
            Outcome before,
            Outcome after,
            Criterion.Force force,
            Criterion.Source source,
            List<String> law,
            List<String> plan,
            Text question,
            Text answer,
            Map<String, Object> values) {}

    /**
     * What the trial found for one case.
     *
     * @param groups the drink groups that could still be granted, where it is {@link Effect#RESTRICTED}; else null
     */
    public record Found(Effect effect, List<Integer> groups, List<Changed> why) {}

    private static final Found SAME = new Found(Effect.UNCHANGED, null, List.of());

    private final RuleEngine engine;
    private final RuleBase before;
    private final RuleBase after;
    private final Set<String> affected;

    RuleTrial(RuleEngine engine, RuleBase before, RuleBase after) {
        this.engine = engine;
        this.before = before;
        this.after = after;
        this.affected = AffectedCriteria.between(before, after);
    }

    /** The criteria that may answer differently, by id. */
    public Set<String> affected() {
        return affected;
    }

    /** What the second rule base would change for a case; both are asked about the same facts on the same date. */
    public Found on(CheckRequest request) {
        if (affected.isEmpty()) {
            return SAME;
        }
        Map<String, Finding> first = ask(before, request);
        Map<String, Finding> second = ask(after, request);
        List<Changed> why = new ArrayList<>();
        for (String id : affected) {
            Changed changed = changed(first.get(id), second.get(id));
            if (changed != null) {
                why.add(changed);
            }
        }
        if (why.isEmpty()) {
            return SAME;
        }
        boolean forbidden = isForbidden(second);
        if (forbidden && !isForbidden(first)) {
            List<Integer> left = left(request, second);
            return new Found(left == null ? Effect.REFUSED : Effect.RESTRICTED, left, why);
        }
        if (!forbidden && isForbidden(first)) {
            return new Found(Effect.ALLOWED, null, why);
        }
        return new Found(weight(second) < weight(first) ? Effect.EASED : Effect.WEIGHED, null, why);
    }

    private Map<String, Finding> ask(RuleBase base, CheckRequest request) {
        Map<String, Finding> found = new LinkedHashMap<>();
        List<Asking> about = base.asking(request.asked()).stream()
                .filter(asking -> affected.contains(asking.criterion().id()))
                .toList();
        engine.findings(new RuleEngine.CaseFacts(base, request), about)
                .forEach(finding -> found.put(finding.criterion().id(), finding));
        return found;
    }

    private static boolean isForbidden(Map<String, Finding> findings) {
        return findings.values().stream().anyMatch(RuleTrial::forbids);
    }

    private static boolean forbids(Finding finding) {
        return finding.outcome == Outcome.NOT_MET && finding.criterion().force() == Criterion.Force.ABSOLUTE;
    }

    /** How much people have to weigh. */
    private static long weight(Map<String, Finding> findings) {
        return findings.values().stream()
                .filter(f -> f.outcome == Outcome.NOT_MET || f.outcome == Outcome.UNDECIDED)
                .count();
    }

    private Changed changed(Finding first, Finding second) {
        Outcome was = effective(first);
        Outcome is = effective(second);
        if (was == is && (was != Outcome.NOT_MET || forceOf(first) == forceOf(second))) {
            return null;
        }
        Finding shown = second == null ? first : second;
        CheckResult.CriterionResult nb = shown.result(Language.NB);
        return new Changed(
                nb.id(),
                first == null ? null : first.outcome,
                second == null ? null : second.outcome,
                nb.force(),
                nb.source(),
                nb.law(),
                nb.plan(),
                shown.criterion().question(),
                new Text(
                        nb.answer(),
                        shown.result(Language.NN).answer(),
                        shown.result(Language.EN).answer()),
                nb.values());
    }

    /** A criterion that is not there, one that is not about the case and one that is met mean the same. */
    private static Outcome effective(Finding finding) {
        return finding == null || finding.outcome == Outcome.NOT_APPLICABLE ? Outcome.MET : finding.outcome;
    }

    private static Criterion.Force forceOf(Finding finding) {
        return finding.criterion().force();
    }

    /** The groups that could be granted if less were asked for; null when nothing could. */
    private List<Integer> left(CheckRequest request, Map<String, Finding> found) {
        CheckRequest.Application asked = request.application();
        if (asked == null || asked.drinkGroups() == null) {
            return null;
        }
        if (onlyHours(found)) {
            return asked.drinkGroups();
        }
        for (int fewer = asked.drinkGroups().size() - 1; fewer > 0; fewer--) {
            List<Integer> groups = List.copyOf(asked.drinkGroups().subList(0, fewer));
            if (onlyHours(ask(after, request.withApplication(smaller(asked, groups))))) {
                return groups;
            }
        }
        return null;
    }

    private static boolean onlyHours(Map<String, Finding> findings) {
        return findings.values().stream()
                .filter(RuleTrial::forbids)
                .allMatch(f -> f.criterion().isHours() || f.criterion().needs().contains("application.hours"));
    }

    private static CheckRequest.Application smaller(CheckRequest.Application asked, List<Integer> groups) {
        return new CheckRequest.Application(
                asked.kind(),
                asked.licenceType(),
                groups,
                asked.clientele(),
                asked.periodFrom(),
                asked.periodTo(),
                asked.hours() == null
                        ? null
                        : asked.hours().stream()
                                .filter(row -> groups.contains(row.drinkGroup()))
                                .toList(),
                asked.seasonal(),
                asked.ownProduction(),
                asked.channels());
    }
}
