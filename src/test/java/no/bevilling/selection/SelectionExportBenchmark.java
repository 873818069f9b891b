package no.bevilling.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import no.bevilling.application.OpenCases;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * How long a file of very many rows takes, and what remains in memory while it is written, for a tenth of the rows and for all
 * of them. The stock stays in the test's own database and goes with it.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SelectionExportBenchmark {
    private static final int ROWS = Integer.parseInt(System.getenv().getOrDefault("BENCHMARK_ROWS", "1000000"));
    private static final String HERE = "3451";
    private static final int MEGABYTE = 1_000_000;
    /** Bytes after which memory is looked at. */
    private static final long LOOK = 4L * MEGABYTE;

    @Inject
    OpenCases open;

    @Inject
    SelectionExport export;

    /** Forgets what is written, and looks at what the memory holds after a collection now and then. */
    private static final class Watching extends OutputStream {
        private long written;
        private long next = LOOK;
        private long most;

        @Override
        public void write(int one) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
            if (written >= next) {
                next = written + 5 * LOOK;
                System.gc();
                most = Math.max(most, held());
            }
        }

        private static long held() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .map(MemoryPoolMXBean::getCollectionUsage)
                    .filter(usage -> usage != null)
                    .mapToLong(MemoryUsage::getUsed)
                    .sum();
        }
    }

    /** One of the two ways to write. */
    private interface Way {
        void write(int municipality, Selection selection, UUID reader, OutputStream out) throws Exception;
    }

    @Test
    void a_file_of_all_rows() throws Exception {
        fill(ROWS / 10, 0);
        long[] few = {measure("CSV", export::csv), measure("Excel", export::excel)};
        fill(ROWS - ROWS / 10, ROWS / 10);
        long[] many = {measure("CSV", export::csv), measure("Excel", export::excel)};
        for (int i = 0; i < few.length; i++) {
            assertThat(many[i]).as("held for all rows, against a tenth").isLessThan(few[i] + 100L * MEGABYTE);
        }
    }

    private long measure(String what, Way way) throws Exception {
        MultivaluedHashMap<String, String> sent = new MultivaluedHashMap<>();
        SelectionSubject.INSPECTIONS.columns().forEach(column -> sent.add(SelectionAddress.COLUMN, column.key()));
        Selection all = SelectionAddress.read(SelectionSubject.INSPECTIONS, sent);
        Watching out = new Watching();
        long started = System.nanoTime();
        way.write(open.municipality(HERE), all, open.user("sara").id(), out);
        System.out.printf(
                "%s: %,d MB in %.1f s, at most %,d MB held%n",
                what, out.written / MEGABYTE, (System.nanoTime() - started) / 1e9, out.most / MEGABYTE);
        return out.most;
    }

    /** As the tables' owner. */
    private void fill(int rows, int after) throws Exception {
        Map<String, String> known = TestDatabase.database().asSystemProperties();
        try (Connection owner = DriverManager.getConnection(
                        known.get("quarkus.datasource.jdbc.url"),
                        known.get("quarkus.flyway.username"),
                        known.get("quarkus.flyway.password"));
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("select set_config('app.municipality', '" + open.municipality(HERE) + "', true)");
            sql.execute("""
                    insert into inspection (municipality_id, id, visit_id, premises_id, licence_type, mode, started_at, ended_at,
                      oral_account, findings, status, handed_in_at, handed_in_by, handed_in_by_name, report_due_on)
                    select p.municipality_id, v.id, v.id, p.id, 'SERVING', 'OPEN', v.at, v.at, 'GIVEN', false, 'HANDED_IN', v.at,
                      (select id from account where username = 'kristin'), 'Kristin', date '2019-01-08'
                    from (select municipality_id, id from premises order by id limit 1) p,
                      (select gen_random_uuid() as id, timestamptz '2000-01-01 22:00Z' + n * interval '10 minutes' as at
                       from generate_series(%d, %d) n) v
                    """.formatted(after + 1, after + rows));
            owner.commit();
            owner.setAutoCommit(true);
            sql.execute("vacuum analyze inspection");
        }
    }
}
