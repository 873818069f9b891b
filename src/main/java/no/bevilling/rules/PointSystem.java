package no.bevilling.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.ViolationKind;

/**
 * What violations cost (alkoholforskriften §§ 10-2, 10-3): points by kind of violation, and how the withdrawal grows
 * with points above those that lead to it. Read from {@code rules/national/points.yaml}.
 */
public record PointSystem(
        Map<ViolationKind, Kind> kinds, List<Table> points, List<Scale> withdrawal, String file, int line) {

    /** No points are given under this system: a layer that says nothing about them. */
    static final PointSystem NONE = new PointSystem(Map.of(), List.of(), List.of(), null, 0);

    /** Where a kind of violation is forbidden, and which licences it can be committed under. */
    public record Kind(ViolationKind kind, List<String> law, List<LicenceType> licenceTypes) {}

    /** The points of every kind between two days; {@code unknown} says why none are known. */
    record Table(LocalDate from, LocalDate to, String source, String unknown, Map<ViolationKind, Integer> points) {
        boolean holds(LocalDate date) {
            return !date.isBefore(from) && (to == null || !date.isAfter(to));
        }
    }

    /**
     * Days that are added to the withdrawal for the first, second … point above the threshold.
     *
     * @param beyond why nothing is known of further points
     */
    record Scale(
            LocalDate from, LocalDate to, String source, boolean secondHand, List<Integer> extraDays, String beyond) {
        boolean holds(LocalDate date) {
            return !date.isBefore(from) && (to == null || !date.isAfter(to));
        }
    }

    Optional<Table> table(LocalDate date) {
        return points.stream().filter(t -> t.holds(date)).findFirst();
    }

    Optional<Scale> scale(LocalDate date) {
        return withdrawal.stream().filter(s -> s.holds(date)).findFirst();
    }
}
