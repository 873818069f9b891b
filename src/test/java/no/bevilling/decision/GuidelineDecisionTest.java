package no.bevilling.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import no.bevilling.application.ApplicationForm;
import no.bevilling.casework.CaseStatus;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.PdfProof;
import no.bevilling.licence.Licence;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.ClockTime;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Channel;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.MainAssortment;
import no.bevilling.rules.fact.OtherLicence;
import no.bevilling.rules.fact.VenueKind;
import org.junit.jupiter.api.Test;

/** Decisions that rest on a guideline, or depart from one (alkoholloven § 1-7a). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GuidelineDecisionTest extends DecisionSteps {
    @Test
    void a_refusal_on_a_guideline_needs_an_individual_assessment() throws Exception {
        UUID id = nordAurdal.answering(DecisionSteps::guidelinesAgainst).ready("Skolekroa");

        assertThatThrownBy(() -> propose(nordAurdal, id, sara, DecisionSteps::refused))
                .isInstanceOfSatisfying(
                        NotCarriedByRules.class,
                        refused -> assertThat(refused.flaw()).isEqualTo(ProposalFlaw.INDIVIDUAL_ASSESSMENT_NEEDED));
        propose(
                nordAurdal,
                id,
                sara,
                draft ->
                        with(draft, DecisionOutcome.REFUSED, List.of(), "Akkurat dette stedet ligger ved skoleveien."));
        approve(nordAurdal, id, gunnar);

        assertThat(nordAurdal
                        .call(() -> decisions.newest(id).orElseThrow())
                        .reasons
                        .assessment())
                .as("what a grant would have concluded is gone")
                .last()
                .asString()
                .endsWith("bevilling ikke kan gis.");
        Document letter = paper(nordAurdal, id, DocumentKind.REFUSAL_LETTER);
        PdfProof.assertArchivableAndAccessible("flow-refusal", pdf(nordAurdal, letter));
        assertThat(PdfProof.text(pdf(nordAurdal, letter)))
                .contains(
                        "Dette var ikke oppfylt",
                        "Valdres 3.3.2",
                        "Akkurat dette stedet ligger ved skoleveien.",
                        "tre uker");
        assertThat(nordAurdal.<Long>call(() -> Licence.count("caseId", id))).isZero();
        assertThat(outbox(nordAurdal, id))
                .singleElement()
                .satisfies(message -> assertThat(message.recipient).isEqualTo(OutboxRecipient.APPLICANT));
    }

    @Test
    void a_refusal_needs_something_to_rest_on() {
        UUID id = nordAurdal.ready("Grunnlauskroa");

        assertThatThrownBy(() -> propose(nordAurdal, id, sara, DecisionSteps::refused))
                .isInstanceOfSatisfying(
                        NotCarriedByRules.class,
                        refused -> assertThat(refused.flaw()).isEqualTo(ProposalFlaw.NOTHING_TO_REFUSE_ON));
    }

    @Test
    void hours_cut_by_a_guideline_need_an_individual_assessment_too() {
        UUID id = nordAurdal.asking(DecisionSteps::untilHalfPastTwo).ready("Kuttkroa");

        assertThatThrownBy(() -> propose(nordAurdal, id, sara))
                .isInstanceOfSatisfying(NotCarriedByRules.class, refused -> {
                    assertThat(refused.flaw()).isEqualTo(ProposalFlaw.INDIVIDUAL_ASSESSMENT_NEEDED);
                    assertThat(refused.criteria())
                            .extracting(criterion -> criterion.engine().id())
                            .containsExactly("valdres-serving-hours");
                });
        assertThat(nordAurdal.call(() -> cases.get(id)).status).isNotEqualTo(CaseStatus.PROPOSED);

        propose(nordAurdal, id, sara, draft -> draft.withIndividualAssessment("Naboene bor vegg i vegg."));
        assertThat(nordAurdal.call(() -> cases.get(id)).status).isEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void the_letter_after_a_departure_names_the_departure_and_its_reason() throws Exception {
        UUID id = nordAurdal.selling().asking(GuidelineDecisionTest::farmShop).ready("Gardsutsalget");
        String rule = "valdres-sale-shop-kind";
        UUID check = nordAurdal.assessment(id).checkId();
        String reason = "Bygda har ingen annen butikk innen 40 kilometer.";
        nordAurdal.run(() -> assessments.state(id, check, rule, Outcome.NOT_MET, true, reason, sara));

        assertThatThrownBy(() -> propose(nordAurdal, id, sara, DecisionSteps::granted))
                .isInstanceOfSatisfying(NotCarriedByRules.class, refused -> {
                    assertThat(refused.flaw()).isEqualTo(ProposalFlaw.INDIVIDUAL_ASSESSMENT_NEEDED);
                    assertThat(refused.criteria())
                            .extracting(criterion -> criterion.engine().id())
                            .containsExactly(rule);
                });
        propose(
                nordAurdal,
                id,
                sara,
                draft -> granted(draft).withIndividualAssessment("Utsalget har faste åpningstider og egen kasse."));
        approve(nordAurdal, id, gunnar);

        byte[] letter = pdf(nordAurdal, paper(nordAurdal, id, DocumentKind.GRANT_LETTER));
        PdfProof.assertArchivableAndAccessible("flow-departure", letter);
        assertThat(PdfProof.text(letter))
                .contains(
                        "Kommunen fraviker denne retningslinjen",
                        "Er utsalget en dagligvareforretning eller et spesielt ølutsalg?",
                        reason,
                        "Valdres 3.3.1 pkt. 4",
                        "Utsalget har faste åpningstider og egen kasse.");
    }

    private static ApplicationForm farmShop(ApplicationForm form) {
        ApplicationForm.Place place = form.place();
        ApplicationForm.Licence licence = form.licence();
        return form.withPlace(new ApplicationForm.Place(
                        place.name(),
                        place.streetAddress(),
                        place.postalCode(),
                        place.postalPlace(),
                        place.cadastralUnit(),
                        place.latitude(),
                        place.longitude(),
                        VenueKind.OTHER,
                        null,
                        "Gardsutsalg med lokal mat",
                        null,
                        List.of(),
                        MainAssortment.GROCERIES,
                        OtherLicence.NONE))
                .withLicence(new ApplicationForm.Licence(
                        List.of(1),
                        licence.clientele(),
                        licence.periodFrom(),
                        licence.periodTo(),
                        false,
                        false,
                        List.of(new HoursRow(
                                Area.INDOOR,
                                1,
                                List.of(Day.MONDAY, Day.TUESDAY, Day.WEDNESDAY, Day.THURSDAY, Day.FRIDAY),
                                ClockTime.parse("08:00"),
                                ClockTime.parse("18:00"))),
                        null,
                        List.of(Channel.COUNTER)))
                .withOutdoor(null)
                .withTurnover(new ApplicationForm.Turnover(new BigDecimal(4000), null, null));
    }
}
