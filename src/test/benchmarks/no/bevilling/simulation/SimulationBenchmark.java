package no.bevilling.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipalities;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.DatabaseRuleBaseStore;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.MunicipalityStock;
import no.bevilling.rules.RuleBaseStore;
import no.bevilling.rules.RuleChecks;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/**
 * How long a tighter plan takes to try: on 100,000 licences of one municipality, and on 10,000 spread over all of
 * Norway's. Real database, the product's own rules, nothing else running in the product.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SimulationBenchmark {
    private static final int LICENCES = Integer.parseInt(System.getenv().getOrDefault("BENCHMARK_LICENCES", "100000"));
    private static final int STEP = 5_000;
    private static final int EACH = 28;
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Inject
    Simulations simulations;

    @Inject
    SimulationWorker worker;

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

    @Test
    void one_municipality_with_100_000_licences() throws InterruptedException {
        Municipalities.Short place = municipalities.byNumber("3452").orElseThrow();
        for (int first = 1; first < LICENCES; first += STEP) {
            stock(place.id(), place.number(), STEP, first);
        }
        for (int round = 1; round <= 3; round++) {
            measure("licences of one municipality, round " + round, Map.of(place.number(), place.id()));
        }
    }

    @Test
    void all_municipalities_with_28_licences_each() throws InterruptedException {
        Map<String, Integer> all = new LinkedHashMap<>();
        for (LayerSource layer : MunicipalityStock.layers(MunicipalityStock.ALL)) {
            store.put(layer);
            String number = RuleBaseStore.versionOf(layer).id();
            int id = QuarkusTransaction.requiringNew().call(() -> municipality(number));
            stock(id, number, EACH, 1);
            all.put(number, id);
        }
        for (int round = 1; round <= 2; round++) {
            measure("357 municipalities with 28 licences each, round " + round, all);
        }
    }

    private int municipality(String number) {
        Municipality made = new Municipality();
        made.name = "Kommune " + number;
        made.languageForm = LanguageForm.nb;
        made.demo = true;
        made.persistAndFlush();
        entities.createNativeQuery("insert into municipality_number values (:id, :number, date '2020-01-01', null)")
                .setParameter("id", made.id)
                .setParameter("number", number)
                .executeUpdate();
        return made.id;
    }

    private void stock(int municipality, String number, int count, int first) {
        Tenant.run(municipality, () -> entities.unwrap(Session.class)
                .doWork(connection -> LicenceStock.add(connection, municipality, number, count, first)));
    }


    private void measure(String what, Map<String, Integer> places) throws InterruptedException {
        Account reidun = accounts.byUsername("reidun").orElseThrow();
        SignedInAccount editor =
                accounts.signedIn(reidun.id, reidun.sessionCounter).orElseThrow();
        UUID family = UUID.randomUUID();
        Map<UUID, Integer> started = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> place : places.entrySet()) {
            List<LayerSource> before = rules.layers(place.getKey(), NEW_YEAR);
            List<LayerSource> after = new ArrayList<>(before);
            after.replaceAll(TighterPlan::untilOne);
            after.forEach(store::keep);
            Simulations.Wanted wanted =
                    new Simulations.Wanted(family, what, NEW_YEAR, 0, names(before), names(after));
            started.put(Tenant.call(place.getValue(), () -> simulations.start(wanted, editor).id), place.getValue());
        }
        long cpu = cpu();
        long begin = System.nanoTime();
        for (Map.Entry<UUID, Integer> one : started.entrySet()) {
            worker.run(one.getValue(), one.getKey());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        double cpuSeconds = (cpu() - cpu) / 1e9;
        int tried = started.entrySet().stream()
                .mapToInt(one -> Tenant.call(one.getValue(), () -> {
                    Simulation done = simulations.find(one.getKey()).orElseThrow();
                    assertThat(done.status).isEqualTo(SimulationStatus.DONE);
                    return done.done;
                }))
                .sum();
        System.out.printf(
                "SIMULATION %s: %,d tried in %.1f s (%.1f s of processor time in the product), %,.0f a second%n",
                what, tried, seconds, cpuSeconds, tried / seconds);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static List<LayerName> names(List<LayerSource> layers) {
        return layers.stream()
                .map(layer -> new LayerName(RuleBaseStore.versionOf(layer).name(), layer.hash()))
                .toList();
    }
}
