package no.bevilling.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.OpenCases;
import no.bevilling.database.TenantKey;
import no.bevilling.decision.CaseScenario;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Browser;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The spine carries cases that began with no application; what is about applications keeps to them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MatterTest {
    @Inject
    CaseScenario scenario;

    @Inject
    OpenCases open;

    @Inject
    CaseOpening opening;

    @Inject
    Cases cases;

    @Inject
    CaseAddresses addresses;

    @Inject
    HolderOfCase holders;

    @Inject
    Impartiality impartiality;

    @Inject
    TwoPeople twoPeople;

    CaseScenario.Work nordAurdal;
    SignedInAccount sara;
    SignedInAccount gunnar;

    @BeforeEach
    void people() {
        nordAurdal = scenario.at("3451").by("sara");
        sara = open.user("sara");
        gunnar = open.user("gunnar");
    }

    @Test
    void lists_lead_to_the_pages_of_the_matter() {
        UUID points = points("Prikkekroa");

        page("sara", "/k/3451/saker?liste=all&q=prikkekroa")
                .statusCode(200)
                .body(containsString("/k/3451/prikksaker/" + points));
        page("sara", "/k/3451/sok?q=prikkekroa").statusCode(200).body(containsString("/k/3451/prikksaker/" + points));
        page("sara", "/k/3451/bevillinger/" + nordAurdal.call(() -> cases.get(points).licenceId))
                .statusCode(200)
                .body(containsString("prikktildeling"));
        page("sara", "/k/3451/steder/" + nordAurdal.call(() -> cases.get(points).premisesId))
                .statusCode(200)
                .body(containsString("/k/3451/prikksaker/" + points));
        Browser.signedIn("sara")
                .request()
                .accept("application/json")
                .get("/api/v1/municipalities/3451/cases?q=prikkekroa")
                .then()
                .body("items.matter", org.hamcrest.Matchers.hasItems("PENALTY_POINTS"));
    }

    @Test
    void an_older_link_to_the_case_leads_on_and_every_other_page_of_applications_is_closed_to_it() {
        UUID points = points("Omvegskroa");

        page("sara", "/k/3451/saker/" + points)
                .statusCode(303)
                .header("Location", endsWith("/k/3451/prikksaker/" + points));
        for (String closed : new String[] {"/komplett", "/frister", "/regelkontroll", "/forslag", "/avvisning"}) {
            page("sara", "/k/3451/saker/" + points + closed).statusCode(404);
        }
        page("sara", "/k/3451/saker/" + points + "/tildeling").statusCode(200);
        page("sara", "/k/3451/saker/" + points + "/habilitet").statusCode(200);
    }

    @Test
    void the_holder_is_party_to_a_case_about_the_licence() {
        UUID points = points("Partskroa");

        assertThat(nordAurdal.<Boolean>call(() -> impartiality.isApplicant(
                        cases.get(points), open.user("kari").id())))
                .isTrue();
        assertThat(nordAurdal.<Boolean>call(() -> impartiality.isParty(cases.get(points), sara.id())))
                .isFalse();
        assertThat(nordAurdal.call(() -> impartiality.casesOf(open.user("kari").id())))
                .contains(points);
        assertThat(nordAurdal.call(() -> holders.cases(open.user("kari"))))
                .extracting(about -> about.id)
                .contains(points);
        SignedInAccount holder = open.user("kari", "3451", Role.CASEWORKER);
        nordAurdal.run(
                () -> assertThatThrownBy(() -> cases.openFor(points, holder)).isInstanceOf(PartyToCaseException.class));
    }

    @Test
    void the_other_side_is_reached_as_in_the_application_that_gave_the_licence() {
        UUID points = points("Brevkroa");

        UUID application = nordAurdal.call(() -> holders.application(cases.get(points)));

        assertThat(nordAurdal.call(() -> cases.get(
                                Licence.<Licence>findById(TenantKey.of(cases.get(points).licenceId)).caseId)
                        .applicationId))
                .isEqualTo(application);
    }

    @Test
    void a_case_of_another_matter_has_none_of_the_clocks_of_an_application() {
        UUID points = points("Klokkeløskroa");

        LicensingCase about = nordAurdal.call(() -> cases.get(points));

        assertThat(about.dueOn).isNull();
        assertThat(about.nextClock).isNull();
    }

    @Test
    void only_a_second_person_without_a_tie_who_has_read_what_is_stored_reviews() {
        UUID points = points("Tomannskroa");
        open.noTies("3451", points);
        TwoPersonReview review = nordAurdal.call(
                () -> twoPeople.propose(twoPeople.toPropose(points, version(points), sara), "POINTS", sara));
        SignedInAccount saraToo = open.user("sara", "3451", Role.CASEWORKER, Role.APPROVER);

        refused(403, () -> twoPeople.requireSecond(cases.get(points), review, 0, 0, saraToo));
        refused(403, () -> twoPeople.toReview(points, open.user("sara", "3451", Role.CASEWORKER)));
        nordAurdal.run(() -> assertThatThrownBy(() -> twoPeople.requireSecond(cases.get(points), review, 0, 1, gunnar))
                .isInstanceOf(StaleVersionException.class));
        nordAurdal.run(() -> twoPeople.requireSecond(cases.get(points), review, 1, 1, gunnar));
        assertThat(review.waits()).isTrue();

        nordAurdal.run(() -> twoPeople.sendBack(cases.get(points), review, "Ta med klokkeslettet.", gunnar));

        assertThat(review.isSentBack()).isTrue();
        assertThat(nordAurdal.call(() -> cases.get(points).status)).isEqualTo(CaseStatus.IN_PROGRESS);
        refused(409, () -> twoPeople.requireSecond(cases.get(points), review, 1, 1, gunnar));
    }

    @Test
    void who_has_not_stated_the_tie_does_not_review() {
        UUID points = points("Ubundetkroa");
        TwoPersonReview review = new TwoPersonReview();
        review.proposedBy = sara.id();

        nordAurdal.run(() -> assertThatThrownBy(() -> twoPeople.requireSecond(cases.get(points), review, 0, 0, gunnar))
                .isInstanceOf(TieNotStatedException.class));
    }

    @Test
    void every_matter_that_cases_are_opened_in_has_its_pages() {
        UUID any = UUID.randomUUID();

        assertThat(Arrays.stream(Matter.values())
                        .filter(matter -> matter != Matter.FOOD_SERVICE_LICENCE)
                        .map(matter -> addresses.of(matter, "3451", any)))
                .doesNotHaveDuplicates()
                .allMatch(address -> address.startsWith("/k/3451/") && address.endsWith("/" + any));
    }

    private void refused(int status, Runnable act) {
        nordAurdal.run(() -> assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().status()).isEqualTo(status)));
    }

    private UUID points(String place) {
        UUID granted = nordAurdal.granted(place, "gunnar");
        return nordAurdal.call(() -> {
            Licence licence = Licence.<Licence>find("caseId", granted).singleResult();
            return opening.open(
                            CaseOpening.Start.of(
                                    Matter.PENALTY_POINTS,
                                    "Prikker, " + place,
                                    licence.licenceType,
                                    null,
                                    licence.organisationId,
                                    licence.premisesId,
                                    licence.id),
                            sara)
                    .id;
        });
    }

    private int version(UUID id) {
        return cases.get(id).version;
    }

    private static ValidatableResponse page(String username, String path) {
        return Browser.signedIn(username).request().get(path).then();
    }
}
