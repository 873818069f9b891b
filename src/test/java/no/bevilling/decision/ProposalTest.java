package no.bevilling.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.ApplicationSamples;
import no.bevilling.assessment.Blocker;
import no.bevilling.casework.CaseStatus;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.StatementBody;
import org.junit.jupiter.api.Test;

/** What may be proposed, and what stops it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProposalTest extends DecisionSteps {
    @Test
    void a_party_to_the_case_neither_proposes_nor_approves() {
        UUID id = nordAurdal.ready("Slektskroa");
        SignedInAccount kariAtWork = open.user("kari", "3451", Role.CASEWORKER, Role.APPROVER);
        assertThatThrownBy(() -> propose(nordAurdal, id, kariAtWork)).satisfies(DecisionSteps::isForbidden);
        propose(nordAurdal, id, sara);

        assertThatThrownBy(() -> approve(nordAurdal, id, kariAtWork)).satisfies(DecisionSteps::isForbidden);
    }

    @Test
    void nothing_is_proposed_before_the_police_have_answered() {
        UUID id = nordAurdal.heard(StatementBody.SOCIAL_SERVICES).ready("Ventekroa");

        assertThatThrownBy(() -> propose(nordAurdal, id, sara))
                .isInstanceOfSatisfying(
                        ProposalStopped.class,
                        stopped -> assertThat(stopped.stops())
                                .extracting(Blocker::kind)
                                .contains(Blocker.Kind.STATEMENT_MISSING));
    }

    @Test
    void serving_until_half_past_two_is_not_granted_in_Nord_Aurdal() {
        UUID id = nordAurdal.asking(DecisionSteps::untilHalfPastTwo).ready("Nattkroa");

        assertThatThrownBy(
                        () -> propose(nordAurdal, id, sara, draft -> with(draft, draft.outcome(), hours("02:30"), "")))
                .isInstanceOfSatisfying(NotCarriedByRules.class, refused -> {
                    assertThat(refused.flaw()).isEqualTo(ProposalFlaw.NOT_GRANTABLE);
                    assertThat(refused.criteria())
                            .extracting(criterion -> criterion.engine().id())
                            .contains("valdres-serving-hours");
                });
        assertThat(nordAurdal.call(() -> cases.get(id)).status).isNotEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void a_grant_gives_no_more_than_was_applied_for() {
        UUID id = nordAurdal
                .asking(form -> form.withLicence(form.licence().withHours(hours("01:00")))
                        .withOutdoor(new ApplicationForm.Outdoor(false, null, null, null, null)))
                .ready("Meirkroa");
        ProposalDraft asked = suggestion(id);

        assertThat(wrongFields(id, with(asked, DecisionOutcome.GRANTED, hours("01:30"), "")))
                .as("half an hour that nobody has asked for, though the rules allow it")
                .containsExactly("hours[0]", "hours[1]");
        assertThat(wrongFields(
                        id,
                        with(
                                asked,
                                DecisionOutcome.GRANTED,
                                List.of(
                                        ApplicationSamples.hours(Area.INDOOR, 1, "10:00", "00:30"),
                                        ApplicationSamples.hours(Area.INDOOR, 2, "12:00", "00:30")),
                                "")))
                .as("an hour too early")
                .containsExactly("hours[0]");
        assertThat(wrongFields(
                        id,
                        withGroups(
                                asked,
                                List.of(1, 2, 3),
                                Stream.concat(
                                                hours("01:00").stream(),
                                                Stream.of(ApplicationSamples.hours(Area.INDOOR, 3, "13:00", "23:00")))
                                        .toList())))
                .as("spirits that nobody has asked for")
                .containsExactly("drinkGroups", "hours[2]");
        assertThat(wrongFields(
                        id,
                        with(
                                asked,
                                DecisionOutcome.GRANTED,
                                Stream.concat(
                                                hours("01:00").stream(),
                                                Stream.of(ApplicationSamples.hours(Area.OUTDOOR, 1, "12:00", "20:00")))
                                        .toList(),
                                "")))
                .as("a terrace that nobody has asked for")
                .contains("outdoorArea", "hours[2]");

        propose(
                nordAurdal,
                id,
                sara,
                draft -> withGroups(
                        draft,
                        List.of(1),
                        List.of(
                                ApplicationSamples.hours(Area.INDOOR, 1, "12:00", "00:00"),
                                new HoursRow(
                                        Area.INDOOR,
                                        1,
                                        List.of(Day.CHRISTMAS_EVE),
                                        ClockTime.parse("12:00"),
                                        ClockTime.parse("16:00")))));
        assertThat(nordAurdal.call(() -> cases.get(id)).status)
                .as("less may be given")
                .isEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void a_proposal_that_is_sent_back_can_be_made_anew() {
        UUID id = nordAurdal.ready("Omkroa");
        propose(nordAurdal, id, sara);

        assertThatThrownBy(() -> nordAurdal.run(() -> approvals.sendBack(id, 0, " ", gunnar)))
                .isInstanceOf(ProblemException.class);
        nordAurdal.run(() -> approvals.sendBack(id, 0, "Skriv mer om naboene", gunnar));

        Decision first = nordAurdal.call(() -> decisions.newest(id).orElseThrow());
        assertThat(first.status).isEqualTo(DecisionStatus.SENT_BACK);
        assertThat(first.reviewComment).isEqualTo("Skriv mer om naboene");
        assertThat(nordAurdal.call(() -> cases.get(id)).status).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(suggestion(id).assessment()).as("what stood there is kept").isEqualTo(first.reasons.assessment());
        propose(nordAurdal, id, sara);
        assertThat(nordAurdal
                        .call(() -> decisions.newest(id).orElseThrow())
                        .reasons
                        .assessment())
                .as("the conclusion stands once")
                .isEqualTo(first.reasons.assessment());
        approve(nordAurdal, id, gunnar);
        assertThat(licence(nordAurdal, id)).isNotNull();
    }

    @Test
    void a_proposal_made_twice_stands_once_and_an_overtaken_form_is_held_back() {
        UUID id = nordAurdal.ready("Dobbelkroa");
        int opened = nordAurdal.version(id);
        assertThatThrownBy(() -> nordAurdal.run(() -> proposals.propose(id, opened - 1, suggestion(id), sara)))
                .isInstanceOf(StaleVersionException.class);

        nordAurdal.run(() -> proposals.propose(id, opened, suggestion(id), sara));
        assertThatThrownBy(() -> nordAurdal.run(() -> proposals.propose(id, opened, suggestion(id), sara)))
                .satisfies(refused -> assertThat(status(refused)).isEqualTo(409));
        assertThat(nordAurdal.<Long>call(() -> Decision.count("caseId", id))).isEqualTo(1);
    }

    @Test
    void a_licence_of_the_past_is_not_proposed() {
        UUID id = nordAurdal.ready("Fortidskroa");
        LocalDate today = LocalDate.now(clock);
        ProposalDraft draft = suggestion(id);

        assertThat(wrongFields(id, withPeriod(draft, LocalDate.of(2017, 1, 1), LocalDate.of(2017, 2, 1))))
                .containsExactly("periodFrom", "periodTo");
        assertThat(wrongFields(id, withPeriod(draft, today.minusDays(1), draft.periodTo())))
                .as("before the application came in")
                .containsExactly("periodFrom");
        propose(nordAurdal, id, sara, suggested -> withPeriod(suggested, today, suggested.periodTo()));
        assertThat(nordAurdal.call(() -> cases.get(id)).status).isEqualTo(CaseStatus.PROPOSED);
    }
}
