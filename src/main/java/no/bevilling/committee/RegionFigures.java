package no.bevilling.committee;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.MunicipalityJobs;
import no.bevilling.platform.TypedForm;

/**
 * The figures of the other municipalities of the region, as an average that points to none of them. Each municipality counts for
 * itself, in a job of its own; what is read here are sums, with a database role that sees no row of any municipality.
 */
@ApplicationScoped
class RegionFigures {
    /** With fewer others an average would tell of one of them. */
    static final int FEWEST = 5;

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
    MunicipalityJobs jobs;

    @Inject
    CommitteeReports reports;

    @Inject
    Clock clock;

    /**
     * What the others come to on average.
     *
     * @param enough whether there are so many that none can be told from it; where not, there are no averages
     */
    record Others(boolean enough, int municipalities, Map<Figure, Double> averages) {}

    @Scheduled(
            identity = "committee-figures",
            every = "6h",
            delayed = "7m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyDay() {
        jobs.forEach("committee-figures", this::write);
    }

    /** Counts this year and the one before, in the municipality of the current transaction. */
    void write(int municipality) {
        if (municipality == Tenant.INSTALLATION) {
            return;
        }
        YearSpan now = YearSpan.of(LocalDate.now(clock).getYear(), LocalDate.now(clock), clock.getZone());
        write(now);
        write(now.before());
    }

    /** A municipality that keeps no inspections here has no figures: nothing kept is not nothing done. */
    void write(YearSpan span) {
        Map<Figure, Long> counts = reports.counts(span);
        if (counts.get(Figure.INSPECTIONS) + counts.get(Figure.OCCASIONS) == 0) {
            return;
        }
        String region = Municipality.<Municipality>findById(Tenant.id()).regionId;
        counts.forEach((figure, counted) -> entities.createNativeQuery(WRITE)
                .setParameter("municipality", Tenant.id())
                .setParameter("year", span.year())
                .setParameter("figure", figure.name())
                .setParameter("region", region)
                .setParameter("counted", counted)
                .setParameter("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .executeUpdate());
    }

    /** The others of the region of the municipality of the current transaction. */
    Others others(int year) {
        Municipality here = Municipality.findById(Tenant.id());
        if (here.regionId == null) {
            return new Others(false, 0, Map.of());
        }
        int id = here.id;
        String regionId = here.regionId;
        return QuarkusTransaction.suspendingExisting().call(() -> read(regionId, year, id));
    }

    private Others read(String regionId, int year, int except) {
        Map<Figure, Double> averages = new EnumMap<>(Figure.class);
        int municipalities = 0;
        try (Connection connection = register.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, regionId);
            statement.setInt(2, year);
            statement.setInt(3, except);
            statement.setInt(4, FEWEST);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Figure figure = TypedForm.one(Figure.class, rows.getString("figure"));
                    if (figure != null) {
                        averages.put(figure, rows.getDouble("average"));
                        municipalities = Math.max(municipalities, rows.getInt("municipalities"));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The figures of the region could not be read", e);
        }
        return new Others(!averages.isEmpty(), municipalities, averages);
    }
}
