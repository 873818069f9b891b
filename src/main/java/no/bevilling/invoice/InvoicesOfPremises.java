package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.premises.PremisesSource;

/** Tells the page of a place what is owed or paid too much of its fees, and what happened to its invoices, to those who see them. */
@ApplicationScoped
class InvoicesOfPremises implements PremisesSource {
    private static final int MOST = 20;

    @Inject
    EntityManager entities;

    @Inject
    InvoiceAccess access;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @Override
    public List<Standing> standing(UUID premises, SignedInAccount reader) {
        if (!reader.has(Tenant.id(), Role.CASEWORKER) && !reader.has(Tenant.id(), Role.APPROVER)) {
            return List.of();
        }
        List<Invoice> owed = Invoice.<Invoice>find("premisesId = ?1 and balance <> 0 order by dueOn, number", premises)
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
                        invoice.balance < 0
                                ? says.standingOverpaid(Kroner.typed(-invoice.balance))
                                : says.standing(Kroner.typed(invoice.balance), invoice.dueOn.isBefore(today)),
                        base + invoice.id))
                .toList();
    }

    @Override
    public List<Happening> happenings(UUID premises, SignedInAccount reader, Instant before, int most) {
        if (!reader.has(Tenant.id(), Role.CASEWORKER) && !reader.has(Tenant.id(), Role.APPROVER)) {
            return List.of();
        }
        Set<UUID> hidden = access.hiddenPayers(reader);
        String base = "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/faktura/";
        InvoiceMessages says = texts.of(InvoiceMessages.class);
        return entities
                .createQuery("""
                        select e, i from InvoiceEntry e
                        join Invoice i on i.municipalityId = e.municipalityId and i.id = e.invoiceId
                        where i.premisesId = :premises and e.enteredAt < :before
                        order by e.enteredAt desc, e.id desc
                        """, Object[].class)
                .setParameter("premises", premises)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .filter(row -> !hidden.contains(((Invoice) row[1]).organisationId))
                .map(row -> happening((InvoiceEntry) row[0], (Invoice) row[1], base, says))
                .toList();
    }

    private Happening happening(InvoiceEntry entry, Invoice of, String base, InvoiceMessages says) {
        return new Happening(
                entry.enteredAt,
                says.invoiceTitle(of.number),
                entry.amountInOre == 0
                        ? says.happenedOnly(capital(words.of(entry.kind)))
                        : says.happened(capital(words.of(entry.kind)), Kroner.typed(Math.abs(entry.amountInOre))),
                entry.enteredBy,
                base + of.id);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
