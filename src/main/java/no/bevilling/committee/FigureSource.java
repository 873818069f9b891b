package no.bevilling.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts some of the figures of the current municipality, and lists what it has counted. */
interface FigureSource {
    /**
     * A line of the list behind a figure. No person is named.
     *
     * @param premises the place; null where it is about none
     * @param what in a few words; empty where the figure says it all
     * @param inspection whose report it opens; null where it is about none
     */
    record Row(LocalDate on, UUID premises, String place, String what, UUID inspection) {
        Row(LocalDate on, UUID premises, String place, String what) {
            this(on, premises, place, what, null);
        }
    }

    /** The figures that it counts, each with its number. */
    Map<Figure, Long> count(YearSpan span);

    /** How long the list behind a figure is; null for a figure that it does not count. */
    default Long size(Figure figure, YearSpan span) {
        return count(span).get(figure);
    }

    /** A part of the list behind a figure that it counts, the newest first; null for a figure that it does not count. */
    List<Row> rows(Figure figure, YearSpan span, int offset, int most);
}
