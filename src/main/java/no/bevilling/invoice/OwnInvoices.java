package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.InboxSource;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.StoredFile;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;

/** The payer's side of invoices: the inbox, and one invoice. Shown to the accounts that applied for what is paid for. */
@ApplicationScoped
class OwnInvoices implements InboxSource {
    /** The organisations that the account has applied for online and got a licence or a case for. */
    private static final String ORGANISATIONS = """
            select distinct c.organisation_id from application a
            join licensing_case c on c.municipality_id = a.municipality_id and c.application_id = a.id
            where a.municipality_id = :municipality and a.account_id = :account and a.channel = 'ONLINE'
              and c.organisation_id is not null
            """;

    private static final int MOST = 20;

    @Inject
    EntityManager entities;

    @Inject
    InvoiceEntries entries;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    @Override
    public List<Item> items(SignedInAccount account) {
        Set<UUID> mine = organisations(account);
        if (mine.isEmpty()) {
            return List.of();
        }
        List<Invoice> found = Invoice.<Invoice>find("organisationId in ?1 order by number desc", mine)
                .page(0, MOST)
                .list();
        Map<UUID, InvoiceSums> sums =
                entries.sums(found.stream().map(invoice -> invoice.id).toList());
        return found.stream()
                .filter(OwnInvoices::isTold)
                .map(invoice -> item(invoice, sums.get(invoice.id)))
                .toList();
    }

    /** One that was never asked for, since it was below what the municipality charges, is nobody's post. */
    private static boolean isTold(Invoice invoice) {
        return invoice.documentId != null || invoice.balance != 0;
    }

    private Item item(Invoice invoice, InvoiceSums sums) {
        OwnInvoiceMessages says = texts.of(OwnInvoiceMessages.class);
        InvoiceStatus status = sums.status(invoice.dueOn, LocalDate.now(clock));
        String number = municipalities.byId(Tenant.id()).orElseThrow().number();
        return new Item(
                "/soknad/" + number + "/faktura/" + invoice.id,
                says.inboxTitle(
                        String.valueOf(invoice.number),
                        Kroner.of(sums.asked()).toPlainString().replace('.', ',')),
                status == InvoiceStatus.OVERPAID
                        ? says.inboxOverpaid()
                        : status == InvoiceStatus.OVERDUE
                                ? says.inboxOverdue()
                                : status.isOwed()
                                        ? says.inboxDue(Formats.date(
                                                invoice.dueOn,
                                                page.getLanguage().locale()))
                                        : says.inboxSettled(),
                status.isOwed() ? invoice.dueOn : null,
                invoice.issuedOn.atStartOfDay(clock.getZone()).toInstant());
    }

    /** @throws ProblemException 404 to everybody but those who pay it */
    Invoice get(UUID id, SignedInAccount reader) {
        return Invoice.<Invoice>findByIdOptional(TenantKey.of(id))
                .filter(found -> organisations(reader).contains(found.organisationId))
                .orElseThrow(() -> ProblemException.notFound("There is no such invoice of yours."));
    }

    /** @throws ProblemException 404 where it is no paper of this invoice */
    StoredFile paper(Invoice of, UUID document) {
        boolean its = document.equals(of.documentId)
                || entries.of(of.id).stream().anyMatch(entry -> document.equals(entry.documentId));
        if (!its) {
            throw ProblemException.notFound("There is no such paper of this invoice.");
        }
        Document paper = Document.findById(TenantKey.of(document));
        return StoredFile.findById(TenantKey.of(paper.fileId));
    }

    private Set<UUID> organisations(SignedInAccount account) {
        return Set.copyOf(((List<?>) entities.createNativeQuery(ORGANISATIONS, UUID.class)
                        .setParameter("municipality", Tenant.id())
                        .setParameter("account", account.id())
                        .getResultList())
                .stream().map(UUID.class::cast).toList());
    }
}
