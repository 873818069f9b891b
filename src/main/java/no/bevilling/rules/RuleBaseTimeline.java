package no.bevilling.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.bevilling.rules.RuleBaseStore.Version;

/** Which rule base a municipality has, day by day: one, or a stated none. */
public final class RuleBaseTimeline {

    /**
     * Days (both inclusive) with the same rules under the same number.
     *
     * @param number the municipality's number in these days; null when none is registered
     * @param layers names of the layers in force, the national one first; empty when there is none
     * @param none why no rules are in force; null when some are
     */
    public record Stretch(LocalDate from, LocalDate to, String number, List<String> layers, String none) {}

    private final RuleBaseStore store;
    private final RuleBases bases;

    public RuleBaseTimeline(RuleBaseStore store, RuleBases bases) {
        this.store = store;
        this.bases = bases;
    }

    /**
     * The stretches from the first day to the last, without gap or overlap.
     *
     * @param id the municipality's layer, named by its newest number
     * @throws RuleBases.UnknownMunicipality when no rule base has the id
     */
    public List<Stretch> of(String id, LocalDate first, LocalDate last) {
        List<Version> own =
                store.versions().stream().filter(v -> v.id().equals(id)).toList();
        if (own.isEmpty()) {
            throw new RuleBases.UnknownMunicipality(id);
        }
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate day : changes(first, last)) {
            Stretch here = on(own, day);
            int before = stretches.size() - 1;
            if (before >= 0 && same(stretches.get(before), here)) {
                continue;
            }
            if (before >= 0) {
                stretches.set(before, until(stretches.get(before), day.minusDays(1)));
            }
            stretches.add(here);
        }
        int end = stretches.size() - 1;
        stretches.set(end, until(stretches.get(end), last));
        return List.copyOf(stretches);
    }

    private Stretch on(List<Version> own, LocalDate day) {
        String number = own.stream()
                .flatMap(v -> v.policy().numbers().stream())
                .filter(n -> n.holds(day))
                .map(Policy.Number::number)
                .findFirst()
                .orElse(null);
        if (number == null) {
            return new Stretch(day, day, null, List.of(), "no number is registered for it in these days");
        }
        try {
            return new Stretch(
                    day,
                    day,
                    number,
                    bases.versions(number, day).stream().map(Version::name).toList(),
                    null);
        } catch (RuleBases.NoRuleBase none) {
            return new Stretch(day, day, number, List.of(), none.because());
        }
    }

    /** Every day on which the rules of anybody may change: more than needed, never too few. */
    private TreeSet<LocalDate> changes(LocalDate first, LocalDate last) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(first));
        for (Version v : store.versions()) {
            Stream.concat(
                            Stream.of(v.policy().validFrom(), next(v.policy().validTo())),
                            v.policy().numbers().stream().flatMap(n -> Stream.of(n.from(), next(n.to()))))
                    .filter(day -> day != null && day.isAfter(first) && !day.isAfter(last))
                    .forEach(days::add);
        }
        return days;
    }

    private static LocalDate next(LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static boolean same(Stretch a, Stretch b) {
        return Objects.equals(a.number(), b.number())
                && a.layers().equals(b.layers())
                && Objects.equals(a.none(), b.none());
    }

    private static Stretch until(Stretch s, LocalDate to) {
        return new Stretch(s.from(), to, s.number(), s.layers(), s.none());
    }
}
