package no.bevilling.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.platform.FormErrors;
import no.bevilling.rules.fact.LicenceType;

/**
 * What the page of a step shows.
 *
 * @param base address of the application
 * @param plan what the kind of application asks
 * @param mark of the answers the page shows; sent back so that a change made meanwhile is noticed
 * @param found what the rules say to the answers that are stored
 * @param conflict what is stored, where it was changed meanwhile; null otherwise
 */
public record StepView(
        String base,
        String municipality,
        UUID id,
        LicenceType type,
        FormPlan plan,
        ApplicationForm answers,
        Step step,
        int position,
        int count,
        FieldValues f,
        FormErrors errors,
        Choices choices,
        String mark,
        DraftFindings found,
        Conflict conflict) {

    private static final Set<Step> CHECKED =
            EnumSet.of(Step.EVENT, Step.GUESTS, Step.PLACE, Step.LICENCE, Step.OUTDOOR, Step.HOURS, Step.PEOPLE);

    /** Changed in another window: when, and what stands there now. */
    public record Conflict(java.time.Instant changedAt, List<SummaryView.Line> stored) {}

    StepView with(FieldValues values) {
        return new StepView(
                base,
                municipality,
                id,
                type,
                plan,
                answers,
                step,
                position,
                count,
                values,
                errors,
                choices,
                mark,
                found,
                conflict);
    }

    /** Whether this kind of application asks it. */
    public boolean asks(String path) {
        return plan.asks(path);
    }

    /** Whether it is asked of one who has answered so far as this one. */
    public boolean isAsked(String path) {
        return plan.isAsked(path, answers);
    }

    /** Whether it must be answered by everybody, whatever else they answer. */
    public boolean requires(String path) {
        return plan.requires(path);
    }

    /** Whether rules are about what the page asks. */
    public boolean isChecked() {
        return CHECKED.contains(step);
    }

    /** The number of the municipality. */
    public String getNumber() {
        return base.split("/")[2];
    }

    public String getAction() {
        return base + "/" + step.slug();
    }

    public boolean isServing() {
        return type == LicenceType.SERVING;
    }
}
