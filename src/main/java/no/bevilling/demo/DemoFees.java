package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.fee.FeeKind;
import no.bevilling.fee.FeeLine;
import no.bevilling.fee.FeeRun;
import no.bevilling.fee.FeeRuns;
import no.bevilling.fee.FeeSettings;
import no.bevilling.fee.FeeWorker;
import no.bevilling.fee.LineStatus;
import no.bevilling.fee.PartOfYearMode;
import no.bevilling.fee.RatesUnknown;
import no.bevilling.fee.SettlementMode;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.FeeRounding;
import org.jboss.logging.Logger;

/** How Nord-Aurdal takes its fees, and the list of this year: two decided, the others proposed. */
@ApplicationScoped
class DemoFees {
    private static final Logger LOG = Logger.getLogger(DemoFees.class);
    private static final int DECIDED = 2;

    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Inject
    FeeSettings settings;

    @Inject
    FeeRuns runs;

    @Inject
    FeeWorker worker;

    @Inject
    Clock clock;

    void load() {
        int here = municipalities.byNumber("3451").orElseThrow().id();
        int year = LocalDate.now(clock).getYear();
        Tenant.run(here, () -> settings.set(chosen(year), account("admin")));
        try {
            fix(here, year);
        } catch (RatesUnknown unknown) {
            LOG.infof("No demo fees: %s", unknown.getMessage());
        }
    }

    private void fix(int here, int year) {
        FeeRun run = Tenant.call(here, () -> runs.start(FeeKind.YEARLY, year, account("sara")));
        worker.run(here, run.id);
        List<FeeLine> lines = Tenant.call(
                here,
                () -> FeeLine.<FeeLine>find(
                                "runId = ?1 and status = ?2 and problem is null order by licenceNumber",
                                run.id,
                                LineStatus.RECKONED)
                        .page(0, DECIDED)
                        .list());
        if (lines.isEmpty()) {
            return;
        }
        Tenant.run(
                here,
                () -> runs.propose(
                        run.id,
                        null,
                        FeeRun.<FeeRun>find("id", run.id).<FeeRun>singleResult().version,
                        account("sara")));
        for (FeeLine line : lines) {
            Tenant.run(
                    here,
                    () -> runs.approve(
                            run.id,
                            line.id,
                            FeeLine.<FeeLine>find("id", line.id).<FeeLine>singleResult().version,
                            FeeRuns.DecidedBy.DELEGATION,
                            account("gunnar")));
            worker.run(here, run.id);
        }
    }

    private static FeeSettings.Chosen chosen(int year) {
        return new FeeSettings.Chosen(
                year,
                "05-01",
                30,
                PartOfYearMode.MONTHS_BEGUN,
                PartOfYearMode.DAYS,
                SettlementMode.BOTH_WAYS,
                null,
                FeeRounding.SUM,
                "Alkoholpolitiske retningslinjer, gebyr");
    }

    private SignedInAccount account(String username) {
        Account account = accounts.byUsername(username).orElseThrow();
        return accounts.signedIn(account.id, account.sessionCounter).orElseThrow();
    }
}
