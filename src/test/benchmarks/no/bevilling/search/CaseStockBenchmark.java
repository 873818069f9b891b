package no.bevilling.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.Cases;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * How long lists, search and the case page take on a stock of a million cases, over the front door: first on the few cases of
 * the demo data, to compare with, then on the stock. The stock stays in the test's own database and goes with it.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CaseStockBenchmark {
    private static final int CASES = Integer.parseInt(System.getenv().getOrDefault("BENCHMARK_CASES", "1000000"));
    private static final String LARGEST = "3451";
    private static final int ROUNDS = 200;
    private static final int WARMING = 100;

    /** A quarter of all cases are the largest municipality's, the others have the rest in equal parts. */
    private static final String FILL = """
            do $$
            declare m int; largest int; others int; size int; kari uuid; sara uuid;
            begin
              select id into kari from account where username = 'kari';
              select id into sara from account where username = 'sara';
              select municipality_id into largest from municipality_number where number = '%2$s';
              select count(distinct id) - 1 into others from municipality where id > 0;
              for m in select id from municipality where id > 0 loop
                size := case when m = largest then %1$d / 4 else %1$d * 3 / 4 / others end;
                perform set_config('app.municipality', m::text, true);
                insert into organisation (municipality_id, id, organisation_number, name)
                  select m, md5('o' || m || '/' || n)::uuid, lpad((m::bigint * 1000000 + n)::text, 9, '8'),
                         (array['Fjell', 'Dal', 'Vang', 'Elve', 'Strand', 'Skog', 'Bygde', 'Sentrum'])[1 + n %% 8] ||
                         (array['kroa', 'stua', 'huset', 'kafeen', 'hotellet', 'puben', 'senteret'])[1 + n %% 7] || ' ' || n || ' AS'
                  from generate_series(1, size / 10) n;
                insert into premises (municipality_id, id, name, street_address, postal_place, venue_kind)
                  select m, md5('p' || m || '/' || n)::uuid,
                         (array['Nye', 'Gamle', 'Store', 'Vesle', 'Øvre', 'Nedre'])[1 + n %% 6] || ' ' || substr(md5(n::text), 1, 6),
                         (array['Storgata', 'Kyrkjevegen', 'Torget', 'Elvegata', 'Industrivegen'])[1 + n %% 5] || ' ' || n %% 90,
                         'Fagernes', (array['PUB', 'RESTAURANT', 'CAFE', 'GROCERY_SHOP'])[1 + n %% 4]
                  from generate_series(1, size / 10) n;
                insert into application (municipality_id, id, account_id, kind, licence_type, status, answers, started_at,
                                         saved_at, submitted_at)
                  select m, md5('a' || m || '/' || n)::uuid, kari, 'NEW', 'SERVING', 'SUBMITTED', '{}', now(), now(), now()
                  from generate_series(1, size) n;
                insert into person (municipality_id, id, name, birth_date)
                  select m, md5('h' || m || '/' || n)::uuid,
                         (array['Kari', 'Ola', 'Anne', 'Per', 'Ingrid', 'Lars'])[1 + n %% 6] || ' ' ||
                         (array['Hansen', 'Olsen', 'Bakken', 'Lie', 'Haugen'])[1 + n %% 5] || ' ' || substr(md5(n::text), 1, 4),
                         date '1980-01-01' + n %% 9000
                  from generate_series(1, size / 5) n;
                insert into application_person (municipality_id, person_id, application_id)
                  select m, md5('h' || m || '/' || n)::uuid, md5('a' || m || '/' || n)::uuid
                  from generate_series(1, size / 5) n;
                insert into licensing_case (municipality_id, id, case_year, case_sequence, title, kind, licence_type, status,
                                            application_id, organisation_id, premises_id, handler_id, received_at, due_on)
                  select m, md5('c' || m || '/' || n)::uuid, 2000 + n %% 20, 100000 + n, 'Skjenkebevilling ' || n, 'NEW', 'SERVING',
                         case when n %% 50 = 0 then (array['RECEIVED', 'IN_PROGRESS', 'PROPOSED'])[1 + n / 50 %% 3]
                              else (array['DECIDED', 'CLOSED'])[1 + n %% 2] end,
                         md5('a' || m || '/' || n)::uuid, md5('o' || m || '/' || 1 + n %% (size / 10))::uuid,
                         md5('p' || m || '/' || 1 + n %% (size / 10))::uuid, case when n %% 3 = 0 then sara end,
                         now() - n * interval '10 minutes', current_date - 30 + n %% 150
                  from generate_series(1, size) n;
                insert into case_event (municipality_id, id, case_id, happened_at, kind, actor_name)
                  select m, md5('e' || m || '/' || n || '/' || k)::uuid, md5('c' || m || '/' || n)::uuid,
                         now() - n * interval '10 minutes' + k * interval '1 day',
                         (array['RECEIVED', 'RECEIPT_SENT', 'PROPOSED'])[k], 'Sara'
                  from generate_series(1, size) n, generate_series(1, 3) k;
              end loop;
            end $$;
            """;

    @Inject
    OpenCases open;

    @Inject
    Cases cases;

    @Test
    void lists_search_and_case_page() throws SQLException {
        UUID id = open.restaurant(LARGEST, "kari", "Målekroa på Leira");
        UUID premises = Tenant.call(open.municipality(LARGEST), () -> cases.get(id).premisesId);
        Map<String, double[]> few = measure(id, premises);
        long started = System.nanoTime();
        fill();
        System.out.printf("%,d cases made in %d s%n", CASES, (System.nanoTime() - started) / 1_000_000_000);
        Map<String, double[]> many = measure(id, premises);
        System.out.printf("%-34s %18s %18s%n", "milliseconds", "demo p50 / p95", "stock p50 / p95");
        few.forEach((what, was) -> System.out.printf(
                "%-34s %8.1f / %7.1f %8.1f / %7.1f%n", what, was[0], was[1], many.get(what)[0], many.get(what)[1]));
    }

    private static Map<String, double[]> measure(UUID id, UUID premises) {
        Browser sara = Browser.signedIn("sara");
        String staff = "/k/" + LARGEST;
        String api = "/api/v1/municipalities/" + LARGEST;
        List<String> typed = List.of("fje", "fjellk", "fjellkroa", "gamle", "storgata 7", "hansen", "2016/100", "målekroa", "xyz");
        Map<String, IntFunction<String>> asked = new LinkedHashMap<>();
        asked.put("worklist, mine", n -> staff + "/saker");
        asked.put("worklist, all", n -> staff + "/saker?liste=all");
        asked.put("worklist, all, page 40", n -> staff + "/saker?liste=all&side=40");
        asked.put("worklist, decided", n -> staff + "/saker?liste=all&status=decided");
        asked.put("worklist, one kind", n -> staff + "/saker?liste=all&slag=new");
        asked.put("worklist, a kind nobody has", n -> staff + "/saker?liste=all&status=decided&slag=manager_change");
        asked.put("worklist, overdue", n -> staff + "/saker?liste=all&over=ja");
        asked.put("worklist, events of a month", n -> staff + "/saker?liste=all&fra=2031-07-01&til=2031-07-31");
        asked.put("worklist, one place", n -> staff + "/saker?liste=all&sted=storgata+7");
        asked.put("my tasks", n -> staff + "/oppgaver");
        asked.put("alerts", n -> staff + "/varsler");
        asked.put("worklist, API", n -> api + "/cases");
        asked.put("worklist, searched for a place", n -> staff + "/saker?liste=all&q=leira");
        asked.put("worklist, searched for a word", n -> staff + "/saker?liste=all&q=skjenkebevilling");
        asked.put("search as one types", n -> staff + "/sok?q=" + typed.get(n % typed.size()).replace(" ", "+"));
        asked.put("case page", n -> staff + "/saker/" + id);
        asked.put("premises page", n -> staff + "/steder/" + premises);
        Map<String, double[]> times = new LinkedHashMap<>();
        asked.forEach((what, address) -> times.put(what, times(sara, address)));
        return times;
    }

    private static double[] times(Browser browser, IntFunction<String> address) {
        for (int n = 0; n < WARMING; n++) {
            get(browser, address.apply(n));
        }
        double[] took = new double[ROUNDS];
        for (int n = 0; n < ROUNDS; n++) {
            long started = System.nanoTime();
            get(browser, address.apply(n));
            took[n] = (System.nanoTime() - started) / 1e6;
        }
        Arrays.sort(took);
        return new double[] {took[ROUNDS / 2], took[ROUNDS * 95 / 100]};
    }

    private static void get(Browser browser, String address) {
        RequestSpecification request = browser.request();
        if (address.startsWith("/api")) {
            request.accept("application/json");
        }
        assertThat(request.urlEncodingEnabled(false).get(address).statusCode())
                .as(address)
                .isEqualTo(200);
    }

    /** As the tables' owner, with the indexes of the search made anew at the end: one by one they would take an hour. */
    private static void fill() throws SQLException {
        Map<String, String> known = TestDatabase.database().asSystemProperties();
        try (Connection owner = DriverManager.getConnection(
                        known.get("quarkus.datasource.jdbc.url"),
                        known.get("quarkus.flyway.username"),
                        known.get("quarkus.flyway.password"));
                Statement sql = owner.createStatement()) {
            sql.execute("set maintenance_work_mem = '1GB'");
            sql.execute("drop index licensing_case_search_words");
            sql.execute(FILL.formatted(CASES, LARGEST));
            sql.execute("create index licensing_case_search_words on licensing_case"
                    + " using gin (municipality_id, search_text gin_trgm_ops) with (fastupdate = off)");
            sql.execute("vacuum analyze");
        }
    }
}
