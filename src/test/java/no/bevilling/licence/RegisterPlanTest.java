package no.bevilling.licence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.platform.ReadPlan;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.LicenceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a page of the register reads, over twenty thousand licences that are rolled back again: of each large table a small part,
 * by an index, whichever that is.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RegisterPlanTest {
    private static final String FILL = """
            insert into public_licence (licence_id, municipality_id, municipality_number, municipality_name, licence_number,
              licence_type, holder_name, holder_organisation_number, premises_name, street_address, postal_code, postal_place,
              terms, period_from, period_to, granted_on, demo, search_text, life, latitude, longitude)
            select md5('l' || n)::uuid, m.municipality_id, m.number, 'Kommunen', m.number || '-1999-' || n,
              case when n % 50 = 0 then 'SALE' else 'SERVING' end, 'Holder ' || n, lpad(n::text, 9, '8'),
              'Stedet ' || md5(n::text), 'Vegen ' || n, '2900', 'Fagernes', '[]', '2020-01-01', '2028-09-30', '2020-01-01', true,
              'Stedet ' || md5(n::text) || ' Holder ' || n, '{}', 58 + (n % 1300) / 100.0, 5 + (n % 2500) / 100.0
            from generate_series(1, 20000) n
            join (select municipality_id, number, row_number() over (order by number) - 1 as at, count(*) over () as many
                    from municipality_number where valid_to is null and municipality_id > 0) m on m.at = n % m.many;
            insert into public_licence_period (licence_id, municipality_id, from_at, to_at, status, in_force, drink_groups,
              latest_end)
            select l.licence_id, l.municipality_id, p.f, p.t,
              case when p.f < '2022-01-01' then 'EXPIRED' when substr(l.holder_organisation_number, 7) = '777' then 'WITHDRAWN'
                   else 'VALID' end, true, '{1,2}', 1560
            from public_licence l, (values ('2020-01-01'::timestamptz, '2022-01-01'::timestamptz),
              ('2022-01-01', '2028-09-30'), ('2028-09-30', null)) p (f, t)
            where l.licence_number like '%-1999-%' and length(l.licence_number) > 10;
            analyze public_licence, public_licence_period;
            """;

    private static final Set<String> LARGE = Set.of("public_licence", "public_licence_period");
    private static final int MOST_ROWS = 3000;
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private static Connection owner;

    @BeforeEach
    void fill() throws SQLException {
        if (owner != null) {
            return;
        }
        Map<String, String> known = TestDatabase.database().asSystemProperties();
        owner = DriverManager.getConnection(
                known.get("quarkus.datasource.jdbc.url"),
                known.get("quarkus.flyway.username"),
                known.get("quarkus.flyway.password"));
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            statement.execute(FILL);
        }
    }

    @AfterAll
    static void forget() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @ParameterizedTest
    @MethodSource("searches")
    void no_page_of_the_register_reads_a_whole_table(PublicLicenceFilter filter) throws Exception {
        readsLittle(
                plan(PublicLicenceQuery.of(filter, NOW), PublicLicences.SELECT, PublicLicences.ORDER + " limit 25"));
    }

    static Stream<PublicLicenceFilter> searches() {
        return Stream.of(
                PublicLicenceFilter.ALL,
                new PublicLicenceFilter("5f4dcc3b5a", null, null),
                new PublicLicenceFilter(null, "3451", null),
                new PublicLicenceFilter(null, null, LicenceType.SALE),
                new PublicLicenceFilter("5f4dcc3b5a", "3451", LicenceType.SERVING),
                new PublicLicenceFilter(null, null, null, null, PublicStatus.WITHDRAWN, null, null, null),
                new PublicLicenceFilter(null, null, null, null, PublicStatus.VALID, null, null, null),
                new PublicLicenceFilter(null, null, null, 2, null, true, null, null),
                new PublicLicenceFilter("5f4dcc3b5a", null, null, 2, null, true, null, null));
    }

    @Test
    void a_licence_is_found_by_its_number_and_the_next_chunk_where_the_last_ended() throws Exception {
        readsLittle(plan(
                PublicLicenceQuery.of(PublicLicenceFilter.ALL, NOW).and("l.licence_number = ?", "3451-1999-17"),
                PublicLicences.SELECT,
                ""));
        readsLittle(plan(
                PublicLicenceQuery.of(PublicLicenceFilter.ALL, NOW)
                        .and(PublicLicences.AFTER, "Stedet 8", new UUID(0, 0)),
                PublicLicences.SELECT,
                PublicLicences.ORDER + " limit 500"));
    }

    @Test
    void a_part_of_the_map_reads_what_lies_there() throws Exception {
        PublicLicenceMap.View view = new PublicLicenceMap.View(9, 61, 9.2, 61.2, 12);
        readsLittle(plan(
                PublicLicenceMap.query(PublicLicenceFilter.ALL, NOW, view),
                PublicLicenceMap.MARKS,
                PublicLicenceMap.GROUPED));
    }

    @Test
    void what_reads_it_all_is_found_out() throws Exception {
        JsonNode plan = plan(
                PublicLicenceQuery.of(PublicLicenceFilter.ALL, NOW),
                PublicLicences.SELECT,
                " order by l.holder_name limit 25");
        assertThatThrownBy(() -> readsLittle(plan)).isInstanceOf(AssertionError.class);
    }

    private static JsonNode plan(PublicLicenceQuery query, String select, String after)
            throws SQLException, IOException {
        try (PreparedStatement statement =
                        query.prepare(owner, "explain (analyze, timing off, format json) " + select, after);
                ResultSet told = statement.executeQuery()) {
            told.next();
            return new ObjectMapper().readTree(told.getString(1)).path(0).path("Plan");
        }
    }

    private static void readsLittle(JsonNode plan) {
        ReadPlan.readsLittle(plan, LARGE, MOST_ROWS);
    }
}
