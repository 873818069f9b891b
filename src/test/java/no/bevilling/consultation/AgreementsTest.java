package no.bevilling.consultation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import no.bevilling.application.Applications;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.CaseOpening;
import no.bevilling.casework.LicensingCase;
import no.bevilling.consultation.Agreements.Measured;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.StatementBody;
import org.junit.jupiter.api.Test;

/** What a municipality and a body have agreed need not be asked, and what cannot be agreed away. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AgreementsTest extends BrowserTest {
    private static final String OYSTRE_SLIDRE = "3453";

    @Inject
    OpenCases open;

    @Inject
    Agreements agreements;

    @Inject
    ConsultedBodies bodies;

    @Inject
    Statements statements;

    @Inject
    Applications applications;

    @Inject
    CaseOpening opening;

    @Inject
    Clock clock;

    @Test
    void what_the_act_demands_cannot_be_agreed_away() {
        assertThatThrownBy(() -> agree(ApplicationKind.MANAGER_CHANGE, ApplicationKind.NEW))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().errors())
                                .singleElement()
                                .satisfies(wrong -> {
                                    assertThat(wrong.field()).isEqualTo("kinds");
                                    assertThat(wrong.message()).contains("§ 1-7");
                                }));
    }

    @Test
    void a_change_of_manager_below_the_agreement_is_accepted_without_asking_until_the_agreement_ends() {
        Agreement agreed = agree(ApplicationKind.MANAGER_CHANGE);
        UUID spared = opened("Avtalekroa");

        assertThat(asked(spared)).isEmpty();
        assertThat(in(() -> agreements.waived(spared))).singleElement().satisfies(waiver -> {
            assertThat(waiver.body).isEqualTo(StatementBody.POLICE);
            assertThat(waiver.agreementId).isEqualTo(agreed.id);
        });

        in(() -> {
            Agreement now = Agreement.findById(TenantKey.of(agreed.id));
            agreements.end(now.bodyId, now.id, now.version, today().minusDays(1), open.user("admin"));
            return null;
        });
        assertThat(asked(opened("Etteravtalekroa"))).containsExactly(StatementBody.POLICE);
    }

    @Test
    void a_number_above_the_limit_or_not_known_is_never_below_it() {
        Agreement agreement = new Agreement();
        agreement.kinds = List.of(ApplicationKind.AMBULATORY);
        agreement.mostGuests = 100;
        agreement.mostHours = 6;

        assertThat(accepts(agreement, ApplicationKind.AMBULATORY, 100, 6)).isTrue();
        assertThat(accepts(agreement, ApplicationKind.AMBULATORY, 101, 6)).isFalse();
        assertThat(accepts(agreement, ApplicationKind.AMBULATORY, 100, 7)).isFalse();
        assertThat(accepts(agreement, ApplicationKind.AMBULATORY, null, 6)).isFalse();
        assertThat(accepts(agreement, ApplicationKind.HOURS_EXTENSION, 10, 1)).isFalse();
        agreement.mostPoints = 0;
        assertThat(accepts(agreement, ApplicationKind.AMBULATORY, 10, 1))
                .as("nobody knows the points")
                .isFalse();
    }

    @Test
    void the_administrator_registers_an_agreement_and_is_told_what_cannot_be_agreed() {
        UUID police = in("3454", () -> bodies.active(StatementBody.POLICE).orElseThrow().id);
        signIn("admin");
        open("/k/3454/uttaleparter/" + police);
        link("Avtaler").click();
        checkPage();
        page.getByLabel("ny bevilling", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .check();
        field("Hvor finnes avtalen?").fill("Brev 3. mars 2026");
        button("Lagre avtalen").click();
        assertThat(page.getByText("Den kan ikke avtales bort.").first()).isVisible();
        checkPage();
        screenshot("agreements-errors");
        page.getByLabel("ny bevilling", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .uncheck();
        page.locator("input[name=kinds][value=AMBULATORY]").check();
        page.getByLabel(Pattern.compile("^Høyst så mange gjester")).fill("100");
        button("Lagre avtalen").click();
        assertThat(page.getByText("Avtalen er lagret.")).isVisible();
        assertThat(page.getByText("høyst 100 gjester")).isVisible();
        checkPage();
        screenshot("agreements-nb");
        read("nn");
        open("/k/3454/uttaleparter/" + police + "/avtaler");
        checkPage();
        screenshot("agreements-nn");
    }

    private static boolean accepts(Agreement agreement, ApplicationKind kind, Integer guests, Integer hours) {
        return Agreements.accepts(agreement, kind, new Measured(guests, hours, null));
    }

    private Agreement agree(ApplicationKind... kinds) {
        return in(() -> agreements.add(
                bodies.active(StatementBody.POLICE).orElseThrow().id,
                new Agreements.Values(today().minusDays(2), List.of(kinds), "", "", "", "Brev 3. mars 2026"),
                open.user("admin")));
    }

    /** A case about a change of manager, at a place that another case knows. */
    private UUID opened(String place) {
        UUID known = open.restaurant(OYSTRE_SLIDRE, "kari", place);
        UUID opened = in(() -> {
            LicensingCase old = LicensingCase.findById(TenantKey.of(known));
            UUID application = applications.start(ApplicationKind.NEW, LicenceType.SERVING, open.user("kari"));
            return opening.open(
                            new CaseOpening.Start(
                                    "Ny styrer",
                                    ApplicationKind.MANAGER_CHANGE,
                                    LicenceType.SERVING,
                                    application,
                                    old.organisationId,
                                    old.premisesId),
                            open.user("kari"))
                    .id;
        });
        open.noTies(OYSTRE_SLIDRE, opened);
        return opened;
    }

    private List<StatementBody> asked(UUID caseId) {
        return in(() ->
                statements.of(caseId).stream().map(statement -> statement.body).toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T in(Callable<T> work) {
        return in(OYSTRE_SLIDRE, work);
    }

    private <T> T in(String number, Callable<T> work) {
        return Tenant.call(open.municipality(number), work);
    }
}
