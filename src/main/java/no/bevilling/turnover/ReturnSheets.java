package no.bevilling.turnover;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Language;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.SheetFile;
import no.bevilling.platform.SheetRows;
import no.bevilling.platform.SheetRows.SheetRow;
import no.bevilling.platform.Texts;

/**
 * A return as a sheet for holders with many places: a row for each licence and drink group, filled with what is known. Read back
 * as a whole: where something is wrong every wrong cell is named, and nothing is stored. Cells left empty change nothing.
 */
@ApplicationScoped
public class ReturnSheets {
    /** More is not told at once: the file is another one. */
    private static final int MOST_FLAWS = 200;

    @Inject
    Returns returns;

    @Inject
    ReturnViews views;

    @Inject
    Audit audit;

    @Inject
    Texts texts;

    /** The columns, from left to right. */
    enum Column {
        LICENCE,
        PLACE,
        GROUP,
        ACTUAL,
        EXPECTED,
        PURCHASES,
        EXPLANATION
    }

    /** What is wrong with a sheet. */
    enum FlawKind {
        NO_ROWS,
        NO_COLUMN,
        UNKNOWN_LICENCE,
        NOT_A_GROUP,
        NOT_ASKED,
        NOT_LITRES,
        TWICE,
        TOO_LONG,
        LOCKED
    }

    /**
     * Something that is wrong.
     *
     * @param row as the spreadsheet counts; 0 where it is about the whole sheet
     * @param column the letter of the column with its heading; empty where there is none
     * @param text what is wrong, in the reader's language
     */
    public record Flaw(int row, String column, String text) {}

    /** The sheet is not stored, for these reasons. */
    public static class Refused extends RuntimeException {
        private final transient List<Flaw> flaws;

        Refused(List<Flaw> flaws) {
            super("The sheet is not stored");
            this.flaws = flaws;
        }

        /** At least one, in the order of the rows. */
        public List<Flaw> flaws() {
            return flaws;
        }
    }

    /** The return as a sheet, with what has been written so far. */
    public SheetFile sheet(TurnoverReturn of) {
        List<List<String>> rows = new ArrayList<>();
        for (Returns.Known known : returns.places(of)) {
            ReturnPlace place = known.place();
            for (Integer group : place.drinkGroups) {
                rows.add(List.of(
                        known.licence().licenceNumber,
                        known.premises().name,
                        String.valueOf(group),
                        Litres.written(place.actual.get(group)),
                        Litres.written(place.expected.get(group)),
                        Litres.written(place.purchases.get(group)),
                        place.explanation));
            }
        }
        List<SheetFile.Column> columns = new ArrayList<>();
        for (Column column : Column.values()) {
            columns.add(new SheetFile.Column(
                    heading(says(), column, of.returnYear), says().sheetExplained(column.name(), of.returnYear)));
        }
        return new SheetFile(says().sheetName(of.returnYear), says().sheetGuide(), columns, rows);
    }

    /**
     * Stores what a sheet says, for all its places at once.
     *
     * @return how many places were written
     * @throws Refused naming each cell that is wrong; nothing is stored
     * @throws ProblemException 409 when the return is not open
     */
    public int store(UUID returnId, List<SheetRow> rows, SignedInAccount actor) {
        TurnoverReturn of = TurnoverReturn.findById(TenantKey.of(returnId));
        if (!of.isOpen()) {
            throw ProblemException.conflict("The return has been delivered.");
        }
        Reading reading = new Reading(of, returns.places(of));
        reading.read(rows);
        if (!reading.flaws.isEmpty()) {
            throw new Refused(reading.flaws.subList(0, Math.min(MOST_FLAWS, reading.flaws.size())));
        }
        reading.figures.forEach((licence, figures) -> returns.write(reading.known.get(licence), figures, actor));
        audit.changed("turnover return", of.id, "read from a sheet", Map.of("places", reading.figures.size()));
        return reading.figures.size();
    }

    /** One sheet that is being read. */
    private final class Reading {
        private final TurnoverReturn of;
        private final Map<String, Returns.Known> byNumber;
        private final Map<UUID, Returns.Known> known;
        private final Map<UUID, Returns.Figures> figures = new HashMap<>();
        private final List<Flaw> flaws = new ArrayList<>();
        private final Map<Column, Integer> columns = new HashMap<>();
        private final Set<String> seen = new HashSet<>();

        Reading(TurnoverReturn of, List<Returns.Known> places) {
            this.of = of;
            this.byNumber =
                    places.stream().collect(Collectors.toMap(one -> one.licence().licenceNumber, Function.identity()));
            this.known = places.stream().collect(Collectors.toMap(one -> one.licence().id, Function.identity()));
        }

