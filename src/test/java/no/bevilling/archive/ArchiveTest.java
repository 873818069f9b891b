package no.bevilling.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.consultation.ConfidentialBecause;
import no.bevilling.consultation.Statement;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.Papers;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.party.Organisation;
import no.bevilling.platform.Browser;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;
import no.bevilling.tip.TipBox;
import no.bevilling.tip.TipSubject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Documents become journal entries once, and are seen not to have. The messages are held to the names, order and types of Fiks Arkiv V1. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ArchiveTest {
    private static final String NUMBER = "3438";
    private static final Path DROP = Path.of("target/archive", NUMBER);
    private static final Path RECEIPTS = Path.of("target/archive-receipts", NUMBER);
    private static final byte[] PDF = "%PDF-1.7 a letter".getBytes();
    private static final String SCHEMAS = "archive/";
    private static final String RECEIPT_NAMESPACE =
            "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/kvittering/v1";
    private static final String CATALOGUE =
            "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1";

    @Inject
    ArchiveSender sender;

    @Inject
    ArchiveQueue queue;

    @Inject
    ArchiveSettings settings;

    @Inject
    Archive archive;

    @Inject
    Papers papers;

    @Inject
    TipBox tips;

    @Inject
    OpenCases open;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    private int here;
    private SignedInAccount frida;

    @BeforeEach
    void the_municipality_hands_over() {
        here = open.municipality(NUMBER);
        frida = open.user("frida");
        hand(true);
        sender.run(here);
    }

    @AfterEach
    void and_then_no_more() {
        hand(false);
    }

    @Test
    void what_came_in_and_what_went_out_are_journal_entries_of_the_case() throws Exception {
        UUID caseId = open.restaurant(NUMBER, "kari", "Arkivkroa");
        statement(caseId);
        UUID letter = letter(caseId, "Brev fra kommunen");

        sender.run(here);
        assertThat(entries(caseId))
                .as("a letter that has not gone waits for its dispatch")
                .extracting(entry -> entry.source)
                .containsExactlyInAnyOrder(ArchiveSource.APPLICATION, ArchiveSource.STATEMENT);
        Tenant.run(
                here, () -> OutboxMessage.update("status = SENT, sentAt = ?1 where id = ?2", clock.instant(), letter));
        sender.run(here);
        sender.run(here);

        assertThat(entries(caseId)).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.status).isEqualTo(ArchiveStatus.HANDED_OVER);
            validate(DROP.resolve(entry.id.toString()));
        });
        Element application = message(caseId, ArchiveSource.APPLICATION);
        assertThat(texts(application, "journalposttype")).containsExactly("I Inngående dokument");
        assertThat(texts(application, "korrespondanseparttype")).containsExactly("EA Avsender", "IM Intern mottaker");
        assertThat(texts(application, "tilknyttetRegistreringSom")).containsExactly("H Hoveddokument", "V Vedlegg");
        assertThat(texts(application, "sjekksumAlgoritme")).containsOnly("SHA-256");
        assertThat(texts(application, "noekkel")).contains(caseId.toString());
        assertThat(texts(application, "klasseID")).containsExactly("U63");
        assertThat(texts(application, "skjerming")).isEmpty();

        Element statement = message(caseId, ArchiveSource.STATEMENT);
        assertThat(texts(statement, "korrespondansepartNavn")).contains("Politiet");
        assertThat(texts(statement, "skjermingshjemmel"))
                .as("the confidential part alone")
                .containsExactly("Offentleglova § 13, jf. forvaltningsloven § 13 første ledd nr. 1");
        assertThat(statement.getTextContent()).doesNotContain("dømt");

        Element sent = message(caseId, ArchiveSource.PAPER);
        assertThat(texts(sent, "journalposttype")).containsExactly("U Utgående dokument");
        assertThat(texts(sent, "journalstatus")).containsExactly("E Ekspedert");
        assertThat(texts(sent, "sendtDato")).hasSize(1);
        assertThat(Files.readAllBytes(
                        DROP.resolve(entry(caseId, ArchiveSource.PAPER).id.toString())
                                .resolve("001.pdf")))
                .isEqualTo(PDF);
    }

    @Test
    void a_tip_is_exempt_and_does_not_say_who_told() {
        tips.put(
                here,
                new TipBox.Told(
                        "Tipskroa", null, TipSubject.OTHER, null, "Det ble skjenket for lenge.", "Tipser, 99999999"));
        sender.run(here);

        ArchiveEntry tip = Tenant.call(
                here,
                () -> ArchiveEntry.<ArchiveEntry>find("source", ArchiveSource.TIP)
                        .firstResult());
        Element message = message(DROP.resolve(tip.id.toString()));
        assertThat(texts(message, "skjermingshjemmel")).containsOnly("Offentleglova § 24 andre ledd");
        assertThat(message.getTextContent()).doesNotContain("Tipser", "99999999");
        validate(DROP.resolve(tip.id.toString()));
    }

    @Test
    void a_private_persons_name_is_not_in_the_public_title() {
        UUID caseId = open.restaurant(NUMBER, "kari", "Privatkroa");
        String name = Tenant.call(here, () -> {
            var about = LicensingCase.<LicensingCase>findById(TenantKey.of(caseId));
            var person = new Organisation();
            person.name = "Peder Privat";
            person.persist();
            about.organisationId = person.id;
            about.title = "Skjenkebevilling – Privatkroa – Peder Privat";
            return person.name;
        });
        sender.run(here);

        Element message = message(caseId, ArchiveSource.APPLICATION);
        assertThat(texts(message, "tittel")).anyMatch(title -> title.contains(name));
        assertThat(texts(message, "offentligTittel")).hasSize(2).noneMatch(title -> title.contains(name));
        assertThat(texts(message, "erPersonnavn")).contains("true");
    }

    @Test
    void after_a_crash_between_writing_and_recording_there_is_one_folder() throws IOException {
        UUID caseId = open.restaurant(NUMBER, "kari", "Krasjarkivet");
        Tenant.run(here, () -> queue.fill());

        assertThatThrownBy(() -> Tenant.run(here, () -> {
                    while (entry(caseId, ArchiveSource.APPLICATION).status == ArchiveStatus.WAITING) {
                        sender.sendNext(here);
                    }
                    throw new IllegalStateException("the machine stops");
                }))
                .hasMessageContaining("the machine stops");
        ArchiveEntry entry = entry(caseId, ArchiveSource.APPLICATION);
        assertThat(entry.status).isEqualTo(ArchiveStatus.WAITING);
        Path there = DROP.resolve(entry.id.toString());
        assertThat(there.resolve("arkivmelding.xml")).exists();
        Object written = Files.getLastModifiedTime(there.resolve("arkivmelding.xml"));

        sender.run(here);

        assertThat(entry(caseId, ArchiveSource.APPLICATION).status).isEqualTo(ArchiveStatus.HANDED_OVER);
        assertThat(Files.getLastModifiedTime(there.resolve("arkivmelding.xml"))).isEqualTo(written);
        assertThat(entries(caseId)).hasSize(1);
        try (Stream<Path> all = Files.list(DROP)) {
            assertThat(all.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_tried_again_for_as_long_as_it_takes() throws IOException {
        UUID caseId = open.restaurant(NUMBER, "kari", "Fullt arkiv");
        Path aside = DROP.resolveSibling(NUMBER + "-aside");
        Files.move(DROP, aside);
        Files.writeString(DROP, "a file where the folder should be");
        List<Duration> pauses = new ArrayList<>();
        try {
            for (int i = 0; i < 7; i++) {
                sender.run(here);
                ArchiveEntry tried = entry(caseId, ArchiveSource.APPLICATION);
                assertThat(tried.status).isEqualTo(ArchiveStatus.WAITING);
                assertThat(tried.problem).isEqualTo(ArchiveProblem.FOLDER);
                assertThat(tried.detail).isNotBlank();
                pauses.add(Duration.between(clock.instant(), tried.nextAttemptAt));
                Tenant.run(here, () -> ArchiveEntry.update("nextAttemptAt = queuedAt where caseId = ?1", caseId));
            }
        } finally {
            Files.delete(DROP);
            Files.move(aside, DROP);
        }
        assertThat(pauses.subList(0, 5)).isSorted();
        assertThat(pauses.get(6)).isGreaterThan(Duration.ofHours(3));

        sender.run(here);
        ArchiveEntry now = entry(caseId, ArchiveSource.APPLICATION);
        assertThat(now.status).isEqualTo(ArchiveStatus.HANDED_OVER);
        assertThat(now.problem).isNull();
    }

    @Test
    void the_archives_receipt_is_taken_once_and_the_case_says_that_it_is_journalled() throws Exception {
        UUID caseId = open.restaurant(NUMBER, "kari", "Kvittertkroa");
        sender.run(here);
        ArchiveEntry entry = entry(caseId, ArchiveSource.APPLICATION);
        assertThat(casePage(caseId)).contains("Ikke journalført ennå");
        String receipt = receipt(entry.id, 2026, 431);
        schema("arkivmelding-opprett-kvittering.xsd")
                .newValidator()
                .validate(new StreamSource(new java.io.StringReader(receipt)));
        answer("kvittering.xml", receipt);

        sender.run(here);
        answer("kvittering-igjen.xml", receipt);
        sender.run(here);

        ArchiveEntry taken = entry(caseId, ArchiveSource.APPLICATION);
        assertThat(taken.status).isEqualTo(ArchiveStatus.ARCHIVED);
        assertThat(taken.journalNumber).isEqualTo("2026/977");
        assertThat(Tenant.call(here, () -> ArchiveReceipt.count("entryId", entry.id)))
                .isEqualTo(1);
        assertThat(casePage(caseId)).contains("Saken i arkivet: 2026/431", "1 av 1 dokumenter er journalført");
        assertThat(RECEIPTS.resolve("kvittering.xml")).doesNotExist();

        UUID letter = letter(caseId, "Brev etter kvittering");
        Tenant.run(
                here, () -> OutboxMessage.update("status = SENT, sentAt = ?1 where id = ?2", clock.instant(), letter));
        sender.run(here);
        Path next = DROP.resolve(entry(caseId, ArchiveSource.PAPER).id.toString());
        assertThat(texts(message(next), "sakssekvensnummer"))
                .as("the next entry names the archive's case")
                .containsExactly("431");
        validate(next);
    }

    @Test
    void what_the_archive_refuses_is_left_to_a_person_and_its_own_faults_are_not() throws Exception {
        UUID caseId = open.restaurant(NUMBER, "kari", "Avvistkroa");
        sender.run(here);
        ArchiveEntry entry = entry(caseId, ArchiveSource.APPLICATION);
        answer(entry.id + "-feil.xml", """
                <serverfeil xmlns="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/feil/serverfeil/v1">
                  <feilId>1</feilId><feilmelding>Databasen svarer ikke</feilmelding></serverfeil>
                """);
        sender.run(here);
        assertThat(entry(caseId, ArchiveSource.APPLICATION).status).isEqualTo(ArchiveStatus.WAITING);
        assertThat(entry(caseId, ArchiveSource.APPLICATION).problem).isEqualTo(ArchiveProblem.SERVER);

        answer("avvist.xml", """
                <arkivmeldingKvittering xmlns="%s"><registreringFeilet><feilId>2</feilId>
                <feilmelding>Ukjent arkivdel</feilmelding></registreringFeilet>
                <registreringKvittering><referanseEksternNoekkel><fagsystem>Bevilling</fagsystem>
                <noekkel>%s</noekkel></referanseEksternNoekkel></registreringKvittering></arkivmeldingKvittering>
                """.formatted(RECEIPT_NAMESPACE, entry.id));
        answer("ukjent.xml", receipt(UUID.randomUUID(), 2026, 1));
        answer("ødelagt.xml", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>");
        sender.run(here);

        ArchiveEntry refused = entry(caseId, ArchiveSource.APPLICATION);
        assertThat(refused.status).isEqualTo(ArchiveStatus.REFUSED);
        assertThat(refused.detail).isEqualTo("Ukjent arkivdel");
        List<ArchiveReceipt.Outcome> strays = Tenant.call(
                here,
                () -> ArchiveReceipt.<ArchiveReceipt>list("entryId is null").stream()
                        .map(stray -> stray.outcome)
                        .toList());
        assertThat(strays).contains(ArchiveReceipt.Outcome.UNKNOWN, ArchiveReceipt.Outcome.UNREADABLE);
        Browser page = Browser.signedIn("frida");
        assertThat(page.request().get("/k/" + NUMBER + "/arkiv/kvitteringer").asString())
                .contains("ukjent.xml", "ødelagt.xml", "DOCTYPE")
                .doesNotContain("root:x");

        page.form()
                .formParam("version", refused.version)
                .formParam("exemption", "EXEMPT")
                .formParam("law", "Offentleglova § 13")
                .post("/k/" + NUMBER + "/arkiv/" + entry.id + "/skjerming")
                .then()
                .statusCode(303);
        sender.run(here);
        assertThat(entry(caseId, ArchiveSource.APPLICATION).status).isEqualTo(ArchiveStatus.HANDED_OVER);
        assertThat(texts(message(caseId, ArchiveSource.APPLICATION), "skjermingshjemmel"))
                .hasSize(3)
                .containsOnly("Offentleglova § 13");
        validate(DROP.resolve(entry.id.toString()));
        assertThat(page.request().get("/k/" + NUMBER + "/arkiv/" + entry.id).asString())
                .as("what was handed over, and what exempts it")
                .contains("plantegning.pdf", "Offentleglova § 13", "SHA-256");
        try (Stream<Path> all = Files.list(DROP)) {
            assertThat(all.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }

        answer(entry.id + ".xml", receipt(entry.id, 2026, 432));
        sender.run(here);
        assertThatThrownBy(() -> Tenant.run(
                        here, () -> archive.retry(entry.id, entry(caseId, ArchiveSource.APPLICATION).version, frida)))
                .isInstanceOf(ProblemException.class);
    }

    /** Most sorts are rare in tests: here each is asked for, and has words in both language forms. */
    @Test
    void every_sort_of_document_can_be_found_read_and_named() {
        for (ArchiveSource source : ArchiveSource.values()) {
            Tenant.run(here, () -> {
                for (String sql : Stream.of(source.read(), source.files())
                        .filter(Objects::nonNull)
                        .toList()) {
                    assertThat(entities.createNativeQuery(sql, Object[].class)
                                    .setParameter("municipality", here)
                                    .setParameter("id", UUID.randomUUID())
                                    .getResultList())
                            .as(source + "")
                            .isEmpty();
                }
            });
            for (String language : List.of("nb", "nn")) {
                ArchiveMessages says = MessageBundles.get(ArchiveMessages.class, Localized.Literal.of(language));
                String title = says.entryTitle(source.name(), "Kroa");
                assertThat(title).contains("Kroa");
                assertThat(source == ArchiveSource.PAPER || title.length() > "Kroa".length())
                        .as(source + " in " + language)
                        .isTrue();
                Matcher keys = Pattern.compile("'#(\\w+)").matcher(source.read() == null ? "" : source.read());
                while (keys.find()) {
                    assertThat(says.part(keys.group(1))).isNotEqualTo(keys.group(1));
                }
            }
        }
    }

    private void hand(boolean active) {
        Tenant.run(
                here,
                () -> settings.save(
                        new ArchiveSettings.Values(active, LocalDate.now(clock), "BEV", "Næring", "K-koder", "U63"),
                        settings.version(),
                        frida));
    }

    private void statement(UUID caseId) {
        Tenant.run(here, () -> {
            Statement said = Statement.<Statement>find("caseId = ?1 and body = ?2", caseId, StatementBody.POLICE)
                    .singleResult();
            said.receivedOn = LocalDate.now(clock);
            said.answer = StatementAnswer.REMARKS;
            said.text = "Vi har merknader til styreren.";
            said.confidentialText = "Styreren er dømt for noe.";
            said.confidentialBecause = ConfidentialBecause.PERSONAL;
        });
    }

    private UUID letter(UUID caseId, String title) {
        return Tenant.call(
                here,
                () -> papers.queue(
                                papers.keep(
                                                new Papers.Made(
                                                        caseId,
                                                        DocumentKind.QUESTION,
                                                        title,
                                                        LanguageForm.nb,
                                                        null,
                                                        true),
                                                PDF)
                                        .document(),
                                OutboxRecipient.APPLICANT)
                        .id);
    }

    private List<ArchiveEntry> entries(UUID caseId) {
        return Tenant.call(here, () -> ArchiveEntry.list("caseId", caseId));
    }

    private ArchiveEntry entry(UUID caseId, ArchiveSource source) {
        return Tenant.call(
                here,
                () -> ArchiveEntry.<ArchiveEntry>find("caseId = ?1 and source = ?2", caseId, source)
                        .singleResult());
    }

    private static String casePage(UUID caseId) {
        return Browser.signedIn("frida")
                .request()
                .cookie("sprak", "nb")
                .get("/k/" + NUMBER + "/saker/" + caseId)
                .asString();
    }

    private Element message(UUID caseId, ArchiveSource source) {
        return message(DROP.resolve(entry(caseId, source).id.toString()));
    }

    private static Element message(Path folder) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(folder.resolve("arkivmelding.xml").toFile())
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(folder.toString(), e);
        }
    }

    /** What stands in the elements of a name, in one line each. */
    private static List<String> texts(Element of, String name) {
        NodeList found = of.getElementsByTagNameNS("*", name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element element = (Element) found.item(i);
            List<String> parts = new ArrayList<>();
            for (int j = 0; j < element.getChildNodes().getLength(); j++) {
                parts.add(element.getChildNodes().item(j).getTextContent());
            }
            texts.add(String.join(" ", parts));
        }
        return texts;
    }

    /** By the schema, and each file by its size and checksum. */
    private static void validate(Path folder) {
        try {
            schema("arkivmelding-opprett.xsd")
                    .newValidator()
                    .validate(
                            new StreamSource(folder.resolve("arkivmelding.xml").toFile()));
            Element message = message(folder);
            List<String> names = texts(message, "referanseDokumentfil");
            assertThat(texts(message, "antallFiler")).containsExactly(String.valueOf(names.size()));
            for (int i = 0; i < names.size(); i++) {
                byte[] content = Files.readAllBytes(folder.resolve(names.get(i)));
                assertThat(texts(message, "filstoerrelse").get(i)).isEqualTo(String.valueOf(content.length));
                assertThat(texts(message, "sjekksum").get(i))
                        .isEqualTo(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
            }
            try (Stream<Path> all = Files.list(folder)) {
                assertThat(all).hasSize(names.size() + 1);
            }
        } catch (Exception e) {
            throw new AssertionError(folder + ": " + e.getMessage(), e);
        }
    }

    private static Schema schema(String name) throws Exception {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        return factory.newSchema(Thread.currentThread().getContextClassLoader().getResource(SCHEMAS + name));
    }

    private static String receipt(UUID entry, int year, int sequence) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <arkivmeldingKvittering xmlns="%s" xmlns:m="%s" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
                  <mappeKvittering xsi:type="saksmappeKvittering">
                    <systemID>%s</systemID>
                    <opprettetEllerEksisterende>Opprettet</opprettetEllerEksisterende>
                    <saksaar>%d</saksaar><sakssekvensnummer>%d</sakssekvensnummer>
                  </mappeKvittering>
                  <registreringKvittering xsi:type="journalpostKvittering">
                    <systemID>%s</systemID>
                    <referanseEksternNoekkel><m:fagsystem>Bevilling</m:fagsystem><m:noekkel>%s</m:noekkel></referanseEksternNoekkel>
                    <opprettetEllerEksisterende>Opprettet</opprettetEllerEksisterende>
                    <journalaar>2026</journalaar><journalsekvensnummer>977</journalsekvensnummer>
                    <journalpostnummer>1</journalpostnummer>
                    <journalposttype><m:kode>I</m:kode></journalposttype>
                    <journalstatus><m:kode>J</m:kode></journalstatus>
                    <journaldato>2026-11-30</journaldato>
                  </registreringKvittering>
                </arkivmeldingKvittering>
                """.formatted(RECEIPT_NAMESPACE, CATALOGUE, UUID.randomUUID(), year, sequence, UUID.randomUUID(), entry);
    }

    private static void answer(String name, String content) throws IOException {
        Files.createDirectories(RECEIPTS);
        Files.writeString(RECEIPTS.resolve(name), content);
    }
}
