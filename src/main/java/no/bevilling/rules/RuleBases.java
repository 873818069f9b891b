package no.bevilling.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The municipality is known, but has no rule base under that number on the date; the message says why. */
    public static class NoRuleBase extends RuntimeException {
        private final String because;

        public NoRuleBase(String number, LocalDate date, String because) {
            super("No rule base is in force for " + number + " on " + date + ": " + because);
            this.because = because;
        }

        /** Why there is none. */
        public String because() {
            return because;
        }
    }

    /** The versions of one reading of the store, by the numbers of municipalities and by layer. */
    private record Index(
            List<Version> versions, Map<String, List<Version>> byNumber, Map<String, List<Version>> byLayer) {

        static Index of(List<Version> versions) {
            Map<String, List<Version>> byNumber = new HashMap<>();
            Map<String, List<Version>> byLayer = new HashMap<>();
            for (Version v : versions) {
                byLayer.computeIfAbsent(v.id(), id -> new ArrayList<>()).add(v);
                v.policy().numbers().stream()
                        .map(Policy.Number::number)
                        .distinct()
                        .forEach(number -> byNumber.computeIfAbsent(number, n -> new ArrayList<>())
                                .add(v));
            }
            return new Index(versions, byNumber, byLayer);
        }
    }

    private final RuleBaseStore store;
    private final RuleBaseLoader loader;
    private volatile Index index = Index.of(List.of());

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
        return loader.load(versions(number, date), this::source);
    }

    /** The layers in force, the national one first. */
    List<LayerSource> sources(String number, LocalDate date) {
        return versions(number, date).stream().map(this::source).toList();
    }

    /** As {@link #sources}, but no more than which versions they are. */
    List<Version> versions(String number, LocalDate date) {
        Index versions = index();
        List<Version> municipality = versions.byNumber().getOrDefault(number, List.of());
        if (municipality.isEmpty()) {
            throw new UnknownMunicipality(number);
        }
        List<Version> thatDay = municipality.stream()
                .filter(v ->
                        v.policy().numbers().stream().anyMatch(n -> n.number().equals(number) && n.holds(date)))
                .toList();
        if (thatDay.isEmpty()) {
            throw new NoRuleBase(number, date, otherNumber(number, date, municipality.get(municipality.size() - 1)));
        }
        Version lowest = newest(thatDay, date).orElseThrow(() -> new NoRuleBase(number, date, registeredFrom(thatDay)));
        List<Version> layers = new ArrayList<>(List.of(lowest));
        for (Policy policy = lowest.policy(); policy.extendsId() != null; ) {
            List<Version> all = above(policy, versions.byLayer());
            Version next = (policy.extendsVersion() == null
                            ? newest(all, date)
                            : all.stream().findFirst())
                    .orElseThrow(() -> new NoRuleBase(number, date, registeredFrom(all)));
            layers.add(0, next);
            policy = next.policy();
        }
        return layers;
    }

    /** The versions that a policy may stand on: the one it names, or all that bind whoever names none. */
    private static List<Version> above(Policy policy, Map<String, List<Version>> byLayer) {
        return byLayer.getOrDefault(policy.extendsId(), List.of()).stream()
                .filter(v -> policy.extendsVersion() == null
                        ? !v.policy().adoptedOneByOne()
                        : v.version().equals(policy.extendsVersion()))
                .toList();
    }

    /** A municipality had another number on the date: which one, so that the caller can ask again. */
    private static String otherNumber(String number, LocalDate date, Version version) {
        Policy policy = version.policy();
        return policy.numbers().stream()
                .filter(n -> n.holds(date))
                .findFirst()
                .map(n -> policy.name() + " had the number " + n.number() + " on that day")
                .orElse("nobody here had the number " + number + " on that day");
    }

    private static String registeredFrom(List<Version> versions) {
        return versions.stream()
                .map(Version::policy)
                .min(Comparator.comparing(Policy::validFrom))
                .map(p -> "the rules of " + p.name() + " are registered here from " + p.validFrom()
                        + (p.validTo() == null ? "" : " to " + p.validTo()))
                .orElse("a layer that it extends is missing");
    }

    /** The rule base of exactly these layers ({@code national@2026.2}), whether in force or not. */
    public RuleBase named(List<String> names) {
        List<Version> versions = store.versions();
        List<Version> named = names.stream()
                .map(name -> versions.stream()
                        .filter(v -> v.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("There is no rule base " + name)))
                .toList();
        return loader.load(named, this::source);
    }

    /** The national layer alone, in its newest version: what is known today about the numbers of the law of any day. */
    public RuleBase newestNational() {
        Version newest = index().byLayer().getOrDefault("national", List.of()).stream()
                .max(Comparator.comparing(Version::version, RuleBases::compareVersions))
                .orElseThrow();
        return loader.load(List.of(newest), this::source);
    }

    /** The national layer in force on a date; none before the rules begin. */
    Optional<LayerSource> national(LocalDate date) {
        return newest(index().byLayer().getOrDefault("national", List.of()), date)
                .map(this::source);
    }

    /** Made anew for every new list of versions, so that it never knows less than the store. */
    private Index index() {
        List<Version> versions = store.versions();
        Index known = index;
        if (known.versions() != versions) {
            known = Index.of(versions);
            index = known;
        }
        return known;
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
