package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Forms;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TypedForm;

/**
 * Adds what happens to invoices. Every entry is made here and nowhere else; the invoice is locked first, so that two people
 * who register the same payment do not both succeed.
 */
@ApplicationScoped
public class InvoiceEntries {
    static final int LONGEST_REASON = 500;

    /** The name that stands where no person acts. */
    private static final String SYSTEM = "systemet";

    @Inject
    EntityManager entities;

    @Inject
    Provider<Invoicing> invoicing;

    @Inject
    InvoicePapers papers;

    @Inject
    InvoiceSettings settings;

    @Inject
    Event<BalanceChanged> changed;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @throws ProblemException 404 where there is no such invoice in the municipality */
    public Invoice get(UUID id) {
        return Invoice.<Invoice>findByIdOptional(TenantKey.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no such invoice in this municipality."));
    }

    /** All entries of an invoice, in the order they were entered. */
    public List<InvoiceEntry> of(UUID invoice) {
        return InvoiceEntry.list("invoiceId = ?1 order by position", invoice);
    }

    /** The lines as charged. */
    public List<InvoiceLine> lines(UUID invoice) {
        return InvoiceLine.list("invoiceId = ?1 order by position", invoice);
    }

    public InvoiceSums sums(UUID invoice) {
        return InvoiceSums.of(of(invoice).stream()
                .map(entry -> new InvoiceSums.Amount(entry.kind, entry.amountInOre))
                .toList());
    }

    /** The sums of many invoices in one query. */
    Map<UUID, InvoiceSums> sums(List<UUID> invoices) {
        Map<UUID, List<InvoiceSums.Amount>> found = new HashMap<>();
        if (!invoices.isEmpty()) {
            InvoiceEntry.<InvoiceEntry>list("invoiceId in ?1", invoices)
                    .forEach(entry -> found.computeIfAbsent(entry.invoiceId, none -> new java.util.ArrayList<>())
                            .add(new InvoiceSums.Amount(entry.kind, entry.amountInOre)));
        }
        Map<UUID, InvoiceSums> sums = new HashMap<>();
        invoices.forEach(id -> sums.put(id, InvoiceSums.of(found.getOrDefault(id, List.of()))));
        return sums;
    }

    /** The invoice for somebody who is about to add to it, locked. */
    Invoice locked(UUID id) {
        get(id);
        Invoice found = entities.find(Invoice.class, TenantKey.of(id), LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(found);
        return found;
    }

    /**
     * As above, where it stands as the form showed it.
     *
     * @param seen how many entries there were when the form was opened
     * @throws StaleVersionException where somebody added one since
     */
    Invoice locked(UUID id, int seen) {
        Invoice found = locked(id);
        if (found.entries != seen) {
            InvoiceEntry last = of(id).get(found.entries - 1);
            throw new StaleVersionException(last.enteredBy, last.enteredAt);
        }
        return found;
    }

    /** Money that came in. */
    public InvoiceEntry pay(Invoice of, long amountInOre, LocalDate on, String text, UUID reference) {
        requireAmount(amountInOre);
        requireDay(of, on);
        return add(of, EntryKind.PAYMENT, -amountInOre, on, text, reference);
    }

    /** Money that was paid back: at most what was paid too much. */
    public InvoiceEntry refund(Invoice of, long amountInOre, LocalDate on, String text, UUID reference) {
        requireAmount(amountInOre);
        requireDay(of, on);
        if (amountInOre > sums(of.id).owedToPayer()) {
            throw ProblemException.invalid("amount", "Must be at most what was paid too much");
        }
        return add(of, EntryKind.REFUND, amountInOre, on, text, reference);
    }

    /** A payment that the bank took back, or that was entered by mistake: at most what was paid. */
    public InvoiceEntry takeBack(Invoice of, long amountInOre, LocalDate on, String text, UUID reference) {
        requireAmount(amountInOre);
        requireDay(of, on);
        if (amountInOre > sums(of.id).paid()) {
            throw ProblemException.invalid("amount", "Must be at most what was paid");
        }
        return add(of, EntryKind.PAYMENT_RETURNED, amountInOre, on, requireReason(text), reference);
    }

    /** As {@link Receivables#credit}. */
    UUID credit(UUID invoice, long amountInOre, UUID reference, String reason) {
        Invoice of = locked(invoice);
        Optional<InvoiceEntry> before = InvoiceEntry.<InvoiceEntry>find(
                        "kind = ?1 and reference = ?2", EntryKind.CREDIT, reference)
                .firstResultOptional();
        if (before.isPresent()) {
            return before.get().id;
        }
        requireAmount(amountInOre);
        InvoiceSums sums = sums(invoice);
        long chargedItself =
                lines(invoice).stream().mapToLong(line -> line.amountInOre).sum();
        if (amountInOre > chargedItself - sums.credited()) {
            throw ProblemException.invalid("amount", "Must be at most what the invoice charges less credit notes");
        }
        if (sums.writtenOff() > 0 && amountInOre > sums.asked() - sums.writtenOff()) {
            throw ProblemException.invalid("amount", "What was written off is not credited too");
        }
        LocalDate today = LocalDate.now(clock);
        InvoiceEntry note = entry(of, EntryKind.CREDIT, -amountInOre, today, requireReason(reason), reference);
        note.noteNumber = invoicing.get().nextNumber(today);
        note.documentId = papers.credit(of, note, settings.read()).orElse(null);
        return enter(of, note).id;
    }

    /** Adds a reminder; it costs what the dated fee says, or nothing. */
    InvoiceEntry remind(Invoice of, long feeInOre, LocalDate on, String text, UUID document) {
        InvoiceEntry reminder = entry(of, EntryKind.REMINDER, feeInOre, on, text, null);
        reminder.documentId = document;
        return enter(of, reminder);
    }

    InvoiceEntry add(Invoice of, EntryKind kind, long amountInOre, LocalDate on, String reason, UUID reference) {
        return enter(of, entry(of, kind, amountInOre, on, reason == null ? "" : reason.strip(), reference));
    }

    private InvoiceEntry entry(
            Invoice of, EntryKind kind, long amountInOre, LocalDate on, String reason, UUID reference) {
        InvoiceEntry entry = new InvoiceEntry();
        entry.invoiceId = of.id;
        entry.kind = kind;
        entry.amountInOre = amountInOre;
        entry.on = on;
        entry.enteredAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entry.enteredBy = actor().map(SignedInAccount::displayName).orElse(SYSTEM);
        entry.reason = reason;
        entry.reference = reference;
        return entry;
    }

    private InvoiceEntry enter(Invoice of, InvoiceEntry entry) {
        entry.persistAndFlush();
        entities.refresh(entry);
        entities.refresh(of);
        audit.changed(
                "invoice",
                of.id,
                entry.kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                Map.of("ore", entry.amountInOre, "balance", of.balance));
        changed.fire(new BalanceChanged(of.id, of.caseId, of.licenceId, of.balance));
        return entry;
    }

    private Optional<SignedInAccount> actor() {
        return io.quarkus.arc.Arc.container().requestContext().isActive() ? user.account() : Optional.empty();
    }

    private static void requireAmount(long amountInOre) {
        if (amountInOre <= 0) {
            throw ProblemException.invalid("amount", "Must be above zero");
        }
    }

    private void requireDay(Invoice of, LocalDate on) {
        if (on == null || on.isAfter(LocalDate.now(clock)) || on.isBefore(of.issuedOn)) {
            throw ProblemException.invalid("on", "Must be a day from the day of the invoice until today");
        }
    }

    private static String requireReason(String reason) {
        if (!TypedForm.isText(reason, LONGEST_REASON)) {
            throw ProblemException.invalid("reason", "Must be a text of at most " + LONGEST_REASON + " characters");
        }
        return reason.strip();
    }

    /** Who added the last entry, for a form that was overtaken. */
    Forms.Conflict last(UUID invoice) {
        List<InvoiceEntry> all = of(invoice);
        InvoiceEntry last = all.get(all.size() - 1);
        return new Forms.Conflict(last.enteredBy, last.enteredAt);
    }
}
