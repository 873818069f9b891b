package no.bevilling.policy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.bevilling.rules.LayerSource;

/**
 * The files of a draft, in the format of {@code rules/}: the municipality's own layer, and its region's where the draft
 * changes that too.
 *
 * @param byPath {@code municipalities/3451-nord-aurdal/tables/serving-hours.yaml}
 */
public record DraftFiles(SortedMap<String, byte[]> byPath) {

    public DraftFiles {
        byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
    }

    /** The files of these layers. */
    public static DraftFiles of(List<LayerSource> layers) {
        TreeMap<String, byte[]> all = new TreeMap<>();
        layers.forEach(layer -> layer.files().forEach((name, bytes) -> all.put(layer.path() + "/" + name, bytes)));
        return new DraftFiles(all);
    }

    /** The layers, the region's first. */
    public List<LayerSource> layers() {
        Map<String, TreeMap<String, byte[]>> layers = new TreeMap<>(Collections.reverseOrder());
        byPath.forEach((path, bytes) ->
                layers.computeIfAbsent(layerOf(path), l -> new TreeMap<>()).put(nameOf(path), bytes));
        List<LayerSource> sources = new ArrayList<>();
        layers.forEach((path, files) -> sources.add(new LayerSource(path, files)));
        return sources;
    }

    /** {@code regions/valdres} of {@code regions/valdres/tables/serving-hours.yaml} */
    static String layerOf(String path) {
        int second = path.indexOf('/', path.indexOf('/') + 1);
        return second < 0 ? path : path.substring(0, second);
    }

    /** {@code tables/serving-hours.yaml} of {@code regions/valdres/tables/serving-hours.yaml} */
    static String nameOf(String path) {
        return path.substring(Math.min(path.length(), layerOf(path).length() + 1));
    }

    /** The folder of the municipality's own layer. */
    public String own() {
        return byPath.keySet().stream()
                .map(DraftFiles::layerOf)
                .filter(layer -> layer.startsWith("municipalities/"))
                .findFirst()
                .orElseThrow();
    }

    /** The folder of the region's layer, where the draft changes it. */
    public Optional<String> region() {
        return byPath.keySet().stream()
                .map(DraftFiles::layerOf)
                .filter(layer -> layer.startsWith("regions/"))
                .findFirst();
    }

    public boolean has(String path) {
        return byPath.containsKey(path);
    }

    /** The text of a file. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(byPath.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    public DraftFiles with(String path, byte[] content) {
        TreeMap<String, byte[]> files = new TreeMap<>(byPath);
        files.put(path, content);
        return new DraftFiles(files);
    }

    public DraftFiles without(String path) {
        TreeMap<String, byte[]> files = new TreeMap<>(byPath);
        files.remove(path);
        return new DraftFiles(files);
    }
}