        void read(List<SheetRow> rows) {
            if (rows.size() < 2) {
                flaws.add(new Flaw(0, "", says().sheetFlaw(FlawKind.NO_ROWS.name(), "")));
                return;
            }
            headings(rows.get(0));
            if (flaws.isEmpty()) {
                rows.subList(1, rows.size()).forEach(this::row);
            }
        }

        /** The headings of any language, in any order. */
        private void headings(SheetRow row) {
            for (int i = 0; i < row.cells().size(); i++) {
                for (Column column : Column.values()) {
                    if (isHeading(row.cell(i), column)) {
                        columns.putIfAbsent(column, i);
                    }
                }
            }
            for (Column column : List.of(Column.LICENCE, Column.GROUP, Column.ACTUAL, Column.EXPECTED)) {
                if (!columns.containsKey(column)) {
                    flaws.add(new Flaw(
                            row.number(),
                            "",
                            says().sheetFlaw(FlawKind.NO_COLUMN.name(), heading(says(), column, of.returnYear))));
                }
            }
        }

        private boolean isHeading(String cell, Column column) {
            for (Language language : Language.values()) {
                TurnoverMessages in = MessageBundles.get(TurnoverMessages.class, Localized.Literal.of(language.tag()));
                if (heading(in, column, of.returnYear).equalsIgnoreCase(cell.strip())) {
                    return true;
                }
            }
            return false;
        }

        private void row(SheetRow row) {
            Returns.Known place = byNumber.get(row.cell(at(Column.LICENCE)).strip());
            if (place == null) {
                flaw(row, Column.LICENCE, FlawKind.UNKNOWN_LICENCE);
                return;
            }
            String typed = row.cell(at(Column.GROUP)).strip();
            Integer group = typed.matches("[1-9]") ? Integer.valueOf(typed) : null;
            if (group == null || !place.place().drinkGroups.contains(group)) {
                flaw(row, Column.GROUP, FlawKind.NOT_A_GROUP);
                return;
            }
            if (!seen.add(place.licence().id + "-" + group)) {
                flaw(row, Column.GROUP, FlawKind.TWICE);
                return;
            }
            ReturnPlace stored = place.place();
            Returns.Figures before = figures.getOrDefault(
                    stored.licenceId,
                    new Returns.Figures(stored.actual, stored.expected, stored.purchases, stored.explanation));
            String explanation = row.cell(at(Column.EXPLANATION)).strip();
            if (explanation.length() > Returns.LONGEST_TEXT) {
                flaw(row, Column.EXPLANATION, FlawKind.TOO_LONG);
            }
            figures.put(
                    stored.licenceId,
                    new Returns.Figures(
                            litres(row, Column.ACTUAL, group, before.actual(), stored.asksActual, place.settled()),
                            litres(row, Column.EXPECTED, group, before.expected(), stored.asksExpected, place.fixed()),
                            litres(
                                    row,
                                    Column.PURCHASES,
                                    group,
                                    before.purchases(),
                                    stored.asksActual,
                                    place.settled()),
                            explanation.isEmpty() ? before.explanation() : explanation));
        }

        private Map<Integer, BigDecimal> litres(
                SheetRow row,
                Column column,
                Integer group,
                Map<Integer, BigDecimal> before,
                boolean asked,
                boolean locked) {
            String typed = row.cell(at(column)).strip();
            if (typed.isEmpty()) {
                return before;
            }
            Optional<BigDecimal> read = Litres.read(typed);
            if (read.isEmpty()) {
                flaw(row, column, FlawKind.NOT_LITRES);
                return before;
            }
            boolean same = before.containsKey(group) && before.get(group).compareTo(read.get()) == 0;
            if (!asked) {
                flaw(row, column, FlawKind.NOT_ASKED);
                return before;
            }
            if (locked && !same) {
                flaw(row, column, FlawKind.LOCKED);
                return before;
            }
            Map<Integer, BigDecimal> after = new TreeMap<>(before);
            after.put(group, read.get());
            return after;
        }

        private int at(Column column) {
            return columns.getOrDefault(column, -1);
        }

        private void flaw(SheetRow row, Column column, FlawKind kind) {
            flaws.add(new Flaw(
                    row.number(),
                    SheetRows.letter(at(column)) + ", " + heading(says(), column, of.returnYear),
                    says().sheetFlaw(kind.name(), row.cell(at(column)))));
        }
    }

    private static String heading(TurnoverMessages says, Column column, int year) {
        return says.sheetColumn(column.name(), year, year - 1);
    }

    private TurnoverMessages says() {
        return texts.of(TurnoverMessages.class);
    }
}
