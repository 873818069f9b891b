package no.bevilling.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.OutboxNotice;
import no.bevilling.document.OutboxStatus;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import org.junit.jupiter.api.Test;

/** Applications on paper, and drafts that nobody touches. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PaperAndDraftsTest {
    private static final String NUMBER = "3451";

    @Inject
    OpenCases open;

    @Inject
    Applications applications;

    @Inject
    OldDrafts oldDrafts;

    @Inject
    PaperDraftsWaiting paperDrafts;

    @Inject
    Impartiality impartiality;

    @Inject
    EntityManager entities;

    @Inject
    no.bevilling.sending.OutboxSender sender;

    @Inject
    Clock clock;

    @Test
    void a_letter_of_last_week_becomes_a_case_received_last_week_that_its_registrar_may_handle() {
        Browser sara = Browser.signedIn("sara");
        LocalDate came = LocalDate.now(clock).minusDays(7);
        String draft = sara.form()
                .formParam("wish", "AMBULATORY-SERVING")
                .formParam("channel", "PAPER")
                .formParam("receivedOn", came.toString())
                .post("/k/3451/registrer")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        UUID id = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
        assertThat(sara.request().get("/k/3451/registrer").asString()).contains(id.toString());
        SignedInAccount registrar = open.user("sara");
        FormDriver.of(sara, NUMBER, id)
                .fill(
                        "virksomhet",
                        Map.of(
                                "holder.privatePerson", "true",
                                "holder.name", "Guri Brud",
                                "holder.postalAddress", "Bygdevegen 1, 2900 Fagernes",
                                "holder.email", "guri@bygda.example",
                                "holder.telephone", "61 00 00 00"))
                .fill(
                        "sted",
                        Map.of(
                                "place.name", "Grendehuset",
                                "place.streetAddress", "Bygdevegen 2",
                                "place.postalCode", "2900",
                                "place.postalPlace", "Fagernes",
                                "place.venueKind", "ASSEMBLY_HALL",
                                "place.otherLicence", "NONE"))
                .fill("grupper", Map.of("licence.drinkGroups", "1,2", "licence.ownProduction", "false"))
                .fill(
                        "arrangement",
                        Map.of(
                                "event.name", "Bryllup",
                                "event.kind", "PRIVATE_CELEBRATION",
                                "event.from", "2027-06-12T16:00",
                                "event.to", "2027-06-13T01:00",
                                "event.servingFrom", "18:00",
                                "event.servingTo", "00:30",
                                "event.areas", "INDOOR"))
                .fill(
                        "gjester",
                        Map.of(
                                "event.invitedBy", "NAMED_GUESTS",
                                "event.paid", "true",
                                "event.attendance", "60",
                                "event.ageLimit", "0",
                                "event.minorsExpected", "true",
                                "event.doorGuards", "0",
                                "event.description", "Middag og dans"))
                .fill(
                        "personer",
                        Map.of(
                                "people.manager.name", "Astrid Ansvarlig",
                                "people.manager.identityNumber", ApplicantDriver.MANAGER,
                                "people.manager.employed", "true",
                                "people.manager.hasAuthority", "true",
                                "people.deputy.name", "Didrik Stedfortreder",
                                "people.deputy.identityNumber", ApplicantDriver.DEPUTY,
                                "people.deputy.employed", "true"))
                .handIn();

        Tenant.run(open.municipality(NUMBER), () -> {
            LicensingCase opened =
                    LicensingCase.<LicensingCase>find("applicationId", id).singleResult();
            assertThat(LocalDate.ofInstant(opened.receivedAt, clock.getZone())).isEqualTo(came);
            assertThat(impartiality.isParty(opened, registrar.id())).isFalse();
        });
    }

    @Test
    void a_paper_from_tomorrow_without_a_licence_number_is_not_begun() {
        String page = Browser.signedIn("sara")
                .form()
                .formParam("wish", "RENEWAL-SERVING")
                .formParam("channel", "EMAIL")
                .formParam("receivedOn", LocalDate.now(clock).plusDays(1).toString())
                .post("/k/3451/registrer")
                .then()
                .statusCode(422)
                .extract()
                .asString();

        assertThat(page).contains("receivedOn-error").contains("licenceNumber-error");
    }

    @Test
    void an_applicant_registers_no_papers() {
        Browser.signedIn("kari").request().get("/k/3451/registrer").then().statusCode(403);
    }

    private static OutboxStatus statusOfWarning(int municipality, UUID draft) {
        return Tenant.call(
                municipality,
                () -> OutboxMessage.<OutboxMessage>find("applicationId", draft).singleResult().status);
    }

    @Test
    void a_draft_that_nobody_touches_is_warned_of_and_then_deleted() {
        int municipality = open.municipality(NUMBER);
        SignedInAccount kari = open.user("kari");
        UUID lying =
                Tenant.call(municipality, () -> applications.start(ApplicationKind.NEW, LicenceType.SERVING, kari));
        UUID saved =
                Tenant.call(municipality, () -> applications.start(ApplicationKind.NEW, LicenceType.SERVING, kari));
        aged(lying, "saved_at", Period.ofMonths(7));
        aged(saved, "saved_at", Period.ofMonths(7));

        Tenant.run(
                municipality,
                () -> entities.createNativeQuery(
                                "update application set answers = '{\"holder\":{\"email\":\"kari@utkast.example\"}}' where id = :id")
                        .setParameter("id", lying)
                        .executeUpdate());

        Tenant.run(municipality, oldDrafts::sweep);
        Tenant.run(municipality, oldDrafts::sweep);
        assertThat(Tenant.call(municipality, () -> OutboxMessage.<OutboxMessage>list("applicationId", lying)))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.notice).isEqualTo(OutboxNotice.DRAFT_WARNING);
                    assertThat(message.email).isEqualTo("kari@utkast.example");
                    assertThat(message.answerDueOn).isAfter(LocalDate.now(clock));
                });
        // A run sends so many at most, and other tests have left letters that are older.
        for (int run = 0; run < 20 && statusOfWarning(municipality, lying) == OutboxStatus.WAITING; run++) {
            sender.send(municipality);
        }
        assertThat(statusOfWarning(municipality, lying)).isEqualTo(OutboxStatus.SENT);
        assertThat(warned(lying)).isTrue();
        assertThat(Browser.signedIn("kari")
                        .request()
                        .get("/soknad/3451/" + lying)
                        .asString())
                .contains("Utkastet blir slettet fra");

        Tenant.run(municipality, () -> applications.save(saved, kari, form -> form.withTruthful(false)));
        aged(lying, "warned_at", Period.ofDays(31));
        Tenant.run(municipality, oldDrafts::sweep);
        Tenant.run(municipality, oldDrafts::sweep);

        Tenant.run(municipality, () -> {
            assertThat(Application.count("id", lying)).isZero();
            assertThat(Application.count("id", saved)).isEqualTo(1);
        });
        assertThat(warned(saved)).isFalse();
    }

    @Test
    void a_paper_that_was_begun_and_left_waits_among_the_tasks_of_who_began_it_before_it_goes() {
        int municipality = open.municipality(NUMBER);
        SignedInAccount sara = open.user("sara");
        UUID begun = Tenant.call(
                municipality,
                () -> applications.start(
                        new Applications.Beginning(
                                ApplicationKind.NEW,
                                LicenceType.SERVING,
                                null,
                                ApplicationForm.empty(),
                                ApplicationChannel.PAPER,
                                LocalDate.now(clock)),
                        sara));
        assertThat(waitingFor(sara)).doesNotContain("/soknad/3451/" + begun);
        aged(begun, "saved_at", Period.ofMonths(7));

        Tenant.run(municipality, oldDrafts::sweep);

        assertThat(waitingFor(sara)).contains("/soknad/3451/" + begun);
        assertThat(waitingFor(open.user("tove"))).doesNotContain("/soknad/3451/" + begun);
        Browser.signedIn("sara")
                .request()
                .get("/k/3451/oppgaver")
                .then()
                .body(org.hamcrest.Matchers.containsString("Papirsøknader som blir slettet"));
        Tenant.run(municipality, () -> applications.discard(begun, sara));
        assertThat(waitingFor(sara)).doesNotContain("/soknad/3451/" + begun);
    }

    private java.util.List<String> waitingFor(SignedInAccount reader) {
        return Tenant.<java.util.List<no.bevilling.casework.WaitingWork.Group>>call(
                        open.municipality(NUMBER), () -> paperDrafts.waitingFor(reader, 1000))
                .stream()
                .flatMap(group -> group.items().stream())
                .map(no.bevilling.casework.WaitingWork.Item::path)
                .toList();
    }

    private void aged(UUID id, String column, Period by) {
        Tenant.run(
                open.municipality(NUMBER),
                () -> entities.createNativeQuery(
                                "update application set " + column + " = :at where municipality_id = :m and id = :id")
                        .setParameter(
                                "at",
                                clock.instant()
                                        .atZone(clock.getZone())
                                        .minus(by)
                                        .toOffsetDateTime())
                        .setParameter("m", Tenant.id())
                        .setParameter("id", id)
                        .executeUpdate());
    }

    private boolean warned(UUID id) {
        return Tenant.call(
                open.municipality(NUMBER),
                () -> Application.<Application>find("id", id).singleResult().warnedAt != null);
    }
}
