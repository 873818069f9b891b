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

/** Each list of fees, returns, invoices and payments has an index that serves it under the guard of the tenant, whatever the statistics say. */
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
                "invoice_entry_of | invoice_entry i where %m and i.invoice_id = %id order by i.position",
                "invoice_run_list | invoice_run i where %m order by i.started_at desc limit 25",
                "payment_file_list | payment_file i where %m order by i.read_at desc limit 25",
                "unpaid_fee_list | unpaid_fee i where %m and i.settled_at is null order by i.due_on, i.id limit 25",
                "invoice_premises | invoice i where %m and i.premises_id = %id and i.balance_ore <> 0 order by i.due_on, i.number limit 20",
                "invoice_organisation | invoice i where %m and i.organisation_id = %id order by i.number desc limit 20",
                "invoice_write_off_waits | invoice_write_off i where %m and i.reviewed_at is null order by i.proposed_at, i.id limit 20",
                "payment_transaction_of | payment_transaction i where %m and i.file_id = %id order by i.position limit 50",
                "payment_transaction_left | payment_transaction i where %m and i.outcome in ('UNKNOWN_KID', 'NO_KID', 'OUTGOING', 'OTHER_ACCOUNT', 'BEFORE_INVOICE') order by i.booked_on, i.id limit 25",
                "fee_line_list | fee_line i where %m and i.run_id = %id order by i.licence_number, i.id limit 50",
                "fee_line_status/fee_line_list | fee_line i where %m and i.run_id = %id and i.status = 'RECKONED' order by i.licence_number, i.id limit 50",
                "fee_decision_licence | fee_decision i where %m and i.licence_id = %id and i.year >= 2024",
                "fee_decision_case | fee_decision i where %m and i.case_id = %id order by i.proposed_at desc, i.id desc",
                "event_report_case | event_report i where %m and i.case_id = %id",
                "event_report_open | event_report i where %m and i.delivered_at is null and i.due_on < current_date order by i.due_on, i.id limit 20",
                "turnover_return_list | turnover_return i where %m and i.return_year = 2027 order by i.holder_name, i.id limit 25",
                "turnover_return_open | turnover_return i where %m and i.revision = 0 and i.due_on < current_date order by i.due_on, i.id limit 25",
                "turnover_return_place_return | turnover_return_place i where %m and i.return_id = %id order by i.position, i.id limit 50",
                "turnover_delivered_return | turnover_delivered i where %m and i.return_id = %id and i.revision = 1",
                "turnover_delivered_licence | turnover_delivered i where %m and i.licence_id = %id order by i.return_year desc, i.revision desc",
                "licence_import_list | licence_import i where %m order by i.imported_at desc, i.id limit 20",
                "fund_entry_list | fund_entry i where %m order by i.entered_on desc, i.entered_at desc, i.id limit 25"
            })
    void a_list_is_read_by_its_index(String index, String from) {
        List<?> plan = story.call(() -> {
            entities.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            entities.createNativeQuery("set local enable_sort = off").executeUpdate();
            return entities.createNativeQuery("explain select * from "
                            + from.replace("%m", "i.municipality_id = " + story.municipality())
                                    .replace("%id", "cast('00000000-0000-0000-0000-000000000001' as uuid)"))
                    .getResultList();
        });
        assertThat(plan.toString())
                .doesNotContain("Seq Scan")
                .satisfies(text -> assertThat(index.split("/")).as(text).anyMatch(text::contains));
    }
}
