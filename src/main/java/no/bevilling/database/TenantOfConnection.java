package no.bevilling.database;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Tells PostgreSQL the tenant of each transaction when it takes its connection. The setting is local to the
 * transaction: it is gone at commit and rollback, so no connection carries a tenant back to the pool.
 */
@ApplicationScoped
public class TenantOfConnection implements AgroalPoolInterceptor {
    @Override
    public void onConnectionAcquire(Connection connection) {
        String tenant = Tenant.current().isPresent() ? Integer.toString(Tenant.id()) : "";
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('app.municipality', ?, true)")) {
            statement.setString(1, tenant);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not bind the connection to its municipality", e);
        }
    }
}
