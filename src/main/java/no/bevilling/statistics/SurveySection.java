package no.bevilling.statistics;

import java.math.BigDecimal;
import java.util.List;

/**
 * The numbers about one thing, as they are told.
 *
 * @param lines a part of a number stands beneath it
 */
public record SurveySection(SurveyGroup group, String heading, List<Line> lines) {
    /**
     * A number with what it is compared with.
     *
     * @param part whether it is a part of a number
     * @param others the average of the region; null where it cannot be told
     * @param href the list behind it
     */
    public record Line(
            String label,
            boolean part,
            SurveyUnit unit,
            BigDecimal now,
            BigDecimal before,
            Double others,
            String href) {}
}
