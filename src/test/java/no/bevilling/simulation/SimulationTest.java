package no.bevilling.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.TestDatabase;
import no.bevilling.platform.Words;
import no.bevilling.rules.DatabaseRuleBaseStore;
import no.bevilling.rules.Language;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleBaseStore;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.RuleTrial;
import no.bevilling.rules.RuleTrial.Effect;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tighter plan tried on a stock of licences: what is found, what is written, and that a cut loses and doubles nothing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SimulationTest {
    private static final int PLACES = 1_400;
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Inject
    Simulations simulations;

    @Inject
    SimulationWorker worker;

    @Inject
    SimulationReport report;

    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Inject
    RuleChecks rules;

    @Inject
    DatabaseRuleBaseStore store;

    @Inject
    EntityManager entities;

    @Inject
    Words words;

    private Municipalities.Short place;
    private SignedInAccount editor;

    @BeforeEach
    void a_stock_of_licences() {
        place = municipalities.byNumber("3452").orElseThrow();
        Account reidun = accounts.byUsername("reidun").orElseThrow();
        editor = accounts.signedIn(reidun.id, reidun.sessionCounter).orElseThrow();
        Tenant.run(place.id(), () -> {
            Number there = (Number)
                    entities.createNativeQuery("select count(*) from licence where licence_number like '%-2019-%'")
                            .getSingleResult();
            if (there.intValue() == 0) {
                entities.unwrap(Session.class).doWork(c -> LicenceStock.add(c, place.id(), place.number(), PLACES, 1));
            }
        });
    }

    @Test
    void who_serves_longer_than_the_new_plan_is_restricted_from_the_next_period_and_the_values_say_why()
            throws InterruptedException {
        UUID id = started();
        worker.run(place.id(), id);
        Tenant.run(place.id(), () -> {
            Simulation done = simulations.find(id).orElseThrow();
            assertThat(done.status).isEqualTo(SimulationStatus.DONE);
            SimulationReport.Tally licences = report.counts(id).of(Subject.LICENCE);
            assertThat(licences.total()).isGreaterThanOrEqualTo(PLACES);
            assertThat(licences.restricted()).isBetween(PLACES * 3 / 7, PLACES * 4 / 7);
            assertThat(report.counts(id).byVenueKind().stream()
                            .mapToInt(SimulationReport.Tally::total)
                            .sum())
                    .isEqualTo(licences.total());
            SimulationReport.Row first =
                    report.page(id, Effect.RESTRICTED, 1, 1).get(0);
            assertThat(first.why()).anySatisfy(changed -> {
                assertThat(changed.criterion()).isEqualTo("valdres-serving-hours");
                assertThat(changed.values()).containsEntry("limit", "01:00");
                assertThat(changed.plan()).contains("Valdres 3.3.2 pkt. 10");
            });
            assertThat(first.basis()).isEqualTo(Basis.NEXT_PERIOD);
            assertThat(first.effectiveFrom()).isEqualTo(LocalDate.of(2028, 10, 1));
        });
    }

    @Test
    void a_simulation_that_was_cut_off_goes_on_behind_the_last_part_and_counts_nobody_twice()
            throws InterruptedException {
        UUID whole = started();
        worker.run(place.id(), whole);
        UUID cut = started();
        // An instance takes it, does one part and dies: its lease is not given back, but runs out.
        Simulation taken = Tenant.call(place.id(), () -> worker.take(cut)).orElseThrow();
        RuleTrial trial = rules.trial(worker.layers(taken.beforeLayers), worker.layers(taken.afterLayers));
        SimulationWorker.Part first = worker.tried(place.id(), taken, trial, taken.subject, taken.lastSeen);
        assertThat(Tenant.call(place.id(), () -> worker.write(cut, first))).isTrue();
        worker.run(place.id(), cut);
        Tenant.run(place.id(), () -> {
            Simulation held = simulations.find(cut).orElseThrow();
            assertThat(held.status).isEqualTo(SimulationStatus.RUNNING);
            assertThat(held.done).isBetween(1, held.total - 1);
            held.leaseUntil = held.startedAt;
        });
        worker.run(place.id(), cut);
        Tenant.run(place.id(), () -> {
            Simulation done = simulations.find(cut).orElseThrow();
            assertThat(done.status).isEqualTo(SimulationStatus.DONE);
            assertThat(done.done).isEqualTo(done.total);
            assertThat(report.counts(cut).of(Subject.LICENCE))
                    .isEqualTo(report.counts(whole).of(Subject.LICENCE));
            assertThat(report.count(cut, null)).isEqualTo(report.count(whole, null));
        });
    }

    @Test
    void a_stopped_simulation_stays_stopped() throws InterruptedException {
        UUID id = started();
        Tenant.run(place.id(), () -> simulations.stop(id));
        worker.run(place.id(), id);
        Tenant.run(place.id(), () -> {
            Simulation stopped = simulations.find(id).orElseThrow();
            assertThat(stopped.status).isEqualTo(SimulationStatus.STOPPED);
            assertThat(stopped.done).isZero();
        });
    }

    @Test
    void the_findings_can_be_taken_along_as_csv() throws InterruptedException {
        UUID id = started();
        worker.run(place.id(), id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tenant.call(place.id(), () -> {
            SimulationCsv.write(report, id, words, Language.NN, out);
            return null;
        });
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        long found = Tenant.call(place.id(), () -> report.count(id, null));
        assertThat(lines).hasSize((int) found + 1);
        assertThat(lines.get(1)).contains(words.of(Effect.RESTRICTED, Locale.forLanguageTag("nn")));
    }

    private UUID started() {
        List<LayerSource> before = rules.layers(place.number(), NEW_YEAR);
        List<LayerSource> after = new ArrayList<>(before);
        after.set(1, TighterPlan.untilOne(before.get(1)));
        store.keep(after.get(1));
        Simulations.Wanted wanted =
                new Simulations.Wanted(UUID.randomUUID(), "Prøve", NEW_YEAR, 2, names(before), names(after));
        return Tenant.call(place.id(), () -> simulations.start(wanted, editor).id);
    }

    private static List<LayerName> names(List<LayerSource> layers) {
        return layers.stream()
                .map(layer -> new LayerName(RuleBaseStore.versionOf(layer).name(), layer.hash()))
                .toList();
    }
}
