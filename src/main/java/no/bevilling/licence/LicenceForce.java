package no.bevilling.licence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
        Told told = new Told(life);
        Standing standing = told.at(instant);
        Optional<Instant> until = told.turns()
                .filter(instant::isBefore)
                .sorted()
                .filter(turn -> told.at(turn).ground() != standing.ground())
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

    /** A life with its rules; others while something in it waits for an appeal. */
    private final class Told {
        private final LicenceLife life;
        private final Map<Set<UUID>, List<ForceRule>> byWaiting = new HashMap<>();

        Told(LicenceLife life) {
            this.life = life;
        }

        /** A licence that would be in force but for a decision that waits is not in force because it waits. */
        Standing at(Instant instant) {
            Set<UUID> waiting = life.waitingAt(instant);
            Standing said = standing(rulesWithout(waiting), instant);
            boolean wouldHold = !waiting.isEmpty()
                    && !said.ground().holds()
                    && standing(rulesWithout(Set.of()), instant).ground().holds();
            return wouldHold ? Standing.of(ForceGround.APPEAL_AWAITED, instant) : said;
        }

        Stream<Instant> turns() {
            List<Instant> waits = life.waitingTurns().toList();
            Stream<Instant> ofRules = Stream.concat(
                            Stream.of(Set.<UUID>of()), waits.stream().map(life::waitingAt))
                    .distinct()
                    .flatMap(waiting -> rulesWithout(waiting).stream())
                    .flatMap(ForceRule::turns);
            return Stream.concat(ofRules, waits.stream());
        }

        private List<ForceRule> rulesWithout(Set<UUID> waiting) {
            return byWaiting.computeIfAbsent(waiting, ids -> rules(life.without(ids)));
        }
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
