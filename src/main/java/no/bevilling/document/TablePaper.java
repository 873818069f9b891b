package no.bevilling.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.bevilling.municipality.LanguageForm;

/**
 * A paper of facts, paragraphs and tables for people who meet around it: a body's minutes, a committee's report.
 *
 * @param subject in a few words, for those who search among files
 * @param foot stands on every page
 * @param demo whether what it says is made up
 */
public record TablePaper(
        LanguageForm language,
        String municipality,
        String title,
        String lead,
        String subject,
        List<Section> sections,
        String foot,
        Instant made,
        boolean demo) {
    public TablePaper {
        Objects.requireNonNull(language, "language");
        Required.text(municipality, "municipality");
        Required.text(title, "title");
        Required.text(foot, "foot");
        sections = List.copyOf(sections);
        Objects.requireNonNull(made, "made");
    }

    /**
     * A part of the paper under its heading.
     *
     * @param facts names and values
     * @param tables each under a caption
     */
    public record Section(String heading, List<Fact> facts, List<String> paragraphs, List<Table> tables) {
        public Section {
            Required.text(heading, "heading");
            facts = List.copyOf(facts);
            paragraphs = List.copyOf(paragraphs);
            tables = List.copyOf(tables);
        }

        /** A section of running text. */
        public static Section of(String heading, List<String> paragraphs) {
            return new Section(heading, List.of(), paragraphs, List.of());
        }
    }

    /** A name and its value; the detail may be null. */
    public record Fact(String label, String value, String detail) {}

    /**
     * A table.
     *
     * @param caption may be empty
     * @param shares each column's share of the width
     */
    public record Table(String caption, List<String> headers, List<List<String>> rows, List<Float> shares) {
        public Table {
            headers = Required.some(headers, "headers");
            rows = List.copyOf(rows);
            shares = List.copyOf(shares);
            if (shares.size() != headers.size()) {
                throw new IllegalArgumentException("each column has a share of the width");
            }
        }
    }
}
