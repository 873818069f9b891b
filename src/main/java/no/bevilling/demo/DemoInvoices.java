package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.invoice.Charge;
import no.bevilling.invoice.ChargeKind;
import no.bevilling.invoice.ChargeLine;
import no.bevilling.invoice.InvoiceEntries;
import no.bevilling.invoice.InvoiceSettings;
import no.bevilling.invoice.KidAlgorithm;
import no.bevilling.invoice.Receivables;
import no.bevilling.invoice.SentBy;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipalities;

/** Where Nord-Aurdal wants to be paid, an invoice of last year that is paid, and one of the year before of which a part is. The account is nobody's. */
@ApplicationScoped
class DemoInvoices {
    private static final UUID DECISION = new UUID(0, 1);
    private static final int DAYS_TO_PAY = 30;
    private static final UUID LAST_YEAR = new UUID(0, 2);

    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Inject
    InvoiceSettings settings;

    @Inject
    Receivables receivables;

    @Inject
    InvoiceEntries entries;

    @Inject
    Clock clock;

    void load() {
        Account admin = accounts.byUsername("admin").orElseThrow();
        SignedInAccount actor =
                accounts.signedIn(admin.id, admin.sessionCounter).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        Tenant.run(municipalities.byNumber("3451").orElseThrow().id(), () -> {
            if (receivables.of(ChargeKind.YEARLY_FEE, DECISION).isPresent()) {
                return;
            }
            settings.save(
                    new InvoiceSettings.Values(
                            "1234 56 78903", "12", KidAlgorithm.MOD10, "100", SentBy.PRODUCT, "14", "14"),
                    settings.version(),
                    actor);
            Licence.<Licence>find("order by licenceNumber")
                    .firstResultOptional()
                    .ifPresent(licence -> {
                        UUID invoice = charged(licence, DECISION, today.getYear() - 2, 660_000);
                        entries.pay(entries.get(invoice), 300_000, today, "", null);
                        UUID paid = charged(licence, LAST_YEAR, today.getYear() - 1, 640_000);
                        entries.pay(entries.get(paid), 640_000, today, "", null);
                    });
        });
    }

    private UUID charged(Licence licence, UUID decision, int year, long ore) {
        return receivables.charge(new Charge(
                ChargeKind.YEARLY_FEE,
                decision,
                licence.caseId,
                licence.id,
                licence.premisesId,
                licence.organisationId,
                null,
                year,
                LocalDate.now(clock).plusDays(DAYS_TO_PAY),
                List.of(new ChargeLine(
                        "Minstegebyr for skjenking", BigDecimal.ONE, "EA", BigDecimal.valueOf(ore, 2), ore))));
    }
}
