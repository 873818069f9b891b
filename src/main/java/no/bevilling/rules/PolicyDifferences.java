package no.bevilling.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.bevilling.rules.RuleDifference.Change;
import no.bevilling.rules.RuleDifference.Kind;
import no.bevilling.rules.RuleDifference.Topic;

/** Compares two versions of a policy's head, in words: when and by whom it was adopted, and its settings. */
final class PolicyDifferences {

    private final RuleWords words;
    private final Sentences sentences;
    private final FieldDifferences fields;
    private final List<Change> changes = new ArrayList<>();

    PolicyDifferences(RuleWords words) {
        this.words = words;
        this.sentences = words.sentences();
        this.fields = new FieldDifferences(words);
    }

    /** What is different; none where the two say the same. */
    List<Change> between(Policy was, Policy is) {
        validity(was, is);
        settings(was, is);
        return List.copyOf(changes);
    }

    private void add(Topic topic, Kind kind, String id, String title, List<String> said) {
        changes.add(new Change(topic, kind, id, title, List.copyOf(said)));
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
}
