package no.bevilling.statistics;

import java.time.Duration;
import java.util.List;

/**
 * How long something takes in many cases.
 *
 * @param median half of the cases took no longer; of an even number the middle between the two in the middle
 * @param ninetieth the time within which nine of ten cases were through it (nearest rank)
 * @param sum of all cases
 */
record StepTimes(Duration median, Duration ninetieth, Duration sum) {
    /** @param all one for each case, also those that took no time */
    static StepTimes of(List<Duration> all) {
        if (all.isEmpty()) {
            return new StepTimes(Duration.ZERO, Duration.ZERO, Duration.ZERO);
        }
        List<Duration> sorted = all.stream().sorted().toList();
        int size = sorted.size();
        Duration median = sorted.get((size - 1) / 2).plus(sorted.get(size / 2)).dividedBy(2);
        Duration ninetieth = sorted.get((9 * size + 9) / 10 - 1);
        return new StepTimes(median, ninetieth, sorted.stream().reduce(Duration.ZERO, Duration::plus));
    }
}
