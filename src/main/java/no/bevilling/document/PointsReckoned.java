package no.bevilling.document;

/**
 * The points of a licence, as the holder is told of them (alkoholforskriften §§ 10-2, 10-5).
 *
 * @param given in this case
 * @param before in the years without these
 * @param after in the years with these
 * @param threshold that leads to withdrawal
 * @param years over which they are counted together
 * @param week days of withdrawal at the threshold
 */
public record PointsReckoned(int given, int before, int after, int threshold, int years, int week) {
    /** Whether they lead to withdrawal. */
    public boolean isEnough() {
        return after >= threshold;
    }

    /** How many more lead to withdrawal. */
    public int left() {
        return Math.max(0, threshold - after);
    }
}
