package no.bevilling.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.CaseStatus;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.PdfProof;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.DecidingBody;
import org.junit.jupiter.api.Test;

/** What is above the administration's authority is recommended, decided by the body, and only then told. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DelegatedDecisionTest extends DecisionSteps {
    @Inject
    Resolutions resolutions;

    @Test
    void where_no_delegation_is_registered_the_approver_says_who_decides_and_a_body_gets_case_papers()
            throws Exception {
        UUID id = recommended("Formannskapskroa", DecidingBody.EXECUTIVE_COMMITTEE);

        assertThat(nordAurdal.call(() -> cases.get(id)).status).isEqualTo(CaseStatus.PROPOSED);
        assertThat(outboxLetters(id)).isZero();
        assertThat(nordAurdal.call(() -> Licence.count("caseId", id))).isZero();
        Document papers = paper(nordAurdal, id, DocumentKind.CASE_PAPERS);
        assertThat(papers.forApplicant).isFalse();
        PdfProof.assertArchivableAndAccessible("case-papers-in-the-flow", pdf(nordAurdal, papers));
        assertThat(PdfProof.text(pdf(nordAurdal, papers)))
                .contains(
                        "legges fram for formannskapet", "Formannskapskroa", "Gunnar Godkjenner", "Sara Saksbehandler");
        assertThat(events(id)).contains(CaseEventKind.RECOMMENDED).doesNotContain(CaseEventKind.APPROVED);
    }

    @Test
    void the_letter_names_the_body_the_day_and_the_number_of_the_resolution() throws Exception {
        UUID id = recommended("Resolusjonskroa", DecidingBody.COUNCIL);

        Decision decided = register(id, new Resolutions.Resolution(LocalDate.now(clock), "45/26", true, ""));

        assertThat(decided.status).isEqualTo(DecisionStatus.APPROVED);
        assertThat(nordAurdal.call(() -> cases.get(id)).status).isEqualTo(CaseStatus.DECIDED);
        assertThat(PdfProof.text(pdf(nordAurdal, paper(nordAurdal, id, DocumentKind.GRANT_LETTER))))
                .contains("av kommunestyret", "Saken har nummer 45/26 i organets protokoll");
        assertThat(licence(nordAurdal, id).grantedOn).isEqualTo(LocalDate.now(clock));
        assertThat(events(id)).contains(CaseEventKind.RESOLVED, CaseEventKind.LICENCE_GRANTED);
    }

    @Test
    void what_the_body_resolved_otherwise_goes_back_to_the_caseworker_and_no_letter_goes() {
        UUID id = recommended("Annerledeskroa", DecidingBody.COMMITTEE);

        Decision back = register(
                id, new Resolutions.Resolution(LocalDate.now(clock), "12/26", false, "Stenging klokken 24.00."));

        assertThat(back.status).isEqualTo(DecisionStatus.SENT_BACK);
        assertThat(back.reviewComment).isEqualTo("Stenging klokken 24.00.");
        assertThat(nordAurdal.call(() -> cases.get(id)).status).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(outboxLetters(id)).isZero();
    }

    @Test
    void a_resolution_needs_a_day_a_number_and_an_outcome() {
        UUID id = recommended("Manglekroa", DecidingBody.COUNCIL);

        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> register(
                        id, new Resolutions.Resolution(LocalDate.now(clock).plusDays(1), " ", null, "")));

        assertThat(refused.problem().errors())
                .extracting(Problem.Field::field)
                .containsExactlyInAnyOrder("on", "number", "followed");
        assertThat(nordAurdal.call(() -> decisions.recommended(id))).isPresent();
    }

    @Test
    void nothing_is_registered_in_a_case_that_waits_for_no_body() {
        UUID id = nordAurdal.ready("Ingenkroa");
        propose(nordAurdal, id, sara);

        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> register(id, new Resolutions.Resolution(LocalDate.now(clock), "1/26", true, "")));

        assertThat(refused.problem().status()).isEqualTo(409);
    }

    private UUID recommended(String place, DecidingBody body) {
        UUID id = nordAurdal.ready(place);
        propose(nordAurdal, id, sara);
        Decision recommended =
                nordAurdal.call(() -> approvals.approve(id, decisions.newest(id).orElseThrow().version, body, gunnar));
        assertThat(recommended.status).isEqualTo(DecisionStatus.RECOMMENDED);
        return id;
    }

    private Decision register(UUID id, Resolutions.Resolution resolution) {
        return nordAurdal.call(
                () -> resolutions.register(id, decisions.newest(id).orElseThrow().version, resolution, sara));
    }

    private long outboxLetters(UUID id) {
        return outbox(nordAurdal, id).size();
    }
}
