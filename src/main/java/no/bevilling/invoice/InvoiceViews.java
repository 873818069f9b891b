package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.premises.Premises;

/** Reads what the page of an invoice shows. */
@ApplicationScoped
class InvoiceViews {
    @Inject
    InvoiceEntries entries;

    @Inject
    WriteOffs writeOffs;

    @Inject
    InvoiceAccess access;

    @Inject
    CaseAddresses addresses;

    @Inject
    Words words;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    InvoiceView of(String number, UUID id, String form, SignedInAccount reader) {
        Invoice invoice = entries.get(id);
        access.requireNoParty(invoice, reader);
        LocalDate today = LocalDate.now(clock);
        InvoiceSums sums = entries.sums(id);
        WriteOff waiting = writeOffs.waiting(id).orElse(null);
        boolean handles = reader.has(Tenant.id(), Role.CASEWORKER);
        Optional<LicensingCase> about = invoice.caseId == null
                ? Optional.empty()
                : Optional.of(LicensingCase.findById(TenantKey.of(invoice.caseId)));
        return new InvoiceView(
                number,
                invoice,
                sums,
                sums.status(invoice.dueOn, today),
                form,
                invoice.premisesId == null ? null : Premises.<Premises>findById(TenantKey.of(invoice.premisesId)).name,
                invoice.licenceId == null
                        ? null
                        : Licence.<Licence>findById(TenantKey.of(invoice.licenceId)).licenceNumber,
                about.map(LicensingCase::number).orElse(null),
                about.map(addresses::of).orElse(null),
                entries.lines(id),
                told(entries.of(id)),
                writeOffs.of(id),
                waiting,
                handles,
                waiting != null && reader.has(Tenant.id(), Role.APPROVER) && !waiting.proposedBy.equals(reader.id()),
                handles && !invoice.suspended && sums.balance() > 0 && invoice.dueOn.isBefore(today),
                UUID.randomUUID(),
                List.of(
                        Option.of(EntryKind.REFUND, says().directionRefund()),
                        Option.of(EntryKind.PAYMENT_RETURNED, says().directionReturned())),
                today);
    }

    /** Each entry with what was owed after it, and in words what a payment was: a part, all, or too much. */
    private List<InvoiceView.Entry> told(List<InvoiceEntry> all) {
        List<InvoiceView.Entry> told = new ArrayList<>();
        long owed = 0;
        for (InvoiceEntry entry : all) {
            owed += entry.amountInOre;
            told.add(new InvoiceView.Entry(entry, owed, sort(entry, owed)));
        }
        return told;
    }

    private String sort(InvoiceEntry entry, long owedAfter) {
        if (entry.kind != EntryKind.PAYMENT || owedAfter == 0) {
            return words.of(entry.kind);
        }
        return owedAfter > 0 ? says().partPayment() : says().overpayment();
    }

    private InvoiceMessages says() {
        return texts.of(InvoiceMessages.class);
    }
}
