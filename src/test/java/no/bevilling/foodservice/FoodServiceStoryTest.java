package no.bevilling.foodservice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.appeal.SetAsideBy;
import no.bevilling.application.ApplicantDriver;
import no.bevilling.application.OpenCases;
import no.bevilling.assessment.CaseFacts;
import no.bevilling.assessment.CheckQuestion;
import no.bevilling.assessment.FactRecording;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Completeness;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.consultation.Statement;
import no.bevilling.consultation.Statements;
import no.bevilling.database.Tenant;
import no.bevilling.decision.CaseScenario;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxMessage;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.fact.Conduct;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;
import no.bevilling.rules.fact.Zone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A food-service licence from the form that asks for both licences to two decisions, and what may happen to it afterwards. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FoodServiceStoryTest extends BrowserTest {
    @Inject
    OpenCases open;

    @Inject
    CaseScenario scenario;

    @Inject
    Cases cases;

    @Inject
    Completeness completeness;

    @Inject
    Statements statements;

    @Inject
    FactRecording facts;

    @Inject
    CheckQuestion question;

    @Inject
    FoodServiceChecks checks;

    @Inject
    FoodServiceDecisions decisions;

    @Inject
    FoodServiceLicences licences;

    @Inject
    FoodServiceReactions reactions;

    @Inject
    AppealableFoodService appeals;

    @Inject
    Clock clock;

    private int municipality;
    private String place;

    @BeforeEach
    void a_place() {
        municipality = open.municipality("3451");
        place = "Matkroa " + UUID.randomUUID().toString().substring(0, 6);
    }

    @Test
    void one_form_asks_for_both_licences_and_each_is_decided_by_itself() {
        ApplicantDriver kari = new ApplicantDriver(page)
                .at(place)
                .wantingFoodService()
                .lookingAt(step -> {
                    if (step.equals("serveringsbevilling")) {
                        checkPage();
                        screenshot("food-service-step");
                    }
                });
        kari.signIn("kari");
        kari.apply("3451");
        assertThat(heading("Serveringsbevilling")).isVisible();
        checkPage();
        screenshot("food-service-receipt");

        LicensingCase food = ofMatter(Matter.FOOD_SERVICE_LICENCE);
        LicensingCase serving = ofMatter(Matter.LICENCE_APPLICATION);
        assertThat(food.applicationId).isEqualTo(serving.applicationId);
        assertThat(food.kind).isNull();
        assertThat(knownFoodService(serving.id)).isEqualTo(FoodServiceLicence.APPLIED_FOR);

        open.noTies("3451", food.id);
        open.noTies("3451", serving.id);
        signOutAndIn("sara");
        open("/k/3451/saker/" + food.id);
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/serveringssaker/" + food.id));
        assertThat(page.getByText("Søknaden er ikke meldt komplett.").first()).isVisible();
        checkPage();

        // Sixty days from the day everything was in (serveringsloven § 10).
        LocalDate today = LocalDate.now(clock);
        open("/k/3451/saker/" + food.id + "/komplett");
        page.locator("input[name=answer][value=COMPLETE]").check();
        page.locator("#completeOn").fill(today.toString());
        button("Lagre").click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/serveringssaker/" + food.id));
        assertThat(found(food.id).dueOn).isEqualTo(today.plusDays(60));
        policeHasNoRemarks(food.id);

        page.reload();
        answerInBrowser("food-service-manager-responsible", "NOT_MET", "");
        assertThat(page.getByText("Skriv begrunnelsen, innenfor lengden").first())
                .isVisible();
        checkPage();
        answerInBrowser("food-service-manager-responsible", "MET", "Hun har ansvaret hver dag.");
        assertThat(page.getByText("Hun har ansvaret hver dag.").first()).isVisible();
        answerTheRest(food.id);
        page.reload();
        checkPage();
        screenshot("food-service-case");

        link("Foreslå vedtak").click();
        page.locator("input[name=outcome][value=GRANTED]").check();
        page.locator("#reasons").fill("Kravene er oppfylt.");
        button("Send til godkjenning").click();
        assertThat(page.getByText("Skriv hva som må være på plass").first()).isVisible();
        checkPage();
        page.locator("[id='condition-food-service-establishment-test']")
                .fill("Daglig leder har bestått etablererprøven.");
        page.locator("[id='due-food-service-establishment-test']")
                .fill(today.plusMonths(2).toString());
        button("Send til godkjenning").click();
        assertThat(page.getByText("Forslaget er sendt til godkjenning.")).isVisible();

        signOutAndIn("gunnar");
        open("/k/3451/serveringssaker/" + food.id + "/vedtak");
        checkPage();
        screenshot("food-service-decision");
        button("Godkjenn vedtaket").click();
        assertThat(page.getByText("Vedtaket er godkjent, og brevet er lagt til utsending."))
                .isVisible();

        assertThat(found(food.id).status).isEqualTo(CaseStatus.DECIDED);
        assertThat(knownFoodService(serving.id)).isEqualTo(FoodServiceLicence.GRANTED);
        Document letter = Tenant.call(
                municipality,
                () -> Document.<Document>find("caseId = ?1 and kind = ?2", food.id, DocumentKind.FOOD_SERVICE_GRANT)
                        .singleResult());
        long queued = Tenant.call(municipality, () -> OutboxMessage.count("documentId", letter.id));
        assertThat(queued).isEqualTo(1);

        // The serving licence is decided by itself, and the place tells of both.
        grantServing(serving.id);
        no.bevilling.foodservice.FoodServiceLicence licence = licence(food.id);
        open("/k/3451/steder/" + food.premisesId);
        assertThat(page.getByText("Serveringsbevilling " + licence.licenceNumber)
                        .first())
                .isVisible();
        open("/k/3451/serveringsbevillinger/" + licence.id);
        read("nn");
        page.reload();
        checkPage();
        screenshot("food-service-licence-nn");
        read("nb");

        signOutAndIn("kari");
        open("/soknad/3451/" + food.applicationId);
        assertThat(page.getByText("Serveringsbevilling: " + place)).isVisible();
    }

    @Test
    void a_licence_is_revoked_only_after_notice_and_time_and_by_two_people() {
        no.bevilling.foodservice.FoodServiceLicence licence = granted();
        run(() -> licences.report(
                licence.id, report(FoodServiceEventKind.OPENED, LocalDate.now(clock), null), open.user("sara")));
        holderReportsANewManager(licence);
        UUID reaction = call(() -> reactions.open(
                        licence.id,
                        FoodServiceReactionKind.REVOCATION,
                        "Stedet har ingen daglig leder.",
                        open.user("sara"))
                .caseId);
        open.noTies("3451", reaction);
        LocalDate today = LocalDate.now(clock);

        assertThatThrownBy(() -> propose(reaction, "")).hasMessageContaining("needs notice");

        signOutAndIn("sara");
        open("/k/3451/serveringssaker/" + reaction);
        checkPage();
        page.locator("#rectifyBy").fill(today.plusDays(14).toString());
        button("Send varsel").click();
        assertThat(page.getByText("Varselet er lagt til utsending.")).isVisible();
        checkPage();
        screenshot("food-service-reaction");
        assertThatThrownBy(() -> propose(reaction, "")).hasMessageContaining("has time until");

        // The holder answers from the applicant's side.
        signOutAndIn("kari");
        open("/soknad/3451/servering/" + reaction);
        page.locator("#comment").fill("Ny leder begynner 1. desember.");
        button("Send svaret").click();
        assertThat(page.getByText("Svaret er sendt til kommunen.")).isVisible();
        checkPage();

        // A suspension may not wait: without notice it needs its reason, and the one who proposed does not approve.
        UUID suspension = call(() -> reactions.open(
                        licence.id,
                        FoodServiceReactionKind.SUSPENSION,
                        "Det serveres uten tillatelse.",
                        open.user("sara"))
                .caseId);
        open.noTies("3451", suspension);
        assertThatThrownBy(() -> propose(suspension, "")).isInstanceOf(ProblemException.class);
        propose(suspension, "Lovbruddet må stanses i dag.");
        assertThatThrownBy(() -> run(() -> reactions.approve(
                        suspension, reactions.newest(suspension).orElseThrow().version, open.user("sara"))))
                .isInstanceOf(ProblemException.class);
        run(() ->
                reactions.approve(suspension, reactions.newest(suspension).orElseThrow().version, open.user("gunnar")));

        assertThat(standing(licence).ground()).isEqualTo(FoodServiceGround.SUSPENDED);

        // The holder may appeal; while it waits for that, the place is open.
        open("/soknad/3451/sak/" + suspension + "/klage");
        assertThat(page.locator("#wanted")).isVisible();
        checkPage();
        run(() -> appeals.suspended(appeals.standing(suspension).orElseThrow(), true));
        assertThat(standing(licence).ground()).isEqualTo(FoodServiceGround.GRANTED);
        run(() -> appeals.suspended(appeals.standing(suspension).orElseThrow(), false));
        assertThat(standing(licence).ground()).isEqualTo(FoodServiceGround.SUSPENDED);

        UUID event = call(() -> licences.standingClosings(licence.id).get(0).id);
        run(() -> licences.report(
                licence.id,
                new FoodServiceLicences.Report(
                        FoodServiceEventKind.LIFTED, today, null, null, null, event, "Forholdene er rettet."),
                open.user("sara")));
        assertThat(standing(licence).ground()).isEqualTo(FoodServiceGround.GRANTED);
        run(() -> appeals.setAside(appeals.standing(suspension).orElseThrow(), SetAsideBy.APPEAL_BODY, null));
        assertThat(found(suspension).status).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(call(() -> appeals.standing(suspension))).isEmpty();

        // What was dropped is taken up again when something new has come to light, and the holder is told.
        run(() -> reactions.drop(reaction, cases.get(reaction).version, "Lederen er på plass.", open.user("sara")));
        signOutAndIn("sara");
        open("/k/3451/serveringssaker/" + reaction + "/reaksjon");
        link("Ta opp saken igjen").click();
        page.locator("input[name=ground][value=NEW_FACTS]").check();
        page.locator("#reason").fill("Lederen sluttet samme uke.");
        checkPage();
        button("Ta opp saken igjen").click();
        assertThat(page.getByText("Lederen sluttet samme uke.").first()).isVisible();
        assertThat(page.getByText("Lederen er på plass.")).hasCount(0);
        checkPage();
        screenshot("food-service-reaction-taken-up-again");
        assertThat(found(reaction).status).isEqualTo(CaseStatus.IN_PROGRESS);
        Document told = call(() -> Document.<Document>find("caseId = ?1 and kind = ?2", reaction, DocumentKind.REOPENED)
                .singleResult());
        assertThat(told.forApplicant).isTrue();
    }

    @Test
    void the_one_who_takes_a_place_over_applies_and_the_former_licence_lives_until_that_is_decided() {
        no.bevilling.foodservice.FoodServiceLicence licence = granted();
        LocalDate today = LocalDate.now(clock);
        assertThatThrownBy(() -> run(() -> licences.report(
                        licence.id,
                        new FoodServiceLicences.Report(
                                FoodServiceEventKind.TRANSFER_AGREED,
                                today,
                                null,
                                new java.math.BigDecimal("50"),
                                null,
                                null,
                                ""),
                        open.user("sara"))))
                .isInstanceOf(ProblemException.class);

        run(() -> licences.report(
                licence.id,
                new FoodServiceLicences.Report(
                        FoodServiceEventKind.TRANSFER_AGREED,
                        today,
                        null,
                        new java.math.BigDecimal("50.1"),
                        null,
                        null,
                        ""),
                open.user("sara")));

        assertThat(standing(licence).ground()).isEqualTo(FoodServiceGround.TRANSFER_APPLICATION_AWAITED);
        assertThat(standing(licence).lastDay()).isEqualTo(today.plusDays(30));
    }

    /** § 14: from the inbox, with documentation; nobody else's licence opens. */
    private void holderReportsANewManager(no.bevilling.foodservice.FoodServiceLicence licence) {
        signOutAndIn("kari");
        open("/soknad");
        link("Serveringsbevilling: " + place).click();
        checkPage();
        button("Send meldingen").click();
        assertThat(page.locator("#error-summary")).isFocused();
        checkPage();
        page.locator("input[name=kind][value=MANAGER_CHANGED]").check();
        page.locator("#on").fill(LocalDate.now(clock).toString());
        page.locator("#managerName").fill("Nina Ny");
        page.locator("#proof")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "etablererprøve.pdf", "application/pdf", "%PDF-1.7\nprøve".getBytes()));
        screenshot("food-service-holder-report");
        button("Send meldingen").click();
        assertThat(page.getByText("Meldingen er registrert hos kommunen.")).isVisible();
        checkPage();
        assertThat(call(() -> licences.get(licence.id).generalManagerName)).isEqualTo("Nina Ny");
        assertThat(call(() -> no.bevilling.casework.CaseEvent.count(
                        "caseId = ?1 and kind = ?2",
                        licence.caseId,
                        no.bevilling.casework.CaseEventKind.HOLDER_REPORTED)))
                .as("who has the case is alerted by it")
                .isEqualTo(1);
        assertThatThrownBy(() -> run(() -> licences.reportByHolder(
                        licence.id,
                        report(FoodServiceEventKind.OPERATION_STOPPED, LocalDate.now(clock), null),
                        null,
                        open.user("nils"))))
                .hasMessageContaining("no such licence of yours");
        signOutAndIn("sara");
        open("/k/3451/serveringsbevillinger/" + licence.id);
        assertThat(page.getByText("Dokumentasjon fra bevillingshaveren").first())
                .isVisible();
        checkPage();
        // Reported by mistake: taken back, both stand, and the licence is as it was.
        run(() -> licences.reportByHolder(
                licence.id,
                report(FoodServiceEventKind.OPERATION_STOPPED, LocalDate.now(clock), null),
                null,
                open.user("kari")));
        UUID stopped = call(() -> licences.events(licence.id).stream()
                .filter(event -> event.kind == FoodServiceEventKind.OPERATION_STOPPED)
                .findFirst()
                .orElseThrow()
                .id);
        page.reload();
        com.microsoft.playwright.Locator form = page.locator("form[action$='/" + stopped + "/angre']");
        page.locator("details:has(form[action$='/" + stopped + "/angre']) > summary")
                .click();
        form.locator("textarea").fill("Kari ringte: det var et annet sted.");
        form.locator("button").click();
        assertThat(page.getByText("Meldingen regnes som ikke gitt.")).isVisible();
        assertThat(page.getByText("Kari ringte: det var et annet sted.")).isVisible();
        checkPage();
        assertThatThrownBy(() -> run(() -> licences.undo(licence.id, stopped, "Igjen.", open.user("sara"))))
                .hasMessageContaining("no report that can be taken back");
    }

    private no.bevilling.foodservice.FoodServiceLicence granted() {
        UUID serving = open.applied(
                "3451",
                "kari",
                place,
                no.bevilling.rules.fact.LicenceType.SERVING,
                form -> form.withPlace(without(form.place()))
                        .withFoodService(new no.bevilling.application.ApplicationForm.FoodService(
                                true,
                                true,
                                no.bevilling.application.ApplicationForm.EstablishmentTest.TO_BE_TAKEN,
                                null,
                                "Oda Eier 100 prosent",
                                "Mona Styrer, Fagernes",
                                false,
                                null,
                                null,
                                null)));
        UUID food = call(() -> LicensingCase.<LicensingCase>find(
                        "applicationId = ?1 and matter = ?2",
                        cases.get(serving).applicationId,
                        Matter.FOOD_SERVICE_LICENCE)
                .singleResult()
                .id);
        open.noTies("3451", food);
        run(() -> completeness.complete(food, cases.get(food).version, LocalDate.now(clock), open.user("sara")));
        policeHasNoRemarks(food);
        answerTheRest(food);
        assertThatThrownBy(() -> run(() -> decisions.propose(
                        food,
                        cases.get(food).version,
                        new FoodServiceDecisions.Draft(FoodServiceOutcome.GRANTED, "Alt er i orden.", Map.of()),
                        open.user("sara"))))
                .isInstanceOf(ProblemException.class);
        run(() -> decisions.propose(
                food,
                cases.get(food).version,
                new FoodServiceDecisions.Draft(
                        FoodServiceOutcome.GRANTED,
                        "Alt er i orden.",
                        Map.of(
                                "food-service-establishment-test",
                                new FoodServiceDecisions.Condition(
                                        "Etablererprøven er bestått.",
                                        LocalDate.now(clock).plusMonths(1)))),
                open.user("sara")));
        run(() -> decisions.approve(food, decisions.newest(food).orElseThrow().version, open.user("gunnar")));
        return licence(food);
    }

    static no.bevilling.application.ApplicationForm.Place without(
            no.bevilling.application.ApplicationForm.Place place) {
        return new no.bevilling.application.ApplicationForm.Place(
                place.name(),
                place.streetAddress(),
                place.postalCode(),
                place.postalPlace(),
                place.cadastralUnit(),
                place.latitude(),
                place.longitude(),
                place.venueKind(),
                place.seats(),
                place.concept(),
                FoodServiceLicence.NONE,
                place.connectedTo(),
                place.mainAssortment(),
                place.otherLicence());
    }

    private void propose(UUID caseId, String withoutNotice) {
        run(() -> reactions.propose(
                caseId,
                cases.get(caseId).version,
                "Det er nødvendig.",
                LocalDate.now(clock),
                withoutNotice,
                open.user("sara")));
    }

    private static FoodServiceLicences.Report report(FoodServiceEventKind kind, LocalDate on, LocalDate until) {
        return new FoodServiceLicences.Report(kind, on, until, null, null, null, "");
    }

    private void answerInBrowser(String id, String outcome, String reason) {
        com.microsoft.playwright.Locator line = page.locator("li[id='" + id + "']");
        if (line.locator("details[open]").count() == 0) {
            line.locator("summary").click();
        }
        line.locator("input[value='" + outcome + "']").check();
        line.locator("textarea").fill(reason);
        line.locator("button[type=submit]").click();
    }

    /** Everything is met but the establishment test, which is to be taken. */
    private void answerTheRest(UUID food) {
        for (FoodServiceChecks.Answered asked : call(() -> checks.of(cases.get(food)))) {
            if (asked.isOpen()) {
                boolean test = asked.id().equals("food-service-establishment-test");
                run(() -> checks.state(
                        food,
                        asked.id(),
                        test ? Outcome.NOT_MET : Outcome.MET,
                        test ? "Prøven er ikke tatt ennå." : "Vi har undersøkt det.",
                        open.user("sara")));
            }
        }
    }

    private void policeHasNoRemarks(UUID caseId) {
        LocalDate today = LocalDate.now(clock);
        UUID statement = call(
                () -> statements.request(caseId, StatementBody.POLICE, "", today.plusWeeks(3), open.user("sara")).id);
        assertThat(call(() -> statements.get(caseId, statement)).law).contains("serveringsloven § 9");
        run(() -> statements.register(
                caseId,
                statement,
                Statement.<Statement>find("id", statement).singleResult().version,
                StatementAnswer.NO_REMARKS,
                "",
                today,
                open.user("sara")));
    }

    private void grantServing(UUID id) {
        LocalDate today = LocalDate.now(clock);
        CaseScenario.Work work = scenario.at("3451").by("sara");
        run(() -> completeness.complete(id, cases.get(id).version, today, open.user("sara")));
        for (StatementBody body : List.of(StatementBody.POLICE, StatementBody.SOCIAL_SERVICES)) {
            UUID statement = call(() -> statements.request(id, body, "", today.plusWeeks(3), open.user("sara")).id);
            run(() -> statements.register(
                    id,
                    statement,
                    Statement.<Statement>find("id", statement).singleResult().version,
                    StatementAnswer.NO_REMARKS,
                    "",
                    today,
                    open.user("sara")));
        }
        run(() -> facts.record(
                id,
                FactRecording.NOTHING_YET,
                new CaseFacts(
                        Zone.CENTRE,
                        List.of(),
                        false,
                        false,
                        true,
                        null,
                        Conduct.CLEAR,
                        Conduct.CLEAR,
                        Conduct.CLEAR,
                        influential(id)),
                open.user("sara")));
        work.checked(id);
        work.grant(id, "gunnar");
        assertThat(found(id).status).isEqualTo(CaseStatus.DECIDED);
    }

    private Map<String, Conduct> influential(UUID id) {
        return no.bevilling.application.Application.<no.bevilling.application.Application>find(
                        "id", cases.get(id).applicationId)
                .singleResult()
                .answers
                .people()
                .influential()
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        person -> person.personId().toString(), person -> Conduct.CLEAR));
    }

    private FoodServiceLicence knownFoodService(UUID serving) {
        return call(() -> question.of(cases.get(serving))).premises().foodServiceLicence();
    }

    private FoodServiceForce.Standing standing(no.bevilling.foodservice.FoodServiceLicence licence) {
        return call(() -> licences.today(licences.get(licence.id)));
    }

    private no.bevilling.foodservice.FoodServiceLicence licence(UUID food) {
        return call(() -> licences.ofCase(food)).orElseThrow();
    }

    private LicensingCase ofMatter(Matter matter) {
        return call(() -> LicensingCase.<LicensingCase>find("title like ?1 and matter = ?2", "%" + place + "%", matter)
                .singleResult());
    }

    private LicensingCase found(UUID id) {
        return call(() -> cases.get(id));
    }

    private void signOutAndIn(String user) {
        page.context().clearCookies();
        read("nb");
        signIn(user);
    }

    private <T> T call(java.util.concurrent.Callable<T> work) {
        return Tenant.call(municipality, work);
    }

    private void run(Runnable work) {
        Tenant.run(municipality, work);
    }
}
