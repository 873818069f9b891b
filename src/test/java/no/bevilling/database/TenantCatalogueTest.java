package no.bevilling.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Walks the database's own catalogue: a table that is forgotten here is found here. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TenantCatalogueTest {
    /** Tables that belong to no single municipality, each with its reason. */
    private static final Map<String, String> SHARED = Map.ofEntries(
            Map.entry("account", "one person may work for several municipalities, and apply in others"),
            Map.entry("role_grant", "says in which municipality an account may do what"),
            Map.entry("municipality", "is the list of tenants itself"),
            Map.entry("municipality_number", "finds the tenant of an address"),
            Map.entry("region", "municipalities of one region share a policy"),
            Map.entry("public_licence", "the public register: public by law, over all municipalities"),
            Map.entry(
                    "public_control_choice", "which municipalities show inspections and points in the public register"),
            Map.entry("public_inspection", "the public register: days and findings of inspections, of no person"),
            Map.entry("public_licence_period", "the public register: what a licence was and will be, on which days"),
            Map.entry("public_licence_change", "the change log of the register, in one order for all municipalities"),
            Map.entry("register_delivery", "how far each receiver of the change log has come; about no municipality"),
            Map.entry("public_pending_choice", "which municipalities show applications in the public register"),
            Map.entry("public_pending_application", "applications that a municipality has chosen to show everybody"),
            Map.entry("public_points", "the public register: points of a licence, of no person"),
            Map.entry("public_municipality_figure", "sums that a region is compared by; about no person and no place"),
            Map.entry("public_document_code", "anybody may check a code, without knowing the municipality"),
            Map.entry("processing_limit", "the limits of the act itself (alkoholloven § 1-11), the same for all"),
            Map.entry("rule_source_file", "the files of a rule source; public"),
            Map.entry("rule_source", "the act is the same for all; rule texts are public"),
            Map.entry("rule_base_version", "names the rule texts of each layer; public"),
            Map.entry(
                    "kept_form",
                    "what somebody sent after the session had ended: theirs, of no municipality, enciphered"),
            Map.entry("demo_data_loaded", "says which parts of the demo data this installation has"),
            Map.entry("fee_rates", "rates of a regulation, the same for all"),
            Map.entry("flyway_schema_history", "the migrations' own"));

    private static final String POLICY =
            "(municipality_id = (NULLIF(current_setting('app.municipality'::text, true), ''::text))::integer)";

    @Test
    void every_table_is_of_a_municipality_or_shared_for_a_reason() throws SQLException {
        assertThat(query("select relname from pg_class c where " + TABLES
                        + " and not exists (select 1 from pg_attribute a where a.attrelid = c.oid"
                        + " and a.attname = 'municipality_id' and a.attnotnull and not a.attisdropped)"))
                .allSatisfy(table -> assertThat(SHARED).containsKey(table));
        assertThat(tenantTables()).isNotEmpty();
    }

    @Test
    void every_table_of_a_municipality_forces_row_level_security_with_the_one_policy() throws SQLException {
        List<String> guarded = query("""
                select c.relname from pg_class c
                join pg_policy p on p.polrelid = c.oid
                where c.relrowsecurity and c.relforcerowsecurity and p.polpermissive and p.polcmd = '*'
                  and p.polroles = '{0}' and p.polwithcheck is null
                  and pg_get_expr(p.polqual, p.polrelid) = $$%s$$
                  and (select count(*) from pg_policy o where o.polrelid = c.oid) = 1
                """.formatted(POLICY));
        assertThat(guarded).containsAll(tenantTables());
    }

    @Test
    void every_key_of_a_municipalitys_table_begins_with_the_municipality() throws SQLException {
        List<String> keys = query("""
                select c.relname || ': ' || i.relname from pg_class c
                join pg_index x on x.indrelid = c.oid join pg_class i on i.oid = x.indexrelid
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id'
                where x.indisprimary and x.indkey[0] <> a.attnum and c.relname in (%s)
                """.formatted(quoted(tenantTables())));
        assertThat(keys).isEmpty();
        assertThat(query("select c.relname from pg_class c where c.relname in (" + quoted(tenantTables())
                        + ") and not exists (select 1 from pg_index x where x.indrelid = c.oid and x.indisprimary)"))
                .as("without a primary key")
                .isEmpty();
    }

    @Test
    void no_foreign_key_reaches_from_one_municipality_into_another() throws SQLException {
        assertThat(query("""
                        select c.conrelid::regclass || ': ' || c.conname from pg_constraint c
                        join pg_attribute mine on mine.attrelid = c.conrelid and mine.attname = 'municipality_id'
                        join pg_attribute theirs on theirs.attrelid = c.confrelid and theirs.attname = 'municipality_id'
                        where c.contype = 'f' and c.conrelid::regclass::text in (%1$s) and c.confrelid::regclass::text in (%1$s)
                          and (c.conkey[1] <> mine.attnum or c.confkey[1] <> theirs.attnum)
                        """.formatted(quoted(tenantTables())))).isEmpty();
    }

    @Test
    void a_shared_table_refers_to_no_row_of_a_municipality() throws SQLException {
        assertThat(query("select conrelid::regclass || ': ' || conname from pg_constraint where contype = 'f'"
                        + " and confrelid::regclass::text in (" + quoted(tenantTables()) + ")"
                        + " and conrelid::regclass::text not in (" + quoted(tenantTables()) + ")"))
                .isEmpty();
    }

    @Test
    void the_application_owns_nothing_and_may_do_nothing_to_the_structure() throws SQLException {
        assertThat(query("select relname from pg_class c where " + TABLES
                        + " and pg_get_userbyid(relowner) <> 'bevilling_owner'"))
                .isEmpty();
        assertThat(query("select relname || ' ' || privilege_type from pg_class c, aclexplode(relacl) x where " + TABLES
                        + " and pg_get_userbyid(x.grantee) in ('bevilling_app', 'bevilling_register')"
                        + " and privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')"))
                .isEmpty();
        assertThat(query("select relname from pg_class c, aclexplode(relacl) x where " + TABLES + " and x.grantee = 0"))
                .as("granted to everybody")
                .isEmpty();
        assertThat(query("select 1::text where has_schema_privilege('bevilling_app', 'public', 'create')"))
                .isEmpty();
    }

    @Test
    void the_public_register_reads_its_projections_and_nothing_else() throws SQLException {
        assertThat(query("select relname from pg_class c, aclexplode(relacl) x where " + TABLES
                        + " and pg_get_userbyid(x.grantee) = 'bevilling_register'"))
                .allSatisfy(table -> assertThat(table).startsWith("public_"));
    }

    @Test
    void a_function_with_rights_of_its_own_belongs_to_search_or_erasure_and_has_a_fixed_path() throws SQLException {
        assertThat(query("""
                        select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where n.nspname = 'public' and p.prosecdef
                          and (pg_get_userbyid(p.proowner) not in ('bevilling_search', 'bevilling_erasure')
                               or not exists (select 1 from unnest(p.proconfig) s where s like 'search_path=%'))
                        """)).isEmpty();
    }

    @Test
    void the_role_that_erases_is_held_to_one_municipality_signs_in_nowhere_and_adds_nothing() throws SQLException {
        assertThat(query("select rolname from pg_roles where rolname = 'bevilling_erasure'"
                        + " and (rolbypassrls or rolcanlogin or rolsuper or rolcreaterole or rolcreatedb)"))
                .isEmpty();
        assertThat(query("select relname from pg_class c, aclexplode(relacl) x where " + TABLES
                        + " and pg_get_userbyid(x.grantee) = 'bevilling_erasure' and x.privilege_type = 'INSERT'"))
                .containsExactly("retention_file");
        assertThat(query("select relname from pg_class c, aclexplode(relacl) x where " + TABLES
                        + " and pg_get_userbyid(x.grantee) = 'bevilling_erasure' and x.privilege_type = 'UPDATE'"))
                .as("whole rows that it may change; elsewhere columns are named")
                .isEmpty();
    }

    @Test
    void no_view_shows_what_the_guard_hides() throws SQLException {
        assertThat(query("select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = 'public' and relkind in ('v', 'm') and not exists"
                        + " (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')"
                        + " and not coalesce('security_invoker=true' = any(reloptions), false)"))
                .isEmpty();
    }

    private static final String TABLES = "relnamespace = 'public'::regnamespace and relkind in ('r', 'p')";

    private static TreeSet<String> tenantTables() throws SQLException {
        TreeSet<String> tables = new TreeSet<>(query("select relname from pg_class c where " + TABLES));
        tables.removeAll(SHARED.keySet());
        return tables;
    }

    private static String quoted(Iterable<String> names) {
        return "'" + String.join("','", names) + "'";
    }

    private static List<String> query(String sql) throws SQLException {
        Map<String, String> known = TestDatabase.database().asSystemProperties();
        List<String> rows = new ArrayList<>();
        try (Connection owner = DriverManager.getConnection(
                        known.get("quarkus.datasource.jdbc.url"),
                        known.get("quarkus.flyway.username"),
                        known.get("quarkus.flyway.password"));
                Statement statement = owner.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
