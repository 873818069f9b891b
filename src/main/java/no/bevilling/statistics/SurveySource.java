package no.bevilling.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Counts some of the survey's numbers in the municipality of the current transaction, and lists what it has counted. */
interface SurveySource {
    /**
     * A line of the list behind a number. No person is named.
     *
     * @param on the day; null where it has none of its own
     * @param name of the licence or the case
     * @param path below the municipality's address; empty where there is no page
     * @param premises null where it is about no place
     * @param amount what it adds to a number that is no count; null of a count
     */
    record Row(LocalDate on, String name, String path, UUID premises, String place, BigDecimal amount) {}

    /** The topics that it counts. */
    Set<SurveyTopic> topics();

    /** The numbers; a topic in parts has those parts that there are. */
    Map<SurveyFigure, BigDecimal> count(SurveyYear year);

    /** How long the list behind a number is. */
    long size(SurveyFigure figure, SurveyYear year);

    /** A part of that list. */
    List<Row> rows(SurveyFigure figure, SurveyYear year, int offset, int most);
}
