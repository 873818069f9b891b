package no.bevilling.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.bevilling.account.Account;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.TieDecision;
import no.bevilling.casework.TieDecisions;
import no.bevilling.committee.Meeting;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.PdfProof;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.DecidingBody;
import org.junit.jupiter.api.Test;

/**
 * Points and withdrawals before a political body: on its agenda with their papers, decided by enough members without those who
 * are tied, and back in their cases with the ledger, the licence and the letters.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PointsBeforeTheBodyTest {
    private static final String MEETINGS = "/k/3451/utvalg/moter";

    @Inject
    ReactionScenario story;

    @Inject
    PointsDecisions decisions;

    @Inject
    TieDecisions ties;

    @Test
    void a_body_gives_points_and_withdraws_and_what_it_resolves_otherwise_goes_back() {
        UUID licence = story.licenceOfItsOwn("Utvalgsstova");
        UUID points = proposed(licence, "UNDERAGE_CUSTOMER 2026-11-14 22:20", "INTOXICATED_CUSTOMER 2026-11-14 23:20");
        String meeting = meeting(3, "Ulf Utvalg", "Vara En");
        String item = onAgenda(meeting, points, "Utvalgsstova");

        // The member reads what is proposed and the papers of it, and not the case.
        Browser ulf = Browser.signedIn("ulf");
        ulf.request()
                .get(item)
                .then()
                .statusCode(200)
                .body(containsString("Det innstilles på 12 prikker."))
                .body(containsString("politiets rapport"));
        byte[] papers = ulf.request()
                .get(item + "/saksframlegg")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(text(papers))
                .contains("Saksframlegg", "Utvalgsstova", "Patruljen så det", "Vi beklager.", "Gunnar Godkjenner");
        ulf.request().get("/k/3451/prikksaker/" + points).then().statusCode(403);

        resolve(item, "FOLLOWED", "").statusCode(303);
        PointsDecision given = newest(points);
        assertThat(given.stands()).isTrue();
        assertThat(given.decidingBody).isEqualTo(DecidingBody.COMMITTEE);
        assertThat(given.resolutionNumber).isNotBlank();
        assertThat(given.review.reviewedBy).isEqualTo(given.putForwardBy);
        assertThat(story.about(points).status).isEqualTo(CaseStatus.DECIDED);
        assertThat(kinds(points))
                .contains(DocumentKind.CASE_PAPERS, DocumentKind.POINTS_LETTER, DocumentKind.POINTS_NOTICE);

        // 12 points lead to a withdrawal case, which the body decides too: first otherwise, then as proposed.
        UUID withdrawal = story.withdrawalCase(licence);
        story.noticed(withdrawal, "inndragninger");
        story.commented(withdrawal, "Vi ber om at det venter.");
        withdrawalProposed(withdrawal);
        putForward(withdrawal, "inndragninger").statusCode(303);
        item = onAgenda(meeting, withdrawal, "Utvalgsstova");
        ulf.request().get(item).then().statusCode(200).body(containsString("Den har 12 prikker."));
        resolve(item, "OTHERWISE", "Inndragningen begynner etter jul.").statusCode(303);
        assertThat(story.about(withdrawal).status).isEqualTo(CaseStatus.IN_PROGRESS);
        story.page("sara", "/k/3451/inndragninger/" + withdrawal)
                .statusCode(200)
                .body(containsString("Inndragningen begynner etter jul."));

        withdrawalProposed(withdrawal);
        putForward(withdrawal, "inndragninger").statusCode(303);
        item = onAgenda(meeting, withdrawal, "Utvalgsstova");
        resolve(item, "FOLLOWED", "").statusCode(303);
        WithdrawalDecision withdrawn = story.call(() -> WithdrawalDecision.<WithdrawalDecision>find(
                        "caseId = ?1 and review.reviewComment is null", withdrawal)
                .<WithdrawalDecision>singleResult());
        assertThat(withdrawn.stands()).isTrue();
        assertThat(withdrawn.licenceEventId).isNotNull();
        assertThat(withdrawn.points).isEqualTo(12);
    }

    @Test
    void too_few_members_decide_nothing_and_what_the_body_finds_of_a_member_stands_in_the_case_and_the_minutes() {
        UUID licence = story.licenceOfItsOwn("Nabostova");
        UUID points = proposed(licence, "UNDERAGE_CUSTOMER 2026-11-14 22:20");
        String meeting = meeting(3, "Ulf Utvalg", "Vara To");
        String item = onAgenda(meeting, points, "Nabostova");
        String page = Browser.signedIn("sara").request().get(item).asString();
        String ulf = first(
                page,
                "tie-([0-9a-f-]{36})\"[^>]*>[^<]*Ulf Utvalg|Ulf Utvalg: tilknytning.*?name=\"tie-([0-9a-f-]{36})");

        // Of three members two must decide; the substitute alone is too few.
        resolving(item, "FOLLOWED", "")
                .with("tie-" + ulf, "OTHER_ASIDE")
                .with("why-" + ulf, "Er nabo til stedet")
                .post()
                .statusCode(422)
                .body(containsString("For få er igjen til å avgjøre saken"));
        resolving(item, "FOLLOWED", "")
                .with("tie-" + ulf, "OTHER_STAYS")
                .with("why-" + ulf, "Er nabo, men langt unna")
                .post()
                .statusCode(303);

        List<TieDecision> told = story.call(() -> ties.of(points));
        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.memberName).isEqualTo("Ulf Utvalg");
            assertThat(one.disqualified).isFalse();
            assertThat(one.bodyName).isEqualTo("Kontrollutvalget");
        });
        String minutes = text(Browser.signedIn("sara")
                .request()
                .accept("*/*")
                .get(meeting + "/utkast")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        assertThat(minutes)
                .contains(
                        "Er nabo, men langt unna", "fant at Ulf Utvalg kunne delta", "2 var til stede, av 3 medlemmer");
    }

    @Test
    void a_member_sees_the_meetings_of_the_own_bodies_alone() {
        String council = planned("COUNCIL", 3);
        Browser ulf = Browser.signedIn("ulf");
        ulf.request().get(council).then().statusCode(200);
        UUID account = story.call(() -> Account.<Account>find("username", "ulf").<Account>singleResult().id);
        story.form("sara", "/k/3451/utvalg/medlemmer")
                .with("organ-" + account, "COMMITTEE")
                .post()
                .statusCode(303);
        try {
            ulf.request().get(council).then().statusCode(404);
            ulf.request().get(MEETINGS).then().statusCode(200).body(not(containsString(council)));
            story.page("sara", council).statusCode(200);
            story.page("sara", planned("COUNCIL", 3)).body(not(containsString("Ulf Utvalg")));
        } finally {
            story.form("sara", "/k/3451/utvalg/medlemmer").post().statusCode(303);
        }
        ulf.request().get(council).then().statusCode(200);
    }

    /** A points case that gunnar has put before the committee. */
    private UUID proposed(UUID licence, String first, String... more) {
        UUID points = story.pointsCase(licence, first, more);
        story.noticed(points, "prikksaker");
        story.commented(points, "Vi beklager.");
        story.proposed(points).statusCode(303);
        story.page("gunnar", "/k/3451/prikksaker/" + points)
                .statusCode(200)
                .body(containsString("Legg fram for organet"));
        putForward(points, "prikksaker").statusCode(303);
        story.page("sara", "/k/3451/prikksaker/" + points)
                .statusCode(200)
                .body(containsString("Vedtaket føres inn når møtet har behandlet saken."));
        return points;
    }

    private ValidatableResponse putForward(UUID id, String matter) {
        return story.form("gunnar", "/k/3451/" + matter + "/" + id + "/framlegg")
                .with("version", story.proposalVersion(id))
                .with("body", "COMMITTEE")
                .post();
    }

    private void withdrawalProposed(UUID id) {
        story.of("sara", id, "inndragninger", "/vedtak")
                .with("outcome", "WITHDRAWN")
                .with("from", story.today().plusDays(20))
                .with("days", 7)
                .with("circumstances", "ORDINARY")
                .with("reasons", "Prikkene er nok.")
                .post()
                .statusCode(303);
    }

    /** A meeting today at which Ulf and a substitute are there; its address. */
    private String meeting(int seats, String... there) {
        String meeting = planned("COMMITTEE", seats);
        story.form("sara", meeting + "/medlem").with("name", there[1]).post().statusCode(303);
        String page = Browser.signedIn("sara").request().get(meeting).asString();
        ReactionScenario.Form form = story.form("sara", meeting + "/oppmote").with("version", version(page, "oppmote"));
        for (String name : there) {
            form.with("present", first(page, "value=\"([0-9a-f-]{36})\"[^>]*>\\s*<label[^>]*>" + name));
        }
        form.post().statusCode(303);
        return meeting;
    }

    private String planned(String body, int seats) {
        String place = "Sal " + UUID.randomUUID();
        story.form("sara", MEETINGS)
                .with("body", body)
                .with("bodyName", "Kontrollutvalget")
                .with("seats", seats)
                .with("day", story.today())
                .with("time", "00:05")
                .with("place", place)
                .post()
                .statusCode(303);
        return MEETINGS + "/"
                + story.call(() -> Meeting.<Meeting>find("place", place).<Meeting>singleResult().id);
    }

    /** Puts the case on the agenda; the address of its item. */
    private String onAgenda(String meeting, UUID caseId, String place) {
        UUID proposal = story.call(() -> {
            List<PointsDecision> points = PointsDecision.list("caseId = ?1 and review.reviewedAt is null", caseId);
            return !points.isEmpty()
                    ? points.get(0).id
                    : WithdrawalDecision.<WithdrawalDecision>find("caseId = ?1 and review.reviewedAt is null", caseId)
                            .<WithdrawalDecision>singleResult()
                            .id;
        });
        story.form("sara", meeting + "/sak")
                .with("decision", proposal)
                .with("itemNumber", UUID.randomUUID().toString().substring(0, 8))
                .post()
                .statusCode(303);
        String page = Browser.signedIn("sara").request().get(meeting).asString();
        String item = null;
        var found = Pattern.compile("href=\"(" + MEETINGS
                        + "/[0-9a-f-]{36}/saker/[0-9a-f-]{36})\">([^<]*)</a></th>\\s*<td[^>]*>Ikke behandlet")
                .matcher(page);
        while (found.find()) {
            if (found.group(2).contains(place)) {
                item = found.group(1);
            }
        }
        assertThat(item).as("an item that is not resolved about %s", place).isNotNull();
        return item;
    }

    private ValidatableResponse resolve(String item, String outcome, String resolution) {
        return resolving(item, outcome, resolution).post();
    }

    private ReactionScenario.Form resolving(String item, String outcome, String resolution) {
        String page = Browser.signedIn("sara").request().get(item).asString();
        return story.form("sara", item + "/vedtak")
                .with("version", version(page, "vedtak"))
                .with("outcome", outcome)
                .with("resolution", resolution)
                .with("votes", "")
                .with("asked", "true");
    }

    private static String version(String page, String action) {
        return first(page, "(?s)action=\"[^\"]*/" + action + "\".*?name=\"version\" value=\"(\\d+)\"");
    }

    private static String first(String page, String pattern) {
        var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        throw new AssertionError(pattern);
    }

    private PointsDecision newest(UUID caseId) {
        return story.call(() -> decisions.newest(caseId).orElseThrow());
    }

    private List<DocumentKind> kinds(UUID caseId) {
        return story.call(() -> Document.<Document>list("caseId", caseId).stream()
                .map(paper -> paper.kind)
                .toList());
    }

    private static String text(byte[] pdf) {
        try {
            return PdfProof.text(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
