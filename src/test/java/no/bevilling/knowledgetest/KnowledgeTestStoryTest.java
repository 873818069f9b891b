package no.bevilling.knowledgetest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import no.bevilling.application.OpenCases;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.demo.SyntheticNumbers;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxStatus;
import no.bevilling.document.SendingChannel;
import no.bevilling.party.Person;
import no.bevilling.party.Persons;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.sending.OutboxSender;
import org.junit.jupiter.api.Test;

/** A knowledge test from the booking to a proof that anybody checks. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KnowledgeTestStoryTest extends BrowserTest {
    private static final String NUMBER = SyntheticNumbers.identityNumber(1991, 6, 18, 0);

    @Inject
    OpenCases open;

    @Inject
    KnowledgeTests tests;

    @Inject
    Certificates certificates;

    @Inject
    Persons persons;

    @Inject
    OutboxSender sender;

    @Inject
    Clock clock;

    @Test
    void somebody_books_pays_is_called_in_passes_and_has_a_proof_that_anybody_can_check() {
        int municipality = open.municipality("3453");
        LocalDate today = LocalDate.now(clock);
        String name = "Prøve Kandidat " + UUID.randomUUID().toString().substring(0, 6);
        Tenant.run(
                municipality,
                () -> tests.addSession(LocalDateTime.now(clock).plusDays(10).withNano(0), "Rådhuset", 1, caseworker()));

        signIn("kari");
        open("/kunnskapsprove/3453");
        checkPage();
        button("Meld meg på").click();
        assertThat(page.getByText("Skriv navnet ditt").first()).isVisible();
        checkPage();
        page.locator("input[name=kind][value=SERVING]").check();
        page.locator("#session").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("#name").fill(name);
        page.locator("#identityNumber").fill(NUMBER);
        page.locator("#email").fill("kandidat@eksempel.example");
        button("Meld meg på").click();
        assertThat(page.getByText("Du er meldt på.")).isVisible();
        checkPage();
        screenshot("knowledge-test-booking");

        KnowledgeTest test = Tenant.call(
                municipality,
                () -> KnowledgeTest.<KnowledgeTest>find("name", name).singleResult());
        assertThat(test.dueOn).isEqualTo(today.plusMonths(2));
        assertThat(test.feeKroner).isEqualTo(400);
        assertThat(Tenant.call(municipality, () -> Person.<Person>findById(TenantKey.of(test.personId))).identityNumber)
                .isNotNull();
        // The only seat is taken.
        assertThatThrownBy(() -> Tenant.run(
                        municipality,
                        () -> tests.book(
                                new KnowledgeTests.Booking(
                                        TestKind.SALE,
                                        test.sessionId,
                                        "En Annen",
                                        NUMBER,
                                        "annen@eksempel.example",
                                        ""),
                                null)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Tenant.run(
                        municipality,
                        () -> tests.record(test.id, test.version, TestStatus.PASSED, today, 27, caseworker())))
                .hasMessageContaining("fee");

        Tenant.run(municipality, () -> tests.paid(test.id, stored(test).version, today, "KID 123", caseworker()));
        Tenant.run(municipality, () -> tests.invite(test.id, stored(test).version, caseworker()));
        sender.send(municipality);
        OutboxMessage invitation = Tenant.call(
                municipality,
                () -> OutboxMessage.<OutboxMessage>find("reference", test.number())
                        .singleResult());
        assertThat(invitation.status).isEqualTo(OutboxStatus.SENT);
        assertThat(invitation.channel).isEqualTo(SendingChannel.EMAIL);
        assertThat(invitation.caseId).isNull();

        Tenant.run(
                municipality,
                () -> tests.record(test.id, stored(test).version, TestStatus.PASSED, today, 27, caseworker()));
        KnowledgeTest passed = Tenant.call(municipality, () -> stored(test));

        open("/kunnskapsprove/3453");
        assertThat(page.getByText(passed.certificateCode).first()).isVisible();
        page.context().clearCookies();
        open("/dokument/" + passed.certificateCode);
        assertThat(page.getByText("Øystre Slidre").first()).isVisible();
        assertThat(page.getByText(passed.number()).first()).isVisible();
        checkPage();
        screenshot("knowledge-test-certificate");

        // A proof given by mistake says so from then on.
        Tenant.run(
                municipality,
                () -> tests.withdraw(test.id, stored(test).version, "Registrert på feil person.", caseworker()));
        page.reload();
        assertThat(page.getByText("trukket tilbake").first()).isVisible();
    }

    @Test
    void the_municipality_sets_dates_calls_in_and_records_results_on_its_pages() {
        int municipality = open.municipality("3451");
        String name = "Kontrollør " + UUID.randomUUID().toString().substring(0, 6);
        signIn("sara");
        open("/k/3451/kunnskapsprover");
        button("Legg til datoen").click();
        assertThat(page.getByText("Skriv hvor").first()).isVisible();
        checkPage();
        page.locator("#startsOn").fill(LocalDate.now(clock).plusDays(20).toString());
        page.locator("#startsAt").fill("10:00");
        page.locator("#place").fill("Kulturhuset");
        page.locator("#seats").fill("12");
        button("Legg til datoen").click();
        assertThat(page.getByText("Datoen er lagt til.")).isVisible();

        open("/k/3451/kunnskapsprover/ny");
        page.locator("input[name=kind][value=ESTABLISHMENT]").check();
        page.locator("#name").fill(name);
        page.locator("#identityNumber").fill(NUMBER);
        page.locator("#postalAddress").fill("Storgata 1, 2900 Fagernes");
        checkPage();
        button("Meld på").click();
        assertThat(page.getByText("Kandidaten er meldt på.")).isVisible();
        checkPage();
        screenshot("knowledge-tests");

        link(Tenant.call(
                        municipality,
                        () -> KnowledgeTest.<KnowledgeTest>find("name", name)
                                .singleResult()
                                .number()))
                .click();
        page.locator("#session").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        button("Bruk denne datoen").click();
        assertThat(page.getByText("Datoen er satt. Kall inn på nytt.")).isVisible();
        button("Send innkalling").click();
        assertThat(page.getByText("Innkallingen er lagt til utsending.")).isVisible();
        checkPage();
        screenshot("knowledge-test-page");
        page.locator("input[name=outcome][value=PASSED]").check();
        button("Lagre resultatet").click();
        assertThat(page.getByText("Velg en dag fra påmeldingen til i dag").first())
                .isVisible();
        page.locator("#takenOn").fill(LocalDate.now(clock).toString());
        button("Lagre resultatet").click();
        assertThat(page.getByText("Resultatet er lagret.")).isVisible();
        read("nn");
        page.reload();
        checkPage();

        KnowledgeTest test = Tenant.call(
                municipality,
                () -> KnowledgeTest.<KnowledgeTest>find("name", name).singleResult());
        Tenant.run(municipality, () -> {
            Person same = Person.findById(TenantKey.of(persons.keep(null, "Skrevet Annerledes", null, NUMBER)));
            Person other = Person.findById(
                    TenantKey.of(persons.keep(null, name, null, SyntheticNumbers.identityNumber(1985, 2, 3, 0))));
            assertThat(certificates.held(test.certificateCode, TestKind.ESTABLISHMENT, same))
                    .isPresent();
            assertThat(certificates.held(test.certificateCode, TestKind.SERVING, same))
                    .isEmpty();
            assertThat(certificates.held(test.certificateCode, TestKind.ESTABLISHMENT, other))
                    .isEmpty();
        });

        open("/k/3451/utboks");
        assertThat(page.getByText(test.number()).first()).isVisible();
        checkPage();
    }

    private no.bevilling.account.SignedInAccount caseworker() {
        return open.user("sara", "3453", no.bevilling.account.Role.CASEWORKER);
    }

    private static KnowledgeTest stored(KnowledgeTest test) {
        return KnowledgeTest.findById(TenantKey.of(test.id));
    }
}
