package no.bevilling.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.bevilling.rules.Language;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleArchive;
import no.bevilling.rules.TableSheets;

/** A draft's files as others work on them: its tables in a spreadsheet, all of it as an archive, and both read back. */
final class DraftExchange {
    private DraftExchange() {}

    /** An archive or a sheet that has nothing to do with the draft. */
    static final class OfAnotherDraft extends RuntimeException {
        OfAnotherDraft(String what) {
            super(what);
        }
    }

    /** The layers of the draft that have tables. */
    static List<LayerSource> withTables(DraftFiles files) {
        return files.layers().stream()
                .filter(layer -> !TableSheets.ids(layer).isEmpty())
                .toList();
    }

    /**
     * The draft with the tables of a workbook, or with the one table whose name the file of comma or semicolon separated
     * values has.
     *
     * @param layer folder of the layer the tables are of
     * @param name of the file: a workbook unless it ends in {@code .csv}
     * @throws no.bevilling.rules.SheetRefused naming sheet, row and column of everything that is wrong
     * @throws OfAnotherDraft when the draft has no such layer or table
     */
    static DraftFiles withTables(DraftFiles files, String layer, String name, byte[] sheet, Language language) {
        LayerSource of = files.layers().stream()
                .filter(found -> found.path().equals(layer))
                .findFirst()
                .orElseThrow(() -> new OfAnotherDraft("The draft has no layer " + layer));
        if (!name.toLowerCase(java.util.Locale.ROOT).endsWith(".csv")) {
            return with(files, List.of(TableSheets.withExcel(of, sheet, language)));
        }
        String table = name.substring(0, name.length() - ".csv".length());
        if (!TableSheets.ids(of).contains(table)) {
            throw new OfAnotherDraft("The layer has no table " + table);
        }
        return with(files, List.of(TableSheets.withCsv(of, table, sheet, language)));
    }

    /**
     * The draft with the layers of an archive in the place of its own; layers of the archive that the draft does not change
     * (the law, a region's policy) are passed over.
     *
     * @throws no.bevilling.rules.RuleBaseRefused when it is no archive of rules
     * @throws OfAnotherDraft when it has none of the draft's layers
     */
    static DraftFiles withArchive(DraftFiles files, byte[] archive) {
        List<String> own = files.layers().stream().map(LayerSource::path).toList();
        List<LayerSource> arrived = RuleArchive.read(archive).stream()
                .filter(layer -> own.contains(layer.path()))
                .toList();
        if (arrived.isEmpty()) {
            throw new OfAnotherDraft("The archive has none of " + String.join(", ", own));
        }
        return with(files, arrived);
    }

    private static DraftFiles with(DraftFiles files, List<LayerSource> changed) {
        List<LayerSource> all = new ArrayList<>();
        for (LayerSource layer : files.layers()) {
            all.add(changed.stream()
                    .filter(other -> other.path().equals(layer.path()))
                    .findFirst()
                    .orElse(layer));
        }
        return DraftFiles.of(all);
    }

    /** Whether a rule in DRL is new, gone or another than before. */
    static boolean changesDrl(DraftFiles before, DraftFiles after) {
        return !drl(before).equals(drl(after));
    }

    private static Map<String, String> drl(DraftFiles files) {
        Map<String, String> drl = new java.util.TreeMap<>();
        files.byPath().keySet().stream()
                .filter(path -> path.endsWith(".drl"))
                .forEach(path -> drl.put(path, files.text(path).orElseThrow()));
        return drl;
    }
}
