package no.bevilling.archive;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a journal entry as an arkivmelding of Fiks Arkiv, version 1: {@code no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett}
 * (KS, ks-no/fiks-arkiv-specification), Noark 5 in XML. One message is one entry with its folder: an archive that knows the
 * folder by its external key puts the entry into it.
 */
final class Arkivmelding {
    /** What the archive knows us by: the external keys are ours. */
    static final String SYSTEM = "Bevilling";

    private static final String NAMESPACE =
            "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1";
    private static final String CATALOGUE =
            "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1";

    private static final JournalPost.Code ELECTRONIC = new JournalPost.Code("E", "Elektronisk arkiv");
    private static final JournalPost.Code FINISHED = new JournalPost.Code("F", "Dokumentet er ferdigstilt");
    private static final JournalPost.Code MAIN = new JournalPost.Code("H", "Hoveddokument");
    private static final JournalPost.Code ATTACHED = new JournalPost.Code("V", "Vedlegg");
    private static final JournalPost.Code EXEMPT = new JournalPost.Code("UO", "Unntatt offentlighet");
    private static final JournalPost.Code ARCHIVAL = new JournalPost.Code("A", "Arkivformat");
    private static final JournalPost.Code PRODUCTION = new JournalPost.Code("P", "Produksjonsformat");

    /** PDF/A-2a in PRONOM, which Noark 5 names formats by. */
    private static final JournalPost.Code PDF_A = new JournalPost.Code("fmt/476", "PDF/A-2a");

    private static final JournalPost.Code OPEN = new JournalPost.Code("B", "Under behandling");
    private static final JournalPost.Code DONE = new JournalPost.Code("F", "Ferdig fra saksbehandler");

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter out;
    private final JournalPost post;

    private Arkivmelding(XMLStreamWriter out, JournalPost post) {
        this.out = out;
        this.post = post;
    }

