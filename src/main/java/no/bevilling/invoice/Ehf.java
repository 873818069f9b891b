package no.bevilling.invoice;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an invoice or a credit note as EHF Billing 3.0, which is Peppol BIS Billing 3.0: UBL 2.1 in XML. Licence fees are
 * outside value added tax (category O); what is paid goes to an account with the KID as reference (means of payment 30).
 */
final class Ehf {
    private static final String CUSTOMIZATION =
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    private static final String PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String CAC = UBL + "CommonAggregateComponents-2";
    private static final String CBC = UBL + "CommonBasicComponents-2";

    /** Enhetsregisteret among the schemes of electronic addresses and of registers (ISO 6523). */
    private static final String NORWEGIAN_REGISTER = "0192";

    private static final String CURRENCY = "NOK";
    private static final String COMMERCIAL_INVOICE = "380";
    private static final String CREDIT_NOTE = "381";
    private static final String CREDIT_TRANSFER = "30";
    private static final String OUTSIDE_VAT = "O";
    private static final String VAT = "VAT";
    private static final String WHY_OUTSIDE = "VATEX-EU-O";
    private static final int DECIMALS_OF_A_LINE = 2;

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    /** A party: the municipality, or who pays. {@code street}, {@code zone} and {@code city} may be empty. */
    record Party(String number, String name, String street, String zone, String city) {
        /** A party at a postal address in one line: Storgata 1, 2900 Fagernes. */
        static Party at(String number, String name, String address) {
            String[] parts = address.strip().split("\\s*[,\\n]\\s*");
            String last = parts[parts.length - 1].strip();
            boolean postal = last.matches("\\d{4} .+");
            String street = postal
                    ? String.join(", ", List.of(parts).subList(0, parts.length - 1))
                            .strip()
                    : address.strip();
            return new Party(
                    number,
                    name,
                    street,
                    postal ? last.substring(0, 4) : "",
                    postal ? last.substring(5).strip() : "");
        }
    }

    /** A line; {@code unit} by UN/ECE Recommendation 20, the price in NOK for one. */
    record Line(String text, BigDecimal quantity, String unit, BigDecimal price, long amountInOre) {}

    /**
     * What is written.
     *
     * @param credits the number of the invoice that is credited, and its day in {@code creditsOn}; null of an invoice
     * @param dueOn null of a credit note
     * @param buyerReference what the payer knows it by (BT-10)
     * @param note in words, or empty
     * @param why why there is no value added tax, in words
     */
    record Content(
            String number,
            String credits,
            LocalDate creditsOn,
            LocalDate issuedOn,
            LocalDate dueOn,
            String buyerReference,
            String note,
            Party seller,
            Party buyer,
            String account,
            String kid,
            String why,
            List<Line> lines) {
        boolean isCreditNote() {
            return credits != null;
        }

        long total() {
            return lines.stream().mapToLong(Line::amountInOre).sum();
        }
    }

    private final XMLStreamWriter out;
    private final Content content;

    private Ehf(XMLStreamWriter out, Content content) {
        this.out = out;
        this.content = content;
    }

