package no.bevilling.application;

import io.restassured.response.ValidatableResponse;
import no.bevilling.platform.Browser;

/** Applies over the API, as somebody of the demo data. */
public record ApiApplicant(Browser browser) {
    public static final String ROOT = "/api/v1/applications";

    public static ApiApplicant signedIn(String username) {
        return new ApiApplicant(Browser.signedIn(username));
    }

    /** Starts a draft; its address. */
    public String start(String municipality, String licenceType) {
        return browser.json()
                .body("{\"municipality\":\"" + municipality + "\",\"licenceType\":\"" + licenceType + "\"}")
                .post(ROOT)
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    /** Saves answers, in JSON, over a version. */
    public ValidatableResponse save(String draft, int version, String answers) {
        return browser.json()
                .body("{\"version\":" + version + ",\"answers\":" + answers + "}")
                .patch(draft)
                .then();
    }
}
