package no.bevilling.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.platform.RowsRead;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the list of meetings reads of those of many years. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MeetingListPlanTest {
    private static final String MEETINGS = """
            insert into committee_meeting (municipality_id, id, body, body_name, starts_at, place)
            select :m, md5('meeting' || n)::uuid, (array['COMMITTEE', 'EXECUTIVE_COMMITTEE'])[1 + n % 2], 'Utvalget',
              localtimestamp - n * interval '1 day', 'Kommunehuset'
            from generate_series(1, 3000) n
            """;

    @Inject
    RowsRead rows;

    @Inject
    Meetings meetings;

    @Inject
    OpenCases open;

    @Test
    void the_latest_meetings_are_read_without_all_the_earlier_ones() {
        SignedInAccount ulf = open.user("ulf");
        rows.in(open.municipality("3451"), () -> {
            rows.fill(MEETINGS);
            assertThat(rows.of(
                            "committee_meeting",
                            () -> assertThat(meetings.latest(0, 25, ulf)).hasSize(25)))
                    .isLessThanOrEqualTo(100);
        });
    }
}
