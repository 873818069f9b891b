package no.bevilling.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseStatus;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.OutboxStatus;
import no.bevilling.document.PdfProof;
import no.bevilling.licence.Licence;
import no.bevilling.licence.PublicLicence;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.Area;
import org.junit.jupiter.api.Test;

/** What a grant and a refusal are told by: licence, letters, notices. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GrantedPapersTest extends DecisionSteps {
    @Test
    void a_grant_makes_a_licence_its_papers_a_line_in_the_register_and_two_notices() throws Exception {
        UUID id = nordAurdal.ready("Storkroa");
        propose(nordAurdal, id, sara);

        Decision decision = approve(nordAurdal, id, gunnar);

        assertThat(decision.status).isEqualTo(DecisionStatus.APPROVED);
        assertThat(nordAurdal.call(() -> cases.get(id)).status).isEqualTo(CaseStatus.DECIDED);
        Licence licence = licence(nordAurdal, id);
        int year = LocalDate.now(clock).getYear();
        assertThat(licence.licenceNumber).matches("3451-" + year + "-\\d{4}");
        assertThat(licence.drinkGroups).containsExactly(1, 2);
        assertThat(licence.periodTo).isEqualTo(LocalDate.of(2028, 9, 30));
        assertThat(licence.managerName).isEqualTo("Mona Styrer");

        PublicLicence line = register.byNumber(licence.licenceNumber).orElseThrow();
        assertThat(line.premises().name()).isEqualTo("Storkroa");

        assertThat(papers(nordAurdal, id))
                .extracting(paper -> paper.kind)
                .containsExactlyInAnyOrder(
                        DocumentKind.LICENCE,
                        DocumentKind.GRANT_LETTER,
                        DocumentKind.GRANT_NOTICE,
                        DocumentKind.GRANT_NOTICE);
        assertThat(outbox(nordAurdal, id))
                .allSatisfy(message -> assertThat(message.status).isEqualTo(OutboxStatus.WAITING));
        assertThat(outbox(nordAurdal, id))
                .filteredOn(message -> message.kind == DocumentKind.GRANT_NOTICE)
                .extracting(message -> message.recipient)
                .containsExactlyInAnyOrder(OutboxRecipient.POLICE, OutboxRecipient.TAX);
        assertThat(papers(nordAurdal, id))
                .filteredOn(paper -> paper.forApplicant)
                .extracting(paper -> paper.kind)
                .containsExactlyInAnyOrder(DocumentKind.LICENCE, DocumentKind.GRANT_LETTER);
        assertThat(events(id))
                .contains(
                        CaseEventKind.PROPOSED,
                        CaseEventKind.APPROVED,
                        CaseEventKind.LICENCE_GRANTED,
                        CaseEventKind.NOTICE_QUEUED);

        for (Document paper : papers(nordAurdal, id)) {
            PdfProof.assertArchivableAndAccessible("flow-" + paper.kind + "-" + paper.id, pdf(nordAurdal, paper));
        }
        Document shown = paper(nordAurdal, id, DocumentKind.LICENCE);
        String text = PdfProof.text(pdf(nordAurdal, shown));
        assertThat(text)
                .contains(licence.licenceNumber, "Storkroa", "Mandag–søndag", "11.00–01.00", shown.code, "DEMODATA");
        assertThat(PdfProof.text(pdf(nordAurdal, paper(nordAurdal, id, DocumentKind.GRANT_LETTER))))
                .contains("alkoholloven § 1-16", "tre uker", "Statsforvalteren i Innlandet", "Gunnar Godkjenner")
                .contains("avdelingsleder", "Sara Saksbehandler", "rådgiver")
                .contains("delegasjonsreglementet punkt 4.3, vedtatt av kommunestyret")
                .contains("Jernbanevegen 7", "2900 Fagernes");
        assertThat(papers(nordAurdal, id))
                .filteredOn(paper -> paper.kind == DocumentKind.GRANT_NOTICE)
                .extracting(paper -> PdfProof.text(pdf(nordAurdal, paper)))
                .as("the police at their address, the tax authorities where none is known")
                .anySatisfy(notice -> assertThat(notice).contains("Postboks 100", "2800 Gjøvik"))
                .anySatisfy(notice -> assertThat(notice).contains("Sendes digitalt"));
        assertThat(codes.find(shown.code)).hasValueSatisfying(issued -> {
            assertThat(issued.sha256()).isEqualTo(sha256(nordAurdal, shown));
            assertThat(issued.licenceNumber()).hasValue(licence.licenceNumber);
        });
    }

    @Test
    void a_letter_of_Vang_is_in_nynorsk() throws Exception {
        CaseScenario.Work vang = scenario.at("3454").by("viljar");
        UUID id = vang.ready("Fjellstova");
        propose(vang, id, open.user("viljar"));

        approve(vang, id, open.user("gudrun"));

        byte[] letter = pdf(vang, paper(vang, id, DocumentKind.GRANT_LETTER));
        PdfProof.assertArchivableAndAccessible("flow-vang-letter", letter);
        assertThat(PdfProof.language(letter)).isEqualTo("nn");
        assertThat(PdfProof.text(letter))
                .contains("Vang kommune", "alkohollova § 1-16", "skjenkeløyve", "Måndag–sundag", "Løyve")
                .contains("avdelingsleiar", "rådgjevar", "Mynda følgjer av delegasjonsreglementet punkt 4.3, vedteke")
                .doesNotContain(" ikke ", " hva ");
    }

    @Test
    void asked_for_until_half_past_two_it_is_suggested_until_two_and_the_letter_says_why() throws Exception {
        UUID id = nordAurdal.asking(DecisionSteps::untilHalfPastTwo).ready("Seinkroa");

        propose(nordAurdal, id, sara, draft -> draft.withIndividualAssessment("Naboene bor vegg i vegg."));
        approve(nordAurdal, id, gunnar);

        assertThat(licence(nordAurdal, id).hours)
                .filteredOn(row -> row.area() == Area.INDOOR)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.to()).hasToString("02:00"));
        assertThat(PdfProof.text(pdf(nordAurdal, paper(nordAurdal, id, DocumentKind.GRANT_LETTER))))
                .contains(
                        "Dette fikk dere ikke medhold i",
                        "Valdres 3.3.2 pkt. 10",
                        "02.30",
                        "02.00",
                        "Naboene bor vegg i vegg.");
    }
}
