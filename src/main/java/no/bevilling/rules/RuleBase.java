package no.bevilling.rules;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.rules.fact.DecisionKind;
import no.bevilling.rules.fact.LicenceType;

/**
 * The rules of one municipality (or region, or the nation alone): its layers, from the top, with what the lower ones
 * replace. Immutable; made by {@link RuleBaseLoader}.
 */
public final class RuleBase {

    /** The engine's own version: part of every fingerprint, raised when the same facts may get another answer. */
    static final String ENGINE_VERSION = "2";

    private final List<Layer> layers;
    private final Map<String, Criterion> criteria;
    private final List<Criterion> criteriaInOrder;
    private final List<Asking> asking;
    private final Map<DecisionKind, List<Asking>> askingByDecision;
    private final Set<String> lookingAtGrant;
    private final Map<DecisionKind, List<Asking>> askingAboutGrant;
    private final Map<String, RuleTable> tables;
    private final Map<RuleTable.Kind, List<RuleTable>> byKind;
    private final Map<String, DatedParameter> parameters;
    private final Map<String, Policy.Setting> settings;
    private final List<SuggestedCondition> conditions;
    private final Set<String> localTopics;
    private final Map<String, List<DrlFence.Answer>> answers;
    private final String fingerprint;
    private final CheckResult.RuleBaseRef ref;

    /**
     * The rule base of a layer and those above it. What the layer says nothing about is shared with the rule base above:
     * hundreds of municipalities that differ only in numbers have one catalogue between them.
     *
     * @param above null for the national layer
     * @param answers what the rules of all these layers do, by layer
     */
    RuleBase(RuleBase above, Layer layer, Map<String, List<DrlFence.Answer>> answers) {
        this.answers = answers;
        layers = with(above == null ? List.of() : above.layers, List.of(layer));
        boolean asksNothing = above != null && layer.criteria().isEmpty();
        criteria = asksNothing ? above.criteria : criteria(above, layer);
        criteriaInOrder = asksNothing ? above.criteriaInOrder : List.copyOf(criteria.values());
        parameters = above == null || !layer.parameters().isEmpty()
                ? with(above == null ? Map.of() : above.parameters, byId(layer.parameters(), DatedParameter::id), false)
                : above.parameters;
        boolean picksNothing = above != null && layer.tables().isEmpty();
        tables = picksNothing
                ? above.tables
                : with(above == null ? Map.of() : above.tables, byId(layer.tables(), RuleTable::id), true);
        byKind = picksNothing ? above.byKind : tables.values().stream().collect(Collectors.groupingBy(RuleTable::kind));
        settings = above != null && layer.policy().settings().isEmpty()
                ? above.settings
                : with(above == null ? Map.of() : above.settings, layer.policy().settings(), true);
        conditions = above == null ? layer.conditions() : with(above.conditions, layer.conditions());
        localTopics = above == null ? Set.of() : topics(above.localTopics, layer);
        asking = asksNothing ? above.asking : worked();
        askingByDecision = asksNothing ? above.askingByDecision : byDecision(asking);
        lookingAtGrant = asksNothing && picksNothing ? above.lookingAtGrant : lookingAtGrant();
        askingAboutGrant = asksNothing && picksNothing
                ? above.askingAboutGrant
                : byDecision(asking.stream()
                        .filter(a -> a.aboutGrant() && looksAtGrant(a))
                        .toList());
        fingerprint = "sha256:" + HexFormat.of().formatHex(digest());
        ref = new CheckResult.RuleBaseRef(
                policy().id(),
                policy().version(),
                fingerprint,
                layers.stream().map(Layer::name).toList(),
                verified());
    }

    private static <T> List<T> with(List<T> some, List<T> more) {
        if (more.isEmpty()) {
            return some;
        }
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static <T> Map<String, T> with(Map<String, T> some, Map<String, T> more, boolean replace) {
        Map<String, T> all = new LinkedHashMap<>(some);
        more.forEach((id, value) -> {
            if (replace) {
                all.put(id, value);
            } else {
                all.putIfAbsent(id, value);
            }
        });
        return Collections.unmodifiableMap(all);
    }

    /** Two with one id are refused when the layers are held against each other. */
    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        all.forEach(t -> byId.put(id.apply(t), t));
        return byId;
    }

    private static Map<String, Criterion> criteria(RuleBase above, Layer layer) {
        Map<String, Criterion> all = new LinkedHashMap<>(above == null ? Map.of() : above.criteria);
        for (Criterion c : layer.criteria()) {
            if (c.replaces() != null) {
                all.remove(c.replaces());
            }
            all.put(c.id(), c);
        }
        return Collections.unmodifiableMap(all);
    }

    private static Set<String> topics(Set<String> above, Layer layer) {
        Set<String> all = new LinkedHashSet<>(above);
        layer.tables().stream().map(RuleTable::topic).filter(t -> t != null).forEach(all::add);
        return all.size() == above.size() ? above : Collections.unmodifiableSet(all);
    }

