package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.database.Tenant;

/** What licence fees have brought in, by what the bank booked; in the municipality of the transaction. */
@ApplicationScoped
public class FeesReceived {
    private static final String BY_YEAR = """
            select cast(extract(year from e.entered_on) as int), i.kind,
              coalesce(-sum(e.amount_ore) filter (where e.kind = 'PAYMENT'), 0),
              coalesce(sum(e.amount_ore) filter (where e.kind <> 'PAYMENT'), 0)
            from invoice_entry e
            join invoice i on i.municipality_id = e.municipality_id and i.id = e.invoice_id
            where e.municipality_id = :municipality and e.kind in ('PAYMENT', 'REFUND', 'PAYMENT_RETURNED')
              and e.entered_on >= :from and i.kind <> 'KNOWLEDGE_TEST'
            group by 1, 2 order by 1, 2
            """;

    @Inject
    EntityManager entities;

    /**
     * What one kind of fee brought in during a calendar year, in øre.
     *
     * @param received paid, reminders' fees included
     * @param paidBack refunds, and payments that the bank took back
     */
    public record OfYear(int year, ChargeKind kind, long received, long paidBack) {
        public long net() {
            return received - paidBack;
        }
    }

    /** By year and kind, the first year first; only what was booked from a day on. */
    public List<OfYear> since(LocalDate from) {
        List<?> rows = entities.createNativeQuery(BY_YEAR, Object[].class)
                .setParameter("municipality", Tenant.id())
                .setParameter("from", from)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new OfYear(
                        ((Number) row[0]).intValue(),
                        ChargeKind.valueOf((String) row[1]),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue()))
                .toList();
    }
}
