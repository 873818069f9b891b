package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.fee.FeeSettings;
import no.bevilling.fee.PartOfYearMode;
import no.bevilling.fee.SettlementMode;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.FeeRounding;

/** How Nord-Aurdal takes its fees: who tries the demo reckons them. */
@ApplicationScoped
class DemoFees {
    private static final int DAYS_TO_PAY = 30;

    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Inject
    FeeSettings settings;

    @Inject
    Clock clock;

    void load() {
        Account admin = accounts.byUsername("admin").orElseThrow();
        SignedInAccount account =
                accounts.signedIn(admin.id, admin.sessionCounter).orElseThrow();
        int year = LocalDate.now(clock).getYear();
        Tenant.run(municipalities.byNumber("3451").orElseThrow().id(), () -> {
            if (settings.of(year).isEmpty()) {
                settings.set(
                        new FeeSettings.Chosen(
                                year,
                                "05-01",
                                DAYS_TO_PAY,
                                PartOfYearMode.MONTHS_BEGUN,
                                PartOfYearMode.DAYS,
                                SettlementMode.BOTH_WAYS,
                                null,
                                FeeRounding.SUM,
                                "Alkoholpolitiske retningslinjer, gebyr"),
                        account);
            }
        });
    }
}
