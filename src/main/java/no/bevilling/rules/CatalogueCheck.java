package no.bevilling.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bevilling.rules.Criterion.Source;

/** Holds the layers of a rule base against each other: what is asked, what answers, what is replaced, what is unused. */
final class CatalogueCheck {

    private final List<Layer> layers;
    private final Map<String, List<DrlFence.Answer>> answers;
    private final RuleBase base;
    private final Problems problems;

    CatalogueCheck(RuleBase base, Map<String, List<DrlFence.Answer>> answers, Problems problems) {
        this.layers = base.layers();
        this.base = base;
        this.answers = answers;
        this.problems = problems;
    }

    void check() {
        extension();
        criteria();
        numbers();
        tables();
        notRegistered();
        layers.forEach(this::rules);
        layers.forEach(layer -> new ProvisionCheck(layer, problems).check());
        new FrameCheck(base, problems).check();
    }

    private void extension() {
        for (int i = 1; i < layers.size(); i++) {
            Policy policy = layers.get(i).policy();
            Policy above = layers.get(i - 1).policy();
            boolean other =
                    policy.extendsVersion() != null && !policy.extendsVersion().equals(above.version());
            if (!above.id().equals(policy.extendsId()) || other) {
                problems.add(policy.file(), 0, null, "extends '" + policy.extendsId() + "', which is not above it");
            } else if (above.adoptedOneByOne() && policy.extendsVersion() == null) {
                problems.add(
                        policy.file(),
                        0,
                        null,
                        "must name the version of '" + above.id()
                                + "' that it extends: each municipality adopts it alone");
            }
        }
    }

    private void criteria() {
        Map<String, Criterion> above = new LinkedHashMap<>();
        for (Layer layer : layers) {
            LayerReader.unique(
                    layer.criteria(), Criterion::id, (c, message) -> problems.add(c.file(), c.line(), c.id(), message));
            for (Criterion c : layer.criteria()) {
                replacement(layer, c, above);
                references(layer, c);
            }
            layer.criteria().forEach(c -> above.put(c.id(), c));
        }
    }

    private void replacement(Layer layer, Criterion c, Map<String, Criterion> above) {
        Criterion same = above.get(c.id());
        Criterion replaced = c.replaces() == null ? null : above.get(c.replaces());
        if (c.replaces() != null && replaced == null) {
            problems.add(c.file(), c.line(), c.id(), "replaces '" + c.replaces() + "', an unknown criterion");
        }
        if (replaced != null && isNational(replaced) || same != null && isNational(same)) {
            problems.add(c.file(), c.line(), c.id(), "a national criterion can never be replaced");
        } else if (same != null && !c.id().equals(c.replaces())) {
            problems.add(c.file(), c.line(), c.id(), "stands in a layer above; say 'replaces' to replace it");
        }
        boolean law = c.source() == Source.STATUTE || c.source() == Source.REGULATION;
        if (layer.level() != Layer.Level.NATIONAL && law) {
            problems.add(c.file(), c.line(), c.id(), "only the national layer speaks for the act and its regulations");
        }
    }

    private boolean isNational(Criterion c) {
        return c.layer().equals(layers.get(0).policy().id());
    }

    private void references(Layer layer, Criterion c) {
        if (c.form() == null) {
            return;
        }
        switch (c.form()) {
            case HOURS_WITHIN -> table(c, c.table(), RuleTable.Kind.HOURS);
            case HOURS_OR_ASK -> {
                table(c, c.table(), RuleTable.Kind.HOURS);
                table(c, c.beyond(), RuleTable.Kind.HOURS);
            }
            case WITHIN_CAP -> {
                table(c, c.table(), RuleTable.Kind.CAPS);
                RuleTable caps = base.tables().get(c.table());
                boolean has = caps == null
                        || caps.rows().stream()
                                .anyMatch(r -> c.limit().equals(r.cells().get("cap")));
                if (!has) {
                    problems.add(
                            c.file(), c.line(), c.id(), "the table '" + c.table() + "' has no row for " + c.limit());
                }
            }
            case GROUPS_WITHIN -> table(c, c.table(), RuleTable.Kind.GROUPS);
            case DISTANCE_AT_LEAST -> table(c, c.table(), RuleTable.Kind.DISTANCES);
            case AT_MOST, AT_LEAST -> number(c.file(), c.line(), c.id(), c.limit());
            default -> {}
        }
    }

