package no.bevilling.licence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.nationalregister.ChangeLogDriver;
import no.bevilling.platform.TestDatabase;
import no.bevilling.simulation.LicenceStock;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/**
 * How long the public register takes with 10,000 licences of 357 municipalities, over the front door: search, filters, map, the
 * open data and the change log. The stock is made by SQL and written into the register by the product; it goes with the test's
 * database.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RegisterBenchmark {
    private static final int LICENCES = Integer.parseInt(System.getenv().getOrDefault("BENCHMARK_LICENCES", "10000"));
    private static final int MUNICIPALITIES = 357;
    private static final int ROUNDS = 100;
    private static final int WARMING = 60;
    private static final int FILES = 10;
    /** Plain: the tests' own client reads and formats every answer. */
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String OTHERS = """
            do $$
            declare n int; m int; had int;
            begin
              select count(*) into had from municipality where id > 0;
              for n in 1..(%d - had) loop
                insert into municipality (name, language_form, demo) values ('Kommune ' || n, 'nb', true) returning id into m;
                insert into municipality_number (municipality_id, number, valid_from)
                  values (m, lpad((6000 + n)::text, 4, '0'), '2020-01-01');
              end loop;
            end $$;
            """.formatted(MUNICIPALITIES);

    /** Names as people give them, points all over Norway, and a life: one in forty was withdrawn for a while, as many gave up. */
    private static final String LIVES = """
            update premises set
              name = (array['Nye', 'Gamle', 'Store', 'Vesle', 'Øvre', 'Nedre'])[1 + abs(hashtext(id::text)) % 6] || ' '
                || (array['Fjell', 'Dal', 'Vang', 'Elve', 'Strand', 'Skog'])[1 + abs(hashtext('a' || id::text)) % 6]
                || (array['kroa', 'stua', 'huset', 'kafeen', 'hotellet', 'puben'])[1 + abs(hashtext('b' || id::text)) % 6],
              street_address = (array['Storgata', 'Kyrkjevegen', 'Torget', 'Elvegata'])[1 + abs(hashtext('c' || id::text)) % 4]
                || ' ' || abs(hashtext('d' || id::text)) % 90,
              latitude = 58.2 + (:m % 60) * 0.2 + (abs(hashtext('e' || id::text)) % 1000) * 0.0001,
              longitude = 6 + (:m % 23) * 0.8 + (abs(hashtext('f' || id::text)) % 1000) * 0.0002
            where id in (select premises_id from licence where licence_number like '%-2019-7_____')
            """;

    private static final String EVENTS = """
            insert into licence_event (municipality_id, id, licence_id, kind, happened_at, until_at, period_from, period_to,
              case_id, recorded_at)
            select municipality_id, gen_random_uuid(), id, 'PERIOD_GRANTED', granted_on, null, period_from, period_to, id, granted_on
              from licence where licence_number like '%-2019-7_____'
            union all
            select municipality_id, gen_random_uuid(), id, 'WITHDRAWN', granted_on + 30, granted_on + 37, null, null, id, granted_on + 20
              from licence where licence_number like '%-2019-7_____' and abs(hashtext('w' || id::text)) % 40 = 0
            union all
            select municipality_id, gen_random_uuid(), id, 'CLOSED_DOWN', granted_on + 60, null, null, null, id, granted_on + 60
              from licence where licence_number like '%-2019-7_____' and abs(hashtext('w' || id::text)) % 40 = 1
            """;

    private static final String TERMS = """
            insert into licence_terms (municipality_id, id, licence_id, case_kind, valid_from, clientele, venue_kind,
              drink_groups, hours, case_id, decision_id, decided_at)
            select l.municipality_id, gen_random_uuid(), l.id, 'NEW', l.period_from, l.clientele, p.venue_kind, l.drink_groups,
              l.hours, l.id, l.id, l.granted_on
              from licence l join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id
             where l.licence_number like '%-2019-7_____'
            """;

    @Inject
    EntityManager entities;

    @Inject
    Municipalities municipalities;

    @Inject
    PublicLicenceProjection projection;

    @Inject
    ChangeLogDriver log;

    @Test
    void the_register_with_ten_thousand_licences() throws SQLException {
        long started = System.nanoTime();
        fill();
        System.out.printf("%,d licences made in %d s%n", LICENCES, (System.nanoTime() - started) / 1_000_000_000);
        System.out.printf("%-52s %8s %8s %10s%n", "milliseconds", "p50", "p95", "kB");
        Map<String, IntFunction<String>> asked = new LinkedHashMap<>();
        String api = "/api/v1/register/";
        List<String> typed = List.of("fjellkroa", "nye", "storgata 7", "skoghuset", "elvegata", "800700", "xyz");
        asked.put("page, all", n -> "/register");
        asked.put("page, all, page 200", n -> "/register?side=200");
        asked.put("page, searched", n -> "/register?sok=" + typed.get(n % typed.size()).replace(" ", "+"));
        asked.put("page, one municipality", n -> "/register?kommune=" + (6001 + n % 300));
        asked.put("page, withdrawn on a day", n -> "/register?status=WITHDRAWN&dato=" + day(67));
        asked.put("page, in force, group 3, after one", n -> "/register?status=GJELDER&gruppe=3&etter=01:00");
        asked.put("JSON, 25 licences", n -> api + "licences?page=" + (1 + n));
        asked.put("JSON, 100 licences, as on a day", n -> api + "licences?size=100&inForce=true&date=" + day(40));
        asked.put("map, all of Norway", n -> api + "map?bbox=4,57,32,72&zoom=5");
        asked.put("map, a county", n -> api + "map?bbox=8,60,11,62&zoom=8");
        asked.put("map, a town, searched", n -> api + "map?bbox=8,60,9,61&zoom=12&text=kroa");
        asked.forEach((what, address) -> tell(what, WARMING, ROUNDS, address, null));
        String tag = get(api + "licences.geojson", null).headers().firstValue("ETag").orElseThrow();
        tell("nothing new (304)", WARMING, ROUNDS, n -> api + "licences.geojson", tag);
        tell("CSV, everything", 4, FILES, n -> api + "licences.csv", null);
        tell("GeoJSON, everything", 4, FILES, n -> api + "licences.geojson", null);
        tell("national register, everything", 4, FILES, n -> "/api/v1/national-register/licences", null);
        tell("change log, 1,000 lines", 8, FILES, n -> "/api/v1/national-register/changes?size=1000&after=" + n, null);
    }

    private static String day(int ago) {
        return java.time.LocalDate.now(java.time.Clock.systemUTC()).minusDays(ago).toString();
    }

    private static void tell(String what, int warming, int rounds, IntFunction<String> address, String tag) {
        for (int n = 0; n < warming; n++) {
            get(address.apply(n), tag);
        }
        double[] took = new double[rounds];
        int size = 0;
        for (int n = 0; n < rounds; n++) {
            long started = System.nanoTime();
            size = get(address.apply(n), tag).body().length;
            took[n] = (System.nanoTime() - started) / 1e6;
        }
        Arrays.sort(took);
        System.out.printf("%-52s %8.1f %8.1f %10d%n", what, took[rounds / 2], took[rounds * 95 / 100], size / 1024);
    }

    private static HttpResponse<byte[]> get(String address, String tag) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address));
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(address).isEqualTo(tag == null ? 200 : 304);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill() throws SQLException {
        Map<String, String> known = TestDatabase.database().asSystemProperties();
        try (Connection owner = DriverManager.getConnection(
                        known.get("quarkus.datasource.jdbc.url"),
                        known.get("quarkus.flyway.username"),
                        known.get("quarkus.flyway.password"));
                Statement sql = owner.createStatement()) {
            sql.execute(OTHERS);
        }
        List<Municipalities.Short> all = municipalities.all();
        int each = (LICENCES + all.size() - 1) / all.size();
        int left = LICENCES;
        for (Municipalities.Short one : all) {
            int count = Math.min(each, left);
            left -= count;
            if (count == 0) {
                break;
            }
            Tenant.run(one.id(), () -> {
                entities.unwrap(Session.class)
                        .doWork(c -> LicenceStock.add(c, one.id(), one.number(), count, 700_000 + one.id() * 100));
                entities.createNativeQuery(LIVES.replace(":m", String.valueOf(one.id())))
                        .executeUpdate();
                entities.createNativeQuery(EVENTS).executeUpdate();
                entities.createNativeQuery(TERMS).executeUpdate();
                projection.writeAll();
            });
            log.bringUpToDate(one.id());
        }
        try (Connection owner = DriverManager.getConnection(
                        known.get("quarkus.datasource.jdbc.url"),
                        known.get("quarkus.flyway.username"),
                        known.get("quarkus.flyway.password"));
                Statement sql = owner.createStatement()) {
            sql.execute("vacuum analyze");
        }
    }
}
