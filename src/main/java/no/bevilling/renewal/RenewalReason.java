package no.bevilling.renewal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.bevilling.municipality.LanguageForm;

/**
 * One reason, kept with the line as it was found.
 *
 * @param criterion id of the criterion that is not met; null for other reasons
 * @param question of the criterion
 * @param answer what the rules found; for a caseworker's reason, what was written
 * @param law paragraphs
 * @param plan items of the municipality's plan
 * @param guideline whether the criterion is a guideline
 * @param ruleChanged whether the rules of the day of the decision answered otherwise
 * @param values what was compared
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RenewalReason(
        ReasonKind kind,
        String criterion,
        Both question,
        Both answer,
        List<String> law,
        List<String> plan,
        boolean guideline,
        boolean ruleChanged,
        List<Compared> values) {
    public RenewalReason {
        law = law == null ? List.of() : List.copyOf(law);
        plan = plan == null ? List.of() : List.copyOf(plan);
        values = values == null ? List.of() : List.copyOf(values);
    }

    /** A text in both language forms. */
    public record Both(String nb, String nn) {
        /** The text in a language form. */
        public String in(LanguageForm form) {
            return form == LanguageForm.nn ? nn : nb;
        }
    }

    /** A value that was compared, with what it is called. */
    public record Compared(Both name, Both value) {}

    static RenewalReason of(ReasonKind kind, List<String> law, List<String> plan) {
        return new RenewalReason(kind, null, null, null, law, plan, false, false, List.of());
    }

    static RenewalReason written(String words) {
        return new RenewalReason(
                ReasonKind.CASEWORKER,
                null,
                null,
                new Both(words, words),
                List.of(),
                List.of(),
                false,
                false,
                List.of());
    }
}
