package no.bevilling.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds which criteria may answer differently in one rule base than in another: their wording aside, everything they
 * rest on is compared. The others need not be asked twice. In doubt a criterion is affected.
 */
final class AffectedCriteria {

    private final RuleBase before;
    private final RuleBase after;
    private final Set<String> changedData = new LinkedHashSet<>();
    private final Set<String> changedRules = new LinkedHashSet<>();

    private AffectedCriteria(RuleBase before, RuleBase after) {
        this.before = before;
        this.after = after;
    }

    /** The ids, of criteria of either base. */
    static Set<String> between(RuleBase before, RuleBase after) {
        return new AffectedCriteria(before, after).find();
    }

    private Set<String> find() {
        Set<String> ids = new LinkedHashSet<>();
        before.criteria().forEach(c -> ids.add(c.id()));
        after.criteria().forEach(c -> ids.add(c.id()));
        if (!before.layers().get(0).hash().equals(after.layers().get(0).hash())
                || !before.localTopics().equals(after.localTopics())) {
            return ids;
        }
        changedData.addAll(changed(before.parameters(), after.parameters(), Object::equals));
        changedData.addAll(changed(before.settings(), after.settings(), AffectedCriteria::sameValue));
        changedData.addAll(changed(before.tables(), after.tables(), this::sameRows));
        Function<RuleBase, Map<String, String>> rules = base ->
                base.layers().stream().collect(Collectors.toMap(l -> l.policy().id(), l -> String.valueOf(l.drl())));
        changedRules.addAll(changed(rules.apply(before), rules.apply(after), Object::equals));
        ids.removeIf(id -> !isAffected(before.criterion(id), after.criterion(id)));
        return ids;
    }

    private static <T> Set<String> changed(Map<String, T> before, Map<String, T> after, BiPredicate<T, T> same) {
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.removeIf(id -> before.get(id) != null && after.get(id) != null && same.test(before.get(id), after.get(id)));
        return ids;
    }

    private static boolean sameValue(Policy.Setting before, Policy.Setting after) {
        return Objects.equals(before.value(), after.value());
    }

    private boolean sameRows(RuleTable before, RuleTable after) {
        if (before.kind() != after.kind()
                || before.frame() != after.frame()
                || before.licenceType() != after.licenceType()
                || before.source() != after.source()
                || !Objects.equals(before.topic(), after.topic())
                || before.rows().size() != after.rows().size()) {
            return false;
        }
        for (int i = 0; i < before.rows().size(); i++) {
            RuleTable.Row a = before.rows().get(i);
            RuleTable.Row b = after.rows().get(i);
            if (changedData.contains(a.setting()) || !row(a).equals(row(b))) {
                return false;
            }
        }
        return true;
    }

    /** What a row says, without where it stands and which plan item says it. */
    private static List<Object> row(RuleTable.Row r) {
        List<Object> all = new ArrayList<>();
        for (var component : RuleTable.Row.class.getRecordComponents()) {
            if (!Set.of("line", "plan", "human").contains(component.getName())) {
                all.add(read(component, r));
            }
        }
        all.add(r.human() == null);
        return all;
    }

    private static Object read(java.lang.reflect.RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }

    private boolean isAffected(Criterion a, Criterion b) {
        if (a == null || b == null || !definition(a).equals(definition(b))) {
            return true;
        }
        return mentioned(a).stream().anyMatch(changedData::contains)
                || b.form() == null && answersDiffer(b)
                || b.form() != null && !KNOWN_FORMS.contains(b.form()) && !changedData.isEmpty();
    }

    private boolean answersDiffer(Criterion criterion) {
        if (changedRules.contains(criterion.layer())) {
            return true;
        }
        return after.asking().stream()
                .filter(asking -> asking.criterion().id().equals(criterion.id()))
                .anyMatch(asking -> asking.parameters().stream().anyMatch(changedData::contains)
                        || asking.combinations() && changedData.contains(RuleEngine.COMBINATIONS));
    }

    private static Set<String> mentioned(Criterion c) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(c.table());
        ids.add(c.beyond());
        ids.add(c.limit());
        return ids;
    }

    /** What decides its answer; words, place and plan items do not. */
    private static List<Object> definition(Criterion c) {
        List<Object> all = new ArrayList<>();
        for (var component : Criterion.class.getRecordComponents()) {
            if (!WORDS.contains(component.getName())) {
                all.add(read(component, c));
            }
        }
        return all;
    }

    private static final Set<String> WORDS =
            Set.of("question", "met", "notMet", "undecided", "law", "plan", "file", "line", "replaces");

    private static final Set<Criterion.Form> KNOWN_FORMS = Set.of(
            Criterion.Form.HOURS_WITHIN,
            Criterion.Form.HOURS_OR_ASK,
            Criterion.Form.GROUPS_WITHIN,
            Criterion.Form.DISTANCE_AT_LEAST,
            Criterion.Form.AT_MOST,
            Criterion.Form.AT_LEAST,
            Criterion.Form.AMONG,
            Criterion.Form.NOT_AMONG,
            Criterion.Form.WITHIN_CAP,
            // These rest on the law's numbers alone, and another law affects everything.
            Criterion.Form.POINTS_BY_TABLE,
            Criterion.Form.POINTS_REACH,
            Criterion.Form.WITHDRAWAL_BY_SCALE,
            Criterion.Form.FEE_BY_RATES,
            Criterion.Form.INSPECTIONS_IN_ALL);
}
