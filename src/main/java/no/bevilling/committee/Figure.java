package no.bevilling.committee;

import java.util.Arrays;
import java.util.List;

/** A number that the committee sees, with a list behind it. */
public enum Figure {
    /** Places under municipal control in the year (alkoholforskriften § 9-1). */
    PLACES(FigureGroup.QUOTA),
    /** Of these: not inspected as often as each place must be (§ 9-7). */
    PLACES_UNVISITED(FigureGroup.QUOTA),
    /** Inspections that § 9-7 demands in all. */
    REQUIRED(FigureGroup.QUOTA),
    /** Inspections that count against it. */
    COUNTED(FigureGroup.QUOTA),
    /** What is missing in the sum. */
    QUOTA_LEFT(FigureGroup.QUOTA),
    /** All but those of single occasions and ambulatory licences. */
    INSPECTIONS(FigureGroup.INSPECTIONS),
    SERVING_OPEN(FigureGroup.INSPECTIONS),
    SERVING_ANONYMOUS(FigureGroup.INSPECTIONS),
    SALE_OPEN(FigureGroup.INSPECTIONS),
    SALE_ANONYMOUS(FigureGroup.INSPECTIONS),
    /** Of single occasions and ambulatory licences, on top of the quota. */
    OCCASIONS(FigureGroup.INSPECTIONS),
    WITH_FINDINGS(FigureGroup.FINDINGS),
    /** Decisions on penalty points made in the year that stand. */
    POINTS_DECISIONS(FigureGroup.POINTS),
    /** The points of these. */
    POINTS(FigureGroup.POINTS),
    /** Withdrawals decided in the year that stand. */
    WITHDRAWALS(FigureGroup.POINTS),
    /** Advance notices sent in the year that no decision has followed. */
    NOTICES_OPEN(FigureGroup.POINTS),
    /** Appeals received. */
    APPEALS(FigureGroup.APPEALS),
    /** Of these: what was decided stands. */
    APPEALS_UPHELD(FigureGroup.APPEALS),
    /** Of these: changed or annulled, by the municipality itself or the appeal body. */
    APPEALS_REVERSED(FigureGroup.APPEALS),
    /** Of these: neither the municipality nor the appeal body has come to an end. */
    APPEALS_WAITING(FigureGroup.APPEALS),
    /** Reports sent after more than one week (§ 9-6). */
    REPORTS_LATE(FigureGroup.REPORTS),
    /** Reports that should have been sent, and have not been. */
    REPORTS_OVERDUE(FigureGroup.REPORTS),
    /** Comments of holders within two weeks (§ 9-6). */
    COMMENTS_IN_TIME(FigureGroup.REPORTS),
    /** Comments that came later. */
    COMMENTS_LATE(FigureGroup.REPORTS);

    private final FigureGroup group;

    Figure(FigureGroup group) {
        this.group = group;
    }

    public FigureGroup group() {
        return group;
    }

    static List<Figure> of(FigureGroup group) {
        return Arrays.stream(values()).filter(figure -> figure.group == group).toList();
    }
}
