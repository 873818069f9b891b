package no.bevilling.invoice;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads a bank's notification of movements (ISO 20022 camt.054, BankToCustomerDebitCreditNotification). By local names, so that
 * every version of the message is read: Norwegian banks send 001.02 and 001.08. One booking may gather many transactions; the
 * KID of each is its structured reference (RmtInf/Strd/CdtrRefInf/Ref).
 */
final class Camt054 {
    private static final String CURRENCY = "NOK";
    private static final String NOT_PROVIDED = "NOTPROVIDED";
    private static final String BOOKED = "BOOK";

    private Camt054() {}

    /** @throws UnreadablePayments where it is no camt.054, or one of its movements lacks what every movement has */
    static List<Movement> read(InputStream xml) throws UnreadablePayments, IOException {
        Element root = parsed(xml);
        Element message =
                child(root, "BkToCstmrDbtCdtNtfctn").orElseThrow(() -> new UnreadablePayments(0, "It is no camt.054"));
        List<Movement> found = new ArrayList<>();
        for (Element notification : children(message, "Ntfctn").toList()) {
            String account = account(notification);
            for (Element entry : children(notification, "Ntry").toList()) {
                if (isBooked(entry)) {
                    entry(entry, account, found);
                }
            }
        }
        return found;
    }

    private static void entry(Element entry, String account, List<Movement> found) throws UnreadablePayments {
        List<Element> parts = children(entry, "NtryDtls")
                .flatMap(details -> children(details, "TxDtls"))
                .toList();
        String shared =
                text(entry, "AcctSvcrRef").or(() -> text(entry, "NtryRef")).orElse("");
        if (parts.isEmpty()) {
            found.add(movement(entry, entry, account, "", shared, found.size() + 1));
        }
        for (Element part : parts) {
            String own = text(part, "Refs", "AcctSvcrRef")
                    .or(() -> text(part, "Refs", "EndToEndId").filter(id -> !id.equalsIgnoreCase(NOT_PROVIDED)))
                    .orElse("");
            found.add(movement(entry, part, account, own, shared, found.size() + 1));
        }
    }

    private static Movement movement(
            Element entry, Element part, String account, String own, String shared, int position)
            throws UnreadablePayments {
        Element amount = amount(part)
                .or(() -> amount(entry))
                .orElseThrow(() -> new UnreadablePayments(position, "It has no amount"));
        if (!CURRENCY.equals(amount.getAttribute("Ccy"))) {
            throw new UnreadablePayments(position, "It is not in kroner");
        }
        String direction = text(part, "CdtDbtInd")
                .or(() -> text(entry, "CdtDbtInd"))
                .orElseThrow(() -> new UnreadablePayments(position, "It says neither in nor out"));
        String reversed = text(entry, "RvslInd").orElse("false");
        return new Movement(
                direction.equals("CRDT"),
                reversed.equals("true") || child(part, "RtrInf").isPresent(),
                ore(amount.getTextContent(), position),
                day(entry, position),
                kid(part),
                account,
                payer(part),
                own,
                shared);
    }

    private static Optional<Element> amount(Element of) {
        return child(of, "Amt")
                .or(() -> child(of, "AmtDtls")
                        .flatMap(details -> child(details, "TxAmt"))
                        .flatMap(transaction -> child(transaction, "Amt")));
    }

    private static long ore(String text, int position) throws UnreadablePayments {
        try {
            long ore = new BigDecimal(text.strip()).movePointRight(2).longValueExact();
            if (ore > 0) {
                return ore;
            }
        } catch (ArithmeticException | NumberFormatException noAmount) {
            throw new UnreadablePayments(position, "Its amount is no amount");
        }
        throw new UnreadablePayments(position, "Its amount is not above zero");
    }

    private static LocalDate day(Element entry, int position) throws UnreadablePayments {
        String written = Stream.of("BookgDt", "ValDt")
                .flatMap(name -> children(entry, name))
                .flatMap(date -> Stream.concat(children(date, "Dt"), children(date, "DtTm")))
                .map(Node::getTextContent)
                .findFirst()
                .orElse("")
                .strip();
        try {
            return LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written);
        } catch (DateTimeParseException noDay) {
            throw new UnreadablePayments(position, "It has no day");
        }
    }

    /** The structured reference; of several the first that has the shape of a KID. */
    private static String kid(Element part) {
        return children(part, "RmtInf")
                .flatMap(info -> children(info, "Strd"))
                .flatMap(structured -> children(structured, "CdtrRefInf"))
                .flatMap(reference -> children(reference, "Ref"))
                .map(reference -> Kid.bare(reference.getTextContent()))
                .filter(reference -> !reference.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** In version 08 the name stands one element deeper than in 02. */
    private static String payer(Element part) {
        return child(part, "RltdPties")
                .flatMap(parties -> child(parties, "Dbtr"))
                .flatMap(debtor -> text(debtor, "Nm").or(() -> text(debtor, "Pty", "Nm")))
                .orElse("");
    }

    private static String account(Element notification) {
        return text(notification, "Acct", "Id", "Othr", "Id")
                .or(() -> text(notification, "Acct", "Id", "IBAN"))
                .map(BankAccount::digits)
                .orElse("");
    }

    /** Of a status in a code of its own (version 08) or bare (02); an entry without one is booked. */
    private static boolean isBooked(Element entry) {
        return text(entry, "Sts", "Cd")
                .or(() -> text(entry, "Sts"))
                .orElse(BOOKED)
                .equals(BOOKED);
    }

    private static Element parsed(InputStream xml) throws UnreadablePayments, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            // A file from outside declares nothing and fetches nothing.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(SILENT);
            return builder.parse(xml).getDocumentElement();
        } catch (SAXException notXml) {
            throw new UnreadablePayments(0, "It is no XML, or declares a document type");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The parser's own writes what it finds to the console. */
    private static final ErrorHandler SILENT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    };

    private static Stream<Element> children(Element of, String name) {
        return Stream.iterate(of.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(node -> node instanceof Element element && name.equals(element.getLocalName()))
                .map(Element.class::cast);
    }

    private static Optional<Element> child(Element of, String name) {
        return children(of, name).findFirst();
    }

    private static Optional<String> text(Element of, String... path) {
        Optional<Element> at = Optional.of(of);
        for (String name : path) {
            at = at.flatMap(element -> child(element, name));
        }
        return at.filter(element -> children(element).noneMatch(child -> true))
                .map(element -> element.getTextContent().strip())
                .filter(text -> !text.isEmpty());
    }

    private static Stream<Element> children(Element of) {
        return Stream.iterate(of.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
