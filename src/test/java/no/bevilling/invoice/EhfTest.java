package no.bevilling.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResultList;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidation2026_05;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What we write as EHF, held to the schemas and the rules of OpenPeppol themselves. */
class EhfTest {
    private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES =
            new ValidationExecutorSetRegistry<>();

    @BeforeAll
    static void rules() {
        PeppolValidation2026_05.init(RULES);
    }

    private static Ehf.Content invoice(List<Ehf.Line> lines) {
        return new Ehf.Content(
                "202600042",
                null,
                null,
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 1, 15),
                "3451-2026-0042",
                "Bevillingsgebyr for 2027",
                Ehf.Party.at("961381908", "Nord-Aurdal kommune", "Postboks 143, 2901 Fagernes"),
                Ehf.Party.at("974760673", "Fjellstugu & Sønn AS", "Storgata 1, 2900 Fagernes"),
                "12345678903",
                "2026000424",
                "Bevillingsgebyr er utenfor merverdiavgiftsloven",
                lines);
    }

    private static Ehf.Content creditNote() {
        Ehf.Content of = invoice(List.of(line("Stedet var stengt", "1", "EA", "100", 10_000)));
        return new Ehf.Content(
                "202600043",
                of.number(),
                of.issuedOn(),
                LocalDate.of(2027, 2, 1),
                null,
                of.buyerReference(),
                "Stedet var stengt",
                of.seller(),
                of.buyer(),
                of.account(),
                of.kid(),
                of.why(),
                of.lines());
    }

    private static Ehf.Line line(String text, String quantity, String unit, String price, long ore) {
        return new Ehf.Line(text, new BigDecimal(quantity), unit, new BigDecimal(price), ore);
    }

    @Test
    void an_invoice_of_a_yearly_fee_passes_the_rules_of_OpenPeppol() throws Exception {
        String xml = Ehf.write(invoice(List.of(
                line("Alkoholholdig drikk gruppe 1", "12345.5", "LTR", "0.63", 777_767),
                line("Alkoholholdig drikk gruppe 3", "100", "LTR", "5.35", 53_500),
                line("Minstegebyr", "3", "DAY", "0", 660_000))));
        assertThat(errors(xml, PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_UBL_V3))
                .isEmpty();
        assertThat(xml)
                .contains("<cbc:PaymentID>2026000424</cbc:PaymentID>")
                .contains("<cbc:EndpointID schemeID=\"0192\">974760673</cbc:EndpointID>")
                .contains("<cbc:PayableAmount currencyID=\"NOK\">14912.67</cbc:PayableAmount>")
                .contains("Fjellstugu &amp; Sønn AS");
    }

    @Test
    void a_credit_note_passes_the_rules_of_OpenPeppol() throws Exception {
        String xml = Ehf.write(creditNote());
        assertThat(errors(xml, PeppolValidation2026_05.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3))
                .isEmpty();
        assertThat(xml).contains("<cbc:ID>202600042</cbc:ID>").contains("CreditedQuantity");
    }

    /** The proof finds what it looks for: sums, the reference of the payer, a wrong organisation number, a Norwegian VAT number. */
    @Test
    void the_rules_refuse_what_is_wrong() throws Exception {
        String xml = Ehf.write(invoice(List.of(line("Minstegebyr", "1", "EA", "6600", 660_000))));
        DVRCoordinate rules = PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_UBL_V3;
        assertThat(errors(xml, rules)).isEmpty();
        assertThat(errors(xml.replaceAll("(<cbc:PayableAmount[^>]*>)6600.00", "$16601.00"), rules))
                .anyMatch(error -> error.contains("BR-CO-16"));
        assertThat(errors(xml.replaceAll("<cbc:BuyerReference>.*</cbc:BuyerReference>", ""), rules))
                .anyMatch(error -> error.contains("PEPPOL-EN16931-R003"));
        assertThat(errors(xml.replace("974760673", "974760674"), rules))
                .anyMatch(error -> error.contains("PEPPOL-COMMON-R041"));
        String vat = "</cac:PostalAddress><cac:PartyTaxScheme><cbc:CompanyID>NO961381908</cbc:CompanyID>"
                + "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>";
        assertThat(errors(xml.replaceFirst("</cac:PostalAddress>", vat), rules))
                .anyMatch(error -> error.contains("NO-R-001"))
                .anyMatch(error -> error.contains("BR-O-02"));
        assertThat(errors(xml.replaceFirst("<cbc:IssueDate>.*?</cbc:IssueDate>", ""), rules))
                .isNotEmpty();
    }

    @Test
    void an_address_in_one_line_becomes_street_zone_and_city() {
        assertThat(Ehf.Party.at("1", "n", "Postboks 143, 2901 Fagernes"))
                .isEqualTo(new Ehf.Party("1", "n", "Postboks 143", "2901", "Fagernes"));
        assertThat(Ehf.Party.at("1", "n", "2640 Vinstra")).isEqualTo(new Ehf.Party("1", "n", "", "2640", "Vinstra"));
        assertThat(Ehf.Party.at("1", "n", "c/o Lien, Gata 2, 2900 Fagernes").street())
                .isEqualTo("c/o Lien, Gata 2");
        assertThat(Ehf.Party.at("1", "n", "").street()).isEmpty();
    }

    /** What is worse than a warning. NO-R-002 warns where nobody is in Foretaksregisteret, as a municipality is not. */
    static List<String> errors(String xml, DVRCoordinate rules) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        ValidationResultList results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                RULES.getOfID(rules),
                ValidationSourceXML.create("ehf.xml", document),
                Locale.ROOT);
        assertThat(results.size()).as("schema, EN 16931 and Peppol").isGreaterThanOrEqualTo(3);
        List<String> errors = new ArrayList<>();
        results.getAllErrors().forEach(error -> errors.add(error.getErrorID() + " " + error.getErrorText(Locale.ROOT)));
        return errors;
    }
}
