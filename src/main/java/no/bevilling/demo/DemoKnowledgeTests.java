package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.knowledgetest.KnowledgeTests;
import no.bevilling.knowledgetest.TestKind;
import no.bevilling.knowledgetest.TestSession;
import no.bevilling.municipality.Municipalities;

/** Two dates to take a knowledge test in one of the demo's municipalities, and one who has booked. */
@ApplicationScoped
class DemoKnowledgeTests {
    private static final int SEATS = 8;

    /** Far from the numbers of the applications' people. */
    private static final int SEQUENCE = 70;

    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Inject
    KnowledgeTests tests;

    @Inject
    Clock clock;

    void load() {
        Account sara = accounts.byUsername("sara").orElseThrow();
        SignedInAccount caseworker =
                accounts.signedIn(sara.id, sara.sessionCounter).orElseThrow();
        Tenant.run(municipalities.byNumber("3451").orElseThrow().id(), () -> {
            LocalDate today = LocalDate.now(clock);
            TestSession soon =
                    tests.addSession(today.plusWeeks(3).atTime(10, 0), "Rådhuset på Fagernes", SEATS, caseworker);
            tests.addSession(today.plusWeeks(7).atTime(17, 0), "Rådhuset på Fagernes", SEATS, caseworker);
            tests.book(
                    new KnowledgeTests.Booking(
                            TestKind.SERVING,
                            soon.id,
                            "Tora Belsheim",
                            SyntheticNumbers.identityNumber(1994, 3, 12, SEQUENCE),
                            "tora@virksomhet.example",
                            ""),
                    null);
        });
    }
}
