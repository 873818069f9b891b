package no.bevilling.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.bevilling.platform.TypedForm;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A receipt of the archive ({@code arkivmeldingKvittering}), or one of Fiks Arkiv's error messages, in any version of its
 * namespace.
 *
 * @param entry the id of the entry, by its external key or by the file's name; null where neither tells it
 * @param caseNumber the archive's number of the folder, as 2026/431; empty where it is not told
 * @param folderId the archive's own id of the folder; empty where it is not told
 * @param journalNumber the archive's number of the entry; empty where it is not told
 * @param failure what the archive says was wrong; null where it took the entry
 * @param serverFault whether the failure was the archive's own
 */
record ReceiptFile(
        UUID entry, String caseNumber, String folderId, String journalNumber, String failure, boolean serverFault) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A file that is no receipt. */
    static final class Unreadable extends Exception {
        Unreadable(String why) {
            super(why);
        }
    }

    static ReceiptFile read(String fileName, byte[] content) throws Unreadable {
        Element root = parsed(content).getDocumentElement();
        return switch (root.getLocalName()) {
            case "arkivmeldingKvittering" -> receipt(fileName, root);
            case "ugyldigforespoersel", "ikkefunnet" ->
                new ReceiptFile(named(fileName), "", "", "", failure(root), false);
            case "serverfeil" -> new ReceiptFile(named(fileName), "", "", "", failure(root), true);
            default -> throw new Unreadable("<" + root.getLocalName() + ">");
        };
    }

    private static ReceiptFile receipt(String fileName, Element root) {
        Element failed = child(root, "registreringFeilet")
                .or(() -> child(root, "mappeFeilet"))
                .orElse(null);
        Element entry = child(root, "registreringKvittering").orElse(null);
        Element folder = child(root, "mappeKvittering").orElse(null);
        UUID key = entry == null
                ? null
                : child(entry, "referanseEksternNoekkel")
                        .map(reference -> TypedForm.uuid(text(reference, "noekkel")))
                        .orElse(null);
        String failure = failed != null ? failure(failed) : entry == null ? "registreringKvittering?" : null;
        return new ReceiptFile(
                key == null ? named(fileName) : key,
                number(folder, "saksaar", "sakssekvensnummer", "mappeID"),
                folder == null ? "" : text(folder, "systemID"),
                number(entry, "journalaar", "journalsekvensnummer", "registreringsID"),
                failure,
                false);
    }

    /** Year and number; where the archive has none, its id. */
    private static String number(Element of, String year, String sequence, String otherwise) {
        if (of == null) {
            return "";
        }
        String number = text(of, year) + "/" + text(of, sequence);
        return number.matches("\\d+/\\d+") ? number : text(of, otherwise);
    }

    private static String failure(Element of) {
        String said = text(of, "feilmelding");
        return said.isEmpty() ? of.getLocalName() : said;
    }

    private static UUID named(String fileName) {
        Matcher id = ID.matcher(fileName);
        return id.find() ? UUID.fromString(id.group()) : null;
    }

    private static Optional<Element> child(Element of, String name) {
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static String text(Element of, String name) {
        return child(of, name).map(Element::getTextContent).map(String::strip).orElse("");
    }

    /** What comes from outside declares no document type and fetches nothing. */
    private static Document parsed(byte[] content) throws Unreadable {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(content));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new Unreadable(String.valueOf(e.getMessage()));
        }
    }

    /** The parser's own handler prints. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {
            // Of no consequence.
        }

        @Override
        public void error(SAXParseException exception) {
            // Of no consequence.
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXParseException {
            throw exception;
        }
    }
}
