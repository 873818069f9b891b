package no.bevilling.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.Cases;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentKind;
import no.bevilling.invoice.Charge;
import no.bevilling.invoice.ChargeKind;
import no.bevilling.invoice.ChargeLine;
import no.bevilling.invoice.InvoiceEntries;
import no.bevilling.invoice.Receivables;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The licence document waits for the fee where the decision says so, and only there (alkoholloven §§ 3-2, 4-3). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PaymentFirstTest {
    @Inject
    CaseScenario scenario;

    @Inject
    OpenCases open;

    @Inject
    Cases cases;

    @Inject
    Suggestions suggestions;

    @Inject
    Proposals proposals;

    @Inject
    Approvals approvals;

    @Inject
    Decisions decisions;

    @Inject
    WithheldLicencePapers withheld;

    @Inject
    Receivables receivables;

    @Inject
    InvoiceEntries entries;

    @Inject
    Clock clock;

    @Test
    void the_document_is_issued_when_the_last_of_the_fee_is_paid() {
        CaseScenario.Work work = scenario.at("3451").by("sara");
        UUID id = work.ready("Vilkårsstova");
        conditional(work, id);

        Licence licence = work.call(() -> Licence.<Licence>find("caseId", id).singleResult());
        assertThat(papers(work, id)).contains(DocumentKind.GRANT_LETTER).doesNotContain(DocumentKind.LICENCE);
        UUID invoice = work.call(() -> receivables.charge(new Charge(
                ChargeKind.YEARLY_FEE,
                UUID.randomUUID(),
                null,
                licence.id,
                licence.premisesId,
                licence.organisationId,
                null,
                LocalDate.now(clock).getYear(),
                LocalDate.now(clock).plusDays(30),
                List.of(new ChargeLine("Øl", BigDecimal.ONE, "EA", new BigDecimal("6600"), 660_000)))));
        pay(work, invoice, 600_000);
        assertThat(papers(work, id)).doesNotContain(DocumentKind.LICENCE);
        pay(work, invoice, 60_000);
        assertThat(papers(work, id)).containsOnlyOnce(DocumentKind.LICENCE);

        // Paid elsewhere: issued by hand, with a reason.
        UUID elsewhere = work.ready("Annenvilkårsstova");
        conditional(work, elsewhere);
        WithheldLicencePaper held =
                work.call(() -> withheld.waiting(elsewhere, null).get(0));
        Browser sara = Browser.signedIn("sara");
        String address = "/k/3451/ubetalte-gebyrer";
        assertThat(sara.request().get(address).asString()).contains("Annenvilkårsstova");
        sara.form().post(address + "/dokument/" + held.id + "/utsted").then().statusCode(422);
        assertThat(papers(work, elsewhere)).doesNotContain(DocumentKind.LICENCE);
        sara.form()
                .formParam("release_" + held.id, "Betalt over disk")
                .post(address + "/dokument/" + held.id + "/utsted")
                .then()
                .statusCode(303);
        assertThat(papers(work, elsewhere)).containsOnlyOnce(DocumentKind.LICENCE);
        sara.form()
                .formParam("release_" + held.id, "En gang til")
                .post(address + "/dokument/" + held.id + "/utsted")
                .then()
                .statusCode(404);

        UUID other = work.granted("Utenvilkårsstova", "gunnar");
        assertThat(papers(work, other)).contains(DocumentKind.LICENCE);
    }

    /** A grant with the condition, proposed and approved. */
    private void conditional(CaseScenario.Work work, UUID id) {
        work.run(() -> {
            ProposalDraft suggested = suggestions.of(cases.get(id)).orElseThrow();
            String condition = PaymentFirst.condition(
                    no.bevilling.municipality.Municipality.<no.bevilling.municipality.Municipality>findById(
                                    cases.get(id).municipalityId)
                            .languageForm);
            ProposalForm form = ProposalForm.of(suggested).withCondition(condition);
            assertThat(form.withCondition(condition).draft().conditions())
                    .as("it stands once")
                    .isEqualTo(Stream.concat(suggested.conditions().stream(), Stream.of(condition))
                            .toList());
            proposals.propose(id, work.version(id), form.draft(), open.user("sara"));
        });
        work.run(() -> approvals.approve(id, decisions.newest(id).orElseThrow().version, open.user("gunnar")));
    }

    private void pay(CaseScenario.Work work, UUID invoice, long ore) {
        work.run(() -> entries.pay(entries.get(invoice), ore, LocalDate.now(clock), "", null));
    }

    private static List<DocumentKind> papers(CaseScenario.Work work, UUID id) {
        return work.call(() -> Document.<Document>list("caseId", id).stream()
                .map(paper -> paper.kind)
                .toList());
    }
}
