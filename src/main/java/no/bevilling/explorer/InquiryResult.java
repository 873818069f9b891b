package no.bevilling.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bevilling.rules.CheckResult;
import no.bevilling.rules.CheckResult.CriterionResult;
import no.bevilling.rules.CheckResult.HoursLimit;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.CheckResult.Reason;
import no.bevilling.rules.Labels;
import no.bevilling.rules.Language;

/**
 * What a check says to somebody who has not applied yet.
 *
 * @param hinders what is not met, the hardest first
 * @param judgement what a person must assess
 * @param openNow facts that the questionnaire asks about and nobody has answered, in words
 * @param openLater facts that are asked about in the application, or that the municipality finds out
 */
public record InquiryResult(
        CheckResult.Conclusion conclusion,
        List<CriterionResult> hinders,
        List<CriterionResult> judgement,
        List<String> openNow,
        List<String> openLater,
        List<CriterionResult> fine,
        List<Integer> groups,
        List<Hours> hours,
        List<CheckResult.Suggestion> conditions,
        boolean verified) {

    /**
     * Hours that could be granted, in words: groups and days of which the same holds stand together.
     *
     * @param days null for every day
     * @param time null where it is closed
     */
    public record Hours(String area, String groups, String days, String time) {}

    /** The facts that the questionnaire asks about. */
    private static final Set<String> ASKED = Set.of(
            "application.drinkGroups",
            "application.clientele",
            "application.hours",
            "application.hours[].area",
            "application.hours[].from",
            "application.hours[].to",
            "application.ownProduction",
            "premises.venueKind",
            "premises.foodServiceLicence",
            "premises.connectedTo",
            "premises.nearby",
            "premises.outdoorArea.delimited",
            "premises.mainAssortment");

    /** The groups as people say them: "1 og 2". */
    public String groupsIn(Language language) {
        return Labels.of(groups, language);
    }

    static InquiryResult of(CheckResult result, Language language) {
        List<CriterionResult> hinders = new ArrayList<>(of(result, Outcome.NOT_MET));
        hinders.sort(Comparator.comparing(CriterionResult::force));
        List<CriterionResult> undecided = of(result, Outcome.UNDECIDED);
        Set<String> missing = new LinkedHashSet<>();
        undecided.stream()
                .filter(c -> c.reason() == Reason.UNKNOWN_FACT && c.missing() != null)
                .forEach(c -> missing.addAll(c.missing()));
        return new InquiryResult(
                result.conclusion(),
                hinders,
                undecided.stream()
                        .filter(c -> c.reason() != Reason.UNKNOWN_FACT)
                        .toList(),
                words(missing, true, language),
                words(missing, false, language),
                of(result, Outcome.MET),
                result.limits().drinkGroups(),
                hours(result.limits().hours(), language),
                result.suggestedConditions(),
                result.ruleBase().verified());
    }

    private static List<CriterionResult> of(CheckResult result, Outcome outcome) {
        return result.criteria().stream().filter(c -> c.outcome() == outcome).toList();
    }

    private static List<String> words(Set<String> missing, boolean asked, Language language) {
        return missing.stream()
                .filter(path -> ASKED.contains(path) == asked)
                .map(path -> Labels.of(path, language))
                .map(text -> text.substring(0, 1).toUpperCase() + text.substring(1))
                .distinct()
                .toList();
    }

    /** Three classes of days: with no special day beside them they are all days. */
    private static final int CLASSES = 3;

    private static List<Hours> hours(List<HoursLimit> limits, Language language) {
        Map<List<Object>, List<Object>> days = new LinkedHashMap<>();
        limits.forEach(
                l -> days.computeIfAbsent(Arrays.asList(l.area(), l.drinkGroup(), time(l)), k -> new ArrayList<>())
                        .add(l.dayKind()));
        Map<List<Object>, List<Object>> groups = new LinkedHashMap<>();
        days.forEach((key, kinds) -> groups.computeIfAbsent(
                        Arrays.asList(key.get(0), kinds, key.get(2)), k -> new ArrayList<>())
                .add(key.get(1)));
        List<Hours> hours = new ArrayList<>();
        groups.forEach((key, list) -> hours.add(new Hours(
                key.get(0) == null ? "" : Labels.of(key.get(0), language),
                Labels.of(list, language),
                ((List<?>) key.get(1)).size() == CLASSES && limits.stream().allMatch(l -> isClass(l.dayKind()))
                        ? null
                        : Labels.of(key.get(1), language),
                (String) key.get(2))));
        return hours;
    }

    private static boolean isClass(String dayKind) {
        return List.of("ORDINARY", "BEFORE_SUNDAY_OR_HOLIDAY", "SUNDAY_OR_HOLIDAY")
                .contains(dayKind);
    }

    private static String time(HoursLimit limit) {
        return Boolean.TRUE.equals(limit.closed()) ? null : limit.from() + "–" + limit.to();
    }
}
