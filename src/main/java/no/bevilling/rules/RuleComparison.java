package no.bevilling.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
            policies(was.policy(), is.policy());
            compare(
                    Topic.PARAMETER,
                    was.parameters(),
                    is.parameters(),
                    DatedParameter::id,
                    DatedParameter::file,
                    p -> words.name(p.id()),
                    new ParameterDifferences(words)::between);
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
                    DrlRule.of(was),
                    DrlRule.of(is),
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
                    new CaseDifferences(words)::between);
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

    private void policies(Policy was, Policy is) {
        List<Change> different = new PolicyDifferences(words).between(was, is);
        if (!different.isEmpty()) {
            changes.addAll(different);
            told.add(was.file());
            told.add(is.file());
        }
    }

    private List<String> criterion(Criterion was, Criterion is) {
        return fields.between(was, is, Set.of("file", "line", "layer"));
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
