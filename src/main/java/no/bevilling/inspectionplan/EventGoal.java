package no.bevilling.inspectionplan;

import java.util.List;

/**
 * A municipality's own goal for the inspection of arrangements, beside the quota of the regulation: every nth one on average,
 * as Indre Namdal has it (every second arrangement with a serving licence).
 *
 * @param everyNth n
 * @param plan where the municipality has adopted it
 * @param held arrangements that have begun this year
 * @param coming arrangements granted for the rest of it
 * @param inspected how many of those that have begun were inspected
 */
public record EventGoal(int everyNth, List<String> plan, int held, int coming, int inspected) {
    public EventGoal {
        if (everyNth < 1) {
            throw new IllegalArgumentException("every nth arrangement, from 1");
        }
    }

    /** How many of those that have begun should have been inspected. */
    public int requiredSoFar() {
        return share(held);
    }

    /** How many of all those of the year, as they are known now. */
    public int requiredInYear() {
        return share(held + coming);
    }

    /** How many are missing so far. */
    public int behind() {
        return Math.max(0, requiredSoFar() - inspected);
    }

    /** How many of the coming ones must be inspected to reach the goal at New Year; at most all of them. */
    public int ofComing() {
        return Math.min(coming, Math.max(0, requiredInYear() - inspected));
    }

    /** On average every nth: of five arrangements and every second, three. */
    private int share(int arrangements) {
        return (arrangements + everyNth - 1) / everyNth;
    }
}
