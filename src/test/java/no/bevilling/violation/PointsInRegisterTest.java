package no.bevilling.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import no.bevilling.appeal.SetAsideBy;
import no.bevilling.committee.ControlPublication;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.PdfProof;
import no.bevilling.document.StoredFiles;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Points stand in the public register from the decision until they are set aside, and behind the committee's numbers. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PointsInRegisterTest {
    @Inject
    ReactionScenario story;

    @Inject
    ControlPublication publication;

    @Inject
    Reversals reversals;

    @Inject
    StoredFiles files;

    @AfterEach
    void nothing_is_shown() {
        story.run(() -> publication.choose(false));
    }

    @Test
    void they_are_shown_in_the_decisions_own_transaction_and_gone_when_they_are_set_aside() throws IOException {
        UUID licence = story.licenceOfItsOwn("Registerprikkestova");
        UUID pointsCase = story.pointsCase(licence, "HOURS 2026-11-14 02:20");
        story.run(() -> publication.choose(true));
        register(licence).body("controls.points.size()", equalTo(0));
        committee("NOTICES_OPEN").body(not(containsString("Registerprikkestova")));

        story.decided(pointsCase);

        register(licence)
                .body("controls.points.size()", equalTo(1))
                .body("controls.points[0].points", equalTo(4))
                .body("controls.points[0].violation", equalTo("HOURS"))
                .body("controls.points[0].decidedOn", equalTo(story.today().toString()))
                .body(not(containsString("Styrer")));
        committee("POINTS_DECISIONS")
                .body(containsString("Registerprikkestova"))
                .body(containsString("4 prikker"));

        story.run(() -> reversals.setAsidePoints(pointsCase, SetAsideBy.APPEAL_BODY));

        register(licence).body("controls.points.size()", equalTo(0));
        committee("POINTS_DECISIONS").body(not(containsString("Registerprikkestova")));
        // And the holder is told what the licence has now.
        assertThat(text(story.call(() -> Document.<Document>find(
                                "caseId = ?1 and kind = ?2", pointsCase, DocumentKind.POINTS_FALLEN)
                        .<Document>singleResult())))
                .contains("Klageinstansen har opphevet vedtaket", "Prikker bevillingen har nå: 0");
        story.run(() -> publication.choose(false));
        register(licence).body("controls", nullValue());
    }

    private String text(Document paper) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.write(paper.municipalityId, paper.fileId, bytes);
        return PdfProof.text(bytes.toByteArray());
    }

    private ValidatableResponse register(UUID licence) {
        String number = story.call(() -> Licence.<Licence>findById(TenantKey.of(licence)).licenceNumber);
        return new Browser()
                .request()
                .accept("application/json")
                .get("/api/v1/register/licences/" + number)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse committee(String figure) {
        return Browser.signedIn("ulf")
                .request()
                .get("/k/3451/utvalg/liste/" + figure)
                .then()
                .statusCode(200);
    }
}
