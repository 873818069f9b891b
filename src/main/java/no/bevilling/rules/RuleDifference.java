package no.bevilling.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two rule bases, in words of one language. Made by {@link RuleComparison}.
 *
 * @param layers the layers that differ, the national one first; empty when nothing does
 */
public record RuleDifference(List<LayerDifference> layers) {

    /** Whether the two are the same, byte for byte. */
    public boolean none() {
        return layers.isEmpty();
    }

    /** How many things differ. */
    public int size() {
        return layers.stream().mapToInt(l -> l.changes().size()).sum();
    }

    /**
     * What differs in one layer.
     *
     * @param id {@code valdres}
     * @param name what people call it
     * @param before the version before; null when the layer is new
     * @param after the version after; null when the layer is gone
     */
    public record LayerDifference(
            String id, String name, Layer.Level level, String before, String after, List<Change> changes) {

        /** The changes by what kind of thing they are about, the most important first. */
        public List<Group> groups() {
            Map<Topic, List<Change>> groups = new EnumMap<>(Topic.class);
            changes.forEach(c ->
                    groups.computeIfAbsent(c.topic(), t -> new ArrayList<>()).add(c));
            return groups.entrySet().stream()
                    .map(g -> new Group(g.getKey(), g.getValue()))
                    .toList();
        }
    }

    /** The changes about one kind of thing. */
    public record Group(Topic topic, List<Change> changes) {}

    /** What kind of thing has changed. */
    public enum Topic {
        VALIDITY,
        CRITERION,
        TABLE,
        SETTING,
        PARAMETER,
        CONDITION,
        /** A rule in DRL. */
        RULE,
        CASE,
        /** A file whose contents are not compared in words, or that only is written in another way. */
        FILE
    }

    /** Whether it is new, gone or other. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One thing that has changed.
     *
     * @param id of the criterion, table, setting … in the files
     * @param title what people call it
     * @param sentences what has changed about it; at least one
     */
    public record Change(Topic topic, Kind kind, String id, String title, List<String> sentences) {}
}
