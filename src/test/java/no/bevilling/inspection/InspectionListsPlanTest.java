package no.bevilling.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.inspection.InspectionList.Filter;
import no.bevilling.inspection.InspectionList.View;
import no.bevilling.platform.RowsRead;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the lists of inspections read of some thousand, most of them dealt with long ago. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InspectionListsPlanTest {
    private static final int MANY = 3000;
    private static final long FEW = 300;

    private static final String PLACES = """
            insert into premises (municipality_id, id, name, street_address, venue_kind)
            select :m, md5('list-p' || n)::uuid, 'Listestad ' || n, 'Vegen ' || n, 'PUB' from generate_series(1, 300) n
            """;

    /** Each hundredth is not signed, each hundredth waits with findings, each hundredth of these has a comment. */
    private static final String INSPECTIONS = """
            insert into inspection (municipality_id, id, visit_id, premises_id, licence_type, mode, started_at, ended_at,
              oral_account, findings, status, handed_in_at, handed_in_by, handed_in_by_name, signed_at, closed_at, report_due_on,
              report_sent_at, comment_due_on, commented_at)
            select :m, md5('list-i' || n)::uuid, md5('list-i' || n)::uuid, md5('list-p' || 1 + n % 300)::uuid, 'SERVING', 'OPEN',
              now() - n * interval '7 hours', now() - n * interval '7 hours', 'GIVEN', n % 100 = 1,
              case when n % 100 = 0 then 'HANDED_IN' else 'SIGNED' end, now(),
              (select id from account where username = 'kristin'), 'Kristin', case when n % 100 > 0 then now() end,
              case when n % 100 > 1 then now() end, current_date - (n * 7 / 24) + 7,
              case when n % 100 > 0 then now() - n * interval '7 hours' end,
              case when n % 100 > 0 then current_date - (n * 7 / 24) + 14 end,
              case when n % 1000 = 1 then now() end
            from generate_series(1, 3000) n
            """;

    @Inject
    RowsRead rows;

    @Inject
    InspectionList list;

    @Inject
    InspectionsWaiting waiting;

    @Inject
    OpenCases open;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Test
    void no_list_of_inspections_and_no_clock_reads_them_all() {
        SignedInAccount sara = open.user("sara");
        rows.in(open.municipality("3451"), () -> {
            rows.fill(PLACES);
            rows.fill(INSPECTIONS);
            UUID place =
                    (UUID) entities.createNativeQuery("select id from premises where name = 'Listestad 7'", UUID.class)
                            .getSingleResult();
            LocalDate today = LocalDate.now(clock);
            assertThat(readBy(Filter.all(), sara)).isLessThanOrEqualTo(FEW);
            assertThat(readBy(of(View.TO_SIGN, null, null, null), sara)).isLessThanOrEqualTo(FEW);
            assertThat(readBy(of(View.TO_ASSESS, null, null, null), sara)).isLessThanOrEqualTo(FEW);
            assertThat(readBy(of(View.LATE, null, null, null), sara)).isLessThanOrEqualTo(FEW);
            assertThat(readBy(of(View.ALL, today.minusDays(400), today.minusDays(393), null), sara))
                    .isLessThanOrEqualTo(FEW);
            assertThat(readBy(of(View.ALL, null, null, place), sara)).isLessThanOrEqualTo(FEW);
            assertThat(rows.of("inspection", () -> waiting.waitingFor(sara, 50)))
                    .as("each clock reads the front of its own index")
                    .isLessThanOrEqualTo(FEW);

            long whole = rows.of(
                    "inspection",
                    () -> entities.createNativeQuery("select count(*) from inspection where guests = 7")
                            .getSingleResult());
            assertThat(whole).as("a list without an index is found out").isGreaterThanOrEqualTo(MANY);
        });
    }

    private long readBy(Filter filter, SignedInAccount reader) {
        return rows.of(
                "inspection", () -> assertThat(list.rows(filter, 0, 25, reader)).isNotEmpty());
    }

    private static Filter of(View view, LocalDate from, LocalDate to, UUID premises) {
        return new Filter(view, null, null, from, to, premises, null);
    }
}
