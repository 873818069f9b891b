package no.bevilling.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.bevilling.rules.RuleDifference.Change;
import no.bevilling.rules.RuleDifference.Kind;
import no.bevilling.rules.RuleDifference.LayerDifference;
import no.bevilling.rules.RuleDifference.Topic;

/**
 * Compares two rule bases in words, from the files of their layers: adopted versions, or a draft's files that nobody has
 * adopted yet. Nothing that differs is left unsaid: a file whose change shows nowhere else is named itself.
 */
public final class RuleComparison {

    private static final Pattern RULE = Pattern.compile("(?ms)^\\s*rule\\s+\"([^\"]+)\"(.*?)^\\s*end\\b");

    /** The files whose whole contents are compared above. */
    private static final Pattern COMPARED = Pattern.compile(
            "policy\\.yaml|criteria\\.yaml|conditions\\.yaml|parameters(/.*)?|parameters\\.yaml|tables/.*|.*\\.drl|cases/(?!bases).*");

    private final RuleWords words;
    private final Sentences sentences;
    private final FieldDifferences fields;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> told = new LinkedHashSet<>();

    private RuleComparison(Language language) {
        this.words = new RuleWords(language);
        this.sentences = words.sentences();
        this.fields = new FieldDifferences(words);
    }

    /**
     * What is different in {@code after}.
     *
     * @param before layers, the national one first; they need not be whole chains, but cases that build on a base of a
     *     layer above can only be read with that layer there
     * @param after the same layers in another version; a layer is matched by its id
     * @throws RuleBaseRefused naming what is wrong, when files cannot be read at all
     */
    public static RuleDifference between(List<LayerSource> before, List<LayerSource> after, Language language) {
        Map<String, Layer> old = layers(before);
        Map<String, Layer> now = layers(after);
        Set<String> ids = new LinkedHashSet<>(now.keySet());
        ids.addAll(old.keySet());
        List<LayerDifference> all = new ArrayList<>();
        for (String id : ids) {
            Layer was = old.get(id);
            Layer is = now.get(id);
            if (was == null || is == null || !was.hash().equals(is.hash())) {
                all.add(new RuleComparison(language).layer(was, is));
            }
        }
        return new RuleDifference(List.copyOf(all));
    }

    private static Map<String, Layer> layers(List<LayerSource> sources) {
        Problems problems = new Problems();
        Map<String, JsonNode> inputs = new LinkedHashMap<>();
        Map<String, Layer> layers = new LinkedHashMap<>();
        for (LayerSource source : sources) {
            Layer layer = LayerReader.read(source, inputs, problems);
            if (layer != null) {
                layers.put(layer.policy().id(), layer);
            }
        }
        problems.refuse();
        return layers;
    }

    private LayerDifference layer(Layer was, Layer is) {
        Layer some = is == null ? was : is;
        if (was == null || is == null) {
            add(
                    Topic.FILE,
                    was == null ? Kind.ADDED : Kind.REMOVED,
                    some.policy().id(),
                    some.policy().name(),
                    List.of(sentences.say(was == null ? "layer.new" : "layer.gone")));
        } else {
            validity(was.policy(), is.policy());
            settings(was.policy(), is.policy());
            compare(
                    Topic.PARAMETER,
                    was.parameters(),
                    is.parameters(),
                    DatedParameter::id,
                    DatedParameter::file,
                    p -> words.name(p.id()),
                    this::parameter);
            compare(
                    Topic.TABLE,
                    was.tables(),
                    is.tables(),
                    RuleTable::id,
                    RuleTable::file,
                    words::title,
                    new TableDifferences(words)::between);
            compare(
                    Topic.CRITERION,
                    was.criteria(),
                    is.criteria(),
                    Criterion::id,
                    Criterion::file,
                    c -> c.question().in(words.language()),
                    this::criterion);
            compare(
                    Topic.CONDITION,
                    was.conditions(),
                    is.conditions(),
                    SuggestedCondition::id,
                    SuggestedCondition::file,
                    c -> c.text().in(words.language()),
                    (a, b) -> fields.between(a, b, Set.of("file", "line")));
            compare(
                    Topic.RULE,
                    rules(was),
                    rules(is),
                    DrlRule::name,
                    DrlRule::file,
                    DrlRule::name,
                    (a, b) -> a.body().equals(b.body()) ? List.of() : List.of(sentences.say("rule.changed")));
            compare(
                    Topic.CASE,
                    was.cases(),
                    is.cases(),
                    RuleCase::sentence,
                    RuleCase::file,
                    RuleCase::sentence,
                    this::ruleCase);
            files(was.source(), is.source());
        }
        return new LayerDifference(
                some.policy().id(),
                some.policy().name(),
                some.level(),
                was == null ? null : was.policy().version(),
                is == null ? null : is.policy().version(),
                List.copyOf(changes));
    }

