package no.bevilling.rules;

import java.util.List;

/** Hours that follow a boat: what is left of a row's hours around the trip. */
final class BoatHours {

    private BoatHours() {}

    static boolean isKnown(CheckRequest.BoatTrip trip) {
        return trip != null && trip.departs() != null && trip.returns() != null;
    }

    /** The row with its hours cut to the trip; while the trip is unknown, the most and the least that may be left. */
    static List<RuleTable.Row> of(RuleTable.Row row, CheckRequest.BoatTrip trip) {
        if (row.departure() == null || row.closed()) {
            return List.of(row);
        }
        if (!isKnown(trip)) {
            return List.of(row, row.withHours(0, 0));
        }
        int from =
                Math.max(row.from(), trip.departs().minutes() - row.departure().before());
        int to = Math.min(
                row.to(),
                trip.returns().endingAfter(trip.departs()) + row.departure().after());
        return List.of(row.withHours(from, to));
    }
}
