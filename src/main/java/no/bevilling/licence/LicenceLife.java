package no.bevilling.licence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.ServingNight;

/**
 * All that whether a licence is in force depends on. Days are days in Norway; the night after a day belongs to it as far as
 * the licence's hours reach past midnight (alkoholloven § 4-4).
 *
 * @param occasion whether it is for one occasion (§§ 1-6, 4-5)
 * @param seasonFrom first day of the part of the year that it is for; null with {@code seasonTo} when it is for all of it
 * @param events what has happened, in any order, annulled events among them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LicenceLife(
        boolean occasion, MonthDay seasonFrom, MonthDay seasonTo, List<HoursRow> hours, List<LifeEvent> events) {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** A granted period, both days inside. */
    record Period(LocalDate from, LocalDate to) {}

    /** The events that count, by when they happened: what was annulled is left out, what ended early ends there. */
    @JsonIgnore
    List<LifeEvent> counting() {
        Set<UUID> annulled = of(events.stream(), LicenceEventKind.ANNULLED)
                .map(LifeEvent::refersTo)
                .collect(Collectors.toSet());
        Map<UUID, Instant> ended = of(events.stream(), LicenceEventKind.ENDED_EARLY)
                .filter(end -> !annulled.contains(end.id()))
                .collect(Collectors.toMap(
                        LifeEvent::refersTo,
                        LifeEvent::happenedAt,
                        (first, second) -> first.isBefore(second) ? first : second));
        return events.stream()
                .filter(event -> !annulled.contains(event.id()))
                .map(event -> endedAt(event, ended.get(event.id())))
                .sorted(Comparator.comparing(LifeEvent::happenedAt))
                .toList();
    }

    /**
     * The events that have no effect at an instant: the decisions behind them wait for their appeals, which hides them only
     * from the instant at which they began to wait.
     */
    Set<UUID> waitingAt(Instant instant) {
        return all(LicenceEventKind.EFFECT_WAITS)
                .filter(wait -> !instant.isBefore(wait.happenedAt())
                        && (wait.until() == null || instant.isBefore(wait.until())))
                .map(LifeEvent::refersTo)
                .collect(Collectors.toSet());
    }

    /** The instants at which something begins to wait, or does not wait any more. */
    Stream<Instant> waitingTurns() {
        return all(LicenceEventKind.EFFECT_WAITS)
                .flatMap(wait -> Stream.of(wait.happenedAt(), wait.until()))
                .filter(Objects::nonNull);
    }

    /** The same life as if these had not happened. */
    LicenceLife without(Set<UUID> ids) {
        return ids.isEmpty()
                ? this
                : new LicenceLife(
                        occasion,
                        seasonFrom,
                        seasonTo,
                        hours,
                        events.stream()
                                .filter(event -> !ids.contains(event.id()))
                                .toList());
    }

    /** The first event of a kind that counts. */
    Optional<LifeEvent> first(LicenceEventKind kind) {
        return all(kind).findFirst();
    }

    /** The events of a kind that count, by when they happened. */
    Stream<LifeEvent> all(LicenceEventKind kind) {
        return of(counting().stream(), kind);
    }

    /** The granted periods, by their first day. */
    @JsonIgnore
    List<Period> periods() {
        return all(LicenceEventKind.PERIOD_GRANTED)
                .map(event -> new Period(event.periodFrom(), event.periodTo()))
                .sorted(Comparator.comparing(Period::from))
                .toList();
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, OSLO);
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(OSLO).toInstant();
    }

    /** When a day is over, with the night that the licence's hours take from the next one. */
    Instant endOf(LocalDate day) {
        Instant midnight = startOf(day.plusDays(1));
        return hours.stream()
                .map(row -> ServingNight.end(day, row.from(), row.to()))
                .map(ZonedDateTime::toInstant)
                .filter(midnight::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(midnight);
    }

    /** The last day of something that is over at an instant, not included. */
    LocalDate lastDay(Instant end) {
        LocalDate day = day(end.minusNanos(1));
        return end.isAfter(endOf(day.minusDays(1))) ? day : day.minusDays(1);
    }

    private static LifeEvent endedAt(LifeEvent event, Instant end) {
        boolean earlier = end != null && (event.until() == null || end.isBefore(event.until()));
        return !earlier
                ? event
                : new LifeEvent(
                        event.id(),
                        event.kind(),
                        event.happenedAt(),
                        end,
                        event.periodFrom(),
                        event.periodTo(),
                        event.refersTo(),
                        event.source());
    }

    private static Stream<LifeEvent> of(Stream<LifeEvent> events, LicenceEventKind kind) {
        return events.filter(event -> event.kind() == kind);
    }
}