    private List<Asking> worked() {
        return criteriaInOrder.stream()
                .map(c -> {
                    Layer answering = c.form() != null ? layers.get(0) : layer(c.layer());
                    return Asking.of(
                            c,
                            answering,
                            answers.getOrDefault(answering.policy().id(), List.of()));
                })
                .toList();
    }

    private static Map<DecisionKind, List<Asking>> byDecision(List<Asking> asking) {
        Map<DecisionKind, List<Asking>> all = new EnumMap<>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) {
            all.put(
                    kind,
                    asking.stream()
                            .filter(a -> a.criterion().decisions().contains(kind))
                            .toList());
        }
        return all;
    }

    private Set<String> lookingAtGrant() {
        return asking.stream()
                .filter(a -> a.looksAtGrant(this))
                .map(a -> a.criterion().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private byte[] digest() {
        StringBuilder all = new StringBuilder("engine " + ENGINE_VERSION + "\nfacts " + FactTypes.hash() + "\n");
        layers.forEach(l -> all.append(l.name()).append(' ').append(l.hash()).append('\n'));
        return LayerSource.sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The layers, the national one first. */
    public List<Layer> layers() {
        return layers;
    }

    /** The policy of the lowest layer. */
    public Policy policy() {
        return layers.get(layers.size() - 1).policy();
    }

    /** Names all layers' bytes, the engine's version and the fact model's: the same name gives the same answers. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Whether every layer below the national one is confirmed as current. */
    public boolean verified() {
        return layers.stream().allMatch(l -> l.policy().verified());
    }

    /** What a result says about the rules it rests on. */
    public CheckResult.RuleBaseRef ref() {
        return ref;
    }

    /** The criteria that hold here, replaced ones left out. */
    public List<Criterion> criteria() {
        return criteriaInOrder;
    }

    /** The same criteria, with what is worked out about them. */
    List<Asking> asking() {
        return asking;
    }

    /** Those that are asked for a kind of decision. */
    List<Asking> asking(DecisionKind kind) {
        return askingByDecision.get(kind);
    }

    /** Those of them that may forbid a grant as a whole, and may answer differently for other drink groups or hours. */
    List<Asking> askingAboutGrant(DecisionKind kind) {
        return askingAboutGrant.get(kind);
    }

    /** Whether the criterion may get another outcome for other drink groups or hours. */
    boolean looksAtGrant(Asking a) {
        return lookingAtGrant.contains(a.criterion().id());
    }

    public Criterion criterion(String id) {
        return criteria.get(id);
    }

    public Map<String, RuleTable> tables() {
        return tables;
    }

    /** The tables of one kind, the national ones first. */
    List<RuleTable> tables(RuleTable.Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    public Map<String, DatedParameter> parameters() {
        return parameters;
    }

    /** The named numbers that the plans leave open. */
    public Map<String, Policy.Setting> settings() {
        return settings;
    }

    /**
     * Local rules that are not registered here, by topic: the lowest layer's word, or the product's own. A topic that some
     * layer below the national one has a table for is left out. Empty for the national rules alone.
     */
    public Map<String, Policy.NotRegistered> notRegistered() {
        Map<String, Policy.NotRegistered> all = new LinkedHashMap<>();
        if (layers.size() == 1) {
            return all;
        }
        for (String topic : TableSchemas.expected()) {
            List<String> standingIn = criteria.values().stream()
                    .filter(c -> c.appliesWhen().asksAbsenceOf(topic))
                    .map(Criterion::id)
                    .toList();
            all.put(topic, new Policy.NotRegistered(topic, standingIn, TableSchemas.absent(topic), 0));
        }
        layers.forEach(l -> l.policy().notRegistered().forEach(n -> all.put(n.topic(), n)));
        all.keySet().removeAll(localTopics);
        return all;
    }

    /** Why the criterion stands in for a local rule that is not registered; null when it does not. */
    public Policy.NotRegistered notRegistered(String criterion) {
        return notRegistered().values().stream()
                .filter(n -> n.criteria().contains(criterion))
                .findFirst()
                .orElse(null);
    }

    public List<SuggestedCondition> conditions() {
        return conditions;
    }

    /** The topics that some layer below the national one has a table for. */
    Set<String> localTopics() {
        return localTopics;
    }

    Layer layer(String id) {
        return layers.stream()
                .filter(l -> l.policy().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The statutory limits of a topic. */
    List<RuleTable> frames(LicenceType type, String topic) {
        return tables.values().stream()
                .filter(t -> t.frame() && t.licenceType() == type && t.topic().equals(topic))
                .toList();
    }

    /** Whether every layer is in force on the date. */
    boolean inForce(LocalDate date) {
        return layers.stream().allMatch(l -> l.policy().inForce(date));
    }
}
