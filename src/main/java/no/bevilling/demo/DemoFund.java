package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.fund.Fund;
import no.bevilling.fund.FundEntryKind;
import no.bevilling.municipality.Municipalities;

/** The alcohol fund of a municipality of Midtdalen: what was there, and one grant. All of it is made up. */
@ApplicationScoped
class DemoFund {
    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Inject
    Fund fund;

    @Inject
    Clock clock;

    void load() {
        Account frida = accounts.byUsername("frida").orElseThrow();
        SignedInAccount actor =
                accounts.signedIn(frida.id, frida.sessionCounter).orElseThrow();
        LocalDate begins = LocalDate.now(clock).minusYears(1).withDayOfYear(1);
        Tenant.run(municipalities.byNumber("3436").orElseThrow().id(), () -> {
            if (fund.setting().isPresent()) {
                return;
            }
            fund.save("Alkoholavgiftsfondet", "Demovedtak i kommunestyret", begins, fund.version(), actor);
            fund.enter(new Fund.Asked(FundEntryKind.OPENING, "48000", begins, "Stod i fondet frå før", "", ""), actor);
            fund.enter(
                    new Fund.Asked(
                            FundEntryKind.GRANT,
                            "15000",
                            begins.plusMonths(4),
                            "Ungdomsklubb med rusfrie kveldar",
                            "Formannskapet",
                            "Demovedtak 1"),
                    actor);
        });
    }
}
