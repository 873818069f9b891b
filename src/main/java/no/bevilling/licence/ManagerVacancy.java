package no.bevilling.licence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A licence without an approved manager or deputy (alkoholloven § 1-7c): in the manager's absence the deputy has the duties,
 * and the holder must apply for somebody new at once. A holder who does not may be given points for it (alkoholforskriften
 * § 10-3): these are the facts.
 *
 * @param post which of the two is empty
 * @param since first day without
 * @param reportedOn the day it was recorded
 * @param manager who is, or was, the manager
 * @param deputy empty where there is none
 * @param dueOn last day that the municipality gave for the application; null where it gave none
 */
public record ManagerVacancy(
        Post post, LocalDate since, LocalDate reportedOn, String manager, String deputy, LocalDate dueOn) {
    /** Who is missing. */
    public enum Post {
        MANAGER(LicenceEventKind.MANAGER_LEFT),
        DEPUTY(LicenceEventKind.DEPUTY_LEFT);

        private final LicenceEventKind left;

        Post(LicenceEventKind left) {
            this.left = left;
        }
    }

    /** The empty posts, the manager's first: nobody has been approved since the one who held it left. */
    static List<ManagerVacancy> of(List<LicenceEvent> events) {
        Optional<LicenceEvent> approved = last(events, LicenceEventKind.MANAGER_APPROVED);
        return Arrays.stream(Post.values())
                .flatMap(post -> last(events, post.left)
                        .filter(left -> approved.filter(next -> next.recordedAt.isAfter(left.recordedAt))
                                .isEmpty())
                        .map(left -> read(post, left))
                        .stream())
                .toList();
    }

    /** Whether somebody must see to it that a new one is applied for. */
    public boolean isLate(LocalDate today) {
        return dueOn != null && today.isAfter(dueOn);
    }

    private static ManagerVacancy read(Post post, LicenceEvent left) {
        String due = left.details.getOrDefault("dueOn", "");
        return new ManagerVacancy(
                post,
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
