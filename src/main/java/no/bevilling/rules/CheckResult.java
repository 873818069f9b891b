package no.bevilling.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bevilling.rules.fact.Area;

/** What the check found: every criterion with its outcome and values, and what follows from them together. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckResult(
        String municipality,
        LocalDate date,
        RuleBaseRef ruleBase,
        Conclusion conclusion,
        List<CriterionResult> criteria,
        Limits limits,
        List<Suggestion> suggestedConditions) {

    /** The answer to one criterion. */
    public enum Outcome {
        MET,
        NOT_MET,
        UNDECIDED,
        NOT_APPLICABLE
    }

    /** Why a criterion has no answer of MET or NOT_MET. */
    public enum Reason {
        /** It is not about such a case. */
        CONDITION_NOT_FULFILLED,
        /** A fact it needs is unknown: {@code missing} names it. */
        UNKNOWN_FACT,
        /** A person decides. */
        HUMAN_DECIDES,
        /** Inside the law's limit, outside its default, and the municipality has no rule of its own. */
        NO_LOCAL_RULE,
        /** A number of the law that it needs is not known for the date. */
        NUMBER_UNKNOWN,
        /** No answer, or two different ones: nothing may be decided on it. */
        RULE_BASE_DEFECT
    }

    /** What the outcomes mean together; the strongest wins, in this order. Never "granted" (alkoholloven § 1-7a). */
    public enum Conclusion {
        /** An absolute criterion is not met; points, a withdrawal or a fee may not be decided as proposed. */
        NOT_GRANTABLE,
        /** A main rule is not met. */
        DEPARTURE_NEEDED,
        /** Something is undecided, or discretionary and not met. */
        ASSESSMENT_NEEDED,
        NO_HINDRANCE
    }

    /**
     * The rules that were asked.
     *
     * @param fingerprint names all layers' bytes, the engine's version and the fact model's
     * @param layers {@code national@2026.2}, from the top
     * @param verified whether the municipality has confirmed these rules as current
     */
    public record RuleBaseRef(String id, String version, String fingerprint, List<String> layers, boolean verified) {}

    /**
     * One criterion. {@code missing} names unknown facts by path; {@code details} lists all values when a criterion was
     * answered over several (rows of hours, say).
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CriterionResult(
            String id,
            Outcome outcome,
            Reason reason,
            Criterion.Force force,
            Criterion.Source source,
            Criterion.DecidedBy decidedBy,
            List<String> law,
            List<String> plan,
            String question,
            String answer,
            Map<String, Object> values,
            List<Map<String, Object>> details,
            List<String> missing) {}

    /** The largest grant that no absolute criterion forbids. */
    public record Limits(List<Integer> drinkGroups, List<HoursLimit> hours) {}

    /** Hours on one kind of day; {@code closed} where nothing may be sold or served. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HoursLimit(Area area, int drinkGroup, String dayKind, String from, String to, Boolean closed) {}

    /** A condition to consider. */
    public record Suggestion(String id, String text, List<String> law, List<String> plan) {}
}
