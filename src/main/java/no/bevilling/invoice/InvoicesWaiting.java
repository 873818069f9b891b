package no.bevilling.invoice;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.WaitingWork;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Texts;

/** Write-offs that wait for a second person, and fees that were not paid in time. */
@ApplicationScoped
@Priority(40)
class InvoicesWaiting implements WaitingWork {
    @Inject
    WriteOffs writeOffs;

    @Inject
    UnpaidFees unpaid;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Override
    public List<Group> waitingFor(SignedInAccount reader, int most) {
        InvoiceMessages says = texts.of(InvoiceMessages.class);
        String base = "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number();
        List<Group> groups = new ArrayList<>();
        if (reader.has(Tenant.id(), Role.APPROVER)) {
            groups.addAll(WaitingWork.group("WRITE_OFFS", says.writeOffsWaiting(), writeOffs(reader, most, base)));
        }
        if (reader.has(Tenant.id(), Role.CASEWORKER)) {
            groups.addAll(WaitingWork.group(
                    "UNPAID_FEES", texts.of(UnpaidFeeMessages.class).title(), unpaid(reader, most, base, says)));
        }
        return groups;
    }

    /** But for those that the reader has made: somebody else approves them. */
    private List<Item> writeOffs(SignedInAccount reader, int most, String base) {
        return writeOffs.waiting(most).stream()
                .filter(off -> !off.proposedBy.equals(reader.id()))
                .map(off -> {
                    Invoice invoice = Invoice.findById(TenantKey.of(off.invoiceId));
                    return new Item(
                            invoice.caseId,
                            String.valueOf(invoice.number),
                            invoice.payerName,
                            off.reason,
                            null,
                            false,
                            base + "/faktura/" + invoice.id);
                })
                .toList();
    }

    private List<Item> unpaid(SignedInAccount reader, int most, String base, InvoiceMessages says) {
        return unpaid.open(reader, 0, most).stream()
                .map(row -> new Item(
                        row.invoice().invoice().caseId,
                        String.valueOf(row.invoice().invoice().number),
                        row.invoice().invoice().payerName,
                        says.waitsSince(row.invoice().place()),
                        row.unpaid().dueOn,
                        true,
                        base + "/ubetalte-gebyrer"))
                .toList();
    }
}