    private void add(Topic topic, Kind kind, String id, String title, List<String> said) {
        changes.add(new Change(topic, kind, id, title, List.copyOf(said)));
    }

    private interface Differences<T> {
        List<String> between(T before, T after);
    }

    private <T> void compare(
            Topic topic,
            List<T> before,
            List<T> after,
            Function<T, String> id,
            Function<T, String> file,
            Function<T, String> title,
            Differences<T> differences) {
        Map<String, T> old = byId(before, id);
        Map<String, T> now = byId(after, id);
        now.forEach((key, is) -> {
            T was = old.get(key);
            if (was == null) {
                add(topic, Kind.ADDED, key, title.apply(is), one(topic, is, true));
                told.add(file.apply(is));
            } else {
                List<String> said = differences.between(was, is);
                if (!said.isEmpty()) {
                    add(topic, Kind.CHANGED, key, title.apply(is), said);
                    told.add(file.apply(was));
                    told.add(file.apply(is));
                }
            }
        });
        old.forEach((key, was) -> {
            if (!now.containsKey(key)) {
                add(topic, Kind.REMOVED, key, title.apply(was), one(topic, was, false));
                told.add(file.apply(was));
            }
        });
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** What is said of something that is there on one side only. */
    private List<String> one(Topic topic, Object thing, boolean added) {
        if (thing instanceof Criterion c) {
            return List.of(sentences.say(
                    added ? "criterion.new" : "criterion.gone",
                    "force",
                    Labels.of(c.force(), words.language()),
                    "source",
                    Labels.of(c.source(), words.language())));
        }
        return List.of(
                switch (topic) {
                    case CASE -> sentences.say(added ? "case.new" : "case.gone");
                    case RULE -> sentences.say(added ? "rule.new" : "rule.gone");
                    default -> sentences.say(added ? "added" : "removed");
                });
    }

    private void validity(Policy was, Policy is) {
        List<String> said = new ArrayList<>(fields.between(was, is, Set.of("file", "settings", "notRegistered")));
        String before = notRegistered(was);
        String after = notRegistered(is);
        if (!before.equals(after)) {
            said.add(sentences.say(
                    "changed.field", "field", fields.label("notRegistered"), "after", after, "before", before));
        }
        if (!said.isEmpty()) {
            add(Topic.VALIDITY, Kind.CHANGED, is.id(), sentences.say("topic.validity"), said);
            told.add(was.file());
            told.add(is.file());
        }
    }

    private String notRegistered(Policy policy) {
        return policy.notRegistered().isEmpty()
                ? sentences.say("none")
                : policy.notRegistered().stream()
                        .map(n -> words.topic(n.topic()) + " (" + n.note().in(words.language()) + ")")
                        .collect(Collectors.joining(", "));
    }

    private void settings(Policy was, Policy is) {
        Set<String> ids = new LinkedHashSet<>(is.settings().keySet());
        ids.addAll(was.settings().keySet());
        for (String id : ids) {
            Policy.Setting old = was.settings().get(id);
            Policy.Setting now = is.settings().get(id);
            if (!Objects.equals(old, now)) {
                setting(id, old, now);
                told.add(was.file());
                told.add(is.file());
            }
        }
    }

    private void setting(String id, Policy.Setting old, Policy.Setting now) {
        if (old == null || now == null) {
            Kind kind = old == null ? Kind.ADDED : Kind.REMOVED;
            String said = old == null
                    ? sentences.say("setting.new", "after", words.value(now.value()))
                    : sentences.say("setting.gone", "before", words.value(old.value()));
            add(Topic.SETTING, kind, id, words.title(old == null ? now : old), List.of(said));
            return;
        }
        List<String> said = new ArrayList<>();
        if (!Objects.equals(old.value(), now.value())) {
            said.add(Sentences.begin(sentences.say(
                    "setting.changed", "after", words.value(now.value()), "before", words.value(old.value()))));
        }
        said.addAll(fields.between(old, now, Set.of("id", "value", "source")));
        if (!Objects.equals(old.source(), now.source())) {
            said.add(sentences.say("table.reference", "after", now.source(), "before", old.source()));
        }
        add(Topic.SETTING, Kind.CHANGED, id, words.title(now), said);
    }

    /** On which days a number has another value than before. */
    private List<String> parameter(DatedParameter was, DatedParameter is) {
        List<String> said = new ArrayList<>(fields.between(was, is, Set.of("file", "line", "values")));
        TreeSet<LocalDate> bounds = new TreeSet<>();
        for (DatedParameter p : List.of(was, is)) {
            for (DatedParameter.Period period : p.values()) {
                bounds.add(period.from());
                if (period.to() != null) {
                    bounds.add(period.to().plusDays(1));
                }
            }
        }
        for (LocalDate from : bounds) {
            Object before = was.on(from);
            Object after = is.on(from);
            if (!Objects.equals(before, after)) {
                LocalDate next = bounds.higher(from);
                said.add(Sentences.begin(sentences.say(
                        "value.period",
                        "days",
                        words.days(from, next == null ? null : next.minusDays(1)),
                        "after",
                        words.value(after),
                        "before",
                        words.value(before))));
            }
        }
        if (said.isEmpty() && !was.values().equals(is.values())) {
            said.add(sentences.say("table.reference", "after", sources(is), "before", sources(was)));
        }
        return said;
    }

    private static String sources(DatedParameter parameter) {
        return parameter.values().stream()
                .map(DatedParameter.Period::source)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private List<String> criterion(Criterion was, Criterion is) {
        return fields.between(was, is, Set.of("file", "line", "layer"));
    }

    private List<String> ruleCase(RuleCase was, RuleCase is) {
        List<String> said = new ArrayList<>();
        if (!was.request().equals(is.request()) || !was.date().equals(is.date())) {
            said.add(sentences.say("case.facts"));
        }
        expected(said, sentences.say("case.conclusion"), was.conclusion(), is.conclusion());
        Set<String> ids = new LinkedHashSet<>(is.criteria().keySet());
        ids.addAll(was.criteria().keySet());
        for (String id : ids) {
            expected(said, id, outcome(was, id), outcome(is, id));
        }
        return said;
    }

    private static String outcome(RuleCase of, String id) {
        RuleCase.Expected expected = of.criteria().get(id);
        return expected == null ? null : expected.outcome();
    }

    private void expected(List<String> said, String what, String before, String after) {
        if (!Objects.equals(before, after)) {
            said.add(sentences.say(
                    "case.expected",
                    "what",
                    what,
                    "after",
                    after == null ? sentences.say("none") : Labels.of(after, words.language()),
                    "before",
                    before == null ? sentences.say("none") : Labels.of(before, words.language())));
        }
    }

    private record DrlRule(String name, String body, String file) {}

    private static List<DrlRule> rules(Layer layer) {
        List<DrlRule> rules = new ArrayList<>();
        layer.drl().forEach((file, drl) -> {
            Matcher rule = RULE.matcher(drl);
            while (rule.find()) {
                rules.add(new DrlRule(
                        rule.group(1),
                        rule.group(2).strip().replaceAll("\\s+", " "),
                        layer.source().path() + "/" + file));
            }
        });
        return rules;
    }

    /** Files whose change shows nowhere above: another way of writing the same, or contents that have no words here. */
    private void files(LayerSource was, LayerSource is) {
        Set<String> names = new TreeSet<>(is.files().keySet());
        names.addAll(was.files().keySet());
        for (String name : names) {
            byte[] old = was.files().get(name);
            byte[] now = is.files().get(name);
            if (Arrays.equals(old, now)
                    || told.contains(was.path() + "/" + name)
                    || told.contains(is.path() + "/" + name)) {
                continue;
            }
            Kind kind = old == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED;
            String key = switch (kind) {
                case ADDED -> "file.new";
                case REMOVED -> "file.gone";
                case CHANGED -> COMPARED.matcher(name).matches() ? "file.changed" : "file.other";
            };
            add(Topic.FILE, kind, name, name, List.of(sentences.say(key, "lines", changedLines(old, now))));
        }
    }

    /** How many lines stand in one of them only. */
    private static int changedLines(byte[] old, byte[] now) {
        List<String> before = lines(old);
        List<String> after = lines(now);
        List<String> gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        List<String> added = new ArrayList<>(after);
        before.forEach(added::remove);
        return Math.max(1, Math.max(gone.size(), added.size()));
    }

    private static List<String> lines(byte[] file) {
        return file == null
                ? List.of()
                : new String(file, StandardCharsets.UTF_8).lines().toList();
    }
}
