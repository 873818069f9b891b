package no.bevilling.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one municipality writes, another never sees: by SQL as the application's own role, and under load. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TenantLeakTest {
    private static final int THREADS = 16;
    private static final int CONNECTIONS = 4;
    private static final int ROUNDS = 60;

    /** The processes of PostgreSQL that answered: one for each connection. */
    private final Set<Integer> servers = ConcurrentHashMap.newKeySet();

    @Inject
    AgroalDataSource pool;

    @Inject
    EntityManager entities;

    int[] municipalities;

    @BeforeEach
    void some_municipalities_with_a_place_each() {
        municipalities =
                IntStream.range(0, 5).map(i -> municipality("Kommune " + i)).toArray();
        for (int municipality : municipalities) {
            Tenant.run(municipality, () -> add(municipality));
        }
    }

    @Test
    void the_applications_role_reads_and_writes_nothing_of_another_municipality() throws SQLException {
        int mine = municipalities[0];
        int other = municipalities[1];
        try (Connection connection = asApplication()) {
            bind(connection, mine);
            assertThat(count(connection, "select count(*) from premises where municipality_id = " + other))
                    .isZero();
            assertThat(update(connection, "update premises set name = 'tatt' where municipality_id = " + other))
                    .isZero();
            assertThat(update(connection, "update application set status = 'DRAFT' where municipality_id = " + other))
                    .isZero();
            refused(connection, insert(other));
            bind(connection, mine);
            refused(connection, "update premises set municipality_id = " + other + " where municipality_id = " + mine);
        }
    }

    @Test
    void without_a_municipality_there_is_nothing() throws SQLException {
        try (Connection connection = asApplication()) {
            for (String none : List.of("", "0", "999999")) {
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("select set_config('app.municipality', '" + none + "', true)");
                }
                assertThat(count(connection, "select count(*) from premises"))
                        .as(none)
                        .isZero();
                connection.rollback();
            }
            assertThat(count(connection, "select count(*) from premises"))
                    .as("not bound at all")
                    .isZero();
            refused(connection, insert(municipalities[0]));
        }
    }

    @Test
    void a_read_outside_a_transaction_of_a_municipality_finds_nothing() {
        long seen = QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery("select count(*) from premises", Long.class)
                        .getSingleResult());
        assertThat(seen).isZero();
    }

    @Test
    void the_application_cannot_take_the_guard_away() throws SQLException {
        for (String attack : List.of(
                "alter table premises disable row level security",
                "alter table premises no force row level security",
                "drop policy tenant on premises",
                "create policy open on premises using (true)",
                "set role bevilling_owner",
                "set role bevilling_search",
                "set session authorization bevilling_owner",
                "create table public.copy as select * from premises",
                "truncate premises")) {
            try (Connection connection = asApplication()) {
                connection.setAutoCommit(false);
                refused(connection, attack);
            }
        }
    }

    @Test
    void the_registers_role_reads_no_table_of_a_municipality() throws SQLException {
        try (Connection register = as("register", "bevilling_register")) {
            for (String table : List.of("premises", "person", "licensing_case", "account", "audit_payload")) {
                refused(register, "select * from " + table);
            }
        }
    }

    @Test
    void sixteen_threads_on_four_connections_never_see_each_others_rows() throws Exception {
        AgroalConnectionPoolConfiguration connections = pool.getConfiguration().connectionPoolConfiguration();
        int usual = connections.maxSize();
        connections.setMaxSize(CONNECTIONS);
        pool.flush(AgroalDataSource.FlushMode.GRACEFUL);
        try {
            allWork();
        } finally {
            connections.setMaxSize(usual);
        }
        assertThat(servers).as("backends that were used").isNotEmpty().hasSizeLessThanOrEqualTo(CONNECTIONS);
    }

    private void allWork() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Integer>> runs = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            runs.add(threads.submit(this::workForAWhile));
        }
        int looks = 0;
        for (Future<Integer> run : runs) {
            looks += run.get();
        }
        threads.shutdown();
        assertThat(looks).isEqualTo(THREADS * ROUNDS);
    }

    private int workForAWhile() throws SQLException {
        int looks = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int municipality = municipalities[ThreadLocalRandom.current().nextInt(municipalities.length)];
            switch (ThreadLocalRandom.current().nextInt(5)) {
                case 0 -> rollBack(municipality);
                case 1 -> throughJdbc(municipality);
                case 2 -> bare();
                case 3 -> Tenant.run(municipality, () -> add(municipality));
                default -> Tenant.run(municipality, () -> Tenant.run(municipality, () -> seesOnly(municipality)));
            }
            looks++;
        }
        return looks;
    }

    private void rollBack(int municipality) {
        assertThatThrownBy(() -> Tenant.run(municipality, () -> {
                    seesOnly(municipality);
                    throw new IllegalStateException("roll back");
                }))
                .hasStackTraceContaining("roll back");
    }

    private void throughJdbc(int municipality) {
        Tenant.call(municipality, () -> {
            try (Connection connection = pool.getConnection();
                    PreparedStatement statement =
                            connection.prepareStatement("select municipality_id, pg_backend_pid() from premises");
                    ResultSet rows = statement.executeQuery()) {
                int seen = 0;
                while (rows.next()) {
                    assertThat(rows.getInt(1)).isEqualTo(municipality);
                    servers.add(rows.getInt(2));
                    seen++;
                }
                assertThat(seen).isPositive();
            }
            return null;
        });
    }

    /** A connection that comes back to the pool brings no municipality with it. */
    private void bare() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            assertThat(count(connection, "select count(*) from premises")).isZero();
        }
    }

    private void seesOnly(int municipality) {
        @SuppressWarnings("unchecked")
        List<Integer> seen = entities.createNativeQuery("select municipality_id from premises", Integer.class)
                .getResultList();
        assertThat(seen).isNotEmpty().allMatch(id -> id == municipality);
    }

    private void add(int municipality) {
        entities.createNativeQuery(insert(municipality)).executeUpdate();
        seesOnly(municipality);
    }

    private static String insert(int municipality) {
        return "insert into premises (municipality_id, id, name, venue_kind) values (" + municipality + ", '"
                + UUID.randomUUID() + "', 'Kroa', 'PUB')";
    }

    private static int municipality(String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Municipality made = new Municipality();
            made.name = name;
            made.languageForm = LanguageForm.nn;
            made.persistAndFlush();
            return made.id;
        });
    }

    private static Connection asApplication() throws SQLException {
        return as("app", "bevilling_app");
    }

    private static Connection as(String secret, String role) throws SQLException {
        Map<String, String> known = TestDatabase.database().asSystemProperties();
        String password = known.get(
                secret.equals("app") ? "quarkus.datasource.password" : "quarkus.datasource.register.password");
        return DriverManager.getConnection(known.get("quarkus.datasource.jdbc.url"), role, password);
    }

    private static void bind(Connection connection, int municipality) throws SQLException {
        connection.setAutoCommit(false);
        connection.rollback();
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.municipality', '" + municipality + "', true)");
        }
    }

    private static void refused(Connection connection, String sql) {
        assertThatThrownBy(() -> update(connection, sql)).as(sql).isInstanceOf(SQLException.class);
    }

    private static int update(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