    /** The document as XML. */
    static String write(Content content) {
        StringWriter text = new StringWriter();
        try {
            new Ehf(FACTORY.createXMLStreamWriter(text), content).document();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void document() throws XMLStreamException {
        String root = content.isCreditNote() ? "CreditNote" : "Invoice";
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement(root);
        out.writeDefaultNamespace(UBL + root + "-2");
        out.writeNamespace("cac", CAC);
        out.writeNamespace("cbc", CBC);
        text("CustomizationID", CUSTOMIZATION);
        text("ProfileID", PROFILE);
        text("ID", content.number());
        text("IssueDate", content.issuedOn().toString());
        if (!content.isCreditNote()) {
            text("DueDate", content.dueOn().toString());
        }
        text(root + "TypeCode", content.isCreditNote() ? CREDIT_NOTE : COMMERCIAL_INVOICE);
        if (!content.note().isBlank()) {
            text("Note", content.note());
        }
        text("DocumentCurrencyCode", CURRENCY);
        text("BuyerReference", content.buyerReference());
        if (content.isCreditNote()) {
            start("BillingReference");
            start("InvoiceDocumentReference");
            text("ID", content.credits());
            text("IssueDate", content.creditsOn().toString());
            end();
            end();
        }
        party("AccountingSupplierParty", content.seller());
        party("AccountingCustomerParty", content.buyer());
        paymentMeans();
        tax();
        totals();
        for (int i = 0; i < content.lines().size(); i++) {
            line(i + 1, content.lines().get(i));
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void party(String role, Party party) throws XMLStreamException {
        start(role);
        start("Party");
        text("EndpointID", party.number(), "schemeID", NORWEGIAN_REGISTER);
        start("PartyName");
        text("Name", party.name());
        end();
        start("PostalAddress");
        optional("StreetName", party.street());
        optional("CityName", party.city());
        optional("PostalZone", party.zone());
        start("Country");
        text("IdentificationCode", "NO");
        end();
        end();
        start("PartyLegalEntity");
        text("RegistrationName", party.name());
        text("CompanyID", party.number(), "schemeID", NORWEGIAN_REGISTER);
        end();
        end();
        end();
    }

    private void paymentMeans() throws XMLStreamException {
        start("PaymentMeans");
        text("PaymentMeansCode", CREDIT_TRANSFER);
        text("PaymentID", content.kid());
        start("PayeeFinancialAccount");
        text("ID", content.account());
        end();
        end();
    }

    private void tax() throws XMLStreamException {
        start("TaxTotal");
        amount("TaxAmount", 0);
        start("TaxSubtotal");
        amount("TaxableAmount", content.total());
        amount("TaxAmount", 0);
        start("TaxCategory");
        text("ID", OUTSIDE_VAT);
        text("TaxExemptionReasonCode", WHY_OUTSIDE);
        text("TaxExemptionReason", content.why());
        scheme();
        end();
        end();
        end();
    }

    private void totals() throws XMLStreamException {
        start("LegalMonetaryTotal");
        amount("LineExtensionAmount", content.total());
        amount("TaxExclusiveAmount", content.total());
        amount("TaxInclusiveAmount", content.total());
        amount("PayableAmount", content.total());
        end();
    }

    private void line(int position, Line line) throws XMLStreamException {
        start(content.isCreditNote() ? "CreditNoteLine" : "InvoiceLine");
        text("ID", String.valueOf(position));
        boolean exact = isExact(line);
        BigDecimal quantity = exact ? line.quantity() : BigDecimal.ONE;
        text(
                content.isCreditNote() ? "CreditedQuantity" : "InvoicedQuantity",
                plain(quantity),
                "unitCode",
                exact ? line.unit() : "EA");
        amount("LineExtensionAmount", line.amountInOre());
        start("Item");
        text("Name", line.text());
        start("ClassifiedTaxCategory");
        text("ID", OUTSIDE_VAT);
        scheme();
        end();
        end();
        start("Price");
        text("PriceAmount", plain(exact ? line.price() : Kroner.of(line.amountInOre())), "currencyID", CURRENCY);
        end();
        end();
    }

    /** Quantity times price must be the amount (PEPPOL-EN16931-R120); a minimum fee is one piece at its own price. */
    private static boolean isExact(Line line) {
        return line.quantity()
                        .multiply(line.price())
                        .setScale(DECIMALS_OF_A_LINE, RoundingMode.HALF_UP)
                        .compareTo(Kroner.of(line.amountInOre()))
                == 0;
    }

    private void scheme() throws XMLStreamException {
        start("TaxScheme");
        text("ID", VAT);
        end();
    }

    private void amount(String name, long ore) throws XMLStreamException {
        text(name, Kroner.of(ore).toPlainString(), "currencyID", CURRENCY);
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    private void start(String name) throws XMLStreamException {
        out.writeStartElement("cac", name, CAC);
    }

    private void end() throws XMLStreamException {
        out.writeEndElement();
    }

    private void optional(String name, String value) throws XMLStreamException {
        if (!value.isBlank()) {
            text(name, value);
        }
    }

    private void text(String name, String value) throws XMLStreamException {
        out.writeStartElement("cbc", name, CBC);
        out.writeCharacters(value);
        out.writeEndElement();
    }

    private void text(String name, String value, String attribute, String said) throws XMLStreamException {
        out.writeStartElement("cbc", name, CBC);
        out.writeAttribute(attribute, said);
        out.writeCharacters(value);
        out.writeEndElement();
    }
}
