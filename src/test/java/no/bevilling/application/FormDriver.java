package no.bevilling.application;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import no.bevilling.platform.Browser;

/** Goes through the pages as a browser without scripts does: forms are opened, filled and sent. */
public final class FormDriver {
    private final Browser browser;
    private final String draft;

    private FormDriver(Browser browser, String draft) {
        this.browser = browser;
        this.draft = draft;
    }

    /** Chooses on the start page, and goes on from the draft that is made. */
    public static FormDriver wish(Browser browser, String municipality, String wish) {
        return begun(
                browser,
                browser.form()
                        .formParam("municipality", municipality)
                        .formParam("wish", wish)
                        .post("/soknad"));
    }

    /** Chooses what a licence one has is to be used for. */
    public static FormDriver about(Browser browser, String municipality, Object licence, String kind) {
        return begun(
                browser,
                browser.form().formParam("kind", kind).post("/soknad/fra-bevilling/" + municipality + "/" + licence));
    }

    /** Takes over a place by the number of its licence. */
    public static FormDriver takeOver(Browser browser, String municipality, String licenceNumber) {
        return begun(
                browser,
                browser.form().formParam("licenceNumber", licenceNumber).post("/soknad/overta/" + municipality));
    }

    /** Goes on with a draft that is there. */
    public static FormDriver of(Browser browser, String municipality, Object draft) {
        return new FormDriver(browser, "/soknad/" + municipality + "/" + draft);
    }

    private static FormDriver begun(Browser browser, Response answer) {
        String to = answer.then().statusCode(303).extract().header("Location");
        return new FormDriver(browser, to.replaceAll("^https?://[^/]+", ""));
    }

    /** The page of a step, or the task list for an empty one. */
    public String page(String step) {
        return browser.request()
                .get(step.isEmpty() ? draft : draft + "/" + step)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Fills a page and saves it; what the page holds already is sent with it by {@code fields} alone. */
    public FormDriver fill(String step, Map<String, String> fields) {
        send(step, fields).then().statusCode(303);
        return this;
    }

    /** As {@link #fill}, whatever comes of it. */
    public Response send(String step, Map<String, String> fields) {
        RequestSpecification form = browser.form().formParam("mark", mark(step)).formParam("next", "continue");
        fields.forEach((name, value) -> {
            for (String one : value.split("\\|")) {
                form.formParam(name, one);
            }
        });
        return form.post(draft + "/" + step);
    }

    private String mark(String step) {
        String page = page(step);
        int at = page.indexOf("name=\"mark\" value=\"") + 19;
        return page.substring(at, page.indexOf('"', at));
    }

    public FormDriver attach(AttachmentKind kind) {
        browser.request()
                .multiPart("csrf-token", browser.token())
                .multiPart("kind", kind.name())
                .multiPart("file", "plan.pdf", ApplicantDriver.PLAN, "application/pdf")
                .post(draft + "/vedlegg")
                .then()
                .statusCode(303);
        return this;
    }

    /** Declares that all is true and hands in; the receipt. */
    public String handIn() {
        browser.form()
                .formParam("truthful", "true")
                .post(draft + "/sammendrag")
                .then()
                .statusCode(303);
        return page("");
    }

    /** Its id. */
    public java.util.UUID id() {
        return java.util.UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
    }

    /** The words of a page, without its tags. */
    public static String words(String html) {
        return html.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
