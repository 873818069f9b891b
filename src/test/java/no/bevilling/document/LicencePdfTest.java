package no.bevilling.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.LicenceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LicencePdfTest {
    private final LicencePdf pdf = new LicencePdf();

    @ParameterizedTest
    @EnumSource(LanguageForm.class)
    void a_licence_can_be_archived_and_read_aloud(LanguageForm form) throws Exception {
        byte[] written = pdf.write(Samples.licence(form));

        PdfProof.assertArchivableAndAccessible("licence-" + form.name(), written);
        assertThat(PdfProof.language(written)).isEqualTo(form.name());
        assertThat(PdfProof.title(written)).contains(PdfProof.SAMI);
    }

    @ParameterizedTest
    @EnumSource(LanguageForm.class)
    void everything_given_stands_in_it_letter_by_letter(LanguageForm form) throws Exception {
        LicenceDocument licence = Samples.licence(form);
        LicenceTerms terms = licence.terms();

        String text = PdfProof.text(pdf.write(licence));

        assertThat(text)
                .contains(licence.sender().municipality(), licence.sender().address())
                .contains(terms.number(), terms.holder().name(), "999 999 999")
                .contains(terms.premises().name(), terms.premises().address())
                .contains("15. desember 2026", "30. september 2028")
                .contains(terms.indoorArea(), terms.outdoorArea(), terms.manager(), terms.deputy())
                .contains(terms.conditions())
                .contains(
                        "Kari Lien",
                        "Per Bråten",
                        "1. desember 2026",
                        licence.decision().authority())
                .contains(licence.verification().code(), licence.verification().url())
                .contains("08.00–02.00", "13.00–24.00")
                .contains(form == LanguageForm.nb ? "senest 30 minutter" : "seinast 30 minutt");
        assertThat(terms.drinkGroups()).allSatisfy(g -> assertThat(text).contains(g.words()));
    }

    @Test
    void the_code_on_the_first_page_leads_to_the_public_check() throws Exception {
        BufferedImage page = PdfProof.firstPage(pdf.write(Samples.licence(LanguageForm.nb)));
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());

        String read = new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels))))
                .getText();

        assertThat(read).isEqualTo("https://bevilling.example/kontroll/K7QF-3M2X-9TBD");
    }

    @Test
    void a_screen_reader_finds_headings_tables_with_heads_and_words_for_the_code() throws Exception {
        List<String> structure = PdfProof.structure(pdf.write(Samples.licence(LanguageForm.nn)));

        assertThat(structure.get(0)).isEqualTo("Document");
        assertThat(structure.stream().filter("H1"::equals)).hasSize(1);
        assertThat(structure).contains("H2", "Table", "TR", "TH", "TD", "L", "LI", "Lbl", "LBody", "P");
        assertThat(structure)
                .contains("Figure: QR-kode som opnar kontrollsida https://bevilling.example/kontroll/K7QF-3M2X-9TBD");
    }

    @Test
    void only_a_licence_from_demo_data_says_so_and_on_every_page() throws Exception {
        byte[] demo = pdf.write(Samples.licence(LanguageForm.nb));
        byte[] real = pdf.write(Samples.licence(LanguageForm.nb, Samples.terms(LanguageForm.nb), false));

        assertThat(PdfProof.text(demo).split("DEMODATA", -1)).hasSize(PdfProof.pages(demo) + 1);
        assertThat(PdfProof.text(real)).doesNotContain("DEMODATA");
    }

    @Test
    void many_lengthyconditions_and_all_special_days_go_over_the_pages_and_nothing_is_lost() throws Exception {
        List<String> conditions = IntStream.rangeClosed(1, 40)
                .mapToObj(
                        i -> "Vilkår nummer " + i + ": " + "ordensvakter skal være til stede ".repeat(12) + "slutt" + i)
                .toList();
        List<LicenceHours> hours = Arrays.stream(Day.values())
                .flatMap(day -> Arrays.stream(Area.values())
                        .map(area -> new LicenceHours(
                                area,
                                1,
                                List.of(day),
                                LocalTime.of(8, 0),
                                LocalTime.of(1, 30).plusMinutes(day.ordinal()))))
                .toList();
        LicenceTerms t = Samples.terms(LanguageForm.nb);
        LicenceTerms lengthy = new LicenceTerms(
                t.type(),
                t.number(),
                t.holder(),
                t.premises(),
                t.from(),
                t.to(),
                t.drinkGroups(),
                hours,
                t.indoorArea(),
                t.outdoorArea(),
                t.manager(),
                null,
                conditions);

        byte[] written = pdf.write(Samples.licence(LanguageForm.nb, lengthy, true));

        PdfProof.assertArchivableAndAccessible("licence-long", written);
        int pages = PdfProof.pages(written);
        String text = PdfProof.text(written);
        assertThat(pages).isGreaterThan(4);
        assertThat(text).contains("Side 1 av " + pages, "Side " + pages + " av " + pages);
        assertThat(text).contains("17. mai", "unntak fra kravet om stedfortreder");
        IntStream.rangeClosed(1, 40).forEach(i -> assertThat(text).contains("slutt" + i));
    }

    @Test
    void a_sale_licence_speaks_of_sale() throws Exception {
        LicenceTerms t = Samples.terms(LanguageForm.nn);
        LicenceTerms sale = new LicenceTerms(
                LicenceType.SALE,
                t.number(),
                new Holder("Daglegvarer AS", null),
                t.premises(),
                t.from(),
                t.to(),
                t.drinkGroups().subList(0, 1),
                List.of(new LicenceHours(Area.INDOOR, 1, List.of(Day.MONDAY), LocalTime.of(8, 0), LocalTime.of(20, 0))),
                t.indoorArea(),
                null,
                t.manager(),
                t.deputy(),
                List.of());

        byte[] written = pdf.write(new LicenceDocument(
                LanguageForm.nn,
                Samples.sender(LanguageForm.nn),
                sale,
                Samples.decision(LanguageForm.nn),
                new Verification("A", "https://bevilling.example/kontroll/A"),
                null,
                java.time.Instant.EPOCH,
                false));

        PdfProof.assertArchivableAndAccessible("licence-sale", written);
        assertThat(PdfProof.text(written))
                .contains("Salsløyve", "Salsstad", "Salstider", "08.00–20.00")
                .doesNotContain("skjenk", "Skjenk", "Org.nr.", "Gruppe 2");
    }

    @Test
    void a_sign_the_typeface_lacks_is_shown_as_a_box_and_never_breaks_the_file() throws Exception {
        LicenceTerms t = Samples.terms(LanguageForm.nb);
        LicenceTerms odd = new LicenceTerms(
                t.type(),
                t.number(),
                new Holder("Bar 🍺 \u0007 A\u030Ase ﷽", null),
                new Place("Zażółć-Ελλάς-Київ" + "langtnavn".repeat(20), "Vegen 1"),
                t.from(),
                t.to(),
                t.drinkGroups(),
                t.hours(),
                t.indoorArea(),
                t.outdoorArea(),
                t.manager(),
                t.deputy(),
                t.conditions());

        byte[] written = pdf.write(Samples.licence(LanguageForm.nb, odd, true));

        PdfProof.assertArchivableAndAccessible("licence-odd", written);
        assertThat(PdfProof.text(written)).contains("Bar □ Åse □", "Zażółć-Ελλάς-Київ");
    }

    @Test
    void a_licence_that_ends_before_it_begins_is_never_printed() {
        LicenceTerms t = Samples.terms(LanguageForm.nb);
        assertThatThrownBy(() -> new LicenceTerms(
                        t.type(),
                        t.number(),
                        t.holder(),
                        t.premises(),
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 11, 30),
                        t.drinkGroups(),
                        t.hours(),
                        t.indoorArea(),
                        null,
                        t.manager(),
                        null,
                        List.of()))
                .hasMessageContaining("period");
    }
}
