package no.bevilling.foodservice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.bevilling.foodservice.FoodServiceLife.Happening;
import no.bevilling.rules.NationalNumbers;

/**
 * The one place that says whether a food-service licence is in force on a day, from all that has happened to it, by the
 * numbers of the act as they stood on the day that each counts from. Pure. The act reckons in days, so does this. What is
 * not recorded has not happened: the answer about a past day may change when something is recorded about it later.
 */
public final class FoodServiceForce {
    private static final Comparator<Said> TOLD_FIRST =
            Comparator.comparing((Said said) -> !said.ground().lasting()).thenComparing(Said::since);

    private final NationalNumbers numbers;

    public FoodServiceForce(NationalNumbers numbers) {
        this.numbers = numbers;
    }

    /**
     * Whether it is in force on a day.
     *
     * @param lastDay the last day of the answer if nothing more happens, included; null when it stays
     */
    public record Standing(FoodServiceGround ground, LocalDate lastDay) {
        public boolean holds() {
            return ground.holds();
        }
    }

    /** What one paragraph says of a day, since when. */
    private record Said(FoodServiceGround ground, LocalDate since) {}

    /**
     * How the licence stands on the day, and until when.
     *
     * @throws no.bevilling.rules.Dated.NumberUnknown when the act's number of that day is not known
     */
    public Standing on(FoodServiceLife life, LocalDate day) {
        FoodServiceGround ground = ground(life, day);
        LocalDate next = turns(life).higher(day);
        while (next != null && ground(life, next) == ground) {
            next = turns(life).higher(next);
        }
        return new Standing(ground, next == null ? null : next.minusDays(1));
    }

    private FoodServiceGround ground(FoodServiceLife life, LocalDate day) {
        Optional<Happening> granted = life.first(FoodServiceEventKind.GRANTED);
        if (granted.isEmpty()) {
            return FoodServiceGround.SET_ASIDE;
        }
        if (day.isBefore(granted.get().on())) {
            return FoodServiceGround.NOT_BEGUN;
        }
        List<Said> said = Stream.of(
                        closed(life, FoodServiceEventKind.REVOKED, FoodServiceGround.REVOKED, day),
                        closed(life, FoodServiceEventKind.APPEAL_AWAITED, FoodServiceGround.APPEAL_AWAITED, day),
                        givenUp(life, day),
                        closed(life, FoodServiceEventKind.SUSPENDED, FoodServiceGround.SUSPENDED, day),
                        closed(life, FoodServiceEventKind.CLOSED, FoodServiceGround.CLOSED_BY_MUNICIPALITY, day),
                        closed(life, FoodServiceEventKind.CLOSED_BY_POLICE, FoodServiceGround.CLOSED_BY_POLICE, day),
                        transfer(life, day),
                        bankruptcy(life, day),
                        death(life, day),
                        operation(life, granted.get().on(), day))
                .flatMap(Optional::stream)
                .toList();
        return said.stream()
                .filter(one -> !one.ground().holds())
                .min(TOLD_FIRST)
                .or(() -> said.stream().findFirst())
                .map(Said::ground)
                .orElse(FoodServiceGround.GRANTED);
    }

    private static Optional<Said> givenUp(FoodServiceLife life, LocalDate day) {
        return life.first(FoodServiceEventKind.GIVEN_UP)
                .filter(event -> day.isAfter(event.on()))
                .map(event -> new Said(FoodServiceGround.GIVEN_UP, event.on().plusDays(1)));
    }

    /** What shuts it until it is lifted, or until its own last day. */
    private static Optional<Said> closed(
            FoodServiceLife life, FoodServiceEventKind kind, FoodServiceGround ground, LocalDate day) {
        return life.all(kind)
                .filter(event -> !day.isBefore(event.on()) && (event.until() == null || !day.isAfter(event.until())))
                .findFirst()
                .map(event -> new Said(ground, event.on()));
    }

    /** § 22: it falls where nobody applies in time; else the place is run until the application is decided. */
    private Optional<Said> transfer(FoodServiceLife life, LocalDate day) {
        Optional<Happening> agreed =
                life.first(FoodServiceEventKind.TRANSFER_AGREED).filter(event -> !day.isBefore(event.on()));
        if (agreed.isEmpty()) {
            return Optional.empty();
        }
        LocalDate since = agreed.get().on();
        LocalDate last = lastDayToApply(life, since);
        Optional<LocalDate> applied = life.all(FoodServiceEventKind.TRANSFER_APPLIED)
                .map(Happening::on)
                .filter(on -> !on.isAfter(last))
                .findFirst();
        if (applied.isEmpty() || day.isBefore(applied.get())) {
            return Optional.of(
                    day.isAfter(last)
                            ? new Said(FoodServiceGround.TRANSFERRED, last.plusDays(1))
                            : new Said(FoodServiceGround.TRANSFER_APPLICATION_AWAITED, since));
        }
        return life.first(FoodServiceEventKind.TRANSFER_DECIDED)
                .filter(decided -> !day.isBefore(decided.on()))
                .map(decided -> new Said(FoodServiceGround.TRANSFERRED, decided.on()))
                .or(() -> Optional.of(new Said(FoodServiceGround.TRANSFER_UNDECIDED, since)));
    }

    private LocalDate lastDayToApply(FoodServiceLife life, LocalDate agreed) {
        LocalDate last = agreed.plusDays(
                numbers.number("food-service-transfer-application-days", agreed).orThrow());
        return later(last, life.latestEnd(FoodServiceEventKind.TRANSFER_TIME_EXTENDED));
    }

