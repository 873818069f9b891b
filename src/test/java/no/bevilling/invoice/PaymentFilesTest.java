package no.bevilling.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Payments from the bank: read, shown, entered once, and the rest left to people. The shapes are those that Norwegian banks send. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PaymentFilesTest {
    /** The namespaces of the two versions that are in use. */
    private static final String V02 = "urn:iso:std:iso:20022:tech:xsd:camt.054.001.02";

    private static final String V08 = "urn:iso:std:iso:20022:tech:xsd:camt.054.001.08";

    @Inject
    InvoiceScenario story;

    @Inject
    PaymentFiles files;

    @Test
    void a_file_is_shown_entered_and_changes_nothing_the_second_time() {
        story.settings(Map.of());
        UUID licence = story.licence("Bankstova");
        UUID whole = story.charged(licence, 660_000);
        UUID part = story.charged(licence, 213_000);
        String run = UUID.randomUUID().toString().substring(0, 8);
        String file = camt(
                V02,
                entry(
                        "CRDT",
                        false,
                        run + "-B1",
                        transaction(run + "-1", "6600.00", kid(whole)),
                        transaction(run + "-2", "1000.00", kid(part)),
                        transaction(run + "-3", "200.00", "000000000000"),
                        transaction(run + "-4", "80.00", "")),
                entry("DBIT", false, run + "-B2", transaction(run + "-5", "365.50", kid(whole))),
                entry("CRDT", true, run + "-B3", transaction(run + "-6", "1000.00", kid(part))));

        String address = brought("bank.xml", file).statusCode(303).extract().header("Location");
        story.page("sara", address)
                .statusCode(200)
                .body(containsString("Ingenting er ført ennå"))
                .body(containsString("Før 2 innbetalinger"))
                .body(containsString("ukjent KID"))
                .body(containsString("uten KID"))
                .body(containsString("det står igjen kr\u00a01\u202f130,00"));
        assertThat(story.receivable(whole).balance()).isEqualTo(660_000);
        assertThat(brought("annet navn.xml", file).statusCode(303).extract().header("Location"))
                .isEqualTo(address);

        entered(address).statusCode(303);
        entered(address).statusCode(409);
        assertThat(story.receivable(whole).balance()).isZero();
        assertThat(story.receivable(part).balance()).isEqualTo(113_000);

        // The same transactions in the bank's next file, with one that is new.
        String next = camt(
                V08,
                entry(
                        "CRDT",
                        false,
                        run + "-B1",
                        transaction(run + "-1", "6600.00", kid(whole)),
                        transaction(run + "-7", "1200.00", kid(part))));
        String second = brought("neste.xml", next).statusCode(303).extract().header("Location");
        story.page("sara", second)
                .body(containsString("ført før"))
                .body(containsString("for mye: kr\u00a070,00"))
                .body(containsString("Før 1 innbetaling"));
        entered(second).statusCode(303);
        assertThat(story.receivable(whole).balance()).isZero();
        assertThat(story.receivable(part).balance()).isEqualTo(-7_000);

        // What fitted nowhere: one is for an invoice after all, the others are explained.
        UUID third = story.charged(licence, 20_000);
        handle(run + "-3", "faktura", "number_", "123456789").statusCode(422);
        handle(run + "-3", "faktura", "number_", String.valueOf(story.invoice(third).number))
                .statusCode(303);
        assertThat(story.receivable(third).balance()).isZero();
        handle(run + "-5", "forklar", "note_", "Tilbakebetaling som er ført for hånd")
                .statusCode(303);
        handle(run + "-5", "forklar", "note_", "En gang til").statusCode(409);
        story.page("sara", "/k/3451/innbetalinger").statusCode(200).body(containsString("bank.xml"));
    }

    @Test
    void csv_is_read_as_spreadsheets_write_it_and_what_cannot_be_read_is_kept_nowhere() {
        story.settings(Map.of());
        UUID invoice = story.charged(story.licence("Regnearkstova"), 500_000);
        long before = story.call(files::count);
        brought("feil.csv", "dato;belop\n2026-11-30;100").statusCode(422).body(containsString("post 1"));
        brought("feil.csv", "dato;belop;kid\n2026-11-30;abc;1").statusCode(422).body(containsString("post 2"));
        brought("feil.xml", "<?xml version=\"1.0\"?><x/>").statusCode(422);
        brought(
                        "xxe.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><Document>&f;</Document>")
                .statusCode(422);
        assertThat(story.call(files::count)).isEqualTo(before);
        String csv = "\ufeffDato;Beløp;KID;Konto;Betaler\n" + story.today() + ";2 500,50;" + kid(invoice)
                + ";1234 56 78903;Lien AS\n" + story.today() + ";100,00;" + kid(invoice) + ";1111 22 33334;Lien AS\n"
                + story.today() + ";2 500,50;" + kid(invoice) + ";1234 56 78903;Lien AS\n";
        String address = brought("ark.csv", csv).statusCode(303).extract().header("Location");
        story.page("sara", address).body(containsString("en annen konto")).body(containsString("Før 2 innbetalinger"));
        entered(address).statusCode(303);
        // Two alike in one file are two payments; in the next file they are the same two.
        assertThat(story.receivable(invoice).balance()).isEqualTo(500_000 - 500_100);
        String again = brought("ark2.csv", csv + story.today() + ";1,00;;;\n")
                .extract()
                .header("Location");
        entered(again).statusCode(303);
        assertThat(story.receivable(invoice).balance()).isEqualTo(500_000 - 500_100);
    }

    @Test
    void programs_read_invoices_and_bring_payments_once() {
        story.settings(Map.of());
        UUID invoice = story.charged(story.licence("Programstova"), 660_000);
        Browser sara = Browser.signedIn("sara");
        String invoices = "/api/v1/municipalities/3451/invoices";
        sara.json()
                .get(invoices + "?words=" + kid(invoice))
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].balance", equalTo(6600.00f))
                .body("items[0].status", equalTo("OPEN"));
        String csv = "Dato;Beløp;KID;Konto;Betaler\n" + story.today() + ";6 000,00;" + kid(invoice)
                + ";1234 56 78903;Lien AS\n" + story.today() + ";1,00;99;;\n";
        String address = uploaded(sara, csv)
                .statusCode(201)
                .body("transactions", equalTo(2))
                .body("outcomes.READ", equalTo(1))
                .body("outcomes.UNKNOWN_KID", equalTo(1))
                .extract()
                .header("Location");
        String path = address.substring(address.indexOf("/api/"));
        uploaded(sara, csv).statusCode(200).header("Location", containsString(path));
        uploaded(sara, "dato;belop\n2026-11-30;100")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("file"));
        assertThat(story.receivable(invoice).balance()).isEqualTo(660_000);
        sara.json().post(path + "/entry").then().statusCode(200).body("outcomes.ENTERED", equalTo(1));
        sara.json().post(path + "/entry").then().statusCode(409).contentType("application/problem+json");
        sara.json()
                .get(path + "/transactions?size=1")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items[0].invoice", equalTo((int) story.invoice(invoice).number));
        sara.json()
                .get(invoices + "/" + invoice)
                .then()
                .statusCode(200)
                .body("invoice.status", equalTo("PARTLY_PAID"))
                .body("lines[0].amount", equalTo(6600.00f))
                .body("entries.kind", equalTo(List.of("CHARGE", "PAYMENT")))
                .body("entries[1].amount", equalTo(-6000.00f));
        sara.json().get(invoices + "/" + UUID.randomUUID()).then().statusCode(404);
        Browser.signedIn("kari").json().get(invoices).then().statusCode(403);
    }

    private static ValidatableResponse uploaded(Browser by, String csv) {
        return by.request()
                .accept("application/json")
                .header("X-CSRF-TOKEN", by.token())
                .multiPart("file", "bank.csv", csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/municipalities/3451/payment-files")
                .then();
    }

    @Test
    void every_transaction_of_a_large_batch_is_read_and_one_without_details_is_one_movement() throws Exception {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            many.append(transaction("T" + i, "1.00", "1234567890" + i));
        }
        List<Movement> read = Camt054.read(stream(camt(
                V08,
                entry("CRDT", false, "BATCH", many.toString()),
                "<Ntry><Amt Ccy=\"NOK\">12.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts>"
                        + "<BookgDt><DtTm>2026-11-30T10:00:00+01:00</DtTm></BookgDt><AcctSvcrRef>FEE</AcctSvcrRef></Ntry>",
                "<Ntry><Amt Ccy=\"NOK\">1</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>PDNG</Cd></Sts></Ntry>")));
        assertThat(read).hasSize(2_001);
        assertThat(Movement.fingerprints(read)).doesNotHaveDuplicates();
        assertThat(read.get(2_000).incoming()).isFalse();
        assertThat(read.get(2_000).amountInOre()).isEqualTo(1_250);
        assertThat(read.get(7).kid()).isEqualTo("12345678907");
        assertThat(read.get(7).payer()).isEqualTo("Lien Drift AS");
        assertThat(read.get(7).account()).isEqualTo("12345678903");
        assertThatThrownBy(() ->
                        Camt054.read(stream(camt(V08, entry("CRDT", false, "X", transaction("1", "1.005", "2"))))))
                .isInstanceOf(UnreadablePayments.class);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String kid(UUID invoice) {
        return story.invoice(invoice).kid;
    }

    private static String camt(String namespace, String... entries) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"" + namespace
                + "\"><BkToCstmrDbtCdtNtfctn>"
                + "<GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-11-30T07:00:00+01:00</CreDtTm></GrpHdr>"
                + "<Ntfctn><Id>N1</Id><Acct><Id><Othr><Id>12345678903</Id><SchmeNm><Cd>BBAN</Cd></SchmeNm></Othr></Id>"
                + "<Ccy>NOK</Ccy></Acct>" + String.join("", entries) + "</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>";
    }

    private String entry(String direction, boolean reversal, String reference, String... transactions) {
        return "<Ntry><NtryRef>1</NtryRef><Amt Ccy=\"NOK\">99999.00</Amt><CdtDbtInd>" + direction + "</CdtDbtInd>"
                + (reversal ? "<RvslInd>true</RvslInd>" : "") + "<Sts>BOOK</Sts><BookgDt><Dt>" + story.today()
                + "</Dt></BookgDt><ValDt><Dt>" + story.today() + "</Dt></ValDt><AcctSvcrRef>" + reference
                + "</AcctSvcrRef><NtryDtls><Btch><NbOfTxs>" + transactions.length + "</NbOfTxs></Btch>"
                + String.join("", transactions) + "</NtryDtls></Ntry>";
    }

    private static String transaction(String reference, String amount, String kid) {
        return "<TxDtls><Refs><AcctSvcrRef>" + reference + "</AcctSvcrRef><EndToEndId>NOTPROVIDED</EndToEndId></Refs>"
                + "<AmtDtls><TxAmt><Amt Ccy=\"NOK\">" + amount + "</Amt></TxAmt></AmtDtls>"
                + "<RltdPties><Dbtr><Nm>Lien Drift AS</Nm></Dbtr></RltdPties>"
                + (kid.isEmpty()
                        ? "<RmtInf><Ustrd>Gebyr</Ustrd></RmtInf>"
                        : "<RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>" + kid
                                + "</Ref></CdtrRefInf></Strd></RmtInf>")
                + "</TxDtls>";
    }

    private ValidatableResponse brought(String name, String content) {
        Browser sara = Browser.signedIn("sara");
        return sara.request()
                .multiPart("csrf-token", sara.token())
                .multiPart("file", name, content.getBytes(StandardCharsets.UTF_8))
                .post("/k/3451/innbetalinger")
                .then();
    }

    private ValidatableResponse entered(String address) {
        String path = address.substring(address.indexOf("/k/3451") + "/k/3451".length());
        return story.form("sara", path + "/for").post();
    }

    private ValidatableResponse handle(String reference, String action, String field, String value) {
        PaymentTransaction transaction =
                story.call(() -> PaymentTransaction.<PaymentTransaction>find("bankReference", reference)
                        .firstResult());
        return story.form("sara", "/innbetalinger/transaksjon/" + transaction.id + "/" + action)
                .with("version", transaction.version)
                .with(field + transaction.id, value)
                .post();
    }
}
