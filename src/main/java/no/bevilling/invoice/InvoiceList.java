package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.premises.Premises;

/** The invoices of the municipality of the transaction; never those of what the reader is party to. */
@ApplicationScoped
public class InvoiceList {
    private static final int LONGEST_WORDS = 100;

    @Inject
    EntityManager entities;

    @Inject
    InvoiceEntries entries;

    @Inject
    InvoiceAccess access;

    @Inject
    Clock clock;

    /** A line of the list. */
    public record Row(Invoice invoice, InvoiceSums sums, InvoiceStatus status, String place) {
        /** What it asks for, credit notes taken from it, in kroner. */
        public BigDecimal asked() {
            return Kroner.of(sums.asked());
        }

        /** What is owed, in kroner. */
        public BigDecimal owed() {
            return Kroner.of(sums.balance());
        }
    }

    /** What all that are found come to, in øre. */
    public record Total(long count, long owed) {}

    Total total(InvoiceFilter filter, SignedInAccount reader) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, reader, values);
        TypedQuery<Object[]> query = entities.createQuery(
                "select count(i), coalesce(sum(i.balance), 0) from Invoice i where " + where, Object[].class);
        values.forEach(query::setParameter);
        Object[] found = query.getSingleResult();
        return new Total(((Number) found[0]).longValue(), ((Number) found[1]).longValue());
    }

    /** The newest first; what is late first by its day. */
    List<Row> rows(InvoiceFilter filter, SignedInAccount reader, int first, int size) {
        Map<String, Object> values = new HashMap<>();
        String order = filter.view() == InvoiceFilter.View.OVERDUE ? "i.dueOn, i.number" : "i.number desc";
        TypedQuery<Invoice> query = entities.createQuery(
                "from Invoice i where " + where(filter, reader, values) + " order by " + order, Invoice.class);
        values.forEach(query::setParameter);
        return rows(query.setFirstResult(first).setMaxResults(size).getResultList());
    }

    /** Invoices with what their entries come to and their places, in two queries. */
    List<Row> rows(List<Invoice> found) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, InvoiceSums> sums =
                entries.sums(found.stream().map(invoice -> invoice.id).toList());
        List<UUID> ids = found.stream()
                .map(invoice -> invoice.premisesId)
                .filter(id -> id != null)
                .distinct()
                .toList();
        Map<UUID, String> places = ids.isEmpty()
                ? Map.of()
                : Premises.<Premises>list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(place -> place.id, place -> place.name));
        return found.stream()
                .map(invoice -> new Row(
                        invoice,
                        sums.get(invoice.id),
                        sums.get(invoice.id).status(invoice.dueOn, today),
                        invoice.premisesId == null ? "" : places.get(invoice.premisesId)))
                .toList();
    }

    private String where(InvoiceFilter filter, SignedInAccount reader, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("i.organisationId not in :hidden");
        values.put("hidden", access.hiddenPayers(reader));
        switch (filter.view()) {
            case ALL -> {}
            case OWED -> where.append(" and i.balance > 0");
            case OVERDUE -> {
                where.append(" and i.balance > 0 and i.dueOn < :today");
                values.put("today", LocalDate.now(clock));
            }
            case OVERPAID -> where.append(" and i.balance < 0");
            case SETTLED -> where.append(" and i.balance = 0");
        }
        if (filter.kind() != null) {
            where.append(" and i.kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.year() != null) {
            where.append(" and i.year = :year");
            values.put("year", filter.year());
        }
        words(filter.words(), where, values);
        return where.toString();
    }

    private static void words(String typed, StringBuilder where, Map<String, Object> values) {
        if (typed.isEmpty()) {
            return;
        }
        String bare = Kid.bare(typed);
        if (bare.matches("[\\d-]{2," + Kid.LONGEST + "}")) {
            where.append(" and (i.kid = :kid or i.number = :number)");
            values.put("kid", bare);
            values.put("number", bare.matches("\\d{1,18}") ? Long.parseLong(bare) : -1L);
            return;
        }
        String words = typed.substring(0, Math.min(typed.length(), LONGEST_WORDS));
        where.append(" and lower(i.payerName) like :payer escape '!'");
        values.put("payer", "%" + words.toLowerCase(java.util.Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
    }
}
