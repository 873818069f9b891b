package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
import no.bevilling.fee.SettlementMode;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.FeeRounding;
import org.jboss.logging.Logger;

/** How Nord-Aurdal takes its fees, and one that two people have fixed: who tries the demo fixes the others. */
@ApplicationScoped
class DemoFees {
    private static final Logger LOG = Logger.getLogger(DemoFees.class);
    private static final String PLACE = "Fjordbua Mathus";
    private static final int EVENT_REPORT_DAYS = 14;
    private static final int EVENT_REMINDER_DAYS = 3;
    private static final int DAYS_TO_PAY = 30;

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

    /** The fee of kari's place; a year without rates leaves the demo without. */
    void decide() {
        int here = municipalities.byNumber("3451").orElseThrow().id();
        int year = LocalDate.now(clock).getYear();
        try {
            FeeRun run = Tenant.call(here, () -> runs.start(FeeKind.YEARLY, year, signedIn("sara")));
            worker.run(here, run.id);
            Tenant.run(
                    here,
                    () -> line(run).ifPresent(line -> {
                        runs.propose(run.id, line.id, line.version, signedIn("sara"));
                    }));
            Tenant.run(
                    here,
                    () -> line(run)
                            .filter(line -> line.status == LineStatus.PROPOSED)
                            .ifPresent(line -> runs.approve(
                                    run.id, line.id, line.version, FeeRuns.DecidedBy.DELEGATION, signedIn("gunnar"))));
            worker.run(here, run.id);
        } catch (RuntimeException e) {
            LOG.warn("The demo goes on without a fee", e);
        }
    }

    private static Optional<FeeLine> line(FeeRun of) {
        return FeeLine.<FeeLine>find("runId = ?1 and place = ?2 and problem is null", of.id, PLACE)
                .firstResultOptional();
    }

    private SignedInAccount signedIn(String username) {
        Account account = accounts.byUsername(username).orElseThrow();
        return accounts.signedIn(account.id, account.sessionCounter).orElseThrow();
    }

    void load() {
        SignedInAccount account = signedIn("admin");
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
                                EVENT_REPORT_DAYS,
                                EVENT_REMINDER_DAYS,
                                "Alkoholpolitiske retningslinjer, gebyr"),
                        account);
            }
        });
    }
}
