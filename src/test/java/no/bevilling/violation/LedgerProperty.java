package no.bevilling.violation;

import static no.bevilling.violation.Ledgers.NUMBERS;
import static no.bevilling.violation.Ledgers.OSLO;
import static no.bevilling.violation.Ledgers.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import no.bevilling.rules.Dated;
import no.bevilling.rules.fact.ViolationKind;
import no.bevilling.violation.Ledger.Entry;
import no.bevilling.violation.Ledger.State;

/** What holds of every ledger (alkoholforskriften § 10-2). */
class LedgerProperty {
    private static final Instant FIRST = Instant.parse("2020-09-02T00:00:00Z");
    private static final int YEARS = 2;
    private static final int THRESHOLD = 12;

    @Property
    void the_order_in_which_points_are_entered_does_not_matter(
            @ForAll("entries") List<Entry> entries, @ForAll Random order, @ForAll("moment") Instant at) {
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, order);

        Ledger one = ledger(entries, null);
        Ledger other = ledger(shuffled, null);

        assertThat(other.at(at)).isEqualTo(one.at(at));
        assertThat(other.periods()).isEqualTo(one.periods());
        assertThat(other.due(NUMBERS, TODAY)).isEqualTo(one.due(NUMBERS, TODAY));
    }

    @Property
    void the_sum_at_any_instant_is_what_one_counts_by_hand(
            @ForAll("entries") List<Entry> entries,
            @ForAll("moment") Instant at,
            @ForAll("transfer") Instant transfer) {
        LocalDate last = LocalDate.ofInstant(at, OSLO);
        int byHand = 0;
        for (Entry entry : entries) {
            boolean stands = entry.state() != State.ANNULLED;
            boolean before = !entry.committedAt().isAfter(at);
            boolean ours = transfer == null || !entry.committedAt().isBefore(transfer);
            LocalDate day = LocalDate.ofInstant(entry.committedAt(), OSLO);
            boolean recent = day.isAfter(last.minusYears(YEARS));
            if (stands && before && ours && recent) {
                byHand += entry.points();
            }
        }

        assertThat(ledger(entries, transfer).at(at)).isEqualTo(byHand);
    }

    @Property
    void an_appeal_that_removes_a_violation_never_lengthens_a_withdrawal(
            @ForAll("entries") @NotEmpty List<Entry> entries, @ForAll Random which) {
        List<Entry> after = new ArrayList<>(entries);
        int removed = which.nextInt(after.size());
        after.set(removed, as(after.get(removed), State.ANNULLED));

        assertThat(days(ledger(after, null))).isLessThanOrEqualTo(days(ledger(entries, null)));
    }

    @Property
    void a_further_violation_never_shortens_one(
            @ForAll("entries") List<Entry> entries, @ForAll("entry") Entry further) {
        Ledger ledger = ledger(entries, null);

        assertThat(days(ledger.with(further))).isGreaterThanOrEqualTo(days(ledger));
    }

    @Property
    void what_is_withdrawn_for_reaches_the_threshold_within_two_years(@ForAll("entries") List<Entry> entries) {
        Ledger.Due due = ledger(entries, null).due(NUMBERS, TODAY);

        assertThat(due.rests().stream().mapToInt(Entry::points).sum()).isEqualTo(due.points());
        assertThat(due.isWithdrawal()).isEqualTo(due.points() >= THRESHOLD);
        if (!due.rests().isEmpty()) {
            LocalDate first = due.rests().get(0).day();
            LocalDate last = due.rests().get(due.rests().size() - 1).day();
            assertThat(first).isAfter(last.minusYears(YEARS));
            assertThat(due.rests()).allMatch(entry -> entry.state() == State.COUNTS);
        }
    }

    @Property
    void an_entry_is_inside_until_its_last_day_and_outside_the_day_after(@ForAll("entry") Entry entry) {
        Ledger ledger = ledger(List.of(entry), null);
        LocalDate last = ledger.lastDay(entry);

        assertThat(ledger.at(noon(last))).isEqualTo(entry.state() == State.ANNULLED ? 0 : entry.points());
        assertThat(ledger.at(noon(last.plusDays(1)))).isZero();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(23, 59).atZone(OSLO).toInstant();
    }

    /** Past the end of the scale the length is a person's: longer than any that the scale has. */
    private static int days(Ledger ledger) {
        return ledger.due(NUMBERS, TODAY).days() instanceof Dated.Known<Integer> known
                ? known.value()
                : Integer.MAX_VALUE;
    }

    private static Ledger ledger(List<Entry> entries, Instant transfer) {
        return Ledger.of(entries, transfer, YEARS, THRESHOLD);
    }

    private static Entry as(Entry entry, State state) {
        return new Entry(entry.id(), entry.decisionId(), entry.kind(), entry.committedAt(), entry.points(), state);
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        // An entry is a row of its own: two never have the same id.
        return entry().list().uniqueElements(Entry::id).ofMaxSize(8);
    }

    @Provide
    Arbitrary<Entry> entry() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 6L * 365 * 24 * 60),
                        Arbitraries.of(1, 2, 4, 8),
                        Arbitraries.of(State.COUNTS, State.COUNTS, State.COUNTS, State.ANNULLED, State.REACTED_TO),
                        Arbitraries.longs())
                .as((minutes, points, state, id) -> new Entry(
                        new UUID(id, minutes),
                        new UUID(1, 1),
                        ViolationKind.HOURS,
                        FIRST.plusSeconds(minutes * 60),
                        points,
                        state));
    }

    @Provide
    Arbitrary<Instant> moment() {
        return Arbitraries.longs().between(0, 6L * 365 * 24 * 60).map(minutes -> FIRST.plusSeconds(minutes * 60));
    }

    @Provide
    Arbitrary<Instant> transfer() {
        return moment().injectNull(0.5);
    }
}