    private void table(Criterion c, String id, RuleTable.Kind kind) {
        RuleTable table = base.tables().get(id);
        if (table == null) {
            problems.add(c.file(), c.line(), c.id(), "there is no table '" + id + "'");
        } else if (table.kind() != kind) {
            problems.add(c.file(), c.line(), c.id(), "the table '" + id + "' is not of kind " + kind);
        }
    }

    private void number(String file, int line, String about, String id) {
        RuleTable table = base.tables().get(id);
        boolean known = base.parameters().containsKey(id)
                || base.settings().containsKey(id)
                || (table != null && table.kind() == RuleTable.Kind.VALUES);
        if (!known) {
            problems.add(file, line, about, "there is no parameter or setting '" + id + "'");
        }
    }

    private void numbers() {
        Set<String> parameters = new LinkedHashSet<>();
        duties();
        for (Layer layer : layers) {
            for (DatedParameter p : layer.parameters()) {
                if (!parameters.add(p.id())) {
                    problems.add(p.file(), p.line(), p.id(), "the parameter stands twice, or in a layer above");
                }
            }
            for (String id : layer.policy().settings().keySet()) {
                if (parameters.contains(id)) {
                    problems.add(layer.policy().file(), 0, id, "a setting cannot change a number of the law");
                }
            }
            LayerReader.unique(
                    layer.conditions(),
                    SuggestedCondition::id,
                    (c, message) -> problems.add(c.file(), c.line(), c.id(), message));
        }
    }

    private void duties() {
        List<ReportingDuty> duties = layers.get(0).duties();
        LayerReader.unique(
                duties, ReportingDuty::id, (d, message) -> problems.add(d.file(), d.line(), d.id(), message));
        for (ReportingDuty d : duties) {
            if (d.parameter() != null && !base.parameters().containsKey(d.parameter())) {
                problems.add(d.file(), d.line(), d.id(), "there is no parameter '" + d.parameter() + "'");
            }
        }
    }

    private void tables() {
        Set<String> used = used();
        Set<String> national = new LinkedHashSet<>();
        for (Layer layer : layers) {
            LayerReader.unique(
                    layer.tables(), RuleTable::id, (t, message) -> problems.add(t.file(), t.line(), t.id(), message));
            for (RuleTable t : layer.tables()) {
                boolean below = layer.level() != Layer.Level.NATIONAL;
                if (below && national.contains(t.id())) {
                    problems.add(t.file(), t.line(), t.id(), "a national table can never be replaced");
                }
                if (below && t.frame()) {
                    problems.add(t.file(), t.line(), t.id(), "only the national layer sets a frame");
                }
                TableChecks.check(t, problems);
                boolean asked = TableSchemas.of(t.kind()).use() == TableSchema.Use.CRITERION;
                if (asked && !used.contains(t.id())) {
                    problems.add(t.file(), t.line(), t.id(), "no criterion uses the table");
                }
                sources(below, t);
            }
            onePerKind(layer);
            if (layer.level() == Layer.Level.NATIONAL) {
                layer.tables().forEach(t -> national.add(t.id()));
            }
        }
    }

    private void onePerKind(Layer layer) {
        Map<RuleTable.Kind, RuleTable> seen = new LinkedHashMap<>();
        for (RuleTable t : layer.tables()) {
            if (TableSchemas.of(t.kind()).use() == TableSchema.Use.SETTING) {
                RuleTable first = seen.putIfAbsent(t.kind(), t);
                if (first != null) {
                    problems.add(
                            t.file(),
                            t.line(),
                            t.id(),
                            "a layer has one table of kind " + t.kind() + "; '" + first.id() + "' is one already");
                }
            }
        }
    }

