package no.bevilling.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.Worklist.Filter;
import no.bevilling.casework.Worklist.Whose;
import no.bevilling.database.Tenant;
import no.bevilling.platform.ReadPlan;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the worklists read, as the application's own role, over some thousand cases that are rolled back again. Small tables
 * may be read whole, and which index is the cheapest may change with what other tests have left: what is held is that of each
 * table that grows with the cases a list reads a small part, by an index.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WorklistPlanTest {
    private static final String FILL = """
            do $$
            declare m int;
            begin
              for m in select municipality_id from municipality_number
                       where number in ('3449', '3450', '3451', '3452', '3453', '3454') loop
                perform set_config('app.municipality', m::text, true);
                insert into organisation (municipality_id, id, organisation_number, name)
                  select m, md5('o' || m || n)::uuid, lpad((m * 10000 + n)::text, 9, '8'), 'Holder ' || n
                  from generate_series(1, 3000) n;
                insert into premises (municipality_id, id, name, street_address, venue_kind)
                  select m, md5('p' || m || n)::uuid, 'Stedet ' || md5(n::text), 'Vegen ' || n, 'PUB'
                  from generate_series(1, 3000) n;
                insert into application (municipality_id, id, account_id, kind, licence_type, status, answers, started_at, saved_at)
                  select m, md5('a' || m || n)::uuid, (select id from account where username = 'kari'), 'NEW', 'SERVING',
                         'SUBMITTED', '{}', now(), now()
                  from generate_series(1, 3000) n;
                insert into licensing_case (municipality_id, id, case_year, case_sequence, title, kind, licence_type, status,
                                            application_id, organisation_id, premises_id, handler_id, received_at, due_on, next_due_on, next_clock)
                  select m, md5('c' || m || n)::uuid, 1999, n, 'Skjenkebevilling ' || md5('t' || n), 'NEW', 'SERVING',
                         (array['RECEIVED', 'IN_PROGRESS', 'PROPOSED', 'DECIDED', 'CLOSED'])[1 + n % 5],
                         md5('a' || m || n)::uuid, md5('o' || m || n)::uuid, md5('p' || m || n)::uuid,
                         case when n % 3 = 0 then (select id from account where username = 'sara') end,
                         now() - n * interval '1 hour', current_date + n % 200, current_date + n % 200, 'DECISION'
                  from generate_series(1, 3000) n;
                insert into outbox_message (municipality_id, id, case_id, recipient, notice, status, created_at, next_attempt_at)
                  select m, md5('r' || m || n)::uuid, md5('c' || m || n)::uuid, 'APPLICANT', 'RECEIPT',
                         case when n % 100 = 0 then 'WAITING' else 'SENT' end, now(), now()
                  from generate_series(1, 3000) n;
              end loop;
            end $$;
            analyze organisation, premises, application, licensing_case, outbox_message;
            """;

    private static final Set<String> LARGE =
            Set.of("licensing_case", "organisation", "premises", "application", "outbox_message");
    /** Of the 3000 cases of a municipality, 1800 are open and 600 in each status: a list of 25 stays far below. */
    private static final long MOST_ROWS = 300;

    @Inject
    OpenCases open;

    @Inject
    Clock clock;

    private static Connection owner;

    private int municipality;
    private UUID sara;

    @BeforeEach
    void fill() throws SQLException {
        municipality = open.municipality("3451");
        sara = open.user("sara").id();
        if (owner != null) {
            execute("reset role");
            return;
        }
        cluster("grant bevilling_app to bevilling_owner");
        Map<String, String> known = TestDatabase.database().asSystemProperties();
        owner = DriverManager.getConnection(
                known.get("quarkus.datasource.jdbc.url"),
                known.get("quarkus.flyway.username"),
                known.get("quarkus.flyway.password"));
        owner.setAutoCommit(false);
        execute(FILL);
        execute("select set_config('app.municipality', '" + municipality + "', true)");
    }

    @AfterAll
    static void forget() throws SQLException {
        owner.rollback();
        owner.close();
        cluster("revoke bevilling_app from bevilling_owner");
    }

    @ParameterizedTest
    @EnumSource(Whose.class)
    void no_worklist_reads_a_whole_table(Whose whose) throws Exception {
        readsLittle(asApplication(new Filter(whose, sara, null, null, "")));
    }

    @ParameterizedTest
    @EnumSource(Whose.class)
    void no_worklist_of_one_status_and_type_reads_a_whole_table(Whose whose) throws Exception {
        readsLittle(asApplication(new Filter(whose, sara, CaseStatus.DECIDED, LicenceType.SERVING, "")));
    }

    @ParameterizedTest
    @MethodSource("narrowed")
    void no_filter_reads_a_whole_table(Filter filter) throws Exception {
        readsLittle(asApplication(filter));
    }

    static Stream<Filter> narrowed() {
        UUID somebody = UUID.randomUUID();
        LocalDate day = LocalDate.of(2031, 7, 1);
        return Stream.of(null, CaseStatus.DECIDED)
                .flatMap(status -> Stream.of(
                        filter(somebody, status, ApplicationKind.SINGLE_OCCASION, null, null, false, null, ""),
                        filter(somebody, status, ApplicationKind.MANAGER_CHANGE, null, null, false, null, ""),
                        filter(somebody, status, null, somebody, null, false, null, ""),
                        filter(somebody, status, null, null, ClockKind.EVENT, false, null, ""),
                        filter(somebody, status, null, null, null, true, null, ""),
                        filter(somebody, status, null, null, null, false, day, ""),
                        filter(somebody, status, null, null, null, false, null, "stedet 5f4dcc")));
    }

    private static Filter filter(
            UUID reader,
            CaseStatus status,
            ApplicationKind kind,
            UUID handler,
            ClockKind clock,
            boolean overdue,
            LocalDate event,
            String place) {
        return new Filter(
                Whose.ALL,
                reader,
                status,
                null,
                "",
                kind,
                handler,
                clock,
                overdue,
                false,
                event,
                event == null ? null : event.plusMonths(1),
                place);
    }

    @Test
    void a_search_reads_neither_a_whole_table_outside_its_function() throws Exception {
        JsonNode plan = asApplication(new Filter(Whose.ALL, sara, null, null, "stedet 5f4dcc"));
        readsLittle(plan);
        assertThat(plan.findValuesAsText("Function Name")).contains("search_cases");
    }

    @Test
    void nor_inside_it() throws Exception {
        execute("set local role bevilling_search");
        JsonNode plan = run("""
                select c.id from licensing_case c
                where c.municipality_id = nullif(current_setting('app.municipality', true), '')::int
                  and c.search_text like '%5f4dcc%' and c.search_text like all (array['%5f4dcc%'])
                order by c.received_at desc limit 1000
                """);
        readsLittle(plan);
        assertThat(plan.findValuesAsText("Index Name")).contains("licensing_case_search_words");
    }

    @Test
    void a_list_without_an_index_is_found_out() throws Exception {
        execute("set local role bevilling_app");
        JsonNode plan = run("select c.id from licensing_case c where c.municipality_id = " + municipality
                + " order by c.title desc limit 25");
        assertThatThrownBy(() -> readsLittle(plan)).isInstanceOf(AssertionError.class);
    }

    /** Of each large table a small part, by an index. */
    private static void readsLittle(JsonNode plan) {
        ReadPlan.readsLittle(plan, LARGE, MOST_ROWS);
    }

    private JsonNode asApplication(Filter filter) throws SQLException, IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        String sql = Tenant.call(municipality, () -> Worklist.rowsSql(filter, LocalDate.now(clock), values));
        for (Map.Entry<String, Object> value : values.entrySet()) {
            sql = sql.replaceAll(":" + value.getKey() + "\\b", literal(value.getValue()));
        }
        execute("set local role bevilling_app");
        return run(sql + " limit 25");
    }

    private static String literal(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        if (value instanceof String[] texts) {
            return "array['" + String.join("','", texts) + "']";
        }
        return "'" + value + "'";
    }

    /** Runs it, and tells what was done for it. */
    private static JsonNode run(String sql) throws SQLException, IOException {
        try (Statement statement = owner.createStatement();
                ResultSet told = statement.executeQuery("explain (analyze, timing off, format json) " + sql)) {
            told.next();
            return new ObjectMapper().readTree(told.getString(1)).path(0).path("Plan");
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void cluster(String sql) throws SQLException {
        try (Connection superuser = TestDatabase.database().superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
