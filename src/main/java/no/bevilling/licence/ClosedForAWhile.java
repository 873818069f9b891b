package no.bevilling.licence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Withdrawal (inndragning, alkoholloven § 1-8) and suspension. A withdrawal without an end is for the rest of the period: it
 * leaves nothing that could go on after it while a renewal is undecided; only a period granted later begins anew.
 */
final class ClosedForAWhile implements ForceRule {
    /** @param until null when nothing ends it */
    private record Closed(Standing standing, Instant until) {
        boolean holds(Instant instant) {
            return !instant.isBefore(standing.since()) && (until == null || instant.isBefore(until));
        }
    }

    private final List<Closed> spans;

    private ClosedForAWhile(Stream<Closed> spans) {
        this.spans = spans.toList();
    }

    static ClosedForAWhile withdrawn(LicenceLife life) {
        return new ClosedForAWhile(life.all(LicenceEventKind.WITHDRAWN)
                .map(event -> event.until() == null
                        ? new Closed(
                                Standing.of(ForceGround.WITHDRAWN, event.happenedAt()),
                                nextPeriod(life, event.happenedAt()))
                        : new Closed(Standing.of(ForceGround.WITHDRAWN_FOR_DAYS, event.happenedAt()), event.until())));
    }

    static ClosedForAWhile suspended(LicenceLife life) {
        return new ClosedForAWhile(life.all(LicenceEventKind.SUSPENDED)
                .map(event -> new Closed(
                        new Standing(
                                ForceGround.SUSPENDED,
                                event.happenedAt(),
                                event.source() == null ? ForceGround.SUSPENDED.paragraph() : event.source()),
                        event.until())));
    }

    private static Instant nextPeriod(LicenceLife life, Instant withdrawn) {
        return life.periods().stream()
                .map(period -> LicenceLife.startOf(period.from()))
                .filter(withdrawn::isBefore)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Optional<Standing> at(Instant instant) {
        return spans.stream()
                .filter(span -> span.holds(instant))
                .map(Closed::standing)
                .min(Comparator.comparing(standing -> !standing.ground().lasting()));
    }

    @Override
    public Stream<Instant> turns() {
        return spans.stream()
                .flatMap(span -> span.until() == null
                        ? Stream.of(span.standing().since())
                        : Stream.of(span.standing().since(), span.until()));
    }
}
