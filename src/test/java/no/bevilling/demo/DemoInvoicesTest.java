package no.bevilling.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.bevilling.invoice.ChargeKind;
import no.bevilling.invoice.InvoiceScenario;
import no.bevilling.invoice.Receivable;
import no.bevilling.invoice.Receivables;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The demo's invoice, which the tests' own start leaves out with the decisions. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DemoInvoicesTest {
    @Inject
    DemoInvoices invoices;

    @Inject
    InvoiceScenario story;

    @Inject
    Receivables receivables;

    @Test
    void it_is_charged_once_and_a_part_of_it_is_paid() {
        story.licence("Demostova");
        invoices.load();
        invoices.load();
        Receivable charged = story.call(
                () -> receivables.of(ChargeKind.YEARLY_FEE, new UUID(0, 1)).orElseThrow());
        assertThat(charged.charged()).isEqualTo(660_000);
        assertThat(charged.balance()).isEqualTo(360_000);
    }
}
