package no.bevilling.invoice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bevilling.database.Tenant;
import no.bevilling.document.Words;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.MunicipalityJobs;
import no.bevilling.platform.ProblemException;

/**
 * Reminds of invoices that were not paid in time, once each by itself, by the municipality's own days. It costs what the
 * municipality has entered with its source, or nothing. A reminder moves no due date: whether the fee was paid in time is
 * seen by the invoice (alkoholforskriften § 6-3).
 */
@ApplicationScoped
public class Reminders {
    /** Invoices in one transaction of the job; the rest the next time. */
    private static final int PART = 50;

    @Inject
    InvoiceEntries entries;

    @Inject
    InvoiceSettings settings;

    @Inject
    InvoicePapers papers;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Clock clock;

    @Scheduled(
            identity = "invoice-reminders",
            every = "${bevilling.invoice.remind-every}",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindAll() {
        jobs.forEach("invoice-reminders", municipality -> {
            if (municipality != Tenant.INSTALLATION) {
                remindLate();
            }
        });
    }

    /** Reminds of what is late by the municipality's days and was never reminded of. Returns how many. */
    int remindLate() {
        Integer after = settings.read().reminderAfterDays;
        if (after == null) {
            return 0;
        }
        List<Invoice> late = Invoice.<Invoice>find(
                        "from Invoice i where i.balance > 0 and i.suspended = false and i.dueOn < ?1 and not exists"
                                + " (select 1 from InvoiceEntry e where e.municipalityId = i.municipalityId"
                                + " and e.invoiceId = i.id and e.kind = ?2) order by i.dueOn, i.number",
                        LocalDate.now(clock).minusDays(after),
                        EntryKind.REMINDER)
                .page(0, PART)
                .list();
        late.forEach(invoice -> remind(entries.locked(invoice.id)));
        return late.size();
    }

    /** Reminds of one invoice, locked by the caller. */
    void remind(Invoice of) {
        LocalDate today = LocalDate.now(clock);
        if (of.balance <= 0 || !of.dueOn.isBefore(today)) {
            throw ProblemException.conflict("Nothing is owed after the due date.");
        }
        InvoiceSetting setting = settings.read();
        Optional<ReminderFee> fee = settings.reminderFee(today);
        long costs = fee.map(found -> found.amountInOre).orElse(0L);
        LocalDate dueOn = today.plusDays(setting.reminderDays);
        Words words = Words.in(Municipality.<Municipality>findById(Tenant.id()).languageForm);
        entries.remind(
                of,
                costs,
                today,
                fee.map(found -> words.get("invoice.reminderFee") + ": " + found.source)
                        .orElse(""),
                papers.reminder(of, of.balance + costs, costs, dueOn));
    }
}
