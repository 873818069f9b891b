package no.bevilling.licence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.bevilling.licence.ForceRule.Standing;
import no.bevilling.rules.NationalNumbers;

/**
 * The one place that says whether a licence is in force at an instant: from its periods and everything that has happened to
 * it, by the numbers of the law as they stood on the day that each counts from. Pure. What is not recorded has not happened:
 * the answer about a past instant may change when something is recorded about it later.
 */
public final class LicenceForce {
    private static final Comparator<Standing> TOLD_FIRST = Comparator.comparing(
                    (Standing standing) -> !standing.ground().lasting())
            .thenComparing(Standing::since);

    private final NationalNumbers numbers;

    public LicenceForce(NationalNumbers numbers) {
        this.numbers = numbers;
    }

    /**
     * Whether the licence is in force, until when the answer stands if nothing more happens, and why.
     *
     * @throws no.bevilling.rules.Dated.NumberUnknown when the law's number of that day is not known
     */
    public Force at(LicenceLife life, Instant instant) {
        List<ForceRule> rules = rules(life);
        Standing standing = standing(rules, instant);
        Optional<Instant> until = rules.stream()
                .flatMap(ForceRule::turns)
                .filter(instant::isBefore)
                .sorted()
                .filter(turn -> standing(rules, turn).ground() != standing.ground())
                .findFirst();
        return new Force(
                standing.ground(), until.orElse(null), until.map(life::lastDay).orElse(null), standing.source());
    }

    /**
     * When the licence is in force from one instant to another, the end not included, as far as is recorded now; in order.
     * Errors as {@link #at}.
     */
    public List<ForceSpan> spans(LicenceLife life, Instant from, Instant to) {
        List<ForceSpan> spans = new ArrayList<>();
        for (Instant at = from; at.isBefore(to); ) {
            Force force = at(life, at);
            Instant end = force.until() == null || force.until().isAfter(to) ? to : force.until();
            if (force.holds()) {
                spans.add(new ForceSpan(at, end));
            }
            at = end;
        }
        return spans;
    }

    /** The narrower ground before the wider: who goes on after a transfer does so on a period, too. */
    private List<ForceRule> rules(LicenceLife life) {
        return List.of(
                new EndedAtOnce(life, LicenceEventKind.BANKRUPT, ForceGround.BANKRUPT),
                new EndedAtOnce(life, LicenceEventKind.CLOSED_DOWN, ForceGround.CLOSED_DOWN),
                ClosedForAWhile.withdrawn(life),
                ClosedForAWhile.suspended(life),
                new TransferOfBusiness(life, numbers),
                new DeathOfHolder(life, numbers),
                new PeriodAndRenewal(life, numbers));
    }

    /** Of several reasons why not, what lasts is told before what passes, and the oldest first. */
    private static Standing standing(List<ForceRule> rules, Instant instant) {
        List<Standing> said = rules.stream()
                .map(rule -> rule.at(instant))
                .flatMap(Optional::stream)
                .toList();
        return said.stream()
                .filter(standing -> !standing.ground().holds())
                .min(TOLD_FIRST)
                .orElseGet(() -> said.get(0));
    }
}
