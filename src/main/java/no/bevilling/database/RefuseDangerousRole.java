package no.bevilling.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import no.bevilling.platform.StartupFailure;

/** Row level security does not hold superusers, BYPASSRLS roles and (unless forced) owners: never run as one. */
@ApplicationScoped
class RefuseDangerousRole {
    private static final String QUERY = """
            select rolsuper or rolbypassrls as bypasses,
                   exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                           where n.nspname = 'public' and c.relkind in ('r', 'p')
                             and pg_has_role(current_user, c.relowner, 'member')) as owns,
                   current_user as name
            from pg_roles where rolname = current_user
            """;

    @Inject
    AgroalDataSource database;

    void check(@Observes @Priority(1) StartupEvent starting) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet role = statement.executeQuery(QUERY)) {
            role.next();
            if (role.getBoolean("bypasses") || role.getBoolean("owns")) {
                throw new StartupFailure("The database role " + role.getString("name")
                        + " is a superuser, bypasses row level security or owns the tables."
                        + " Sign in as bevilling_app (docs/drift/roles.sql).");
            }
        }
    }
}
