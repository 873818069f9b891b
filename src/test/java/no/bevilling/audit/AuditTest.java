package no.bevilling.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.bevilling.database.Tenant;
import no.bevilling.party.IdentityNumber;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What was seen and done is sealed into a chain. Every test has a municipality, and so a chain, of its own. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuditTest extends AuditSteps {
    @Test
    void what_was_seen_and_changed_is_sealed_into_a_chain_that_verifies() {
        record(5);
        assertThat(verify().notSealed()).isEqualTo(5);

        assertThat(sealer.seal(municipality)).isEqualTo(5);

        AuditReport report = verify();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.sealed()).isEqualTo(5);
        assertThat(report.notSealed()).isZero();
    }

    @Test
    void the_chain_goes_on_where_it_ended() {
        record(2);
        sealer.seal(municipality);
        record(2);
        sealer.seal(municipality);
        assertThat(verify().sealed()).isEqualTo(4);
        assertThat(verify().isWhole()).isTrue();
    }

    @Test
    void an_entry_is_rolled_back_with_its_transaction() {
        assertThatThrownBy(() -> Tenant.run(municipality, () -> {
                    audit.saw("case", CASE);
                    throw new IllegalStateException("the work failed");
                }))
                .hasMessageContaining("the work failed");
        assertThat(sealer.seal(municipality)).isZero();
    }

    @Test
    void an_entry_that_commits_late_is_sealed_late_and_not_lost() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        var thread = Executors.newSingleThreadExecutor();
        Future<?> slow = thread.submit(() -> Tenant.run(municipality, () -> {
            audit.changed("case", CASE, "slow");
            written.countDown();
            await(mayCommit);
        }));
        await(written);
        record(1);
        assertThat(sealer.seal(municipality)).isEqualTo(1);
        mayCommit.countDown();
        slow.get();
        thread.shutdown();

        assertThat(sealer.seal(municipality)).isEqualTo(1);
        assertThat(verify().isWhole()).isTrue();
        assertThat(verify().sealed()).isEqualTo(2);
    }

    @Test
    void several_instances_that_seal_at_once_seal_each_entry_once() throws Exception {
        record(40);
        var threads = Executors.newFixedThreadPool(4);
        List<Future<Integer>> sealed = IntStream.range(0, 4)
                .mapToObj(i -> threads.submit(() -> sealer.seal(municipality)))
                .toList();
        int sum = 0;
        for (Future<Integer> one : sealed) {
            sum += one.get();
        }
        threads.shutdown();
        sum += sealer.seal(municipality);
        assertThat(sum).isEqualTo(40);
        assertThat(verify().isWhole()).isTrue();
    }

    @Test
    void the_installation_has_a_chain_too() {
        Tenant.run(Tenant.INSTALLATION, () -> audit.changed("account", CASE, "granted"));
        assertThat(sealer.seal(Tenant.INSTALLATION)).isPositive();
        assertThat(log.verify(Tenant.INSTALLATION, Optional.empty()).isWhole()).isTrue();
    }

    @Test
    void an_identity_number_is_refused_in_the_log() {
        String number = IntStream.range(0, 100_000)
                .mapToObj(end -> "018170%05d".formatted(end))
                .filter(IdentityNumber::isSynthetic)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> Tenant.run(
                        municipality, () -> audit.changed("person", CASE, "named", Map.of("note", "født " + number))))
                .hasStackTraceContaining("identity number")
                .hasStackTraceContaining("IllegalArgumentException");
        Tenant.run(municipality, () -> audit.changed("person", CASE, "named", Map.of("note", "tlf 99 99 99 99")));
    }
}
