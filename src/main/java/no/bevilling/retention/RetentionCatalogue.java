package no.bevilling.retention;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dated table of what is erased when, by which law, and of what stays (personvernforordningen article 5 (1)(e)). Every table
 * of the database stands in one of its three parts.
 */
public record RetentionCatalogue(List<Kind> kinds, List<Kept> kept, List<Kept> impersonal, List<Kept> notTold) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

    /** Who lets it be erased. */
    public enum By {
        /** Proposed, and approved by a second person. */
        PROPOSAL,
        /** A job, by itself. */
        JOB
    }

    /**
     * A kind of data.
     *
     * @param archived erased only when the municipality's archive has the documents (arkivlova §§ 12-14)
     * @param periods of a proposal, by date
     * @param setting of a job: the operator's setting; null where there is none
     * @param standard of a job: how long it keeps, as ISO 8601 has it
     * @param source of a job
     */
    public record Kind(
            RetentionKind kind,
            By by,
            List<String> tables,
            boolean archived,
            List<Period> periods,
            String setting,
            String standard,
            String source) {
        /** The period in force on a day. */
        Period on(LocalDate day) {
            return periods.stream()
                    .filter(period -> !period.from().isAfter(day)
                            && (period.to() == null || !period.to().isBefore(day)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No period of " + kind + " on " + day));
        }
    }

    /**
     * How long, in months, from a date on.
     *
     * @param to last day, included; null while it holds
     * @param months where the municipality has set nothing
     * @param least the fewest that a municipality may set
     * @param most the most that a municipality may set
     */
    public record Period(LocalDate from, LocalDate to, int months, int least, int most, String source) {}

    /**
     * Tables that stay, or are about nobody, and why.
     *
     * @param nn why, in nynorsk; null of what is about nobody, which no page shows
     * @param source the law that says so; null of what is about nobody
     */
    public record Kept(String because, String nn, String source, List<String> tables) {}

    public RetentionCatalogue {
        Set<RetentionKind> named = kinds.stream().map(Kind::kind).collect(Collectors.toSet());
        if (named.size() != kinds.size() || named.size() != RetentionKind.values().length) {
            throw new IllegalArgumentException(
                    "The catalogue names " + named + ", each kind once: " + Arrays.toString(RetentionKind.values()));
        }
        for (Kind kind : kinds) {
            if ((kind.by() == By.PROPOSAL)
                    == (kind.periods() == null || kind.periods().isEmpty())) {
                throw new IllegalArgumentException(kind.kind() + " has periods if it is proposed, and else none");
            }
        }
    }

    /** The catalogue that the product brings. */
    static RetentionCatalogue standard() {
        try (InputStream in = RetentionCatalogue.class.getResourceAsStream("/retention/catalogue.yaml")) {
            return YAML.readValue(in, RetentionCatalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException("retention/catalogue.yaml", e);
        }
    }

    /** What people propose and approve, in the order of the catalogue. */
    List<Kind> proposed() {
        return kinds.stream().filter(kind -> kind.by() == By.PROPOSAL).toList();
    }

    Kind of(RetentionKind kind) {
        return kinds.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    /** Every table that may be about people. */
    Set<String> personal() {
        return Stream.concat(kinds.stream().map(Kind::tables), kept.stream().map(Kept::tables))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** Every table that it says something of. */
    Set<String> tables() {
        return Stream.of(
                        kinds.stream().map(Kind::tables),
                        kept.stream().map(Kept::tables),
                        impersonal.stream().map(Kept::tables))
                .flatMap(Function.identity())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
