package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Texts;
import no.bevilling.premises.PremisesSource;

/** Tells the page of a place which of its fees are not paid, to those who see invoices. */
@ApplicationScoped
class InvoicesOfPremises implements PremisesSource {
    private static final int MOST = 20;

    @Inject
    InvoiceAccess access;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Override
    public List<Standing> standing(UUID premises, SignedInAccount reader) {
        if (!reader.has(Tenant.id(), Role.CASEWORKER) && !reader.has(Tenant.id(), Role.APPROVER)) {
            return List.of();
        }
        List<Invoice> owed = Invoice.<Invoice>find("premisesId = ?1 and balance > 0 order by dueOn, number", premises)
                .page(0, MOST)
                .list();
        if (owed.isEmpty()) {
            return List.of();
        }
        Set<UUID> hidden = access.hiddenPayers(reader);
        String base = "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/faktura/";
        LocalDate today = LocalDate.now(clock);
        InvoiceMessages says = texts.of(InvoiceMessages.class);
        return owed.stream()
                .filter(invoice -> !hidden.contains(invoice.organisationId))
                .map(invoice -> new Standing(
                        says.invoiceTitle(invoice.number),
                        says.standing(Kroner.typed(invoice.balance), invoice.dueOn.isBefore(today)),
                        base + invoice.id))
                .toList();
    }
}
