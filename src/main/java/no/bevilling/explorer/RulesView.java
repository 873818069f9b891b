package no.bevilling.explorer;

import java.util.ArrayList;
import java.util.List;
import no.bevilling.rules.Criterion;
import no.bevilling.rules.Language;
import no.bevilling.rules.Layer;
import no.bevilling.rules.RuleBaseStore.Version;
import no.bevilling.rules.RuleBook;
import no.bevilling.rules.RuleBook.Chapter;

/**
 * A rule base as the explorer shows it.
 *
 * @param registered whether the municipality has rules here at all; if not, the book is the law's alone
 */
public record RulesView(
        String number,
        String name,
        boolean registered,
        boolean verified,
        String fingerprint,
        RuleBook book,
        List<Entry> history,
        Language language) {

    /** A version, and the one before it of the same layer; null for the oldest. */
    public record Entry(Version version, Version before) {}

    /** The chapters below the law, the municipality's own first. */
    public List<Chapter> getLocal() {
        return book.chapters().stream()
                .filter(c -> c.level() != Layer.Level.NATIONAL)
                .toList();
    }

    /** The law's chapter. */
    public Chapter getNational() {
        return book.chapters().get(book.chapters().size() - 1);
    }

    public Criterion.Force[] getForces() {
        return Criterion.Force.values();
    }

    public Criterion.Source[] getSources() {
        return Criterion.Source.values();
    }

    public Criterion.DecidedBy[] getDeciders() {
        return Criterion.DecidedBy.values();
    }

    /** The versions, each with the one that stood before it. */
    static List<Entry> history(List<Version> newestFirst) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            Version version = newestFirst.get(i);
            Version before = newestFirst.subList(i + 1, newestFirst.size()).stream()
                    .filter(v -> v.id().equals(version.id()))
                    .findFirst()
                    .orElse(null);
            entries.add(new Entry(version, before));
        }
        return entries;
    }
}
