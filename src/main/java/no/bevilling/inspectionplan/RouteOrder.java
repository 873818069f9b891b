package no.bevilling.inspectionplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The order of an evening's places: the nearest neighbour next, tried from each of them, and the shortest of these ways. Shops
 * come before places that serve, since they close first; places without a known position come last. Distances are as the crow
 * flies: a proposal that people change.
 */
final class RouteOrder {
    private static final double EARTH_KILOMETRES = 6371;

    /** A stop; the position in degrees (WGS 84), null where it is not known. */
    record Stop(UUID visit, boolean serves, BigDecimal latitude, BigDecimal longitude) {
        boolean isKnown() {
            return latitude != null && longitude != null;
        }
    }

    private RouteOrder() {}

    static List<UUID> of(List<Stop> stops) {
        List<Stop> sales = shortest(
                null, stops.stream().filter(s -> s.isKnown() && !s.serves()).toList());
        Stop from = sales.isEmpty() ? null : sales.get(sales.size() - 1);
        List<Stop> servings = shortest(
                from, stops.stream().filter(s -> s.isKnown() && s.serves()).toList());
        return Stream.of(
                        sales,
                        servings,
                        stops.stream().filter(s -> !s.isKnown()).toList())
                .flatMap(List::stream)
                .map(Stop::visit)
                .toList();
    }

    /** Kilometres along the known stops in this order. */
    static double length(List<Stop> way) {
        double sum = 0;
        for (int i = 1; i < way.size(); i++) {
            sum += kilometres(way.get(i - 1), way.get(i));
        }
        return sum;
    }

    private static List<Stop> shortest(Stop from, List<Stop> stops) {
        if (from != null && !stops.isEmpty()) {
            return nearest(nearestTo(from, stops), stops);
        }
        List<Stop> best = stops;
        double least = Double.MAX_VALUE;
        for (Stop first : stops) {
            List<Stop> way = nearest(first, stops);
            double length = length(way);
            if (length < least) {
                best = way;
                least = length;
            }
        }
        return best;
    }

    private static List<Stop> nearest(Stop first, List<Stop> stops) {
        List<Stop> left = new ArrayList<>(stops);
        List<Stop> way = new ArrayList<>();
        for (Stop at = first; at != null; at = nearestTo(at, left)) {
            left.remove(at);
            way.add(at);
        }
        return way;
    }

    private static Stop nearestTo(Stop at, List<Stop> left) {
        Stop nearest = null;
        for (Stop one : left) {
            if (nearest == null || kilometres(at, one) < kilometres(at, nearest)) {
                nearest = one;
            }
        }
        return nearest;
    }

    /** The great circle (haversine). */
    static double kilometres(Stop one, Stop other) {
        double lat1 = Math.toRadians(one.latitude().doubleValue());
        double lat2 = Math.toRadians(other.latitude().doubleValue());
        double dLat = lat2 - lat1;
        double dLon =
                Math.toRadians(other.longitude().doubleValue() - one.longitude().doubleValue());
        double h = Math.pow(Math.sin(dLat / 2), 2) + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
