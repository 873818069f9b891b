package no.bevilling.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Layers as a zip of files in the {@code rules/} format, to be carried from one installation to another: the same bytes,
 * and so the same hash, on both sides. Unpacked over a {@code rules/} folder it is what that folder would hold.
 */
public final class RuleArchive {

    private static final Pattern FILE =
            Pattern.compile("(?:rules/)?(national|regions/[a-z0-9-]+|municipalities/[a-z0-9-]+)/(.+)");
    /** What operating systems put into archives on their own. */
    private static final Pattern LITTER = Pattern.compile("__MACOSX/.*|(.*/)?\\.DS_Store|(.*/)?Thumbs\\.db");

    private RuleArchive() {}

    /** The layers in one archive. */
    public static byte[] write(List<LayerSource> layers) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (LayerSource layer : layers) {
            layer.files().forEach((name, bytes) -> files.put(layer.path() + "/" + name, bytes));
        }
        return BoundedZip.write(files);
    }

    /**
     * The layers of an archive, the national one first, then regions, then municipalities. They are read as files only:
     * whoever adopts them examines them like any others.
     *
     * @throws RuleBaseRefused when it is no zip, unpacks to too much, or holds anything but layers in the format
     */
    public static List<LayerSource> read(byte[] archive) {
        Problems problems = new Problems();
        Map<String, TreeMap<String, byte[]>> layers = new TreeMap<>();
        BoundedZip.read(archive).forEach((name, bytes) -> {
            Matcher file = FILE.matcher(name);
            if (LITTER.matcher(name).matches()) {
                return;
            }
            if (!file.matches()) {
                problems.add(
                        name, 0, null, "a file lies in national/, regions/<id>/ or municipalities/<number>-<name>/");
                return;
            }
            layers.computeIfAbsent(file.group(1), p -> new TreeMap<>()).put(file.group(2), bytes);
        });
        problems.refuseIf(layers.isEmpty() || !problems.all().isEmpty());
        List<LayerSource> sources = new ArrayList<>();
        for (Layer.Level level : Layer.Level.values()) {
            layers.forEach((path, files) -> {
                LayerSource source = new LayerSource(path, files);
                if (LayerReader.level(source) == level) {
                    sources.add(source);
                }
            });
        }
        sources.forEach(source -> LayerReader.policy(source, problems));
        problems.refuse();
        return sources;
    }
}
