package no.bevilling.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.bevilling.application.OpenCases;

/** What municipalities have stored, as the database's owner sees it: to tell whether anything was changed. */
@ApplicationScoped
public class StoredRows {
    private static final String TABLES = """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id'
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relforcerowsecurity
            order by c.relname
            """;

    @Inject
    OpenCases municipalities;

    /** By municipality and table, how many rows there are and the hash of them all. */
    public Map<String, String> of(String... numbers) throws SQLException {
        Map<String, String> known = TestDatabase.database().asSystemProperties();
        Map<String, String> stored = new TreeMap<>();
        try (Connection owner = DriverManager.getConnection(
                        known.get("quarkus.datasource.jdbc.url"),
                        known.get("quarkus.flyway.username"),
                        known.get("quarkus.flyway.password"));
                Statement statement = owner.createStatement()) {
            List<String> tables = all(statement, TABLES);
            for (String number : numbers) {
                int municipality = municipalities.municipality(number);
                statement.execute("select set_config('app.municipality', '" + municipality + "', false)");
                for (String table : tables) {
                    String rows = all(
                                    statement,
                                    "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') from "
                                            + table + " t")
                            .get(0);
                    stored.put(number + " " + table, rows);
                }
            }
        }
        return stored;
    }

    private static List<String> all(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
