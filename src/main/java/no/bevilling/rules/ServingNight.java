package no.bevilling.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/**
 * When the hours of a licence end on a given night (alkoholloven § 4-4). In the night that summer time begins, hours that
 * reach the hour that is skipped stop there; in the night that it ends, they stop the first time the clock shows their end,
 * and the repeated hour gives nothing more (Helsedirektoratet on § 4-4).
 */
public final class ServingNight {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private ServingNight() {}

    /**
     * The moment at which serving ends.
     *
     * @param day the day that the hours begin on
     * @param to the end; at or before {@code from} it is the next morning
     */
    public static ZonedDateTime end(LocalDate day, ClockTime from, ClockTime to) {
        LocalDateTime local = day.atStartOfDay().plusMinutes(to.endingAfter(from));
        ZoneOffsetTransition change = OSLO.getRules()
                .previousTransition(local.plusDays(1).atZone(OSLO).toInstant());
        LocalDateTime before = change.getDateTimeBefore();
        boolean sameNight = !before.isBefore(day.atStartOfDay().plusMinutes(from.minutes()));
        boolean reaches = !local.isBefore(change.isGap() ? before : change.getDateTimeAfter());
        if (sameNight && reaches && change.isGap()) {
            return change.getInstant().atZone(OSLO);
        }
        if (sameNight && reaches && !local.isAfter(before)) {
            return local.toInstant(change.getOffsetBefore()).atZone(OSLO);
        }
        return local.atZone(OSLO);
    }
}
