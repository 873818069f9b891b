package no.bevilling.fee;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.appeal.Appeal;
import no.bevilling.appeal.AppealOutcome;
import no.bevilling.appeal.Appeals;
import no.bevilling.appeal.Reconsideration;
import no.bevilling.appeal.Reconsiderations;
import no.bevilling.assessment.DecisionChecks;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.Matter;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxMessage;
import no.bevilling.document.PdfProof;
import no.bevilling.document.StoredFiles;
import no.bevilling.invoice.ChargeKind;
import no.bevilling.invoice.Receivable;
import no.bevilling.invoice.Receivables;
import no.bevilling.platform.TestDatabase;
import no.bevilling.turnover.FeesFixed;
import org.junit.jupiter.api.Test;

/** Fees from the list to the letter, the charge, the appeal and the settlement (alkoholloven § 7-1, alkoholforskriften ch. 6). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FeeStoryTest {
    @Inject
    FeeScenario story;

    @Inject
    FeeDecisions decisions;

    @Inject
    Receivables receivables;

    @Inject
    FeesFixed fixed;

    @Inject
    DecisionChecks checks;

    @Inject
    StoredFiles files;

    @Inject
    Appeals appeals;

    @Inject
    Reconsiderations reconsiderations;

    private FeeDecision decided(UUID licence) {
        return story.decided(story.run(FeeKind.YEARLY, story.today().getYear()), licence);
    }

    @Test
    void two_people_fix_a_fee_that_is_told_checked_and_charged() throws Exception {
        int year = story.today().getYear();
        story.setting(year, SettlementMode.BOTH_WAYS);
        // 15 000 × 0,63 + 3 000 × 1,62 = 9 450 + 4 860
        UUID licence = story.licence("Gebyrkroa", story.today(), "15000", "3000");
        FeeRun run = story.run(FeeKind.YEARLY, year);

        FeeLine line = story.line(run, licence);
        assertThat(line.status).isEqualTo(LineStatus.RECKONED);
        assertThat(line.amountOre).isEqualTo(1_431_000);
        story.of("tove", run, licence, "forslag").post().statusCode(303);
        story.of("tove", run, licence, "godkjenn")
                .with("body", "ADMINISTRATION")
                .post()
                .statusCode(422)
                .body(containsString("kan ik"));
        story.of("gudrun", run, licence, "tilbake")
                .with("comment", "Se på literne.")
                .post()
                .statusCode(303);
        FeeDecision made = story.decided(run, licence);

        assertThat(made.amountOre).isEqualTo(1_431_000);
        assertThat(made.review.proposedBy).isNotEqualTo(made.review.reviewedBy);
        assertThat(story.about(made.caseId).matter).isEqualTo(Matter.FEE);
        assertThat(story.about(made.caseId).status).isEqualTo(CaseStatus.DECIDED);
        assertThat(made.dueOn)
                .as("thirty days at the least")
                .isEqualTo(story.today().plusDays(30));
        assertThat(story.call(() -> checks.replay(checks.get(made.ruleCheckId)).identical()))
                .isTrue();
        Document letter = story.call(
                () -> Document.<Document>find("caseId = ?1 and kind = ?2", made.caseId, DocumentKind.FEE_LETTER)
                        .singleResult());
        assertThat(letter.id).isEqualTo(made.documentId);
        assertThat(story.call(() -> OutboxMessage.count("documentId", letter.id)))
                .isEqualTo(1);
        byte[] pdf = bytes(letter);
        PdfProof.assertArchivableAndAccessible("fee", pdf);
        assertThat(PdfProof.text(pdf).replace('\u00a0', ' '))
                .contains("14 310,00 kroner", "15 000 liter à 0,63 kroner", "§ 7-1", "§ 6-2", "klag");
        Receivable owed =
                story.call(() -> receivables.of(ChargeKind.YEARLY_FEE, made.id).orElseThrow());
        assertThat(owed.invoiceId()).isEqualTo(made.invoiceId);
        assertThat(owed.charged()).isEqualTo(1_431_000);
        assertThat(owed.dueOn()).isEqualTo(made.dueOn);
        assertThat(story.call(() -> fixed.fixed(List.of(licence), year))).containsExactly(licence);

        story.page("kari", "/soknad").body(containsString("/sak/" + made.caseId + "/gebyr"));
        story.page("kari", "/soknad/3454/sak/" + made.caseId + "/gebyr")
                .statusCode(200)
                .body(containsString("310,00"));
        story.page("nils", "/soknad/3454/sak/" + made.caseId + "/gebyr").statusCode(404);
        story.page("viljar", "/k/3454/gebyrsaker/" + made.caseId)
                .statusCode(200)
                .body(containsString("310,00"));
        FeeRun again = story.run(FeeKind.YEARLY, year);
        assertThat(story.line(again, licence).decisionId)
                .as("a run is safe to repeat")
                .isEqualTo(made.id);
        assertThat(story.call(() -> FeeDecision.count("licenceId", licence))).isEqualTo(1);
    }

    @Test
    void a_licence_of_a_part_of_the_year_pays_a_part_of_the_minimum_and_less_only_with_a_reason() {
        int year = story.today().getYear();
        story.setting(year, SettlementMode.BOTH_WAYS);
        UUID licence = story.licence("Delårskroa", story.today(), "100", "10");
        FeeRun run = story.run(FeeKind.YEARLY, year);
        int months = 13 - story.today().getMonthValue();
        long part = Math.round(660_000 * months / 12.0);
        assertThat(story.line(run, licence).amountOre).isEqualTo(part);

        story.of("viljar", run, licence, "satt-ned")
                .with("amount", "300")
                .with("why", "")
                .post()
                .statusCode(422)
                .body(containsString("Skriv"));
        assertThat(story.line(run, licence).loweredToOre).isNull();
        story.of("viljar", run, licence, "satt-ned")
                .with("amount", "300,50")
                .with("why", "Vegen har vore stengd etter raset.")
                .post()
                .statusCode(303);
        FeeDecision made = story.decided(run, licence);

        assertThat(made.amountOre).isEqualTo(30_050);
        assertThat(made.loweredReason).isEqualTo("Vegen har vore stengd etter raset.");
        assertThat(made.isLowered()).isTrue();
    }

    @Test
    void a_fee_that_is_set_aside_on_appeal_is_credited_and_fixed_anew() {
        story.setting(story.today().getYear(), SettlementMode.BOTH_WAYS);
        UUID licence = story.licence("Klagekroa", story.today(), "15000", "3000");
        FeeDecision made = decided(licence);
        UUID id = made.caseId;
        story.tie("viljar", id);
        story.tie("gudrun", id);
        SignedInAccount viljar = story.user("viljar");
        SignedInAccount gudrun = story.user("gudrun");
        Appeal appeal = story.call(() ->
                appeals.submit(id, new Appeals.Content("Lågare gebyr.", "Vi har stengt.", true), story.user("kari")));

        story.run(() -> reconsiderations.decideSuspension(
                appeal.id, version(appeal), true, "Det hastar ikkje å betale.", gudrun));
        assertThat(story.call(() -> decisions.standing(id).orElseThrow()).suspended)
                .isTrue();
        story.run(() -> reconsiderations.propose(
                appeal.id,
                version(appeal),
                new Reconsiderations.Proposal(Reconsideration.UPHELD, "Vi har vurdert klaga på nytt.", ""),
                viljar));
        story.run(() -> reconsiderations.approve(appeal.id, version(appeal), gudrun));
        story.run(() -> reconsiderations.registerResult(
                appeal.id,
                version(appeal),
                new Reconsiderations.Result(AppealOutcome.ANNULLED, story.today(), "2026/77", "Opphevd."),
                viljar));

        assertThat(story.call(() -> decisions.standing(id))).isEmpty();
        assertThat(story.about(id).status).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(story.call(() -> receivables.of(made.invoiceId).orElseThrow().balance()))
                .isZero();

        story.form("viljar", "/k/3454/gebyrsaker/" + id + "/vedtak")
                .with("version", story.about(id).version)
                .with("amount", "7 000")
                .with("why", "Staden var stengd i to månader.")
                .with("reasons", "Statsforvaltaren peika på stenginga.")
                .post()
                .statusCode(303);
        FeeDecision proposed = story.call(() -> decisions.newest(id).orElseThrow());
        story.form("gudrun", "/k/3454/gebyrsaker/" + id + "/godkjenning")
                .with("version", proposed.version)
                .with("body", "ADMINISTRATION")
                .post()
                .statusCode(303);

        FeeDecision anew = story.call(() -> decisions.standing(id).orElseThrow());
        assertThat(anew.amountOre).isEqualTo(700_000);
        assertThat(story.call(() -> receivables
                        .of(ChargeKind.YEARLY_FEE, anew.id)
                        .orElseThrow()
                        .balance()))
                .isEqualTo(700_000);
    }

    @Test
    void a_single_occasion_has_its_own_list_and_costs_the_minimum_where_no_rate_is_registered() {
        int year = story.today().getYear();
        story.setting(year, SettlementMode.BOTH_WAYS);
        UUID licence = story.occasion("Festkroa");

        FeeDecision made = story.decided(story.run(FeeKind.EVENT, year), licence);

        assertThat(made.kind).isEqualTo(FeeKind.EVENT);
        assertThat(made.amountOre).isEqualTo(660_000);
        assertThat(made.reckoning.event().each()).isNull();
        assertThat(story.call(() -> receivables
                        .of(ChargeKind.EVENT_FEE, made.id)
                        .orElseThrow()
                        .charged()))
                .isEqualTo(660_000);
        FeeRun yearly = story.run(FeeKind.YEARLY, year);
        assertThat(story.call(() -> FeeLine.count("runId = ?1 and licenceId = ?2", yearly.id, licence)))
                .isZero();
    }

    @Test
    void a_year_without_rates_cannot_be_begun_and_names_the_regulation() {
        story.setting(story.today().getYear(), SettlementMode.BOTH_WAYS);
        story.form("viljar", "/k/3454/gebyr")
                .with("kind", "YEARLY")
                .with("year", 2027)
                .post()
                .statusCode(422)
                .body(containsString("the regulation with the rates from 2027 is not at hand"));
        assertThat(story.call(() -> FeeRun.count("year", 2027))).isZero();
    }

    @Test
    void rates_are_refused_without_the_shape_of_the_paragraph_and_for_a_year_that_is_known() {
        rates(2035, "0,30", "0,20", "FOR-2034-11-28-2361").statusCode(422);
        rates(2026, "0,26", "0,75", "FOR-2025-11-28-2361").statusCode(409);
        story.page("viljar", "/k/3454/gebyrsatser").statusCode(equalTo(403));
        assertThat(story.call(() -> FeeRatesEntry.count("year in (2026, 2035)")))
                .isZero();
    }

    @Test
    void rates_of_a_year_are_read_by_programs_and_a_year_without_names_the_regulation() {
        given().accept("application/json")
                .get("/api/v1/fee-rates/2026")
                .then()
                .statusCode(200)
                .body("rates.find { it.id == 'fee-serving-minimum' }.value", equalTo(6600));
        given().accept("application/json")
                .get("/api/v1/fee-rates/2019")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString("FOR-2018-11-20-1730"));
    }

    /** Another administrator's approval makes a new version of the national rules, which FeeRatesTest holds to its word. */
    @Test
    void rates_that_one_has_entered_are_not_in_use_before_another_approves_them() {
        rates(2027, "0,27", "0,78", "FOR-2026-11-27-2222").statusCode(303);
        FeeRatesEntry waiting =
                story.call(() -> FeeRatesEntry.<FeeRatesEntry>find("year", 2027).<FeeRatesEntry>singleResult());
        assertThat(waiting.isInUse()).isFalse();
        story.page("admin", "/k/3454/gebyrsatser")
                .statusCode(200)
                .body(
                        containsString("Satsene for 2027 venter på godkjenning"),
                        containsString("En annen administrator må godkjenne"));
        story.form("admin", "/k/3454/gebyrsatser/" + waiting.id + "/godkjenning")
                .post()
                .statusCode(409)
                .body(containsString("kan ikke godkjenne"));
        story.setting(2026, SettlementMode.BOTH_WAYS);
        story.form("viljar", "/k/3454/gebyr")
                .with("kind", "YEARLY")
                .with("year", 2027)
                .post()
                .statusCode(422)
                .body(containsString("the regulation with the rates from 2027 is not at hand"));
    }

    private ValidatableResponse rates(int year, String sale1, String sale2, String regulation) {
        return story.form("admin", "/k/3454/gebyrsatser")
                .with("year", year)
                .with("fee-sale-group-1", sale1)
                .with("fee-sale-group-2", sale2)
                .with("fee-serving-group-1", "0,63")
                .with("fee-serving-group-2", "1,62")
                .with("fee-serving-group-3", "5,35")
                .with("fee-sale-minimum", "2130")
                .with("fee-serving-minimum", "6600")
                .with("fee-ambulatory-maximum", "470")
                .with("regulation", regulation)
                .post();
    }

    private int version(Appeal appeal) {
        return story.call(() -> reconsiderations.get(appeal.id)).version;
    }

    private byte[] bytes(Document letter) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(letter.municipalityId, letter.fileId, out);
        return out.toByteArray();
    }
}
