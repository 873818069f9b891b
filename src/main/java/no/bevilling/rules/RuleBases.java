package no.bevilling.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.bevilling.rules.RuleBaseStore.Version;

/** Finds the rule base of a municipality on a date, or by the names of its layers, among the versions in a store. */
public final class RuleBases {

    /** No municipality ever had the number, in any rule base we know. */
    public static class UnknownMunicipality extends RuntimeException {
        public UnknownMunicipality(String number) {
            super("No municipality with the number " + number + " has a rule base here");
        }
    }

    /** The municipality is known, but has no rule base on the date. */
    public static class NoRuleBase extends RuntimeException {
        public NoRuleBase(String number, LocalDate date) {
            super("No rule base is in force for " + number + " on " + date);
        }
    }

    private final RuleBaseStore store;
    private final RuleBaseLoader loader;

    public RuleBases(RuleBaseStore store, RuleBaseLoader loader) {
        this.store = store;
        this.loader = loader;
    }

    /**
     * The rule base in force.
     *
     * @param number the number that the municipality had on the date
     * @throws UnknownMunicipality when nobody has or had the number
     * @throws NoRuleBase when nothing is in force on the date
     */
    public RuleBase on(String number, LocalDate date) {
        return loader.load(sources(number, date));
    }

    /** The layers in force, the national one first. */
    List<LayerSource> sources(String number, LocalDate date) {
        List<Version> versions = store.versions();
        List<Version> municipality = versions.stream()
                .filter(v ->
                        v.policy().numbers().stream().anyMatch(n -> n.number().equals(number)))
                .toList();
        if (municipality.isEmpty()) {
            throw new UnknownMunicipality(number);
        }
        Version lowest = newest(
                        municipality.stream()
                                .filter(v -> v.policy().numbers().stream()
                                        .anyMatch(n -> n.number().equals(number) && n.holds(date)))
                                .toList(),
                        date)
                .orElseThrow(() -> new NoRuleBase(number, date));
        List<Version> layers = new ArrayList<>(List.of(lowest));
        for (String above = lowest.policy().extendsId(); above != null; ) {
            String id = above;
            Version next = newest(
                            versions.stream().filter(v -> v.id().equals(id)).toList(), date)
                    .orElseThrow(() -> new NoRuleBase(number, date));
            layers.add(0, next);
            above = next.policy().extendsId();
        }
        return layers.stream().map(this::source).toList();
    }

    /** The rule base of exactly these layers ({@code national@2026.2}), whether in force or not. */
    public RuleBase named(List<String> names) {
        List<Version> versions = store.versions();
        return loader.load(names.stream()
                .map(name -> versions.stream()
                        .filter(v -> v.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("There is no rule base " + name)))
                .map(this::source)
                .toList());
    }

    /** The national layer alone, in its newest version: what is known today about the numbers of the law of any day. */
    public RuleBase newestNational() {
        return loader.load(List.of(source(store.versions().stream()
                .filter(v -> v.id().equals("national"))
                .max(Comparator.comparing(Version::version, RuleBases::compareVersions))
                .orElseThrow())));
    }

    private LayerSource source(Version version) {
        return store.get(version.hash()).orElseThrow();
    }

    private static Optional<Version> newest(List<Version> versions, LocalDate date) {
        return versions.stream()
                .filter(v -> v.policy().inForce(date))
                .max(Comparator.comparing((Version v) -> v.policy().validFrom())
                        .thenComparing(Version::version, RuleBases::compareVersions));
    }

    /** "2014.10" is newer than "2014.9". */
    static int compareVersions(String a, String b) {
        String[] as = a.split("[^0-9]+");
        String[] bs = b.split("[^0-9]+");
        for (int i = 0; i < Math.min(as.length, bs.length); i++) {
            int order = Integer.compare(
                    as[i].isEmpty() ? 0 : Integer.parseInt(as[i]), bs[i].isEmpty() ? 0 : Integer.parseInt(bs[i]));
            if (order != 0) {
                return order;
            }
        }
        return as.length != bs.length ? Integer.compare(as.length, bs.length) : a.compareTo(b);
    }
}
