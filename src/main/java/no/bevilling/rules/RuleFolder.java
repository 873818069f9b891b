package no.bevilling.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads {@code rules/} from a folder (which may lie inside an archive). */
public final class RuleFolder {

    private RuleFolder() {}

    /** Every layer below the folder: national, regions, municipalities. */
    public static List<LayerSource> read(Path folder) {
        List<LayerSource> layers = new ArrayList<>();
        if (Files.isDirectory(folder.resolve("national"))) {
            layers.add(layer(folder, folder.resolve("national")));
        }
        for (String kind : List.of("regions", "municipalities")) {
            Path all = folder.resolve(kind);
            if (Files.isDirectory(all)) {
                try (Stream<Path> each = Files.list(all)) {
                    each.filter(Files::isDirectory).sorted().forEach(l -> layers.add(layer(folder, l)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return layers;
    }

    private static LayerSource layer(Path folder, Path layer) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(layer, 3)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String name = layer.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.endsWith("~")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String path = folder.relativize(layer).toString().replace('\\', '/');
        return new LayerSource(path.endsWith("/") ? path.substring(0, path.length() - 1) : path, files);
    }
}
