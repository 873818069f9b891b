package no.bevilling.application;

import static no.bevilling.application.FormAnswers.EVENT;
import static no.bevilling.application.FormAnswers.GUESTS;
import static no.bevilling.application.FormAnswers.holder;
import static no.bevilling.application.FormAnswers.place;
import static no.bevilling.application.FormAnswers.room;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What will not be granted is said while the form is filled in, before attachments are gathered; it stops nobody. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DraftCheckTest {
    private static final String NUMBER = "3451";

    private Browser kari;

    @BeforeEach
    void signIn() {
        kari = Browser.signedIn("kari");
    }

    @Test
    void an_empty_draft_is_told_nothing() {
        FormDriver form = FormDriver.wish(kari, NUMBER, "NEW-SERVING");

        assertThat(form.page("")).doesNotContain("regelsjekk-tittel");
        assertThat(form.page("sted")).doesNotContain("regelsjekk-tittel");
    }

    @Test
    void serving_until_half_past_two_is_told_on_every_page_after_with_the_way_back_to_the_hours() {
        FormDriver form = late();

        for (String page : new String[] {"", "personer", "vedlegg", "sammendrag"}) {
            assertThat(FormDriver.words(form.page(page)))
                    .as(page)
                    .contains("Ut fra det du har svart, blir dette ikke gitt")
                    .contains("Du kan sende søknaden likevel")
                    .contains("Endre: Tider");
        }
        assertThat(form.page("personer")).contains("/tider\">Endre: Tider");
    }

    @Test
    void hours_that_fit_are_in_nobodys_way() {
        FormDriver form = late().fill("tider", hours("00:30"));

        assertThat(FormDriver.words(form.page(""))).doesNotContain("blir dette ikke gitt");
    }

    @Test
    void what_is_written_now_is_checked_and_saved_without_leaving_the_page() {
        FormDriver form = FormDriver.wish(kari, NUMBER, "NEW-SERVING").fill("sted", place("Sjekkekroa"));
        String before = form.page("grupper");
        String part = kari.form()
                .header("HX-Request", "true")
                .formParam("mark", mark(before))
                .formParam("next", "check")
                .formParam("licence.drinkGroups", "1,2,3")
                .post("/soknad/" + NUMBER + "/" + form.id() + "/grupper")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(part).contains("id=\"regelsjekk\"").contains("hx-swap-oob").doesNotContain("<html");
        assertThat(mark(form.page("grupper"))).isEqualTo(mark(part)).isNotEqualTo(mark(before));
        kari.form()
                .formParam("mark", mark(part))
                .formParam("next", "check")
                .formParam("licence.drinkGroups", "1,2")
                .post("/soknad/" + NUMBER + "/" + form.id() + "/grupper")
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/grupper#regelsjekk"));
    }

    @Test
    void answers_that_cannot_be_right_hinder_no_page() {
        FormDriver form = FormDriver.wish(kari, NUMBER, "SINGLE_OCCASION-SERVING");
        Map<String, String> wrong = new HashMap<>(EVENT);
        wrong.put("event.to", "2027-06-11T01:00");
        wrong.put("event.servingTo", "25:61");
        form.send("arrangement", wrong).then().statusCode(422);

        assertThat(form.page("")).contains("arrangement");
        assertThat(form.page("gjester")).contains("event.attendance");
    }

    @Test
    void a_festival_of_the_holder_itself_is_planned_in_litres_and_the_numbers_are_no_rule() {
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
                .fill("gjester", GUESTS);
        String page = form.page("omsetning");
        assertThat(FormDriver.words(page))
                .contains("hjelpemiddel, ikke en regel")
                .contains("løsningens eget anslag fra 30. november 2026");

        String to = kari.form()
                .formParam("mark", mark(page))
                .formParam("next", "reckon")
                .formParam("plan.guests", "100")
                .formParam("plan.hours", "5")
                .formParam("plan.servings", "1")
                .formParam("plan.share1", "60")
                .formParam("plan.share2", "40")
                .formParam("plan.litres1", "0,5")
                .formParam("plan.litres2", "0,15")
                .post("/soknad/" + NUMBER + "/" + form.id() + "/omsetning")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        assertThat(to).contains("plan.guests=100");
        assertThat(form.page("omsetning")).contains("value=\"150\"").contains("value=\"30\"");
        kari.form()
                .formParam("mark", mark(form.page("omsetning")))
                .formParam("next", "reckon")
                .formParam("plan.guests", "hundre")
                .post("/soknad/" + NUMBER + "/" + form.id() + "/omsetning")
                .then()
                .statusCode(422);
    }

    @Test
    void the_litres_of_an_event_may_be_left_out() {
        FormDriver form = FormDriver.wish(kari, NUMBER, "AMBULATORY-SERVING");

        assertThat(form.page("sammendrag")).doesNotContain("Forventet liter");
    }

    private FormDriver late() {
        return FormDriver.wish(kari, NUMBER, "NEW-SERVING")
                .fill("sted", place("Sjekkekroa"))
                .fill(
                        "grupper",
                        Map.of(
                                "licence.drinkGroups", "1,2",
                                "licence.clientele", "GENERAL",
                                "licence.periodFrom", "2027-01-01",
                                "licence.periodTo", "2028-09-30",
                                "licence.ownProduction", "false"))
                .fill("uteomrade", Map.of("outdoor.wanted", "false"))
                .fill("tider", hours("02:30"));
    }

    private static Map<String, String> hours(String to) {
        return Map.of(
                "licence.hours.INDOOR.1-2.FRIDAY_AND_SATURDAY.from",
                "11:00",
                "licence.hours.INDOOR.1-2.FRIDAY_AND_SATURDAY.to",
                to);
    }

    private static String mark(String page) {
        int at = page.indexOf("name=\"mark\" value=\"") + 19;
        return page.substring(at, page.indexOf('"', at));
    }
}
