package no.bevilling.committee;

import java.util.List;
import java.util.Map;

/**
 * What the committee sees of a year.
 *
 * @param now each figure of the year
 * @param before of the year before
 * @param others of the region
 * @param months inspections by month, from January
 * @param monthsBefore of the year before
 * @param findings how often each point of the inspections was not in order, the most frequent first
 * @param auditHead where the municipality's audit chain ended when it was counted
 */
public record CommitteeReport(
        YearSpan span,
        Map<Figure, Long> now,
        Map<Figure, Long> before,
        RegionFigures.Others others,
        long[] months,
        long[] monthsBefore,
        List<Finding> findings,
        String auditHead) {
    /**
     * A point of the inspections that was not in order.
     *
     * @param point its id
     * @param text what is looked at
     * @param paragraphs what it rests on
     * @param count in how many inspections
     */
    public record Finding(String point, String text, String paragraphs, long count) {}
}
