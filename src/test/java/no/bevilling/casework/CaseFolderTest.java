package no.bevilling.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.bevilling.application.OpenCases;
import no.bevilling.document.OutboxMessage;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Notes, sub-tasks, parties and handover of a case, through its pages. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CaseFolderTest {
    @Inject
    CaseDesk desk;

    @Inject
    OpenCases open;

    @Inject
    CaseNotes notes;

    @Inject
    SubTasks tasks;

    @Inject
    CaseParties parties;

    @Test
    void a_note_stands_and_a_correction_stands_beside_it() {
        UUID id = desk.received("Notatkroa");
        desk.send("sara", id, "/notater", "text", "Søkeren ringte, og kommer på mandag.")
                .statusCode(303);
        UUID first = desk.call(() -> notes.of(id, 0, 1)).get(0).id();

        desk.send("tove", id, "/notater", "text", "Søkeren kommer på tirsdag.", "corrects", first)
                .statusCode(303);

        desk.read("sara", id, "/notater")
                .body(containsString("Søkeren ringte, og kommer på mandag."))
                .body(containsString("Rettet av et nyere notat"))
                .body(containsString("Søkeren kommer på tirsdag."));
        desk.send("sara", id, "/notater", "text", "En gang til", "corrects", first)
                .statusCode(409);
        desk.send("sara", id, "/notater", "text", " ").statusCode(422);
    }

    @Test
    void the_applicant_sees_no_note() {
        UUID id = desk.received("Hemmelignotatkroa");
        desk.send("sara", id, "/notater", "text", "Bare for oss: sjekk skilting.")
                .statusCode(303);
        UUID application = desk.get(id).applicationId;

        Browser.signedIn("kari")
                .request()
                .get("/soknad/3451/" + application)
                .then()
                .statusCode(200)
                .body(not(containsString("Bare for oss")));
        Browser.signedIn("kari")
                .request()
                .get("/k/3451/saker/" + id + "/notater")
                .then()
                .statusCode(403);
    }

    @Test
    void a_note_in_the_database_can_be_neither_changed_nor_deleted() {
        UUID id = desk.received("Evigkroa");
        desk.send("sara", id, "/notater", "text", "Dette står.").statusCode(303);

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> desk.sql("update case_note set text = 'Noe annet' where case_id = '" + id + "'"))
                .hasStackTraceContaining("permission denied");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> desk.sql("delete from case_note where case_id = '" + id + "'"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void an_open_sub_task_stops_the_proposal_and_the_page_says_which() {
        UUID id = desk.received("Deloppgavekroa");
        desk.send(
                        "sara",
                        id,
                        "/deloppgaver",
                        "title",
                        "Befaring med brannvesenet",
                        "owner",
                        open.user("sara").id(),
                        "dueOn",
                        desk.today().plusDays(7))
                .statusCode(303);

        desk.read("sara", id, "").body(containsString("Deloppgaven «Befaring med brannvesenet» er åpen."));
        desk.read("sara", id, "/vedtak").body(containsString("Deloppgaven «Befaring med brannvesenet» er åpen."));
        SubTask task = desk.call(() -> tasks.open(id)).get(0);

        desk.send("sara", id, "/deloppgaver/" + task.id + "/avslutt", "version", task.version, "how", "DROPPET")
                .statusCode(422);
        sendAt("sara", id, "/deloppgaver/" + task.id + "/avslutt", task.version, "how", "FERDIG", "outcome", "I orden.")
                .statusCode(303);

        desk.read("sara", id, "")
                .body(not(containsString("Deloppgaven «Befaring med brannvesenet» er åpen.")))
                .body(containsString("Deloppgaven er ferdig: Befaring med brannvesenet. I orden."));
        assertThat(desk.call(() -> tasks.open(id))).isEmpty();
    }

    @Test
    void who_is_party_to_the_case_gets_no_sub_task_in_it_and_a_day_that_has_passed_is_none() {
        UUID id = desk.received("Feiloppgavekroa");

        desk.send(
                        "sara",
                        id,
                        "/deloppgaver",
                        "title",
                        "Noe",
                        "owner",
                        open.user("kari").id(),
                        "dueOn",
                        desk.today())
                .statusCode(422)
                .body(containsString("Velg hvem som skal gjøre det."));
        desk.send(
                        "sara",
                        id,
                        "/deloppgaver",
                        "title",
                        "Noe",
                        "owner",
                        open.user("sara").id(),
                        "dueOn",
                        desk.today().minusDays(1))
                .statusCode(422)
                .body(containsString("Skriv en dag fra og med i dag"));
    }

    @Test
    void a_case_that_somebody_has_is_handed_over_for_a_reason_that_stands_on_the_timeline() {
        UUID id = desk.received("Overleveringskroa");
        UUID sara = open.user("sara").id();
        UUID tove = open.user("tove").id();
        desk.send("sara", id, "/tildeling", "handler", sara).statusCode(303);

        desk.send("sara", id, "/tildeling", "handler", tove)
                .statusCode(422)
                .body(containsString("Skriv hvorfor saken overleveres"));
        assertThat(desk.get(id).handlerId).isEqualTo(sara);

        desk.send("sara", id, "/tildeling", "handler", tove, "reason", "Jeg har permisjon fra mandag.")
                .statusCode(303);
        assertThat(desk.get(id).handlerId).isEqualTo(tove);
        desk.read("tove", id, "").body(containsString("Jeg har permisjon fra mandag."));
    }

    @Test
    void a_representative_gets_a_copy_of_every_letter_to_the_applicant_until_that_ends() {
        UUID id = desk.received("Fullmaktkroa");
        desk.send(
                        "sara",
                        id,
                        "/parter/ny",
                        "role",
                        "REPRESENTATIVE",
                        "name",
                        "Advokat Lie",
                        "postalAddress",
                        "Storgata 1, 2815 Gjøvik",
                        "getsLetters",
                        "true")
                .statusCode(422)
                .body(containsString("Velg om fullmektigen er advokat"));
        desk.send(
                        "sara",
                        id,
                        "/parter/ny",
                        "role",
                        "REPRESENTATIVE",
                        "name",
                        "Advokat Lie",
                        "authority",
                        "LAWYER",
                        "postalAddress",
                        "Storgata 1, 2815 Gjøvik",
                        "getsLetters",
                        "true")
                .statusCode(303);
        ask(id, "Hvor mange sitteplasser er det?");

        assertThat(letters(id)).hasSize(2);
        assertThat(letters(id))
                .filteredOn(OutboxMessage::isCopy)
                .singleElement()
                .satisfies(copy -> {
                    assertThat(copy.name).isEqualTo("Advokat Lie");
                    assertThat(copy.postalAddress).isEqualTo("Storgata 1, 2815 Gjøvik");
                });

        CaseParty party = desk.call(() -> parties.of(id)).get(0);
        sendAt("sara", id, "/parter/" + party.id + "/avslutt", party.version).statusCode(303);
        ask(id, "Og ute?");
        assertThat(letters(id)).filteredOn(OutboxMessage::isCopy).hasSize(1);
        assertThat(letters(id)).hasSize(3);
    }

    @Test
    void a_written_authority_has_a_day_and_letters_need_an_address() {
        UUID id = desk.received("Fullmaktsfeilkroa");

        desk.send(
                        "sara",
                        id,
                        "/parter/ny",
                        "role",
                        "REPRESENTATIVE",
                        "name",
                        "Per",
                        "authority",
                        "WRITTEN",
                        "getsLetters",
                        "true")
                .statusCode(422)
                .body(containsString("Skriv datoen på fullmakten"))
                .body(containsString("Skriv postadressen."));
        desk.send("sara", id, "/parter/ny", "role", "CO_APPLICANT", "name", "Per", "email", "ikke en adresse")
                .statusCode(422)
                .body(containsString("Skriv en gyldig e-postadresse"));
    }

    private void ask(UUID id, String question) {
        desk.send(
                        "sara",
                        id,
                        "/sporsmal/ny",
                        "text",
                        question,
                        "dueOn",
                        desk.today().plusDays(14))
                .statusCode(303);
    }

    private List<OutboxMessage> letters(UUID id) {
        return desk.call(() -> OutboxMessage.<OutboxMessage>list("caseId = ?1 and documentId is not null", id));
    }

    /** A form with a version of its own, and not the case's. */
    private io.restassured.response.ValidatableResponse sendAt(
            String username, UUID id, String page, int version, Object... fields) {
        var form = Browser.signedIn(username).form().formParam("version", version);
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam((String) fields[i], String.valueOf(fields[i + 1]));
        }
        return form.post("/k/3451/saker/" + id + page).then();
    }
}
