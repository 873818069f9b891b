package no.bevilling.violation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.platform.RowsRead;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the overview of points reads of the ledger of many years, and that it says what the ledger says. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PointsListsPlanTest {
    private static final long FEW = 300;

    /** As if taken over from a former system: without a decision here. */
    private static final String OLD = """
            insert into points_entry (municipality_id, id, licence_id, kind, committed_at, points, decided_on)
            select :m, md5('ledger' || n)::uuid, (select l.id from licence l
                where not exists (select from points_entry e where e.licence_id = l.id) order by l.id limit 1), 'HOURS',
              now() - interval '5 years' - n * interval '1 hour', 4, current_date - 1000
            from generate_series(1, 3000) n
            """;

    @Inject
    ReactionScenario story;

    @Inject
    PointsOverview overview;

    @Inject
    RowsRead rows;

    @Inject
    OpenCases open;

    @Test
    void licences_with_points_are_found_without_reading_the_points_that_count_no_more() {
        UUID licence = story.licence("Oversiktstova");
        UUID points = story.pointsCase(licence, "HOURS 2026-11-14 02:20");
        story.decided(points);
        SignedInAccount sara = open.user("sara");
        rows.in(open.municipality(ReactionScenario.NORD_AURDAL), () -> {
            rows.fill(OLD);
            long all = overview.countWithPoints(sara);
            assertThat(rows.of("points_entry", () -> {
                        List<PointsOverview.WithPoints> found = overview.withPoints(sara, 0, 25);
                        assertThat(found).hasSizeLessThanOrEqualTo((int) all).isNotEmpty();
                    }))
                    .isLessThanOrEqualTo(FEW);
            List<PointsOverview.WithPoints> every = overview.withPoints(sara, 0, (int) all);
            assertThat(every)
                    .as("what the database counts is what each ledger says")
                    .hasSize((int) all)
                    .allSatisfy(row -> assertThat(row.points()).isPositive())
                    .anySatisfy(row -> {
                        assertThat(row.licenceId()).isEqualTo(licence);
                        assertThat(row.points()).isEqualTo(4);
                        assertThat(row.left()).isEqualTo(8);
                    });
        });
    }
}
