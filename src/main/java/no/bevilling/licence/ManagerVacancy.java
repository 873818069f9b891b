package no.bevilling.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A licence without an approved manager (alkoholloven § 1-7c): the deputy has the duties, and the holder must apply for a new
 * manager at once. A holder who does not may be given points for it (alkoholforskriften § 10-3): these are the facts.
 *
 * @param since first day without the manager
 * @param reportedOn the day it was recorded
 * @param dueOn last day that the municipality gave for the application; null where it gave none
 * @param deputy empty where there is none
 */
public record ManagerVacancy(LocalDate since, LocalDate reportedOn, String manager, String deputy, LocalDate dueOn) {
    /** The vacancy, if there is one: nobody has been approved since the manager left. */
    static Optional<ManagerVacancy> of(List<LicenceEvent> events) {
        Optional<LicenceEvent> left = last(events, LicenceEventKind.MANAGER_LEFT);
        Optional<LicenceEvent> approved = last(events, LicenceEventKind.MANAGER_APPROVED);
        boolean filled = left.isPresent()
                && approved.filter(next -> next.recordedAt.isAfter(left.get().recordedAt))
                        .isPresent();
        return filled ? Optional.empty() : left.map(ManagerVacancy::read);
    }

    private static ManagerVacancy read(LicenceEvent left) {
        String due = left.details.getOrDefault("dueOn", "");
        return new ManagerVacancy(
                LicenceLife.day(left.happenedAt),
                LicenceLife.day(left.recordedAt),
                left.details.getOrDefault("manager", ""),
                left.details.getOrDefault("deputy", ""),
                due.isEmpty() ? null : LocalDate.parse(due));
    }

    private static Optional<LicenceEvent> last(List<LicenceEvent> events, LicenceEventKind kind) {
        return events.stream()
                .filter(event -> event.kind == kind)
                .filter(event -> events.stream()
                        .noneMatch(other -> event.id.equals(other.refersTo)
                                && (other.kind == LicenceEventKind.ANNULLED || waits(other, events))))
                .reduce((first, second) -> second);
    }

    /** Whether a decision still waits for its appeal. */
    private static boolean waits(LicenceEvent event, List<LicenceEvent> events) {
        return event.kind == LicenceEventKind.EFFECT_WAITS
                && events.stream()
                        .noneMatch(end -> end.kind == LicenceEventKind.ENDED_EARLY && event.id.equals(end.refersTo));
    }
}
