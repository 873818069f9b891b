package no.bevilling.application;

import static no.bevilling.application.FormAnswers.EVENT;
import static no.bevilling.application.FormAnswers.GUESTS;
import static no.bevilling.application.FormAnswers.change;
import static no.bevilling.application.FormAnswers.holder;
import static no.bevilling.application.FormAnswers.people;
import static no.bevilling.application.FormAnswers.place;
import static no.bevilling.application.FormAnswers.room;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.bevilling.assessment.CheckQuestion;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.decision.CaseScenario;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.InvitedBy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each kind of application from the first page to the case, without scripts. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApplicationKindsTest {
    private static final String NUMBER = "3451";

    @Inject
    OpenCases open;

    @Inject
    CaseScenario scenario;

    @Inject
    CheckQuestion question;

    private Browser kari;

    @BeforeEach
    void signIn() {
        kari = Browser.signedIn("kari");
    }

    @Test
    void an_association_applies_to_serve_at_its_festival() {
        FormDriver form = FormDriver.wish(kari, NUMBER, "SINGLE_OCCASION-SERVING")
                .fill("virksomhet", holder("Bygdelaget", ApplicationSamples.validOrganisationNumber(31029384)))
                .fill("sted", room("Låven"))
                .fill(
                        "grupper",
                        Map.of(
                                "licence.drinkGroups",
                                "1,2",
                                "licence.clientele",
                                "GENERAL",
                                "licence.ownProduction",
                                "false"))
                .fill("arrangement", EVENT)
                .fill("gjester", GUESTS)
                .fill("personer", people(true));

        assertThat(form.page("personer")).doesNotContain("people.manager.knowledgeTest");
        assertThat(FormDriver.words(form.handIn())).contains("Skjenkebevilling for ett arrangement i Nord-Aurdal");

        LicensingCase opened = caseOf(form);
        assertThat(opened.kind).isEqualTo(ApplicationKind.SINGLE_OCCASION);
        assertThat(opened.eventFrom).isEqualTo(LocalDateTime.of(2027, 6, 12, 16, 0));
        assertThat(opened.title).isEqualTo("Bevilling for en enkelt anledning – Låven – Bygdelaget");
        CheckRequest asked = asked(form);
        assertThat(asked.date()).isEqualTo(LocalDate.of(2027, 6, 12));
        assertThat(asked.event().attendance()).isEqualTo(250);
        assertThat(asked.event().invitedBy()).isEqualTo(InvitedBy.PUBLIC_NOTICE);
        assertThat(asked.application().hours())
                .extracting(CheckRequest.HoursRow::area)
                .contains(Area.OUTDOOR);
        assertThat(asked.premises().outdoorArea().delimited()).isTrue();
        CheckRequest inTheCase = question(form);
        assertThat(inTheCase.counts().hallThisYear()).isZero();
        assertThat(inTheCase.counts().extendedNightsThisYear()).isZero();
    }

    @Test
    void a_private_person_applies_to_serve_at_a_wedding() {
        Map<String, String> wedding = new HashMap<>(EVENT);
        wedding.putAll(Map.of("event.name", "Bryllup", "event.kind", "PRIVATE_CELEBRATION", "event.areas", "INDOOR"));
        Map<String, String> guests = new HashMap<>(GUESTS);
        guests.put("event.invitedBy", "NAMED_GUESTS");
        Map<String, String> herself = holder("Guri Brud", "");
        herself.put("holder.privatePerson", "true");

        FormDriver form = FormDriver.wish(kari, NUMBER, "AMBULATORY-SERVING")
                .fill("virksomhet", herself)
                .fill("sted", room("Grendehuset"))
                .fill("grupper", Map.of("licence.drinkGroups", "1,2", "licence.ownProduction", "false"))
                .fill("arrangement", wedding)
                .fill("gjester", guests)
                .fill("personer", people(false));
        form.handIn();

        assertThat(asked(form).application().clientele()).isEqualTo(Clientele.PRIVATE_FUNCTION);
        assertThat(caseOf(form).title).endsWith("Guri Brud");
    }

    @Test
    void an_event_that_ends_before_it_begins_is_named_and_what_was_typed_is_kept() {
        FormDriver form = FormDriver.wish(kari, NUMBER, "SINGLE_OCCASION-SERVING");
        Map<String, String> wrong = new HashMap<>(EVENT);
        wrong.put("event.to", "2027-06-11T01:00");

        String page =
                form.send("arrangement", wrong).then().statusCode(422).extract().asString();

        assertThat(page).contains("event.to-error").contains("Bygdedagen");
        assertThat(form.page("arrangement")).contains("Bygdedagen");
    }

    @Test
    void a_licence_is_renewed_with_what_is_known_of_it_filled_in() {
        Licence licence = granted("Fornyelseskroa");
        FormDriver form = about(licence, ApplicationKind.RENEWAL);

        assertThat(form.page("")).contains(licence.licenceNumber);
        assertThat(form.page("sted")).contains("Fornyelseskroa");
        assertThat(form.page("personer")).contains("Mona Styrer").contains("Oda Eier");
        form.fill(
                        "grupper",
                        Map.of(
                                "licence.drinkGroups", "1,2",
                                "licence.clientele", "GENERAL",
                                "licence.periodFrom", "2028-10-01",
                                "licence.periodTo", "2032-09-30",
                                "licence.ownProduction", "false"))
                .fill("omsetning", Map.of("turnover.group1Litres", "4000", "turnover.group2Litres", "900"))
                .attach(AttachmentKind.FLOOR_PLAN)
                .handIn();

        assertThat(caseOf(form).licenceId).isEqualTo(licence.id);
        assertThat(caseOf(form).premisesId).isEqualTo(licence.premisesId);
        assertThat(asked(form).date()).isEqualTo(LocalDate.of(2028, 10, 1));
        assertThat(asked(form).people().manager().age()).isEqualTo(38);
    }

    @Test
    void a_change_of_hours_asks_about_hours_and_the_check_knows_the_rest_from_the_licence() {
        Licence licence = granted("Tidskroa");
        FormDriver form = about(licence, ApplicationKind.HOURS_CHANGE).fill("endring", change());
        form.handIn();

        assertThat(asked(form).premises().venueKind()).isNotNull();
        assertThat(asked(form).application().drinkGroups()).isEqualTo(licence.drinkGroups);
    }

    @Test
    void a_new_terrace_is_a_change_of_area() {
        FormDriver form = about(granted("Terrassekroa"), ApplicationKind.AREA_CHANGE)
                .fill("endring", change())
                .fill(
                        "uteomrade",
                        Map.of(
                                "outdoor.wanted", "true",
                                "outdoor.delimitation", "PLANTERS",
                                "outdoor.description", "Bakgården",
                                "outdoor.backyard", "true",
                                "outdoor.landownerConsent", "true"))
                .attach(AttachmentKind.FLOOR_PLAN);
        form.handIn();

        assertThat(asked(form).premises().outdoorArea().backyard()).isTrue();
    }

    @Test
    void spirits_are_asked_for_with_their_hours_and_expected_turnover() {
        FormDriver form = about(granted("Brennevinskroa"), ApplicationKind.GROUPS_CHANGE)
                .fill("endring", change())
                .fill("grupper", Map.of("licence.drinkGroups", "1,2,3", "licence.ownProduction", "false"))
                .fill(
                        "tider",
                        Map.of(
                                "licence.hours.INDOOR.1.MONDAY_TO_THURSDAY.from", "11:00",
                                "licence.hours.INDOOR.1.MONDAY_TO_THURSDAY.to", "23:00",
                                "licence.hours.INDOOR.2.MONDAY_TO_THURSDAY.from", "11:00",
                                "licence.hours.INDOOR.2.MONDAY_TO_THURSDAY.to", "23:00",
                                "licence.hours.INDOOR.3.MONDAY_TO_THURSDAY.from", "13:00",
                                "licence.hours.INDOOR.3.MONDAY_TO_THURSDAY.to", "23:00",
                                "licence.hours.OUTDOOR.1-2.MONDAY_TO_THURSDAY.from", "11:00",
                                "licence.hours.OUTDOOR.1-2.MONDAY_TO_THURSDAY.to", "22:00",
                                "licence.hours.OUTDOOR.3.MONDAY_TO_THURSDAY.from", "13:00",
                                "licence.hours.OUTDOOR.3.MONDAY_TO_THURSDAY.to", "22:00"))
                .fill(
                        "omsetning",
                        Map.of(
                                "turnover.group1Litres", "4000",
                                "turnover.group2Litres", "900",
                                "turnover.group3Litres", "60"));
        form.handIn();

        assertThat(asked(form).application().drinkGroups()).containsExactly(1, 2, 3);
    }

    @Test
    void a_restaurant_that_becomes_a_bar_changes_its_concept() {
        FormDriver form = about(granted("Konseptkroa"), ApplicationKind.CONCEPT_CHANGE)
                .fill("endring", change())
                .fill(
                        "sted",
                        Map.of(
                                "place.venueKind", "BAR",
                                "place.concept", "Bar med konserter",
                                "place.seats", "120",
                                "place.otherLicence", "NONE"));
        form.handIn();

        assertThat(asked(form).premises().venueKind().name()).isEqualTo("BAR");
        assertThat(caseOf(form).title).startsWith("Endring av driftskonsept – Konseptkroa");
    }

    @Test
    void a_larger_area_and_a_longer_night_are_for_one_occasion() {
        Licence licence = granted("Utvidelseskroa");
        FormDriver area = about(licence, ApplicationKind.AREA_EXTENSION)
                .fill("arrangement", EVENT)
                .fill("gjester", GUESTS);
        area.attach(AttachmentKind.FLOOR_PLAN).handIn();
        FormDriver night = about(licence, ApplicationKind.HOURS_EXTENSION)
                .fill("arrangement", EVENT)
                .fill("gjester", GUESTS);
        night.handIn();

        assertThat(asked(area).application().hours()).isNotEmpty().allMatch(row -> row.area() == Area.OUTDOOR);
        assertThat(asked(area).premises().outdoorArea()).isNotNull();
        assertThat(caseOf(night).eventTo).isEqualTo(LocalDateTime.of(2027, 6, 13, 1, 0));
        assertThat(caseOf(night).licenceId).isEqualTo(licence.id);
    }

    @Test
    void a_new_manager_is_named_and_the_deputy_stays() {
        Map<String, String> people = people(false);
        people.put("people.manager.name", "Nina Ny");
        people.put("people.manager.knowledgeTest", "true");
        people.put("people.deputy.knowledgeTest", "true");
        FormDriver form = about(granted("Styrerkroa"), ApplicationKind.MANAGER_CHANGE)
                .fill("endring", Map.of("change.from", "2027-01-01"))
                .fill("personer", people);

        assertThat(form.page("personer")).doesNotContain("people.influential");
        form.handIn();
        assertThat(asked(form).people().manager().knowledgeTest()).isTrue();
    }

    @Test
    void closing_down_is_told_in_one_page() {
        FormDriver form = about(granted("Sluttkroa"), ApplicationKind.CLOSING_DOWN)
                .fill("endring", Map.of("change.lastDay", "2027-01-31"));
        form.handIn();

        assertThat(caseOf(form).kind).isEqualTo(ApplicationKind.CLOSING_DOWN);
    }

    @Test
    void who_takes_over_tells_the_number_of_the_licence_and_sees_nothing_that_is_not_public() {
        Licence licence = granted("Overtakelseskroa");
        Browser nils = Browser.signedIn("nils");
        FormDriver form = FormDriver.takeOver(nils, NUMBER, licence.licenceNumber)
                .fill("virksomhet", holder("Nye Kroa AS", ApplicationSamples.validOrganisationNumber(41029385)))
                .fill("endring", Map.of("change.takeover", "2026-12-01", "change.ground", "AGREEMENT"));

        assertThat(form.page("sted")).contains("Overtakelseskroa").doesNotContain("Lokal mat for fastboende");
        assertThat(form.page("personer")).doesNotContain("Mona Styrer");
        form.fill("sted", place("Overtakelseskroa"))
                .fill(
                        "grupper",
                        Map.of(
                                "licence.drinkGroups", "1,2",
                                "licence.clientele", "GENERAL",
                                "licence.periodFrom", "2026-12-01",
                                "licence.periodTo", "2028-09-30",
                                "licence.ownProduction", "false"))
                .fill("uteomrade", Map.of("outdoor.wanted", "false"));
        Map<String, String> people = people(true);
        people.put("people.manager.knowledgeTest", "true");
        people.put("people.deputy.knowledgeTest", "true");
        form.fill("personer", people)
                .fill("omsetning", Map.of("turnover.group1Litres", "4000", "turnover.group2Litres", "900"))
                .attach(AttachmentKind.FLOOR_PLAN);
        form.handIn();

        assertThat(caseOf(form).licenceId).isEqualTo(licence.id);
        assertThat(caseOf(form).organisationId).isNotEqualTo(licence.organisationId);
    }

    @Test
    void nobody_applies_about_a_licence_of_somebody_else() {
        Licence licence = granted("Fremmedkroa");
        Browser nils = Browser.signedIn("nils");

        nils.request()
                .get("/soknad/fra-bevilling/" + NUMBER + "/" + licence.id)
                .then()
                .statusCode(404);
        nils.form()
                .formParam("kind", "RENEWAL")
                .post("/soknad/fra-bevilling/" + NUMBER + "/" + licence.id)
                .then()
                .statusCode(404);
        assertThat(kari.request().get("/soknad").asString()).contains("Fremmedkroa");
    }

    private Licence granted(String place) {
        UUID id = scenario.at(NUMBER).by("sara").granted(place, "gunnar");
        return Tenant.call(
                open.municipality(NUMBER),
                () -> Licence.<Licence>find("caseId", id).singleResult());
    }

    private FormDriver about(Licence licence, ApplicationKind kind) {
        return FormDriver.about(kari, NUMBER, licence.id, kind.name());
    }

    private LicensingCase caseOf(FormDriver form) {
        return Tenant.call(
                open.municipality(NUMBER),
                () -> LicensingCase.<LicensingCase>find("applicationId", form.id())
                        .singleResult());
    }

    /** The same, with what the municipality knows. */
    private CheckRequest question(FormDriver form) {
        return Tenant.call(
                open.municipality(NUMBER),
                () -> question.of(LicensingCase.<LicensingCase>find("applicationId", form.id())
                        .singleResult()));
    }

    /** What the rules are asked, by the case's own date. */
    private CheckRequest asked(FormDriver form) {
        return Tenant.call(open.municipality(NUMBER), () -> {
            Application application =
                    Application.<Application>find("id", form.id()).singleResult();
            LocalDate date = CheckRequestOfApplication.date(application, LocalDate.of(2026, 11, 1));
            Map<UUID, LocalDate> born = new HashMap<>();
            CheckRequestOfApplication.people(application)
                    .forEach(id -> born.put(
                            id,
                            no.bevilling.party.Person.<no.bevilling.party.Person>find("id", id)
                                    .singleResult()
                                    .birthDate));
            return CheckRequestOfApplication.of(application, NUMBER, date, born);
        });
    }
}
