package no.bevilling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.bevilling.platform.PageContext;
import no.bevilling.rules.CheckResult.CriterionResult;
import no.bevilling.rules.Labels;
import no.bevilling.rules.Language;

/** Words an assessment for people. */
@ApplicationScoped
class CheckViews {
    /** What the municipality finds out itself. */
    private static final Set<String> OURS = Set.of(
            "premises.zone",
            "premises.nearby",
            "premises.nearby[].kind",
            "premises.nearby[].metres",
            "premises.noiseNuisance",
            "premises.familyCampsite",
            "premises.terraceOfRestaurant",
            "premises.foodServiceLicence",
            "people.manager.conduct",
            "people.deputy.conduct",
            "people.holder.conduct",
            "people.influential[].conduct");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Inject
    PageContext page;

    CheckView of(Assessment assessment) {
        Instant at = assessment.checkedAt();
        return new CheckView(
                at,
                assessment.current(),
                assessment.checkId().toString(),
                assessment.conclusion().name(),
                assessment.result().ruleBase().id(),
                assessment.result().ruleBase().version(),
                assessment.result().ruleBase().layers(),
                assessment.result().ruleBase().verified(),
                rows(assessment.notMet(), at),
                rows(assessment.open(), at),
                rows(assessment.met(), at),
                rows(assessment.notApplicable(), at));
    }

    private List<CheckView.Row> rows(List<AssessedCriterion> criteria, Instant checkedAt) {
        return criteria.stream().map(criterion -> row(criterion, checkedAt)).toList();
    }

    CheckView.Row row(AssessedCriterion criterion, Instant checkedAt) {
        CriterionResult engine = criterion.engine();
        return new CheckView.Row(
                engine.id(),
                engine.question(),
                engine.answer(),
                engine.force().name(),
                engine.source().name(),
                engine.law(),
                engine.plan(),
                values(engine.values()),
                engine.missing() == null
                        ? List.of()
                        : engine.missing().stream().map(CheckViews::missing).toList(),
                criterion.allowed().name(),
                criterion.isDefect(),
                criterion.human(),
                criterion.human() != null && criterion.human().at().isBefore(checkedAt),
                criterion.earlier());
    }

    private static CheckView.Missing missing(String path) {
        return new CheckView.Missing(path, OURS.contains(path), path.startsWith("statements"));
    }

    private List<CheckView.Value> values(Map<String, Object> compared) {
        if (compared == null) {
            return List.of();
        }
        Language language = Language.valueOf(page.getLanguage().name());
        // A value that nothing is held up against is said in the answer already.
        return compared.entrySet().stream()
                .filter(value -> value.getValue() != null)
                .filter(value -> !value.getKey().equals("value") || compared.containsKey("limit"))
                .map(value -> new CheckView.Value(value.getKey(), Labels.of(day(value.getValue()), language)))
                .toList();
    }

    /** Kept as JSON, a date is a text. */
    private static Object day(Object value) {
        return value instanceof String text && DAY.matcher(text).matches() ? LocalDate.parse(text) : value;
    }
}
