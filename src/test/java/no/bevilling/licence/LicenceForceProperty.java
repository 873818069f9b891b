package no.bevilling.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to a licence, in whatever order. */
class LicenceForceProperty {
    private static final Instant BEGINNING = LicenceLives.moment("2026-06-01");
    private static final int HOURS = 24 * 365 * 4;

    /** Nothing of what can happen may let a licence hold again after these, unless a period is granted. */
    private static final Set<LicenceEventKind> LASTING =
            Set.of(LicenceEventKind.BANKRUPT, LicenceEventKind.CLOSED_DOWN);

    record Happening(LicenceEventKind kind, int hour, int length) {}

    @Provide
    Arbitrary<Happening> happenings() {
        Arbitrary<LicenceEventKind> kinds = Arbitraries.of(
                LicenceEventKind.RENEWAL_APPLIED,
                LicenceEventKind.RENEWAL_DECIDED,
                LicenceEventKind.RENEWAL_TAKEN_BACK,
                LicenceEventKind.TRANSFERRED,
                LicenceEventKind.TRANSFER_NOTIFIED,
                LicenceEventKind.TRANSFER_APPLIED,
                LicenceEventKind.TRANSFER_FURTHER_PERMITTED,
                LicenceEventKind.TRANSFER_TAKEN_OVER,
                LicenceEventKind.HOLDER_DIED,
                LicenceEventKind.DEATH_NOTIFIED,
                LicenceEventKind.BANKRUPT,
                LicenceEventKind.WITHDRAWN,
                LicenceEventKind.SUSPENDED,
                LicenceEventKind.CLOSED_DOWN);
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, HOURS),
                        Arbitraries.integers().between(-1, 2000))
                .as(Happening::new);
    }

    @Provide
    Arbitrary<LicenceLives> lives() {
        return happenings().list().ofMaxSize(8).map(happenings -> {
            LicenceLives life = LicenceLives.granted("2026-10-01", "2028-09-30").until("02:00");
            happenings.forEach(one ->
                    life.then(one.kind(), hour(one.hour()), one.length() < 0 ? null : hour(one.hour() + one.length())));
            return life;
        });
    }

    /** Something in a life that waits for an appeal. */
    record Waiting(int event, int hour, int length) {
        boolean holds(Instant instant) {
            return !instant.isBefore(LicenceForceProperty.hour(hour))
                    && (length < 0 || instant.isBefore(LicenceForceProperty.hour(hour + length)));
        }
    }

    @Provide
    Arbitrary<Waiting> waitings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, HOURS),
                        Arbitraries.integers().between(-1, 5000))
                .as(Waiting::new);
    }

    @Provide
    Arbitrary<LicenceLives> waitingLives() {
        return Combinators.combine(lives(), waitings().list().ofMaxSize(3)).as((life, waits) -> {
            waits.forEach(one -> life.waits(
                    one.event(), hour(one.hour()), one.length() < 0 ? null : hour(one.hour() + one.length())));
            return life;
        });
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(0, HOURS).map(LicenceForceProperty::hour);
    }

    private static Instant hour(int hour) {
        return BEGINNING.plusSeconds(hour * 3600L);
    }

    @Property(tries = 1000)
    void what_waits_for_an_appeal_counts_as_if_it_had_not_happened_and_else_as_if_nothing_waited(
            @ForAll("lives") LicenceLives life,
            @ForAll("waitings") Waiting waiting,
            @ForAll("instants") Instant instant) {
        LicenceForce force = new LicenceForce(LicenceLives.NUMBERS);
        Force otherwise = life.at(instant);
        Force without = force.at(life.without(waiting.event()), instant);
        Force now = life.waits(
                        waiting.event(),
                        hour(waiting.hour()),
                        waiting.length() < 0 ? null : hour(waiting.hour() + waiting.length()))
                .at(instant);
        if (waiting.holds(instant)) {
            assertThat(now.holds()).isEqualTo(without.holds());
            assertThat(now.ground() == ForceGround.APPEAL_AWAITED).isEqualTo(!without.holds() && otherwise.holds());
        } else {
            assertThat(now.ground()).isEqualTo(otherwise.ground());
        }
    }

    @Property(tries = 1000)
    void an_answer_stands_until_the_moment_it_names_and_another_one_begins_there(
            @ForAll("waitingLives") LicenceLives life, @ForAll("instants") Instant instant) {
        Force now = life.at(instant);
        if (now.until() == null) {
            assertThat(life.at(instant.plusSeconds(3600L * 24 * 3650)).ground()).isEqualTo(now.ground());
            return;
        }
        assertThat(now.until()).isAfter(instant);
        assertThat(life.at(now.until().minusNanos(1)).ground()).isEqualTo(now.ground());
        assertThat(life.at(now.until()).ground()).isNotEqualTo(now.ground());
        Instant between = instant.plusSeconds((now.until().getEpochSecond() - instant.getEpochSecond()) / 2);
        assertThat(life.at(between).ground()).isEqualTo(now.ground());
    }

    @Property(tries = 1000)
    void no_instant_is_in_force_after_a_withdrawal_for_the_rest_of_the_period_a_bankruptcy_or_closing_down(
            @ForAll("lives") LicenceLives life, @ForAll("instants") Instant instant) {
        boolean ended = life.life().counting().stream()
                .filter(event -> !event.happenedAt().isAfter(instant))
                .anyMatch(event -> LASTING.contains(event.kind())
                        || event.kind() == LicenceEventKind.WITHDRAWN
                                && event.until() == null
                                && !event.happenedAt().isBefore(LicenceLives.moment("2026-10-01")));
        if (ended) {
            assertThat(life.at(instant).holds()).isFalse();
        }
    }

    @Property(tries = 1000)
    void outside_its_period_a_licence_holds_by_an_open_renewal_alone(
            @ForAll("lives") LicenceLives life, @ForAll("instants") Instant instant) {
        Force now = life.at(instant);
        boolean applied =
                life.life().all(LicenceEventKind.RENEWAL_APPLIED).findAny().isPresent();
        if (now.holds() && !applied) {
            assertThat(instant)
                    .isAfterOrEqualTo(LicenceLives.moment("2026-10-01"))
                    .isBefore(LicenceLives.moment("2028-10-01T02:00"));
        }
        if (now.holds()) {
            assertThat(instant).isBefore(LicenceLives.moment("2029-01-01T02:00"));
        }
    }
}
