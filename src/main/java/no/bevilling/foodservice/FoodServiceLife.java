package no.bevilling.foodservice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that whether a food-service licence is in force depends on.
 *
 * @param events in any order, annulled ones among them
 */
public record FoodServiceLife(List<Happening> events) {
    public FoodServiceLife {
        events = List.copyOf(events);
    }

    /**
     * Something that happened.
     *
     * @param on the day
     * @param until last day, included; null where nothing ends it
     * @param refersTo the happening that this one lifts or annuls
     */
    public record Happening(UUID id, FoodServiceEventKind kind, LocalDate on, LocalDate until, UUID refersTo) {}

    /** Those of a kind that count, by their day: what was annulled is left out, what was lifted ends the day before. */
    Stream<Happening> all(FoodServiceEventKind kind) {
        Set<UUID> annulled = events.stream()
                .filter(event -> event.kind() == FoodServiceEventKind.ANNULLED)
                .map(Happening::refersTo)
                .collect(Collectors.toSet());
        Map<UUID, LocalDate> lifted = events.stream()
                .filter(event -> event.kind() == FoodServiceEventKind.LIFTED && event.refersTo() != null)
                .filter(event -> !annulled.contains(event.id()))
                .collect(Collectors.toMap(
                        Happening::refersTo, Happening::on, (one, other) -> one.isBefore(other) ? one : other));
        return events.stream()
                .filter(event -> event.kind() == kind && !annulled.contains(event.id()))
                .map(event -> lifted.containsKey(event.id())
                        ? new Happening(
                                event.id(),
                                event.kind(),
                                event.on(),
                                lifted.get(event.id()).minusDays(1),
                                event.refersTo())
                        : event)
                .sorted(Comparator.comparing(Happening::on).thenComparing(Happening::id));
    }

    /** The first of a kind that counts. */
    Optional<Happening> first(FoodServiceEventKind kind) {
        return all(kind).findFirst();
    }

    /** The last day that any row of a kind names; empty without one. */
    Optional<LocalDate> latestEnd(FoodServiceEventKind kind) {
        return all(kind).map(Happening::until).filter(day -> day != null).max(Comparator.naturalOrder());
    }
}
