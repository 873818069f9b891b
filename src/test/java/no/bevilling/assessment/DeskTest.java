package no.bevilling.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.ForbiddenException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.assessment.Blocker.Kind;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;
import org.junit.jupiter.api.Test;

/** A case on its way over the desk: what is missing, who has it, and when the clock runs. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeskTest extends DeskSteps {
    @Test
    void a_new_case_waits_for_completeness_statements_and_check() {
        assertThat(stops())
                .containsExactly(Kind.NOT_COMPLETE, Kind.STATEMENT_MISSING, Kind.STATEMENT_MISSING, Kind.NOT_CHECKED);
    }

    @Test
    void a_case_is_worked_through_until_nothing_stops_it() {
        complete();
        UUID police = ask(StatementBody.POLICE);
        UUID social = ask(StatementBody.SOCIAL_SERVICES);
        assertThat(stops()).containsExactly(Kind.STATEMENT_MISSING, Kind.STATEMENT_MISSING, Kind.NOT_CHECKED);

        answer(police, StatementAnswer.NO_REMARKS, "");
        answer(social, StatementAnswer.NO_REMARKS, "");
        run(() -> facts.record(id, FactRecording.NOTHING_YET, known(), sara));
        run(() -> checks.run(id, sara));
        answerAllOpen();

        assertThat(stops()).isEmpty();
        assertThat(assessment().open()).isEmpty();
    }

    @Test
    void what_is_done_in_a_case_stands_in_the_audit_log_too() {
        complete();
        UUID tax = ask(StatementBody.TAX);
        answer(tax, StatementAnswer.NO_REMARKS, "");

        assertThat(audited("completeness recorded")).isOne();
        assertThat(audited("statement requested")).isOne();
        assertThat(audited("statement registered")).isOne();
    }

    @Test
    void everything_in_starts_the_four_months() {
        complete();

        LicensingCase found = call(() -> cases.get(id));
        assertThat(found.dueOn).isEqualTo(today().plusMonths(4));
    }

    @Test
    void completeness_is_not_recorded_for_a_day_that_cannot_be() {
        for (LocalDate day : new LocalDate[] {null, today().plusDays(1), today().minusYears(1)}) {
            assertThatThrownBy(() -> run(() -> completeness.complete(id, caseVersion(), day, sara)))
                    .isInstanceOf(ProblemException.class);
        }
        assertThat(stops()).contains(Kind.NOT_COMPLETE);
    }

    @Test
    void something_missing_stops_a_clock_that_ran() {
        complete();
        run(() -> completeness.missing(
                id,
                caseVersion(),
                new no.bevilling.casework.ApplicantTasks.Asked(List.of(), "Målsatt plantegning", today().plusWeeks(3)),
                sara));

        LicensingCase found = call(() -> cases.get(id));
        assertThat(found.dueOn).isNull();
        assertThat(found.missing).isEqualTo("Målsatt plantegning");
    }

    @Test
    void a_form_opened_before_somebody_else_saved_is_held_back_and_names_who() {
        int opened = caseVersion();
        run(() -> assignment.assign(id, opened, open.user("tove").id(), open.user("tove")));

        assertThatThrownBy(() -> run(() -> completeness.complete(id, opened, today(), sara)))
                .isInstanceOfSatisfying(
                        StaleVersionException.class,
                        stale -> assertThat(stale.changedBy()).isEqualTo("Tove To-Kommuner"));
    }

    @Test
    void who_wrote_the_application_does_not_handle_the_case() {
        SignedInAccount kariAtWork = open.user("kari", NORD_AURDAL, Role.CASEWORKER);

        assertThatThrownBy(() -> run(() -> completeness.complete(id, caseVersion(), today(), kariAtWork)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> run(() -> assignment.assign(id, caseVersion(), kari.id(), sara)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_case_of_another_municipality_does_not_exist_here() {
        int vang = open.municipality("3454");
        assertThatThrownBy(() -> Tenant.call(vang, () -> cases.get(id))).isInstanceOf(ProblemException.class);
    }
}
