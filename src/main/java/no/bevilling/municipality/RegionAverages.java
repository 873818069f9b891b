package no.bevilling.municipality;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import no.bevilling.database.Tenant;

/**
 * Numbers of a year as averages over the other municipalities of the region, that point to none of them. Each municipality
 * writes its own; what is read are sums, with a database role that sees no row of any municipality.
 */
@ApplicationScoped
public class RegionAverages {
    /** With fewer others an average would tell of one of them. */
    public static final int FEWEST = 5;

    private static final String WRITE = """
            insert into public_municipality_figure (municipality_id, figure_year, figure, region_id, counted, counted_at)
            values (:municipality, :year, :figure, :region, :counted, :at)
            on conflict (municipality_id, figure_year, figure) do update set
              region_id = excluded.region_id, counted = excluded.counted, counted_at = excluded.counted_at
            """;
    private static final String READ = """
            select figure, count(*) as municipalities, avg(counted) as average
              from public_municipality_figure
             where region_id = ? and figure_year = ? and municipality_id <> ?
             group by figure having count(*) >= ?
            """;

    @Inject
    @DataSource("register")
    AgroalDataSource register;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * What the others come to on average.
     *
     * @param municipalities how many others it is of
     */
    public record Average(double value, int municipalities) {}

    /** Writes numbers of the municipality of the current transaction, by the name of each. */
    public void write(int year, Map<String, Long> figures) {
        String region = Municipality.<Municipality>findById(Tenant.id()).regionId;
        figures.forEach((figure, counted) -> entities.createNativeQuery(WRITE)
                .setParameter("municipality", Tenant.id())
                .setParameter("year", year)
                .setParameter("figure", figure)
                .setParameter("region", region)
                .setParameter("counted", counted)
                .setParameter("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .executeUpdate());
    }

    /** The averages of the others, by name; none of what too few have, and none where there is no region. */
    public Map<String, Average> others(int year) {
        Municipality here = Municipality.findById(Tenant.id());
        if (here.regionId == null) {
            return Map.of();
        }
        int id = here.id;
        String regionId = here.regionId;
        return QuarkusTransaction.suspendingExisting().call(() -> read(regionId, year, id));
    }

    private Map<String, Average> read(String regionId, int year, int except) {
        Map<String, Average> averages = new HashMap<>();
        try (Connection connection = register.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, regionId);
            statement.setInt(2, year);
            statement.setInt(3, except);
            statement.setInt(4, FEWEST);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    averages.put(
                            rows.getString("figure"),
                            new Average(rows.getDouble("average"), rows.getInt("municipalities")));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The figures of the region could not be read", e);
        }
        return averages;
    }
}
