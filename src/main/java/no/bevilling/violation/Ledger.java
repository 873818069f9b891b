package no.bevilling.violation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.rules.Dated;
import no.bevilling.rules.NationalNumbers;
import no.bevilling.rules.PointsWindow;
import no.bevilling.rules.fact.ViolationKind;

/**
 * The penalty points of one holder on one licence (alkoholforskriften § 10-2): pure, from the entries alone, in whatever order
 * they come. Points count for two years back from each new violation, by when the violations were committed; across a
 * renewal, and never from before a transfer of the business.
 *
 * <p>Points that a decided withdrawal rests on have been reacted to: they stand in the sum, and lead to no further
 * withdrawal (ADR 60).
 */
public final class Ledger {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Comparator<Entry> BY_TIME = Comparator.comparing(Entry::committedAt)
            .thenComparing(entry -> entry.id().toString());

    private final List<Entry> counting;
    private final PointsWindow window;
    private final int years;
    private final int threshold;
    private final Instant countFrom;

    /**
     * Points given for one violation.
     *
     * @param id no two entries have the same: of violations at the same time it says which is told of first, so that the
     *     ledger is the same in whatever order they were entered
     * @param state whether they count
     */
    public record Entry(UUID id, UUID decisionId, ViolationKind kind, Instant committedAt, int points, State state) {
        /** The day in Norway that the violation was committed on. */
        public LocalDate day() {
            return LocalDate.ofInstant(committedAt, OSLO);
        }
    }

    /** Whether an entry counts, and for what. */
    public enum State {
        /** It counts. */
        COUNTS,
        /** It stands in the sum; a withdrawal that is decided rests on it. */
        REACTED_TO,
        /** The decision waits for an appeal: it stands in the sum and leads to nothing meanwhile. */
        SUSPENDED,
        /** Set aside: as if it had never been. */
        ANNULLED
    }

    /**
     * The two years that end with a violation, and their points.
     *
     * @param from first day
     * @param to last day, that of the violation
     * @param points of all entries inside
     */
    public record Period(LocalDate from, LocalDate to, int points) {}

    /**
     * What the points call for.
     *
     * @param points that may lead to withdrawal, in the fullest period; 0 where there are none
     * @param rests the entries of that period, the oldest first
     * @param days of withdrawal: known 0 below the threshold, unknown past the end of the scale
     */
    public record Due(int points, List<Entry> rests, Dated<Integer> days) {
        /** Whether the licence shall be withdrawn. */
        public boolean isWithdrawal() {
            return !(days instanceof Dated.Known<Integer> known) || known.value() > 0;
        }
    }

    private Ledger(List<Entry> counting, int years, int threshold, Instant countFrom) {
        this.counting = counting;
        this.years = years;
        this.threshold = threshold;
        this.countFrom = countFrom;
        this.window = new PointsWindow(years, countFrom == null ? null : LocalDate.ofInstant(countFrom, OSLO));
    }

    /**
     * A ledger.
     *
     * @param entries in any order; those from before {@code countFrom} and those set aside count for nothing
     * @param countFrom time of transfer (§ 10-2 fourth paragraph); null where all count
     * @param years over which points are counted together
     * @param threshold points that lead to withdrawal
     */
    public static Ledger of(List<Entry> entries, Instant countFrom, int years, int threshold) {
        return new Ledger(
                entries.stream()
                        .filter(entry -> entry.state() != State.ANNULLED)
                        .filter(entry ->
                                countFrom == null || !entry.committedAt().isBefore(countFrom))
                        .sorted(BY_TIME)
                        .toList(),
                years,
                threshold,
                countFrom);
    }

    /** As above, by the numbers of the law on a day. */
    public static Ledger of(List<Entry> entries, Instant countFrom, NationalNumbers numbers, LocalDate today) {
        return of(
                entries,
                countFrom,
                numbers.pointsWindowYears(today).orThrow(),
                numbers.pointsForWithdrawal(today).orThrow());
    }

    /** The entries that stand in the sum, the oldest first. */
    public List<Entry> entries() {
        return counting;
    }

    /** The points that lead to withdrawal. */
    public int threshold() {
        return threshold;
    }

    /** First day of the two years that end with the day. */
    public LocalDate start(LocalDate last) {
        return window.start(last);
    }

    /** The points of the two years that end at the instant. */
    public int at(Instant instant) {
        List<PointsWindow.Given> until = given(counting.stream()
                .filter(entry -> !entry.committedAt().isAfter(instant))
                .toList());
        return window.upTo(LocalDate.ofInstant(instant, OSLO), until);
    }

    /** The two years back from each violation, the oldest first. */
    public List<Period> periods() {
        List<PointsWindow.Given> all = given(counting);
        return days().stream()
                .map(day -> new Period(window.start(day), day, window.upTo(day, all)))
                .toList();
    }

    /** The last day on which a new violation would count together with the entry. */
    public LocalDate lastDay(Entry entry) {
        LocalDate day = entry.day().plusYears(years).minusDays(1);
        // 29 February has no day of its own two years later: the start of the period says which day is the last.
        while (!window.start(day.plusDays(1)).isAfter(entry.day())) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** What the points call for now, by the scale of the law. */
    public Due due(NationalNumbers numbers, LocalDate on) {
        List<Entry> leading =
                counting.stream().filter(entry -> entry.state() == State.COUNTS).toList();
        List<Entry> rests = fullest(leading);
        int points = rests.stream().mapToInt(Entry::points).sum();
        return new Due(points, rests, numbers.withdrawalDays(points, on));
    }

    /** As if one more violation had been committed and decided on. */
    public Ledger with(Entry further) {
        List<Entry> all = new ArrayList<>(counting);
        all.add(further);
        return of(all, countFrom, years, threshold);
    }

    /** The entries of the two years with most points; of several the newest. */
    private List<Entry> fullest(List<Entry> of) {
        List<Entry> fullest = List.of();
        int most = 0;
        for (Entry last : of) {
            LocalDate start = window.start(last.day());
            List<Entry> inside = of.stream()
                    .filter(entry ->
                            !entry.day().isBefore(start) && !entry.day().isAfter(last.day()))
                    .toList();
            int points = inside.stream().mapToInt(Entry::points).sum();
            if (points >= most) {
                most = points;
                fullest = inside;
            }
        }
        return fullest;
    }

    private Set<LocalDate> days() {
        Set<LocalDate> days = new LinkedHashSet<>();
        counting.forEach(entry -> days.add(entry.day()));
        return days;
    }

    private static List<PointsWindow.Given> given(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new PointsWindow.Given(entry.day(), entry.points()))
                .toList();
    }
}
