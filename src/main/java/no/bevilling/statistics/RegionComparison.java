package no.bevilling.statistics;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import no.bevilling.committee.Figure;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.RegionAverages;
import no.bevilling.municipality.RegionAverages.Average;
import no.bevilling.platform.MunicipalityJobs;

/**
 * The survey's numbers of the other municipalities of the region, as averages that point to none of them (as
 * {@link no.bevilling.committee} compares inspections). Each municipality counts its own in a job. Compared are counts, and the
 * median time of a case; money and litres are told by nobody to others.
 */
@ApplicationScoped
class RegionComparison {
    private static final String PREFIX = "SURVEY.";
    private static final String CASE_HOURS = PREFIX + "CASE_HOURS";
    private static final int HOURS_OF_DAY = 24;

    @Inject
    RegionAverages averages;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    Survey survey;

    @Inject
    CaseTimes times;

    /** What the others come to on average, and of how many it is at most. */
    record Others(Map<String, Average> averages) {
        Average of(SurveyFigure figure) {
            return figure.topic().isInParts()
                    ? null
                    : averages.get(PREFIX + figure.topic().name());
        }

        Average of(Figure figure) {
            return averages.get(figure.name());
        }

        /** Days of the median case; null where too few have any. */
        Double caseDays() {
            Average hours = averages.get(CASE_HOURS);
            return hours == null ? null : hours.value() / HOURS_OF_DAY;
        }

        int municipalities() {
            return averages.values().stream()
                    .mapToInt(Average::municipalities)
                    .max()
                    .orElse(0);
        }
    }

    @Scheduled(
            identity = "statistics-figures",
            every = "6h",
            delayed = "9m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyDay() {
        jobs.forEach("statistics-figures", this::write);
    }

    /** Counts this year and the one before, in the municipality of the current transaction. */
    void write(int municipality) {
        if (municipality == Tenant.INSTALLATION) {
            return;
        }
        SurveyYear now = survey.year(null);
        write(now);
        write(now.before());
    }

    /** A municipality that has no licences here has no figures: nothing kept is not nothing there. */
    void write(SurveyYear year) {
        Map<String, Long> named = new HashMap<>();
        Map<SurveyFigure, BigDecimal> counts = survey.counts(year);
        counts.forEach((figure, number) -> {
            if (!figure.topic().isInParts() && figure.topic().unit() == SurveyUnit.COUNT) {
                named.put(PREFIX + figure.topic().name(), number.longValueExact());
            }
        });
        if (named.get(PREFIX + SurveyTopic.SALE) + named.get(PREFIX + SurveyTopic.SERVING) == 0) {
            return;
        }
        CaseTimes.Summary summary = CaseTimes.summary(times.of(year, null));
        if (summary.cases() > 0) {
            named.put(CASE_HOURS, summary.whole().median().toHours());
        }
        averages.write(year.year(), named);
    }

    /** The others of the region of the municipality of the current transaction. */
    Others others(int year) {
        return new Others(averages.others(year));
    }
}
