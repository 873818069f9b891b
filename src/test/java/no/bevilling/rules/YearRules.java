package no.bevilling.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.bevilling.rules.CheckResult.Conclusion;

/** The published rules of a year's inspections (alkoholforskriften § 9-7), for tests outside the room. */
public final class YearRules {
    private static final Map<List<Object>, Boolean> ASKED = new ConcurrentHashMap<>();

    private YearRules() {}

    /** Whether the year's number is reached. */
    public static boolean isReached(int year, InspectionYearRequest facts) {
        return ASKED.computeIfAbsent(
                List.of(year, facts),
                unasked -> Rules.ENGINE
                                .check(
                                        Rules.base("national"),
                                        new CheckRequest("3451", LocalDate.of(year, 1, 1), facts),
                                        Language.NB)
                                .conclusion()
                        == Conclusion.NO_HINDRANCE);
    }
}
