package no.bevilling.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.application.ApplicationSamples;
import no.bevilling.assessment.AssessedCriterion.Allowed;
import no.bevilling.assessment.Blocker.Kind;
import no.bevilling.platform.Browser;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.CheckResult.Conclusion;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.Language;
import no.bevilling.rules.fact.Conduct;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.NearbyKind;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;
import no.bevilling.rules.fact.Zone;
import org.junit.jupiter.api.Test;

/** What people answer beside the rules, and how long an answer counts. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeskAnswersTest extends DeskSteps {
    @Test
    void serving_past_the_plan_s_last_hour_cannot_be_answered_away() {
        UUID late = open.restaurant(
                NORD_AURDAL,
                "kari",
                "Nattkroa",
                form -> form.withLicence(form.licence()
                        .withHours(form.licence().hours().stream()
                                .map(row -> ApplicationSamples.hours(row.area(), row.drinkGroup(), "11:00", "03:30"))
                                .toList())));
        run(() -> checks.run(late, sara));
        Assessment found =
                call(() -> assessments.of(cases.get(late), Language.NB).orElseThrow());

        assertThat(found.conclusion()).isEqualTo(Conclusion.NOT_GRANTABLE);
        AssessedCriterion hours = found.notMet().get(0);
        assertThat(hours.allowed()).isEqualTo(Allowed.NOTHING);
        assertThatThrownBy(() -> run(() -> assessments.state(
                        late, found.checkId(), hours.engine().id(), Outcome.MET, false, "Vi vil", sara)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().errors().get(0).field())
                                .isEqualTo("outcome"));
    }

    @Test
    void an_answer_needs_a_reason_and_a_criterion_of_the_check() {
        run(() -> checks.run(id, sara));
        AssessedCriterion asked = humans().get(0);
        UUID check = assessment().checkId();

        assertThatThrownBy(() ->
                        run(() -> assessments.state(id, check, asked.engine().id(), Outcome.MET, false, "  ", sara)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() ->
                        run(() -> assessments.state(id, check, "no-such-criterion", Outcome.MET, false, "Fordi", sara)))
                .isInstanceOf(ProblemException.class);
        assertThat(stated()).isZero();
    }

    @Test
    void the_newest_answer_of_a_person_counts_and_none_is_lost() {
        run(() -> checks.run(id, sara));
        String criterion = humans().get(0).engine().id();
        state(criterion, Outcome.NOT_MET, "Først slik");
        state(criterion, Outcome.MET, "Så slik");
        state(criterion, Outcome.MET, "Så slik");

        AssessedCriterion answered = criterion(criterion);
        assertThat(answered.outcome()).isEqualTo(Outcome.MET);
        assertThat(answered.engine().outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(answered.human().reason()).isEqualTo("Så slik");
        assertThat(stated()).isEqualTo(2);
    }

    @Test
    void an_answer_to_a_check_that_was_overtaken_is_held_back() {
        UUID old = call(() -> checks.run(id, sara).id);
        run(() -> facts.record(id, FactRecording.NOTHING_YET, known(), sara));
        run(() -> checks.run(id, sara));
        String criterion = humans().get(0).engine().id();

        assertThatThrownBy(() -> run(() -> assessments.state(id, old, criterion, Outcome.MET, false, "Fordi", sara)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void an_answer_about_a_school_80_metres_away_does_not_count_at_10_and_is_kept() {
        String nearness = "valdres-serving-nearness";
        schoolAt(80, FactRecording.NOTHING_YET, false);
        boolean departure = criterion(nearness).allowed() == Allowed.DEPART;
        Outcome outcome = departure ? Outcome.NOT_MET : Outcome.MET;
        UUID check = assessment().checkId();
        run(() -> assessments.state(id, check, nearness, outcome, departure, "Bak en høy mur", sara));

        schoolAt(80, 0, true);
        assertThat(criterion(nearness).human()).as("another fact changed").isNotNull();

        schoolAt(10, 1, true);
        assertThat(criterion(nearness).human())
                .as("the fact it is about changed")
                .isNull();
        assertThat(stated()).isOne();
    }

    @Test
    void what_was_weighed_before_the_police_spoke_against_it_must_be_confirmed() {
        complete();
        UUID police = ask(StatementBody.POLICE);
        UUID social = ask(StatementBody.SOCIAL_SERVICES);
        answer(social, StatementAnswer.NO_REMARKS, "");
        run(() -> facts.record(id, FactRecording.NOTHING_YET, known(), sara));
        run(() -> checks.run(id, sara));
        answerAllOpen();
        String discretion = "national-discretion";
        assertThat(criterion(discretion).human()).isNotNull();

        answer(police, StatementAnswer.REMARKS, "Bråk på stedet i fjor");
        run(() -> checks.run(id, sara));

        assertThat(criterion(discretion).human())
                .as("it does not count by itself")
                .isNull();
        assertThat(criterion(discretion).earlier()).satisfies(before -> {
            assertThat(before.reason()).isEqualTo("Vurdert og i orden");
            assertThat(before.by()).isEqualTo(sara.displayName());
        });
        assertThat(criterion(discretion).isOpen()).isTrue();
        assertThat(stops()).contains(Kind.CRITERIA_OPEN);
        String check = "/k/" + NORD_AURDAL + "/saker/" + id + "/regelkontroll";
        Browser.signedIn("sara")
                .request()
                .get(check)
                .then()
                .statusCode(200)
                .body(containsString("Bekreft eller endre svaret"));
        Browser.signedIn("sara")
                .request()
                .get(check + "/" + discretion)
                .then()
                .statusCode(200)
                .body(containsString("Bekreft svaret slik det står her"))
                .body(containsString("Vurdert og i orden"));

        state(discretion, Outcome.MET, "Vurdert og i orden");
        assertThat(criterion(discretion).isOpen())
                .as("confirmed in the same words")
                .isFalse();
        assertThat(criterion(discretion).earlier()).isNull();
    }

    @Test
    void a_departure_from_before_the_police_spoke_against_it_is_stated_anew() {
        UUID police = ask(StatementBody.POLICE);
        String nearness = "valdres-serving-nearness";
        schoolAt(80, FactRecording.NOTHING_YET, false);
        boolean departure = criterion(nearness).allowed() == Allowed.DEPART;
        Outcome outcome = departure ? Outcome.NOT_MET : Outcome.MET;
        UUID check = assessment().checkId();
        run(() -> assessments.state(id, check, nearness, outcome, departure, "Bak en høy mur", sara));
        assertThat(criterion(nearness).human()).isNotNull();

        answer(police, StatementAnswer.REMARKS, "Skoleelever henger utenfor");
        run(() -> checks.run(id, sara));

        assertThat(criterion(nearness).human()).isNull();
        assertThat(criterion(nearness).earlier().reason()).isEqualTo("Bak en høy mur");
        assertThat(criterion(nearness).isOpen()).isTrue();
    }

    @Test
    void what_was_weighed_on_the_remarks_is_weighed_again_when_the_police_write_more() {
        UUID police = ask(StatementBody.POLICE);
        answer(police, StatementAnswer.REMARKS, "Bråk på stedet i fjor");
        run(() -> facts.record(id, FactRecording.NOTHING_YET, known(), sara));
        run(() -> checks.run(id, sara));
        String remarks = "national-remarks-police";
        state(remarks, Outcome.MET, "Det var én gang");
        assertThat(criterion(remarks).isOpen()).isFalse();

        answer(police, StatementAnswer.REMARKS, "Bråk på stedet i fjor, og vold i år");
        run(() -> checks.run(id, sara));

        assertThat(criterion(remarks).human()).isNull();
        assertThat(criterion(remarks).earlier().reason()).isEqualTo("Det var én gang");
        assertThat(stops()).contains(Kind.CRITERIA_OPEN);
    }

    @Test
    void what_was_weighed_must_be_confirmed_when_facts_change_but_not_when_nobody_has_remarks() {
        UUID police = ask(StatementBody.POLICE);
        run(() -> facts.record(id, FactRecording.NOTHING_YET, known(), sara));
        run(() -> checks.run(id, sara));
        String discretion = "national-discretion";
        state(discretion, Outcome.MET, "Passer på stedet");

        answer(police, StatementAnswer.NO_REMARKS, "");
        run(() -> checks.run(id, sara));
        assertThat(criterion(discretion).human())
                .as("nothing speaks against it")
                .isNotNull();

        schoolAt(80, 0, false);
        assertThat(criterion(discretion).human()).as("a school came to light").isNull();
        assertThat(criterion(discretion).earlier()).isNotNull();
    }

    void schoolAt(int metres, int version, boolean noise) {
        CaseFacts found = new CaseFacts(
                Zone.RESIDENTIAL,
                List.of(new CheckRequest.Nearby(NearbyKind.SCHOOL, "Nord-Aurdal ungdomsskule", metres)),
                noise,
                false,
                true,
                FoodServiceLicence.GRANTED,
                Conduct.CLEAR,
                Conduct.CLEAR,
                Conduct.CLEAR,
                Map.of());
        run(() -> facts.record(id, version, found, sara));
        run(() -> checks.run(id, sara));
    }
}
