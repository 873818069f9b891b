package no.bevilling.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TenantTest {
    @Inject
    Municipalities municipalities;

    @Inject
    EntityManager entities;

    int vang;
    int etnedal;

    @BeforeEach
    void find() {
        vang = municipalities.byNumber("3454").orElseThrow().id();
        etnedal = municipalities.byNumber("3450").orElseThrow().id();
    }

    @Test
    void a_row_of_Etnedal_does_not_exist_for_Vang() {
        UUID premises = addPremises(etnedal);
        assertThat(premisesSeenBy(etnedal)).contains(premises);
        assertThat(premisesSeenBy(vang)).doesNotContain(premises);
    }

    @Test
    void a_transaction_of_Vang_cannot_write_a_row_of_Etnedal() {
        assertThatThrownBy(() -> Tenant.run(vang, () -> insert(etnedal, UUID.randomUUID())))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_transaction_of_one_municipality_refuses_work_of_another() {
        assertThatThrownBy(() -> Tenant.run(vang, () -> Tenant.run(etnedal, () -> {})))
                .isInstanceOf(IllegalStateException.class);
    }

    private UUID addPremises(int municipality) {
        UUID id = UUID.randomUUID();
        Tenant.run(municipality, () -> insert(municipality, id));
        return id;
    }

    private void insert(int municipality, UUID id) {
        entities.createNativeQuery(
                        "insert into premises (municipality_id, id, name, venue_kind) values (?1, ?2, 'Kroa', 'PUB')")
                .setParameter(1, municipality)
                .setParameter(2, id)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> premisesSeenBy(int municipality) {
        return Tenant.call(
                municipality,
                () -> entities.createNativeQuery("select id from premises", UUID.class)
                        .getResultList());
    }
}
