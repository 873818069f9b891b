package no.bevilling.inspectionplan;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.rules.InspectionYearRequest;

/**
 * How a municipality stands with the inspections of a year (alkoholforskriften § 9-7): each place at least once, and in all at
 * least three times as many as there are places of sale and serving. Pure: what it counts, and the rule that says whether it
 * is enough, are given to it.
 *
 * @param places places under municipal control at some time of the year (§ 9-1)
 * @param licences licences of these places; a mess with a state licence counts as one
 * @param required inspections in all
 * @param done inspections that count
 * @param beyond inspections of single occasions and ambulatory licences, which come on top
 * @param visited places inspected as often as each must be
 * @param unvisited places that still must be, and still can be
 * @param closed places that never were, and cannot be any more: their licences are over
 * @param left inspections to make before the year is over
 * @param behind inspections missing today if they were spread evenly over the year
 * @param weeksLeft weeks of the year from today on, a begun week too; 0 when it is over
 * @param reached whether all that § 9-7 asks for the year is done, as the rules answer
 */
public record InspectionQuota(
        int year,
        QuotaBasis basis,
        int places,
        int licences,
        int required,
        int done,
        int beyond,
        int visited,
        List<UUID> unvisited,
        List<UUID> closed,
        int left,
        int behind,
        int weeksLeft,
        boolean reached) {
    private static final int DAYS = 7;

    /**
     * A place under municipal control in the year.
     *
     * @param licences how many licences it had in the year, at least one
     * @param open whether one of them is in force today or later in the year
     */
    public record Place(UUID premises, int licences, boolean open) {}

    /**
     * An inspection in the year; a correction of its report is no other inspection.
     *
     * @param premises where
     * @param occasion whether it was of a single occasion or an ambulatory licence
     * @param day the day it began on
     */
    public record Inspected(UUID premises, boolean occasion, LocalDate day) {}

    /**
     * The numbers of the law for the year.
     *
     * @param each inspections that each place must have
     * @param times how many for each place, or licence, in all
     */
    public record Numbers(int each, int times) {}

    /** Whether the year's number is reached: the rules of § 9-7. */
    public interface Rule {
        boolean isReached(int year, InspectionYearRequest facts);
    }

    /** How the year stands on {@code today}, which may lie before or after it. */
    public static InspectionQuota of(
            Year year,
            QuotaBasis basis,
            Numbers law,
            Collection<Place> places,
            Collection<Inspected> inspections,
            LocalDate today,
            Rule rule) {
        Map<UUID, Integer> counted = new HashMap<>();
        places.forEach(place -> counted.put(place.premises(), 0));
        inspections.stream()
                .filter(one -> !one.occasion() && counted.containsKey(one.premises()))
                .forEach(one -> counted.merge(one.premises(), 1, Integer::sum));
        int done = counted.values().stream().mapToInt(Integer::intValue).sum();
        int licences = places.stream().mapToInt(Place::licences).sum();
        int reckonedOf = basis == QuotaBasis.PLACE ? places.size() : licences;
        int required = law.times() * reckonedOf;
        List<UUID> unvisited = lacking(places, counted, law.each(), true);
        int single = places.stream()
                .filter(Place::open)
                .mapToInt(place -> Math.max(0, law.each() - counted.get(place.premises())))
                .sum();
        int left = Math.max(single, Math.max(0, required - done));
        return new InspectionQuota(
                year.getValue(),
                basis,
                places.size(),
                licences,
                required,
                done,
                (int) inspections.stream().filter(Inspected::occasion).count(),
                (int) counted.values().stream().filter(n -> n >= law.each()).count(),
                unvisited,
                lacking(places, counted, law.each(), false),
                left,
                Math.max(0, dueBy(year, required, today) - done),
                weeksLeft(year, today),
                rule.isReached(
                        year.getValue(),
                        new InspectionYearRequest(
                                places.size(),
                                reckonedOf,
                                counted.values().stream()
                                        .min(Integer::compareTo)
                                        .orElse(null),
                                done)));
    }

    /** Inspections a week from now on that reach what is left before New Year; 0 where nothing is left or no week is. */
    public int perWeek() {
        return weeksLeft == 0 ? 0 : (left + weeksLeft - 1) / weeksLeft;
    }

    /** Whether the year is over and it was not. */
    public boolean isMissed() {
        return weeksLeft == 0 && !reached;
    }

    private static List<UUID> lacking(Collection<Place> places, Map<UUID, Integer> counted, int each, boolean open) {
        return places.stream()
                .filter(place -> place.open() == open && counted.get(place.premises()) < each)
                .map(Place::premises)
                .toList();
    }

    /** What an even pace through the year comes to before today; whole inspections only. */
    private static int dueBy(Year year, int required, LocalDate today) {
        long days = Math.max(0, Math.min(year.length(), ChronoUnit.DAYS.between(year.atDay(1), today)));
        return (int) (required * days / year.length());
    }

    private static int weeksLeft(Year year, LocalDate today) {
        LocalDate next = year.plusYears(1).atDay(1);
        LocalDate from = today.isBefore(year.atDay(1)) ? year.atDay(1) : today;
        long days = Math.max(0, ChronoUnit.DAYS.between(from, next));
        return (int) ((days + DAYS - 1) / DAYS);
    }
}
