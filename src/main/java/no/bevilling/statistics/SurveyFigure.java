package no.bevilling.statistics;

import java.util.Comparator;

/**
 * A number of the survey with a list behind it.
 *
 * @param detail which part of a topic that is told in parts; empty of others
 */
public record SurveyFigure(SurveyTopic topic, String detail) implements Comparable<SurveyFigure> {
    private static final Comparator<SurveyFigure> ORDER =
            Comparator.comparing(SurveyFigure::topic).thenComparing(SurveyFigure::detail);

    static SurveyFigure of(SurveyTopic topic) {
        return new SurveyFigure(topic, "");
    }

    static SurveyFigure of(SurveyTopic topic, String detail) {
        return new SurveyFigure(topic, detail);
    }

    @Override
    public int compareTo(SurveyFigure other) {
        return ORDER.compare(this, other);
    }
}
