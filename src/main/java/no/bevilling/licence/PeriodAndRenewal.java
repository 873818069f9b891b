package no.bevilling.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.bevilling.rules.NationalNumbers;

/** The granted periods, the part of the year, and the grace while a renewal is not decided (alkoholloven § 1-6). */
final class PeriodAndRenewal implements ForceRule {
    /** From the first instant to the second, not included. */
    private record Span(Instant from, Instant to) {
        boolean holds(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(to);
        }
    }

    private final boolean occasion;
    private final List<Span> periods = new ArrayList<>();
    private final List<Span> graces = new ArrayList<>();
    private final List<Span> seasons = new ArrayList<>();
    private final boolean seasonal;

    PeriodAndRenewal(LicenceLife life, NationalNumbers numbers) {
        occasion = life.occasion();
        seasonal = life.seasonFrom() != null && life.seasonTo() != null;
        for (LicenceLife.Period period : life.periods()) {
            periods.add(new Span(LicenceLife.startOf(period.from()), life.endOf(period.to())));
            grace(life, period, numbers).ifPresent(graces::add);
        }
        if (seasonal) {
            seasons(life);
        }
    }

    /**
     * To the end of the month of the final decision, but not beyond the months that the act gives. It is the question of
     * renewal that must be open when the period is over: one applied for later does not bring the licence back.
     */
    private static Optional<Span> grace(LicenceLife life, LicenceLife.Period period, NationalNumbers numbers) {
        Instant over = life.endOf(period.to());
        Instant begun = LicenceLife.startOf(period.from());
        Optional<Instant> applied = life.all(LicenceEventKind.RENEWAL_APPLIED)
                .map(LifeEvent::happenedAt)
                .filter(at -> !at.isBefore(begun) && at.isBefore(over))
                .findFirst();
        if (applied.isEmpty()) {
            return Optional.empty();
        }
        LocalDate next = period.to().plusDays(1);
        int months = numbers.number("expired-licence-continues-months", next).orThrow();
        LocalDate latest = next.plusMonths(months).minusDays(1);
        LocalDate closing = Stream.concat(
                        after(applied.get(), life.all(LicenceEventKind.RENEWAL_DECIDED))
                                .map(at -> LicenceLife.day(at).with(TemporalAdjusters.lastDayOfMonth())),
                        after(applied.get(), life.all(LicenceEventKind.RENEWAL_TAKEN_BACK))
                                .map(LicenceLife::day))
                .min(LocalDate::compareTo)
                .orElse(latest);
        boolean open = Stream.concat(
                        after(applied.get(), life.all(LicenceEventKind.RENEWAL_DECIDED)),
                        after(applied.get(), life.all(LicenceEventKind.RENEWAL_TAKEN_BACK)))
                .noneMatch(at -> at.isBefore(over));
        return open
                ? Optional.of(new Span(over, life.endOf(closing.isBefore(latest) ? closing : latest)))
                : Optional.empty();
    }

    private static Stream<Instant> after(Instant applied, Stream<LifeEvent> events) {
        return events.map(LifeEvent::happenedAt).filter(at -> !at.isBefore(applied));
    }

    private void seasons(LicenceLife life) {
        int first =
                life.periods().stream().mapToInt(p -> p.from().getYear()).min().orElse(0) - 1;
        int last = life.periods().stream().mapToInt(p -> p.to().getYear()).max().orElse(-1) + 1;
        boolean overNewYear = life.seasonTo().isBefore(life.seasonFrom());
        for (int year = first; year <= last; year++) {
            seasons.add(new Span(
                    LicenceLife.startOf(life.seasonFrom().atYear(year)),
                    life.endOf(life.seasonTo().atYear(overNewYear ? year + 1 : year))));
        }
    }

    @Override
    public Optional<Standing> at(Instant instant) {
        ForceGround ground = ground(instant);
        return Optional.of(Standing.of(ground, ground.lasting() ? over(instant) : instant));
    }

    private ForceGround ground(Instant instant) {
        boolean inPeriod = periods.stream().anyMatch(span -> span.holds(instant));
        boolean inGrace = graces.stream().anyMatch(span -> span.holds(instant));
        if (!inPeriod && !inGrace) {
            boolean begun = periods.stream().anyMatch(span -> !instant.isBefore(span.from()));
            return begun ? ForceGround.EXPIRED : ForceGround.NOT_BEGUN;
        }
        if (seasonal && seasons.stream().noneMatch(span -> span.holds(instant))) {
            return ForceGround.OUTSIDE_SEASON;
        }
        if (!inPeriod) {
            return ForceGround.RENEWAL_UNDECIDED;
        }
        return occasion ? ForceGround.OCCASION : seasonal ? ForceGround.SEASON : ForceGround.PERIOD;
    }

    private Instant over(Instant instant) {
        return Stream.of(periods, graces)
                .flatMap(List::stream)
                .map(Span::to)
                .filter(end -> !end.isAfter(instant))
                .max(Instant::compareTo)
                .orElse(instant);
    }

    @Override
    public Stream<Instant> turns() {
        return Stream.of(periods, graces, seasons)
                .flatMap(List::stream)
                .flatMap(span -> Stream.of(span.from(), span.to()));
    }
}
