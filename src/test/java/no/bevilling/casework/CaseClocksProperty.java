package no.bevilling.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.bevilling.casework.CaseClocks.Pause;

class CaseClocksProperty {
    private static final LocalDate COMPLETE = LocalDate.of(2026, 1, 31);
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

    @Property
    void a_standstill_never_shortens_the_deadline(
            @ForAll("pauses") List<Pause> known, @ForAll("pause") Pause another, @ForAll("extension") int extension) {
        List<Pause> more = new ArrayList<>(known);
        more.add(another);

        assertThat(due(more, extension)).isAfterOrEqualTo(due(known, extension));
    }

    @Property
    void the_order_in_which_standstills_become_known_does_not_matter(
            @ForAll("pauses") List<Pause> known, @ForAll Random order, @ForAll("extension") int extension) {
        List<Pause> shuffled = new ArrayList<>(known);
        Collections.shuffle(shuffled, order);

        assertThat(due(shuffled, extension)).isEqualTo(due(known, extension));
    }

    @Property
    void a_standstill_within_the_time_adds_exactly_its_own_days(
            @ForAll("extension") int extension, @ForAll("pause") Pause pause) {
        List<Pause> days = pause.from()
                .datesUntil(pause.to().plusDays(1))
                .map(day -> new Pause(day, day))
                .toList();
        LocalDate without = due(List.of(), extension);
        boolean began = !pause.from().isAfter(without) && pause.from().isAfter(COMPLETE);

        assertThat(due(List.of(pause), extension)).isEqualTo(began ? without.plusDays(days.size()) : without);
        assertThat(due(days, extension)).isEqualTo(due(List.of(pause), extension));
    }

    @Property
    void days_that_two_reasons_cover_are_added_once(@ForAll("pauses") List<Pause> known) {
        List<Pause> twice = new ArrayList<>(known);
        twice.addAll(known);

        assertThat(due(twice, 0)).isEqualTo(due(known, 0));
    }

    private static LocalDate due(List<Pause> pauses, int extendedDays) {
        return CaseClocksTest.clocks(COMPLETE, extendedDays, pauses).decisionDue(TODAY);
    }

    @Provide
    Arbitrary<List<Pause>> pauses() {
        return pause().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Pause> pause() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.integers().between(0, 60))
                .as((first, length) -> new Pause(COMPLETE.plusDays(first), COMPLETE.plusDays(first + length)));
    }

    @Provide
    Arbitrary<Integer> extension() {
        return Arbitraries.integers().between(0, 120);
    }
}
