package no.bevilling.assessment;

import java.time.Instant;
import java.util.List;

/** A check as pages show it: what is not met first, then what needs somebody, then the rest. */
record CheckView(
        Instant checkedAt,
        boolean current,
        String checkId,
        String conclusion,
        String ruleBase,
        String version,
        List<String> layers,
        boolean verified,
        List<Row> notMet,
        List<Row> open,
        List<Row> met,
        List<Row> notApplicable) {
    /**
     * One criterion.
     *
     * @param law references with an address at Lovdata where there is one
     * @param values what was compared, by label
     * @param missing facts that are not known, by path
     * @param allowed what a person may answer
     * @param earlier what a person answered on other facts, to be confirmed or changed; null where there is none
     */
    record Row(
            String id,
            String question,
            String answer,
            String force,
            String source,
            List<String> law,
            List<String> plan,
            List<Value> values,
            List<Missing> missing,
            String allowed,
            boolean defect,
            AssessedCriterion.Human human,
            boolean answeredBefore,
            AssessedCriterion.Human earlier) {}

    /** A value that was compared. */
    record Value(String name, String text) {}

    /** A fact that is not known. {@code ours}: the municipality finds it out, otherwise the applicant gives it. */
    record Missing(String path, boolean ours, boolean statement) {}
}
