package no.bevilling.explorer;

import java.time.LocalDate;
import java.util.List;
import no.bevilling.rules.Criterion;
import no.bevilling.rules.Language;
import no.bevilling.rules.Layer;
import no.bevilling.rules.RuleBase;

/**
 * A rule base as the page shows it, in one language.
 *
 * @param plans the policies below the law, the region's first
 * @param notRegistered what the municipality may have rules about that are not here, but for what criteria tell themselves
 * @param verified whether the municipality has confirmed all of them as current
 */
public record RulesView(
        List<Plan> plans,
        boolean verified,
        String fingerprint,
        List<Rule> local,
        List<Rule> national,
        List<Setting> settings,
        List<String> conditions,
        List<String> notRegistered) {

    /** A policy: its name, who adopted it and from when; {@code resolution}, {@code source} and {@code note} may be null. */
    public record Plan(
            String name,
            String version,
            String adoptedBy,
            String resolution,
            LocalDate validFrom,
            LocalDate validTo,
            String source,
            String note) {}

    /**
     * One criterion: what is asked, how hard it is, who answers, and where it comes from; {@code notRegistered} says that it
     * stands in for a rule of the municipality's own, or is null.
     */
    public record Rule(
            String id,
            String question,
            String notMet,
            Criterion.Force force,
            Criterion.Source source,
            boolean human,
            List<String> law,
            List<String> plan,
            String notRegistered) {}

    /** Something the plan leaves open, why, and the number that is used meanwhile; a dash where it is no number. */
    public record Setting(String value, String note) {}

    static RulesView of(RuleBase base, Language language, LocalDate day) {
        List<Layer> layers = base.layers();
        String national = layers.get(0).policy().id();
        List<Criterion> inForce = base.criteria().stream()
                .filter(criterion -> criterion.inForce(day))
                .toList();
        return new RulesView(
                layers.stream().skip(1).map(layer -> plan(layer, language)).toList(),
                base.verified(),
                base.fingerprint(),
                rules(
                        base,
                        inForce.stream()
                                .filter(c -> !c.layer().equals(national))
                                .toList(),
                        language),
                rules(
                        base,
                        inForce.stream().filter(c -> c.layer().equals(national)).toList(),
                        language),
                base.settings().values().stream()
                        .map(setting -> new Setting(
                                setting.value() instanceof Number number ? number.toString() : "–",
                                setting.note() == null ? "" : setting.note().in(language)))
                        .toList(),
                base.conditions().stream()
                        .map(condition -> condition.text().in(language))
                        .toList(),
                base.notRegistered().values().stream()
                        .filter(none -> none.criteria().isEmpty())
                        .map(none -> none.note().in(language))
                        .toList());
    }

    private static String notRegistered(RuleBase base, Criterion criterion, Language language) {
        var none = base.notRegistered(criterion.id());
        return none == null ? null : none.note().in(language);
    }

    private static Plan plan(Layer layer, Language language) {
        var policy = layer.policy();
        return new Plan(
                policy.name(),
                policy.version(),
                policy.adoptedBy(),
                policy.resolution(),
                policy.validFrom(),
                policy.validTo(),
                policy.source(),
                policy.note() == null ? null : policy.note().in(language));
    }

    private static List<Rule> rules(RuleBase base, List<Criterion> criteria, Language language) {
        return criteria.stream()
                .map(criterion -> new Rule(
                        criterion.id(),
                        criterion.question().in(language),
                        criterion.notMet() == null ? null : criterion.notMet().in(language),
                        criterion.force(),
                        criterion.source(),
                        criterion.decidedBy() == Criterion.DecidedBy.HUMAN,
                        criterion.law(),
                        criterion.plan(),
                        notRegistered(base, criterion, language)))
                .toList();
    }
}