    /** § 23: it falls with bankruptcy, but where the estate goes on. */
    private static Optional<Said> bankruptcy(FoodServiceLife life, LocalDate day) {
        Optional<Happening> bankrupt = life.first(FoodServiceEventKind.BANKRUPT);
        if (bankrupt.isEmpty() || day.isBefore(bankrupt.get().on())) {
            return Optional.empty();
        }
        LocalDate since = bankrupt.get().on();
        if (life.first(FoodServiceEventKind.BANKRUPTCY_ESTATE_CONTINUES).isEmpty()) {
            return Optional.of(new Said(FoodServiceGround.BANKRUPT, since));
        }
        LocalDate end =
                life.first(FoodServiceEventKind.ESTATE_ENDED).map(Happening::on).orElse(LocalDate.MAX);
        return ofEstate(life, day, since, end, FoodServiceGround.BANKRUPTCY_ESTATE, FoodServiceGround.BANKRUPT);
    }

    /** § 24: it falls with death, but where the estate goes on; for a year, or as long as the municipality permits. */
    private Optional<Said> death(FoodServiceLife life, LocalDate day) {
        Optional<Happening> died = life.first(FoodServiceEventKind.HOLDER_DIED);
        if (died.isEmpty() || day.isBefore(died.get().on())) {
            return Optional.empty();
        }
        LocalDate since = died.get().on();
        if (life.first(FoodServiceEventKind.DEATH_ESTATE_CONTINUES).isEmpty()) {
            return Optional.of(new Said(FoodServiceGround.HOLDER_DEAD, since));
        }
        LocalDate most = later(
                since.plusYears(
                        numbers.number("food-service-estate-years", since).orThrow()),
                life.latestEnd(FoodServiceEventKind.DEATH_ESTATE_EXTENDED));
        LocalDate end = life.first(FoodServiceEventKind.ESTATE_ENDED)
                .map(Happening::on)
                .filter(most::isAfter)
                .orElse(most);
        return ofEstate(life, day, since, end, FoodServiceGround.DEATH_ESTATE, FoodServiceGround.HOLDER_DEAD);
    }

    /** What an estate has handed over in its time goes on by § 22, which holds for it too (§ 24, last paragraph). */
    private static Optional<Said> ofEstate(
            FoodServiceLife life,
            LocalDate day,
            LocalDate since,
            LocalDate end,
            FoodServiceGround meanwhile,
            FoodServiceGround after) {
        boolean handedOver = life.first(FoodServiceEventKind.TRANSFER_AGREED)
                .filter(agreed -> !agreed.on().isBefore(since) && !agreed.on().isAfter(end))
                .filter(agreed -> !day.isBefore(agreed.on()))
                .isPresent();
        if (handedOver) {
            return Optional.empty();
        }
        return Optional.of(day.isAfter(end) ? new Said(after, end.plusDays(1)) : new Said(meanwhile, since));
    }

    /** § 25: not opened within a year, or out of operation for more than one. */
    private Optional<Said> operation(FoodServiceLife life, LocalDate granted, LocalDate day) {
        LocalDate opened = Stream.of(FoodServiceEventKind.OPENED, FoodServiceEventKind.OPERATION_STOPPED)
                .flatMap(life::all)
                .map(Happening::on)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        LocalDate latest = granted.plusYears(years(granted));
        if (opened.isAfter(latest)) {
            return day.isAfter(latest)
                    ? Optional.of(new Said(FoodServiceGround.NEVER_OPENED, latest.plusDays(1)))
                    : Optional.empty();
        }
        return life.all(FoodServiceEventKind.OPERATION_STOPPED)
                .map(Happening::on)
                .filter(stopped -> !resumed(life, stopped))
                .map(this::lapse)
                .filter(lapse -> !day.isBefore(lapse))
                .findFirst()
                .map(lapse -> new Said(FoodServiceGround.OUT_OF_OPERATION, lapse));
    }

    /** The first day on which a place that stopped then has been out of operation for too long. */
    private LocalDate lapse(LocalDate stopped) {
        return stopped.plusYears(years(stopped)).plusDays(1);
    }

    private boolean resumed(FoodServiceLife life, LocalDate stopped) {
        return life.all(FoodServiceEventKind.OPERATION_RESUMED)
                .map(Happening::on)
                .anyMatch(on -> !on.isBefore(stopped) && on.isBefore(lapse(stopped)));
    }

    private int years(LocalDate from) {
        return numbers.number("food-service-not-in-operation-years", from).orThrow();
    }

    /** The days on which the answer may begin to be another. */
    private TreeSet<LocalDate> turns(FoodServiceLife life) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (Happening event : life.events()) {
            turns.add(event.on());
            turns.add(event.on().plusDays(1));
            if (event.until() != null) {
                turns.add(event.until().plusDays(1));
            }
        }
        life.first(FoodServiceEventKind.GRANTED)
                .ifPresent(granted ->
                        turns.add(granted.on().plusYears(years(granted.on())).plusDays(1)));
        life.all(FoodServiceEventKind.OPERATION_STOPPED).forEach(stopped -> turns.add(lapse(stopped.on())));
        life.first(FoodServiceEventKind.TRANSFER_AGREED)
                .ifPresent(agreed -> turns.add(lastDayToApply(life, agreed.on()).plusDays(1)));
        life.first(FoodServiceEventKind.HOLDER_DIED)
                .ifPresent(died -> turns.add(died.on()
                        .plusYears(numbers.number("food-service-estate-years", died.on())
                                .orThrow())
                        .plusDays(1)));
        return turns;
    }

    private static LocalDate later(LocalDate one, Optional<LocalDate> other) {
        return other.filter(one::isBefore).orElse(one);
    }
}
