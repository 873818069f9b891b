package no.bevilling.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to an invoice, in whatever order: what is owed is the sum, and the status says no more than that. */
class InvoiceSumsProperty {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    /** Something somebody tries; what the rules of entries refuse is left out. */
    record Tried(EntryKind kind, long amount) {}

    @Provide
    Arbitrary<List<InvoiceSums.Amount>> happened() {
        Arbitrary<Tried> tried = Combinators.combine(
                        Arbitraries.of(EntryKind.class), Arbitraries.longs().between(1, 1_000_000))
                .as(Tried::new);
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000), tried.list().ofMaxSize(12))
                .as(InvoiceSumsProperty::allowed);
    }

    /** As InvoiceEntries lets them in. */
    static List<InvoiceSums.Amount> allowed(long charged, List<Tried> all) {
        List<InvoiceSums.Amount> entries = new ArrayList<>();
        entries.add(new InvoiceSums.Amount(EntryKind.CHARGE, charged));
        for (Tried one : all) {
            InvoiceSums now = InvoiceSums.of(entries);
            long most = switch (one.kind()) {
                case CHARGE -> 0;
                case PAYMENT, REMINDER -> one.amount();
                case CREDIT -> now.writtenOff() > 0 ? 0 : charged - now.credited();
                case WRITE_OFF -> Math.max(0, now.balance());
                case REFUND -> now.owedToPayer();
                case PAYMENT_RETURNED -> Math.max(0, now.paid());
            };
            long amount = Math.min(one.amount(), most);
            if (amount > 0) {
                boolean takes = one.kind() == EntryKind.PAYMENT
                        || one.kind() == EntryKind.CREDIT
                        || one.kind() == EntryKind.WRITE_OFF;
                entries.add(new InvoiceSums.Amount(one.kind(), takes ? -amount : amount));
            }
        }
        return entries;
    }

    @Property
    void what_is_owed_is_what_was_asked_less_what_was_paid_and_given_up(
            @ForAll("happened") List<InvoiceSums.Amount> entries) {
        InvoiceSums sums = InvoiceSums.of(entries);
        assertThat(sums.balance())
                .isEqualTo(entries.stream()
                        .mapToLong(InvoiceSums.Amount::amountInOre)
                        .sum())
                .isEqualTo(sums.charged() - sums.credited() - sums.paid() - sums.writtenOff());
        assertThat(sums.credited()).isNotNegative();
        assertThat(sums.writtenOff()).isNotNegative();
    }

    @Property
    void paid_is_said_only_where_money_stayed_and_nothing_is_owed_either_way(
            @ForAll("happened") List<InvoiceSums.Amount> entries) {
        InvoiceSums sums = InvoiceSums.of(entries);
        for (LocalDate due : List.of(TODAY.minusDays(1), TODAY, TODAY.plusDays(1))) {
            InvoiceStatus status = sums.status(due, TODAY);
            assertThat(status == InvoiceStatus.PAID)
                    .isEqualTo(sums.balance() == 0 && sums.paid() > 0 && sums.writtenOff() == 0);
            assertThat(status.isOwed()).isEqualTo(sums.balance() > 0);
            assertThat(status == InvoiceStatus.OVERPAID).isEqualTo(sums.balance() < 0);
            assertThat(status == InvoiceStatus.OVERDUE).isEqualTo(sums.balance() > 0 && due.isBefore(TODAY));
        }
    }

    @Property
    void a_refund_of_all_that_was_paid_never_leaves_it_paid(@ForAll("happened") List<InvoiceSums.Amount> entries) {
        List<InvoiceSums.Amount> all = new ArrayList<>(entries);
        InvoiceSums before = InvoiceSums.of(all);
        if (before.balance() < 0) {
            all.add(new InvoiceSums.Amount(EntryKind.REFUND, before.owedToPayer()));
            InvoiceSums after = InvoiceSums.of(all);
            assertThat(after.balance()).isZero();
            assertThat(after.paid()).isEqualTo(before.paid() - before.owedToPayer());
            if (after.paid() == 0) {
                assertThat(after.status(TODAY, TODAY)).isNotEqualTo(InvoiceStatus.PAID);
            }
        }
    }
}
