package no.bevilling.rules;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.bevilling.rules.fact.LicenceType;

/**
 * The rules of one municipality (or region, or the nation alone): its layers, from the top, with what the lower ones
 * replace. Immutable; made by {@link RuleBaseLoader}.
 */
public final class RuleBase {

    /** The engine's own version: part of every fingerprint, raised when the same facts may get another answer. */
    static final String ENGINE_VERSION = "2";

    private final List<Layer> layers;
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();
    private final Map<String, RuleTable> tables = new LinkedHashMap<>();
    private final Map<RuleTable.Kind, List<RuleTable>> byKind;
    private final Map<String, DatedParameter> parameters = new LinkedHashMap<>();
    private final Map<String, Policy.Setting> settings = new LinkedHashMap<>();
    private final List<SuggestedCondition> conditions = new ArrayList<>();
    private final Set<String> localTopics = new LinkedHashSet<>();
    private final Map<String, List<DrlFence.Answer>> answers;
    private final Set<String> numbersRead = new LinkedHashSet<>();
    private final String fingerprint;

    RuleBase(List<Layer> layers, Map<String, List<DrlFence.Answer>> answers) {
        this.layers = List.copyOf(layers);
        this.answers = answers;
        for (Layer layer : layers) {
            for (Criterion c : layer.criteria()) {
                if (c.replaces() != null) {
                    criteria.remove(c.replaces());
                }
                criteria.put(c.id(), c);
            }
            layer.parameters().forEach(p -> parameters.putIfAbsent(p.id(), p));
            layer.tables().forEach(t -> tables.put(t.id(), t));
            settings.putAll(layer.policy().settings());
            conditions.addAll(layer.conditions());
            if (layer.level() != Layer.Level.NATIONAL) {
                layer.tables().stream()
                        .map(RuleTable::topic)
                        .filter(t -> t != null)
                        .forEach(localTopics::add);
            }
        }
        byKind = tables.values().stream().collect(Collectors.groupingBy(RuleTable::kind));
        answers.values().forEach(layer -> layer.forEach(answer -> numbersRead.addAll(answer.parameters())));
        criteria.values().forEach(c -> numbersRead.add(c.limit()));
        StringBuilder all = new StringBuilder("engine " + ENGINE_VERSION + "\nfacts " + FactTypes.hash() + "\n");
        layers.forEach(l -> all.append(l.name()).append(' ').append(l.hash()).append('\n'));
        fingerprint = "sha256:"
                + HexFormat.of()
                        .formatHex(LayerSource.sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8)));
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
        return new CheckResult.RuleBaseRef(
                policy().id(),
                policy().version(),
                fingerprint,
                layers.stream().map(Layer::name).toList(),
                verified());
    }

    /** The criteria that hold here, replaced ones left out. */
    public List<Criterion> criteria() {
        return List.copyOf(criteria.values());
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

    /** Whether a rule or a form of these layers reads the number: no other need be given to a check. */
    boolean reads(String parameter) {
        return numbersRead.contains(parameter);
    }

    /** The named numbers that the plans leave open. */
    public Map<String, Policy.Setting> settings() {
        return settings;
    }

    /**
     * Local rules that are not registered here, by topic: the lowest layer's word. A topic that some layer below the
     * national one has a table for is left out.
     */
    public Map<String, Policy.NotRegistered> notRegistered() {
        Map<String, Policy.NotRegistered> all = new LinkedHashMap<>();
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

    /** What the rules of a criterion do, in the layer it stands in. */
    List<DrlFence.Answer> answersOf(Criterion criterion) {
        return answers.getOrDefault(criterion.layer(), List.of()).stream()
                .filter(a -> criterion.id().equals(a.criterion()))
                .toList();
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
