package no.bevilling.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.application.OpenCases;
import no.bevilling.consultation.Statements;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxMessage;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.StatementBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of a case as a caseworker meets them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClockPagesTest extends BrowserTest {
    @Inject
    CaseDesk desk;

    @Inject
    Statements statements;

    @Inject
    OpenCases open;

    @Test
    void a_deadline_is_extended_once_and_the_applicant_is_told_by_letter() {
        UUID id = desk.completeSince("Forlengelseskroa", 100);
        var due = desk.get(id).dueOn;

        desk.send(
                        "sara",
                        id,
                        "/frister/forlengelse",
                        "newDueOn",
                        due.plusDays(30),
                        "extensionReason",
                        "To svar mangler.")
                .statusCode(303);

        assertThat(desk.get(id).dueOn).isEqualTo(due.plusDays(30));
        assertThat(letters(id, DocumentKind.DEADLINE_EXTENSION)).hasSize(1);
        assertThat(desk.call(() -> OutboxMessage.<OutboxMessage>list(
                        "caseId = ?1 and kind = ?2", id, DocumentKind.DEADLINE_EXTENSION)))
                .hasSize(1);
        desk.send("sara", id, "/frister/forlengelse", "newDueOn", due.plusDays(60), "extensionReason", "Mer tid.")
                .statusCode(409);
        desk.read("sara", id, "/frister").statusCode(200).body(containsString("ikke forlenges en gang til"));
        assertThat(desk.get(id).dueOn).isEqualTo(due.plusDays(30));
    }

    @Test
    void a_deadline_that_has_passed_is_not_extended_any_more_and_the_page_says_so() {
        UUID id = desk.completeSince("Forsentkroa", 200);
        var due = desk.get(id).dueOn;

        desk.send("sara", id, "/frister/forlengelse", "newDueOn", due.plusDays(90), "extensionReason", "Glemt.")
                .statusCode(409);

        assertThat(desk.get(id).dueOn).isEqualTo(due);
        assertThat(letters(id, DocumentKind.DEADLINE_EXTENSION)).isEmpty();
        desk.read("sara", id, "/frister").body(containsString("kan ikke forlenges etterpå"));
    }

    @Test
    void a_deadline_is_not_extended_without_a_reason() {
        UUID id = desk.completeSince("Grunnløskroa", 10);
        var due = desk.get(id).dueOn;

        desk.send("sara", id, "/frister/forlengelse", "newDueOn", due.plusDays(9), "extensionReason", " ")
                .statusCode(422)
                .body(containsString("Skriv hvorfor"));

        assertThat(desk.get(id).dueOn).isEqualTo(due);
    }

    @Test
    void days_that_a_body_overran_are_added_back() {
        UUID id = desk.completeSince("Ventepåsvarkroa", 60);
        var due = desk.get(id).dueOn;

        desk.send(
                        "sara",
                        id,
                        "/frister/stillstand",
                        "reason",
                        "BODY_OVERRAN_ITS_TIME",
                        "explanation",
                        "Politiet svarte ti dager etter fristen.",
                        "fromOn",
                        desk.today().minusDays(20),
                        "toOn",
                        desk.today().minusDays(11))
                .statusCode(303);

        assertThat(desk.get(id).dueOn).isEqualTo(due.plusDays(10));
    }

    @Test
    void a_body_that_overran_its_time_is_offered_with_its_real_days_and_each_day_once() {
        UUID id = desk.completeSince("Tilbudskroa", 40);
        LocalDate before = desk.get(id).dueOn;
        overran(id, "POLICE", 20, 8);
        overran(id, "SOCIAL_SERVICES", 15, 0);
        String page = desk.read("sara", id, "/frister").extract().asString();
        assertThat(page).contains("Politiet svarte 12 dager etter fristen").contains("har ikke svart");

        offered(id, 19, 8).statusCode(303);

        assertThat(desk.get(id).dueOn).isEqualTo(before.plusDays(12));
        assertThat(desk.read("sara", id, "/frister").extract().asString())
                .as("what is added back is not offered again, and the other body from the day after")
                .doesNotContain("Politiet svarte")
                .contains("8 dager er gått");
        assertThat(desk.call(() -> Standstill.<Standstill>list("caseId", id)))
                .singleElement()
                .satisfies(still -> {
                    assertThat(still.reason).isEqualTo(StandstillReason.BODY_OVERRAN_ITS_TIME);
                    assertThat(still.explanation).startsWith("Politiet");
                });
    }

    /** Asked long ago; the time ended so many days ago, and the answer came so many days ago, or has not come. */
    private void overran(UUID id, String body, int dueDaysAgo, int answeredDaysAgo) {
        desk.call(() -> statements.request(
                id, StatementBody.valueOf(body), "", desk.today().plusDays(20), open.user("sara")));
        desk.sql("update statement set due_on = current_date - " + dueDaysAgo
                + (answeredDaysAgo > 0
                        ? ", answer = 'NO_REMARKS', answered_at = now(), received_on = current_date - "
                                + answeredDaysAgo
                        : "")
                + " where case_id = '" + id + "' and body = '" + body + "'");
    }

    private ValidatableResponse offered(UUID id, int from, int to) {
        return desk.send(
                "sara",
                id,
                "/frister/stillstand",
                "reason",
                "BODY_OVERRAN_ITS_TIME",
                "explanation",
                "Politiet brukte lengre tid enn kommunen hadde satt for uttalelsen.",
                "fromOn",
                desk.today().minusDays(from),
                "toOn",
                desk.today().minusDays(to));
    }

    @Test
    void a_clock_that_stands_still_is_not_stopped_twice_and_runs_again_when_somebody_says_so() {
        UUID id = desk.completeSince("Stillstandskroa", 60);
        var due = desk.get(id).dueOn;
        Object[] still = {
            "reason",
            "STAFFING",
            "explanation",
            "To av tre er sykmeldt.",
            "fromOn",
            desk.today().minusDays(4)
        };
        desk.send("sara", id, "/frister/stillstand", still).statusCode(303);

        desk.send("sara", id, "/frister/stillstand", still).statusCode(409);
        desk.read("sara", id, "").body(containsString("Står stille"));
        desk.send("sara", id, "/frister/loper-igjen", "endOn", desk.today().minusDays(3))
                .statusCode(303);

        assertThat(desk.get(id).dueOn).isEqualTo(due.plusDays(2));
    }

    @ParameterizedTest
    @CsvSource({
        "BUSY, 10, 5, Velg en av grunnene",
        "CASELOAD, 70, 5, mens fristen løp",
        "CASELOAD, 5, 10, fra og med den første"
    })
    void a_standstill_for_no_reason_or_outside_the_time_is_refused_in_words(
            String reason, int from, int to, String words) {
        UUID id = desk.completeSince("Avvistkroa", 60);
        var due = desk.get(id).dueOn;

        desk.send(
                        "sara",
                        id,
                        "/frister/stillstand",
                        "reason",
                        reason,
                        "explanation",
                        "Mye å gjøre",
                        "fromOn",
                        desk.today().minusDays(from),
                        "toOn",
                        desk.today().minusDays(to))
                .statusCode(422)
                .body(containsString(words), containsString("Mye å gjøre"));

        assertThat(desk.get(id).dueOn).isEqualTo(due);
    }

    @Test
    void a_preliminary_answer_is_given_once_and_takes_its_clock_off_the_list() {
        UUID id = desk.received("Foreløpigkroa");
        assertThat(desk.get(id).nextClock).isEqualTo(ClockKind.PRELIMINARY_ANSWER);
        assertThat(desk.get(id).nextDueOn).isEqualTo(desk.today().plusMonths(1));
        Object[] answer = {
            "preliminaryReason",
            "Vi venter på politiet.",
            "expectedOn",
            desk.today().plusMonths(3)
        };

        desk.send("sara", id, "/frister/forelopig-svar", answer).statusCode(303);

        assertThat(desk.get(id).preliminarySentOn).isEqualTo(desk.today());
        assertThat(desk.get(id).nextClock).isNull();
        assertThat(letters(id, DocumentKind.PRELIMINARY_ANSWER)).hasSize(1);
        desk.send("sara", id, "/frister/forelopig-svar", answer).statusCode(409);
    }

    @Test
    void an_event_is_a_clock_of_its_own_and_what_comes_too_late_is_told_by_the_municipalitys_rules() {
        UUID id = desk.received("Festivalkroa");
        desk.change(id, about -> {
            about.kind = no.bevilling.rules.fact.ApplicationKind.SINGLE_OCCASION;
            about.eventFrom = desk.today().plusDays(5).atTime(18, 0);
            about.eventTo = desk.today().plusDays(5).atTime(23, 0);
        });

        assertThat(desk.get(id).nextClock).isEqualTo(ClockKind.EVENT);
        desk.read("sara", id, "").body(containsString("Arrangementet"), containsString("5 dager igjen"));
    }

    @Test
    void an_application_of_a_municipality_that_wants_two_weeks_is_late_on_the_thirteenth_day() {
        var event = desk.today().plusDays(30);

        assertThat(LeadTime.of(event, event.minusDays(14), 14, null, List.of("pkt. 4"), true)
                        .isTooLate())
                .isFalse();
        assertThat(LeadTime.of(event, event.minusDays(13), 14, null, List.of("pkt. 4"), true)
                        .isTooLate())
                .isTrue();
    }

    @Test
    void nobody_but_a_caseworker_of_the_municipality_touches_the_clocks() {
        UUID id = desk.completeSince("Lukketkroa", 10);

        desk.read("gunnar", id, "/frister").statusCode(403);
        desk.read("viljar", id, "/frister").statusCode(403).body(not(containsString("Lukketkroa")));
        desk.send("kari", id, "/frister/forelopig-svar", "preliminaryReason", "x")
                .statusCode(403);
    }

    @Test
    void the_page_can_be_used_by_everybody() {
        UUID id = desk.completeSince("Klokkekroa", 118);
        overran(id, "POLICE", 20, 8);
        signIn("sara");
        open("/k/3451/saker/" + id);
        assertThat(page.getByText("Kommunens eget mål")).hasCount(0);
        checkPage();
        screenshot("case-clocks-nb");
        link("Se og endre frister").click();
        checkPage();
        screenshot("clocks-nb");
        button("Send foreløpig svar").click();
        assertThat(page.locator("#error-summary")).isFocused();
        checkPage();
        read("nn");
        open("/k/3451/saker/" + id + "/frister");
        checkPage();
        screenshot("clocks-nn");
        open("/k/3451/saker?liste=all");
        checkPage();
        screenshot("worklist-clocks-nn");
    }

    private List<Document> letters(UUID id, DocumentKind kind) {
        return desk.call(() -> Document.<Document>list("caseId = ?1 and kind = ?2", id, kind));
    }
}
