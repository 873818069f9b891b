package no.bevilling.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds a layer's records of the law against its questions and numbers: a record names only what exists, and whatever
 * refers to a paragraph is named in the record of that paragraph. Layers from before there were records have none.
 */
final class ProvisionCheck {

    /** {@code alkoholloven § 1-7c}, whatever stands after it. */
    private static final Pattern REFERENCE = Pattern.compile("^(\\p{L}+) §§? ?([0-9]+(?:-[0-9]+)?(?:[a-z](?![a-z]))?)");

    private final Layer layer;
    private final Problems problems;
    private final Map<String, Provision> byReference = new LinkedHashMap<>();
    /** Other acts (forvaltningsloven) are cited too, but nobody keeps records of them here. */
    private final Set<String> acts = new TreeSet<>();

    ProvisionCheck(Layer layer, Problems problems) {
        this.layer = layer;
        this.problems = problems;
    }

    void check() {
        if (layer.provisions().isEmpty()) {
            return;
        }
        if (layer.level() != Layer.Level.NATIONAL) {
            Provision first = layer.provisions().get(0);
            problems.add(
                    first.file(), first.line(), null, "only the national layer records the act and its regulations");
            return;
        }
        for (Provision p : layer.provisions()) {
            acts.add(p.act());
            if (byReference.put(p.reference(), p) != null) {
                problem(p, "the paragraph stands twice");
            }
        }
        Set<String> criteria = ids(layer.criteria().stream().map(Criterion::id));
        Set<String> parameters = ids(layer.parameters().stream().map(DatedParameter::id));
        Set<String> tables = ids(layer.tables().stream().map(RuleTable::id));
        Set<String> conditions = ids(layer.conditions().stream().map(SuggestedCondition::id));
        Set<String> violations = ids(layer.points().kinds().keySet().stream().map(Enum::name));
        Set<String> duties = ids(layer.duties().stream().map(ReportingDuty::id));
        Set<String> settings = layer.policy().settings().keySet();
        for (Provision p : layer.provisions()) {
            for (Provision.Part part : p.parts()) {
                known(p, "criterion", part.criteria(), criteria);
                known(p, "parameter", part.parameters(), parameters);
                known(p, "table", part.tables(), tables);
                known(p, "condition", part.conditions(), conditions);
                known(p, "setting", part.settings(), settings);
                known(p, "violation", part.violations(), violations);
                known(p, "duty", part.duties(), duties);
            }
        }
        layer.criteria().forEach(c -> rests(c.file(), c.line(), c.id(), c.law()));
        layer.tables().forEach(t -> rests(t.file(), t.line(), t.id(), t.law()));
        layer.conditions().forEach(c -> rests(c.file(), c.line(), c.id(), c.law()));
        layer.duties().forEach(d -> rests(d.file(), d.line(), d.id(), d.law()));
        layer.points()
                .kinds()
                .forEach((kind, k) -> rests(layer.source().path() + "/points.yaml", 0, kind.name(), k.law()));
        for (DatedParameter p : layer.parameters()) {
            List<String> sources = p.values().stream()
                    .map(DatedParameter.Period::source)
                    .filter(source -> source != null)
                    .toList();
            recorded(p.file(), p.line(), p.id(), sources);
        }
        layer.policy()
                .settings()
                .values()
                .forEach(s -> recorded(layer.policy().file(), 0, s.id(), List.of(s.source())));
    }

    /** What is no number rests on an act that has records, whichever others it cites. */
    private void rests(String file, int line, String id, List<String> references) {
        if (!references.isEmpty() && references.stream().noneMatch(this::isOfRecordedAct)) {
            problems.add(file, line, id, "'" + references.get(0) + "' stands in no record in provisions/");
        }
        recorded(file, line, id, references);
    }

    private boolean isOfRecordedAct(String reference) {
        Matcher matcher = REFERENCE.matcher(reference);
        return matcher.find() && acts.contains(matcher.group(1));
    }

    private static Set<String> ids(java.util.stream.Stream<String> ids) {
        return ids.collect(Collectors.toCollection(TreeSet::new));
    }

    private void known(Provision p, String what, List<String> named, Set<String> known) {
        for (String id : named) {
            if (!known.contains(id)) {
                problem(p, "there is no " + what + " '" + id + "'");
            }
        }
    }

    private void recorded(String file, int line, String id, List<String> references) {
        for (String reference : references) {
            Matcher matcher = REFERENCE.matcher(reference);
            if (!matcher.find()) {
                problems.add(file, line, id, "'" + reference + "' does not name a paragraph, as 'alkoholloven § 4-4'");
                continue;
            }
            if (!acts.contains(matcher.group(1))) {
                continue;
            }
            Provision record = byReference.get(matcher.group(1) + " § " + matcher.group(2));
            if (record == null) {
                problems.add(file, line, id, "'" + reference + "' stands in no record in provisions/");
            } else if (!record.names(id)) {
                problems.add(file, line, id, "the record of " + record.reference() + " does not name it");
            }
        }
    }

    private void problem(Provision p, String message) {
        problems.add(p.file(), p.line(), p.reference(), message);
    }
}
