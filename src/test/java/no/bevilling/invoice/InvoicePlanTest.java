package no.bevilling.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each list of this room has an index that serves it under the guard of the tenant, whatever the statistics say. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InvoicePlanTest {
    @Inject
    InvoiceScenario story;

    @Inject
    EntityManager entities;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "invoice_number | invoice i where %m order by i.number desc limit 25",
                "invoice_owed | invoice i where %m and i.balance_ore > 0 and i.due_on < current_date order by i.due_on, i.number limit 25",
                "invoice_overpaid | invoice i where %m and i.balance_ore < 0 order by i.number desc limit 25",
                "invoice_entry_of | invoice_entry i where %m and i.invoice_id = cast('00000000-0000-0000-0000-000000000001' as uuid) order by i.position",
                "invoice_run_list | invoice_run i where %m order by i.started_at desc limit 25",
                "payment_file_list | payment_file i where %m order by i.read_at desc limit 25",
                "unpaid_fee_list | unpaid_fee i where %m and i.settled_at is null order by i.due_on, i.id limit 25",
                "fund_entry_list | fund_entry i where %m order by i.entered_on desc, i.entered_at desc, i.id limit 25"
            })
    void a_list_is_read_by_its_index(String index, String from) {
        List<?> plan = story.call(() -> {
            entities.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            entities.createNativeQuery("set local enable_sort = off").executeUpdate();
            return entities.createNativeQuery("explain select * from "
                            + from.replace("%m", "i.municipality_id = " + story.municipality()))
                    .getResultList();
        });
        assertThat(plan.toString()).contains(index).doesNotContain("Seq Scan");
    }
}
