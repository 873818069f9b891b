package no.bevilling.committee;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.RegionAverages;
import no.bevilling.platform.MunicipalityJobs;
import no.bevilling.platform.TypedForm;

/** The committee's figures of the other municipalities of the region. Each municipality counts for itself, in a job of its own. */
@ApplicationScoped
class RegionFigures {
    @Inject
    RegionAverages averages;

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
        Map<String, Long> named = new HashMap<>();
        counts.forEach((figure, counted) -> named.put(figure.name(), counted));
        averages.write(span.year(), named);
    }

    /** The others of the region of the municipality of the current transaction. */
    Others others(int year) {
        Map<Figure, Double> known = new EnumMap<>(Figure.class);
        int municipalities = 0;
        for (Map.Entry<String, RegionAverages.Average> one :
                averages.others(year).entrySet()) {
            Figure figure = TypedForm.one(Figure.class, one.getKey());
            if (figure != null) {
                known.put(figure, one.getValue().value());
                municipalities = Math.max(municipalities, one.getValue().municipalities());
            }
        }
        return new Others(!known.isEmpty(), municipalities, known);
    }
}