    /** The message, in UTF-8. */
    static byte[] write(JournalPost post) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new Arkivmelding(FACTORY.createXMLStreamWriter(bytes, "UTF-8"), post).message();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** The name of a file in the message: its number and ending, since names may be alike and hold any letter. */
    static String fileName(int position, JournalPost.Paper paper) {
        String name = paper.fileName();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "%03d.%s", position, ending.matches("[a-z0-9]{1,8}") ? ending : "bin");
    }

    private void message() throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("arkivmelding");
        out.writeDefaultNamespace(NAMESPACE);
        out.writeNamespace("n5mdk", CATALOGUE);
        out.writeNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
        text("system", SYSTEM);
        text("antallFiler", String.valueOf(post.papers().size()));
        folder();
        entry();
        out.writeEndElement();
        out.writeEndDocument();
        out.close();
    }

    private void folder() throws XMLStreamException {
        JournalPost.Folder folder = post.folder();
        typed("mappe", "saksmappe");
        text("tittel", folder.title());
        text("offentligTittel", folder.publicTitle());
        code("dokumentmedium", ELECTRONIC);
        if (!folder.recordsPart().isEmpty()) {
            code("arkivdel", new JournalPost.Code(folder.recordsPart(), folder.recordsPart()));
        }
        if (!folder.classId().isEmpty()) {
            out.writeStartElement("klassifikasjon");
            text("klassifikasjonssystemID", folder.classSystem());
            text("klasseID", folder.classId());
            out.writeEndElement();
        }
        key("referanseEksternNoekkel", folder.key());
        day("saksdato", folder.openedOn());
        if (!folder.unit().isEmpty()) {
            text("administrativEnhet", folder.unit());
        }
        if (!folder.handler().isEmpty()) {
            text("saksansvarlig", folder.handler());
        }
        code("saksstatus", folder.open() ? OPEN : DONE);
        out.writeEndElement();
    }

    private void entry() throws XMLStreamException {
        typed("registrering", "journalpost");
        moment("opprettetDato", post.made());
        text("opprettetAv", SYSTEM);
        out.writeStartElement("referanseForelderMappe");
        parent();
        out.writeEndElement();
        screening(post.exemptLaw());
        int position = 1;
        for (JournalPost.Paper paper : post.papers()) {
            paper(position++, paper);
        }
        text("tittel", post.title());
        text("offentligTittel", post.publicTitle());
        code("dokumentmedium", ELECTRONIC);
        for (JournalPost.Correspondent one : post.correspondents()) {
            correspondent(one);
        }
        key("referanseEksternNoekkel", post.id().toString());
        code("journalposttype", new JournalPost.Code(post.direction().code, post.direction().meaning));
        code("journalstatus", post.status());
        day("dokumentetsDato", post.made().toLocalDate());
        if (post.received() != null) {
            moment("mottattDato", post.received());
        }
        if (post.sent() != null) {
            moment("sendtDato", post.sent());
        }
        text("antallVedlegg", String.valueOf(Math.max(0, post.papers().size() - 1)));
        out.writeEndElement();
    }

    /** By the archive's own number where a receipt has told it, and always by our key. */
    private void parent() throws XMLStreamException {
        String number = post.folder().archiveNumber();
        if (number != null && number.matches("\\d+/\\d+")) {
            out.writeStartElement("n5mdk", "saksnummer", CATALOGUE);
            catalogue("saksaar", number.substring(0, number.indexOf('/')));
            catalogue("sakssekvensnummer", number.substring(number.indexOf('/') + 1));
            out.writeEndElement();
        }
        out.writeStartElement("n5mdk", "referanseEksternNoekkel", CATALOGUE);
        catalogue("fagsystem", SYSTEM);
        catalogue("noekkel", post.folder().key());
        out.writeEndElement();
    }

    private void paper(int position, JournalPost.Paper paper) throws XMLStreamException {
        out.writeStartElement("dokumentbeskrivelse");
        code("dokumentstatus", FINISHED);
        text("tittel", paper.title());
        code("tilknyttetRegistreringSom", position == 1 ? MAIN : ATTACHED);
        text("dokumentnummer", String.valueOf(position));
        screening(paper.exemptLaw());
        out.writeStartElement("dokumentobjekt");
        text("versjonsnummer", "1");
        code("variantformat", paper.lasting() ? ARCHIVAL : PRODUCTION);
        String ending = fileName(position, paper).substring("000.".length());
        code(
                "format",
                paper.lasting() ? PDF_A : new JournalPost.Code(ending.toUpperCase(Locale.ROOT), paper.mediaType()));
        text("mimeType", paper.mediaType());
        text("filnavn", paper.fileName());
        text("referanseDokumentfil", fileName(position, paper));
        text("sjekksum", paper.sha256());
        text("sjekksumAlgoritme", "SHA-256");
        text("filstoerrelse", String.valueOf(paper.size()));
        out.writeEndElement();
        out.writeEndElement();
    }

    private void correspondent(JournalPost.Correspondent one) throws XMLStreamException {
        out.writeStartElement("korrespondansepart");
        code("korrespondanseparttype", one.type());
        text("korrespondansepartNavn", one.name());
        if (one.organisationNumber() != null) {
            text("organisasjonid", one.organisationNumber());
        }
        for (String line : one.addressLines()) {
            text("postadresse", line);
        }
        if (!one.unit().isEmpty()) {
            text("administrativEnhet", one.unit());
        }
        if (!one.handler().isEmpty()) {
            text("saksbehandler", one.handler());
        }
        text("erSkjermet", String.valueOf(one.hidden()));
        text("erPersonnavn", String.valueOf(one.person()));
        out.writeEndElement();
    }

    private void screening(String law) throws XMLStreamException {
        if (law != null) {
            out.writeStartElement("skjerming");
            code("tilgangsrestriksjon", EXEMPT);
            text("skjermingshjemmel", law);
            out.writeEndElement();
        }
    }

    private void typed(String name, String type) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeAttribute("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "type", type);
    }

    /** Elements of the message are in its namespace, those of the types it takes from the catalogue in the catalogue's. */
    private void code(String name, JournalPost.Code code) throws XMLStreamException {
        out.writeStartElement(name);
        catalogue("kode", code.code());
        catalogue("beskrivelse", code.meaning());
        out.writeEndElement();
    }

    private void key(String name, String key) throws XMLStreamException {
        out.writeStartElement(name);
        catalogue("fagsystem", SYSTEM);
        catalogue("noekkel", key);
        out.writeEndElement();
    }

    private void catalogue(String name, String content) throws XMLStreamException {
        out.writeStartElement("n5mdk", name, CATALOGUE);
        out.writeCharacters(plain(content));
        out.writeEndElement();
    }

    private void moment(String name, ZonedDateTime at) throws XMLStreamException {
        text(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at));
    }

    private void day(String name, LocalDate day) throws XMLStreamException {
        text(name, day.toString());
    }

    private void text(String name, String content) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(plain(content));
        out.writeEndElement();
    }

    /** Without what XML has no place for, whoever typed it. */
    private static String plain(String content) {
        String kept = content.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
        return kept.isBlank() ? "-" : kept;
    }
}
