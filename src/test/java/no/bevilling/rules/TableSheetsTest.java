package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.bevilling.rules.SheetRefused.SheetProblem;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class TableSheetsTest {

    private static final LayerSource VALDRES = Rules.chain("valdres").get(1);
    private static final String HOURS = "valdres-serving-hours";

    @Test
    void a_workbook_that_nobody_has_touched_gives_back_every_layer_byte_for_byte() {
        for (LayerSource layer : Rules.all()) {
            if (TableSheets.ids(layer).isEmpty()) {
                continue;
            }
            for (Language language : Language.values()) {
                LayerSource back = TableSheets.withExcel(layer, TableSheets.excel(layer, language), language);
                assertThat(back.hash()).as(layer.path() + " " + language).isEqualTo(layer.hash());
            }
            for (String table : TableSheets.ids(layer)) {
                byte[] csv = TableSheets.csv(layer, table, Language.NN);
                assertThat(TableSheets.withCsv(layer, table, csv, Language.EN).hash())
                        .as(table)
                        .isEqualTo(layer.hash());
            }
        }
    }

    @Test
    void an_hour_changed_in_Excel_is_an_hour_changed_in_the_rules() throws IOException {
        byte[] changed = edited(
                TableSheets.excel(VALDRES, Language.NB),
                HOURS,
                grid -> grid.replaceAll(row ->
                        row.stream().map(c -> c.equals("02:00") ? "01:30" : c).toList()));

        LayerSource after = TableSheets.withExcel(VALDRES, changed, Language.NB);

        List<LayerSource> chain = new ArrayList<>(Rules.chain("valdres"));
        chain.set(1, after);
        assertThat(RuleComparison.between(Rules.chain("valdres"), chain, Language.NB)
                        .layers()
                        .get(0)
                        .changes())
                .singleElement()
                .satisfies(c ->
                        assertThat(c.sentences()).containsExactly("Skjenketiden slutter 01:30 i stedet for 02:00."));
        new RuleBaseLoader().load(chain);
    }

    @Test
    void times_that_Excel_has_made_numbers_of_are_times_again() throws IOException {
        byte[] workbook = workbook(Map.of(HOURS, sheet -> {
            sheet.value(0, 0, HOURS);
            sheet.value(1, 0, "alkoholgrupper");
            sheet.value(1, 1, "fra kl.");
            sheet.value(1, 2, "til kl.");
            for (int group = 1; group <= 3; group++) {
                sheet.value(1 + group, 0, group);
                sheet.value(1 + group, 1, group == 3 ? 13 / 24.0 : 8 / 24.0);
                sheet.style(1 + group, 1).format("hh:mm").set();
                sheet.value(1 + group, 2, 1.5 / 24.0);
                sheet.style(1 + group, 2).format("hh:mm").set();
            }
        }));

        LayerSource after = TableSheets.withExcel(VALDRES, workbook, Language.NB);

        assertThat(Rules.text(after, "tables/serving-hours.yaml"))
                .contains("{\"drinkGroups\":[3],\"from\":\"13:00\",\"to\":\"01:30\"}");
    }

    @Test
    void a_cell_that_does_not_fit_is_named_by_sheet_row_column_and_what_is_allowed() throws IOException {
        byte[] changed = edited(
                TableSheets.excel(VALDRES, Language.NB),
                HOURS,
                grid -> grid.replaceAll(row ->
                        row.stream().map(c -> c.equals("13:00") ? "kl ett" : c).toList()));

        List<SheetProblem> problems = refused(changed);

        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.sheet()).isEqualTo(HOURS);
            assertThat(p.row()).isEqualTo(4);
            assertThat(p.message())
                    .isEqualTo("Ark valdres-serving-hours, rad 4, kolonne F (fra kl.): «kl ett» passer ikke her."
                            + " Her kan det stå et klokkeslett som 08:00, eller 24:00.");
        });
    }

    @Test
    void a_workbook_of_another_shape_is_refused_and_told_which_tables_there_are() throws IOException {
        byte[] other = workbook(Map.of("Ark1", sheet -> {
            sheet.value(0, 0, "Omsetning 2025");
            sheet.value(1, 0, "Liter");
        }));

        assertThat(refused(other))
                .singleElement()
                .satisfies(
                        p -> assertThat(p.message()).contains("Omsetning 2025").contains(HOURS));
    }

    @Test
    void a_heading_that_is_no_column_and_a_formula_are_refused() throws IOException {
        byte[] other = workbook(Map.of(HOURS, sheet -> {
            sheet.value(0, 0, HOURS);
            sheet.value(1, 0, "pris");
            sheet.formula(2, 0, "1+1");
        }));

        assertThat(refused(other))
                .extracting(SheetProblem::message)
                .anySatisfy(m -> assertThat(m).contains("«pris» er ikke en kolonne"))
                .anySatisfy(m -> assertThat(m).contains("en verdi, ikke en formel"));
    }

    @Test
    void ten_thousand_rows_are_refused() throws IOException {
        byte[] many = workbook(Map.of(HOURS, sheet -> {
            sheet.value(0, 0, HOURS);
            sheet.value(1, 0, "fra kl.");
            sheet.value(1, 1, "til kl.");
            for (int i = 0; i < 10_000; i++) {
                sheet.value(i + 2, 0, "08:00");
                sheet.value(i + 2, 1, "02:00");
            }
        }));

        assertThat(refused(many))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("høyst 1000 rader"));
    }

    @Test
    void what_is_no_workbook_is_refused() {
        assertThat(refused("hei".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("Excel (.xlsx)"));
        assertThat(refused(RuleArchive.write(List.of(VALDRES)))).hasSize(1);
    }

    @Test
    void a_text_that_a_spreadsheet_would_run_goes_out_with_a_mark_and_comes_back_without() {
        LayerSource layer = Rules.with(
                VALDRES,
                "tables/serving-hours.yaml",
                Rules.text(VALDRES, "tables/serving-hours.yaml")
                        .replace("  - { drinkGroups: [3],", "  - { plan: [\"=HYPERLINK(1)\"], drinkGroups: [3],"));

        byte[] csv = TableSheets.csv(layer, HOURS, Language.NB);

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("\"'=HYPERLINK(1)\"")
                .doesNotContain("\"=HYPER");
        assertThat(TableSheets.withCsv(layer, HOURS, csv, Language.NB).hash()).isEqualTo(layer.hash());
    }

    @Test
    void a_table_nobody_has_is_said_to_be_none() {
        assertThatThrownBy(() -> TableSheets.csv(VALDRES, "priser", Language.NB))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<SheetProblem> refused(byte[] workbook) {
        return catchThrowableOfType(SheetRefused.class, () -> TableSheets.withExcel(VALDRES, workbook, Language.NB))
                .problems();
    }

    private static byte[] workbook(Map<String, Consumer<Worksheet>> sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            sheets.forEach((name, fill) -> fill.accept(workbook.newWorksheet(name)));
        }
        return out.toByteArray();
    }

    /** The workbook written again with one sheet changed, all cells as texts. */
    private static byte[] edited(byte[] workbook, String name, Consumer<List<List<String>>> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Workbook write = new Workbook(out, "test", "1.0")) {
            for (Sheet sheet : read.getSheets().toList()) {
                List<List<String>> grid = new ArrayList<>();
                for (Row row : sheet.read()) {
                    grid.add(row.stream().map(c -> c == null ? "" : c.getText()).toList());
                }
                if (sheet.getName().equals(name)) {
                    change.accept(grid);
                }
                Worksheet copy = write.newWorksheet(sheet.getName());
                for (int r = 0; r < grid.size(); r++) {
                    for (int c = 0; c < grid.get(r).size(); c++) {
                        copy.value(r, c, grid.get(r).get(c));
                    }
                }
            }
        }
        return out.toByteArray();
    }
}