    /** A topic that is said to be not registered is a topic that the layer has no table for. */
    private void notRegistered() {
        Set<String> topics = new LinkedHashSet<>();
        base.tables().values().stream().map(RuleTable::topic).forEach(topics::add);
        for (RuleTable.Kind kind : RuleTable.Kind.values()) {
            topics.add(kind.topic());
        }
        for (Layer layer : layers) {
            for (Policy.NotRegistered n : layer.policy().notRegistered()) {
                String file = layer.policy().file();
                if (!topics.contains(n.topic())) {
                    problems.add(file, n.line(), n.topic(), "there is no topic '" + n.topic() + "'");
                }
                if (layer.tables().stream().anyMatch(t -> n.topic().equals(t.topic()))) {
                    problems.add(
                            file,
                            n.line(),
                            n.topic(),
                            "is said to be not registered, but the layer has a table for it");
                }
                for (String criterion : n.criteria()) {
                    if (base.criterion(criterion) == null) {
                        problems.add(file, n.line(), n.topic(), "there is no criterion '" + criterion + "'");
                    }
                }
            }
        }
    }

    private void sources(boolean below, RuleTable t) {
        List<Source> all = new ArrayList<>();
        all.add(t.source());
        for (RuleTable.Row row : t.rows()) {
            all.add(row.source());
            if (row.setting() != null) {
                number(t.file(), row.line(), t.id(), row.setting());
            }
        }
        if (below && (all.contains(Source.STATUTE) || all.contains(Source.REGULATION))) {
            problems.add(
                    t.file(), t.line(), t.id(), "a local table is a LOCAL_REGULATION or a GUIDELINE, in every row");
        }
    }

    private Set<String> used() {
        Set<String> used = new LinkedHashSet<>(Set.of(RuleEngine.COMBINATIONS));
        for (Layer layer : layers) {
            for (Criterion c : layer.criteria()) {
                used.add(c.table());
                used.add(c.beyond());
                used.add(c.limit());
            }
        }
        answers.values().forEach(all -> all.forEach(a -> used.addAll(a.parameters())));
        return used;
    }

    /** The rules of a layer answer the layer's own criteria, both ways, and read what these say they need. */
    private void rules(Layer layer) {
        Map<String, Criterion> own = new LinkedHashMap<>();
        layer.criteria().forEach(c -> own.put(c.id(), c));
        List<DrlFence.Answer> rules = answers.getOrDefault(layer.policy().id(), List.of());
        for (DrlFence.Answer rule : rules) {
            if (rule.criterion() == null) {
                continue;
            }
            Criterion c = own.get(rule.criterion());
            if (c == null) {
                problems.add(rule.file(), rule.line(), rule.criterion(), "the rule answers an unknown criterion");
                continue;
            }
            if (c.form() != null || c.decidedBy() == Criterion.DecidedBy.HUMAN) {
                problems.add(
                        rule.file(),
                        rule.line(),
                        c.id(),
                        "a rule answers a criterion that has a form or is for a human");
            }
            for (String need : rule.needs()) {
                if (!covers(c.needs(), need)) {
                    problems.add(
                            rule.file(),
                            rule.line(),
                            c.id(),
                            "the rule reads " + need + ", which is not among its needs");
                }
            }
            for (String parameter : rule.parameters()) {
                number(rule.file(), rule.line(), c.id(), parameter);
            }
        }
        for (Criterion c : layer.criteria()) {
            if (c.form() == null && c.decidedBy() == Criterion.DecidedBy.RULE) {
                for (boolean met : List.of(true, false)) {
                    boolean expected =
                            c.ruleAnswers().contains(met ? CheckResult.Outcome.MET : CheckResult.Outcome.NOT_MET);
                    if (expected && rules.stream().noneMatch(r -> c.id().equals(r.criterion()) && r.met() == met)) {
                        problems.add(c.file(), c.line(), c.id(), "no rule answers " + (met ? "MET" : "NOT_MET"));
                    }
                }
            }
        }
    }

    private static boolean covers(List<String> needs, String need) {
        return needs.contains(need)
                || needs.stream().anyMatch(n -> n.startsWith(need + "[].") || n.startsWith(need + "."));
    }

    /** The day from which a table is held against others: when its policy comes into force. */
    static LocalDate start(RuleBase base, RuleTable table) {
        return base.layers().stream()
                .filter(l -> l.policy().id().equals(table.layer()))
                .findFirst()
                .map(l -> l.policy().validFrom())
                .orElse(LocalDate.EPOCH);
    }
}
