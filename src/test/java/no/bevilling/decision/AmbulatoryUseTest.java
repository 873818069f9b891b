package no.bevilling.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import no.bevilling.ambulatory.AmbulatoryPool;
import no.bevilling.ambulatory.AmbulatoryUse;
import no.bevilling.casework.LicensingCase;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.ApplicationKind;
import org.junit.jupiter.api.Test;

/** The municipality's ambulatory licences are lent out by decisions (alkoholloven § 4-5). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AmbulatoryUseTest extends DecisionSteps {
    @Inject
    AmbulatoryPool pool;

    @Inject
    Deciding deciding;

    @Test
    void a_granted_function_takes_the_free_licence_with_the_lowest_number_and_when_none_is_free_nothing_is_granted()
            throws Exception {
        LocalDateTime begins = LocalDate.now(clock).plusDays(45).atTime(18, 0);
        nordAurdal.run(() -> pool.create(1, LocalDate.now(clock), "Kommunestyret, sak 71/25"));
        int free = nordAurdal.call(() -> pool.free(begins, begins.plusHours(8)));
        int lentBefore = nordAurdal.call(() -> pool.inUse(begins, begins.plusHours(8)));
        assertThat(free).isPositive();

        for (int lent = 1; lent <= free; lent++) {
            UUID id = function("Selskap " + lent);
            decide(id, begins);
            assertThat(use(id)).hasSize(1);
        }
        UUID tooMany = function("Selskap for mye");

        assertThatThrownBy(() -> decide(tooMany, begins.plusHours(1)))
                .isInstanceOfSatisfying(
                        ApprovalStopped.class,
                        stopped -> assertThat(stopped.reason())
                                .isEqualTo(ApprovalStopped.Reason.NO_AMBULATORY_LICENCE_FREE));
        assertThat(use(tooMany)).isEmpty();
        assertThat(nordAurdal.call(() -> cases.get(tooMany).decidedAt)).isNull();
        assertThat(nordAurdal.call(() -> pool.inUse(begins, begins.plusHours(8))))
                .isEqualTo(lentBefore + free);
        assertThat(nordAurdal.call(() -> pool.free(begins.plusHours(8), begins.plusHours(10))))
                .isGreaterThanOrEqualTo(free);
    }

    private UUID function(String name) {
        UUID id = nordAurdal.ready(name);
        propose(nordAurdal, id, sara, draft -> withPeriod(draft, LocalDate.now(clock), draft.periodTo()));
        return id;
    }

    /** Decided as the use of an ambulatory licence; what the rules say of one is another test's. */
    private void decide(UUID id, LocalDateTime begins) {
        nordAurdal.run(() -> {
            LicensingCase about = cases.get(id);
            about.kind = ApplicationKind.AMBULATORY;
            about.eventFrom = begins;
            about.eventTo = begins.plusHours(8);
            Decision proposal = decisions.newest(id).orElseThrow();
            proposal.reviewedBy = gunnar.id();
            proposal.reviewedAt = clock.instant();
            deciding.decide(about, proposal);
        });
    }

    private List<AmbulatoryUse> use(UUID caseId) {
        return nordAurdal.call(() -> AmbulatoryUse.list("caseId", caseId));
    }
}
