package no.bevilling.licence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.bevilling.rules.CheckRequest.HoursRow;

/**
 * What the register says of a licence from one instant to the next.
 *
 * @param to not included; null while nothing known ends it
 * @param latestEnd the latest end of its hours on any day, in minutes after the midnight that the day begins with
 */
record PublicPeriod(
        Instant from, Instant to, PublicStatus status, boolean inForce, List<Integer> drinkGroups, int latestEnd) {
    private static final int DAY = 24 * 60;
    /** More turns than a licence of the longest period, for a part of the year, can have; a life that never rests ends here. */
    private static final int MOST = 400;

    /** All of them, in order, from the day that the licence was granted, as far as is known now. Errors as {@link LicenceForce#at}. */
    static List<PublicPeriod> of(LicenceLife life, List<PublicTerms> terms, Instant begins, LicenceForce force) {
        List<PublicPeriod> periods = new ArrayList<>();
        Instant at = begins;
        for (int turns = 0; at != null && turns < MOST; turns++) {
            Force now = force.at(life, at);
            PublicTerms allowed = PublicTerms.at(terms, at);
            Instant end = next(at, now.until(), terms);
            add(
                    periods,
                    new PublicPeriod(
                            at,
                            end,
                            PublicStatus.of(life, now.ground()),
                            now.holds(),
                            allowed.drinkGroups(),
                            latestEnd(allowed.hours())));
            at = end;
        }
        return periods;
    }

    private static Instant next(Instant at, Instant until, List<PublicTerms> terms) {
        return Stream.concat(Stream.ofNullable(until), terms.stream().map(PublicTerms::validFrom))
                .filter(at::isBefore)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static void add(List<PublicPeriod> periods, PublicPeriod next) {
        PublicPeriod last = periods.isEmpty() ? null : periods.get(periods.size() - 1);
        if (last != null && last.saysTheSame(next)) {
            periods.set(
                    periods.size() - 1,
                    new PublicPeriod(last.from, next.to, last.status, last.inForce, last.drinkGroups, last.latestEnd));
        } else {
            periods.add(next);
        }
    }

    private boolean saysTheSame(PublicPeriod other) {
        return status == other.status
                && inForce == other.inForce
                && drinkGroups.equals(other.drinkGroups)
                && latestEnd == other.latestEnd;
    }

    private static int latestEnd(List<HoursRow> hours) {
        return hours.stream()
                .mapToInt(row -> row.to().minutes() > row.from().minutes()
                        ? row.to().minutes()
                        : row.to().minutes() + DAY)
                .max()
                .orElse(0);
    }
}
