package no.bevilling.inspectionplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.bevilling.application.OpenCases;
import no.bevilling.platform.RowsRead;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the lists of the plan read of the visits of many years. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlanListsPlanTest {
    private static final long FEW = 300;

    private static final String PLACES = """
            insert into premises (municipality_id, id, name, street_address, venue_kind)
            select :m, md5('plan-p' || n)::uuid, 'Planstad ' || n, 'Vegen ' || n, 'PUB' from generate_series(1, 20) n
            """;

    private static final String VISITS = """
            insert into planned_visit (municipality_id, id, premises_id, week_on, score, reasons, changed_by, changed_by_name, changed_at)
            select :m, md5('plan-v' || p || '-' || w)::uuid, md5('plan-p' || p)::uuid,
              date_trunc('week', current_date)::date - 7 * w, 10, '[]', (select id from account where username = 'sara'), 'Sara', now()
            from generate_series(1, 20) p, generate_series(-10, 150) w
            """;

    @Inject
    RowsRead rows;

    @Inject
    PlannedVisits visits;

    @Inject
    OpenCases open;

    @Inject
    Clock clock;

    @Test
    void the_visits_of_some_weeks_are_read_without_those_of_the_years_before() {
        rows.in(open.municipality("3454"), () -> {
            rows.fill(PLACES);
            rows.fill(VISITS);
            LocalDate monday = PlannedVisits.monday(LocalDate.now(clock));
            assertThat(rows.of(
                            "planned_visit",
                            () -> assertThat(visits.waiting(monday.minusWeeks(4), monday.plusWeeks(4), Set.of(), 0, 60))
                                    .isNotEmpty()))
                    .isLessThanOrEqualTo(FEW);
            assertThat(rows.of(
                            "planned_visit",
                            () -> assertThat(visits.between(monday.minusWeeks(140), monday, Set.of(), 0, 25))
                                    .hasSize(25)))
                    .as("a page of a long time is read from its front")
                    .isLessThanOrEqualTo(FEW);
        });
    }
}
