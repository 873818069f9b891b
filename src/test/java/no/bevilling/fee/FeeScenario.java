package no.bevilling.fee;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.decision.CaseScenario;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Browser;
import no.bevilling.rules.fact.ApplicationKind;

/** Fees of Vang, over HTTP as people reach them: viljar proposes, gudrun approves, kari holds, admin sets. */
@ApplicationScoped
public class FeeScenario {
    static final String VANG = "3454";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    CaseScenario scenario;

    @Inject
    OpenCases open;

    @Inject
    FeeRuns runs;

    @Inject
    FeeDecisions decisions;

    @Inject
    FeeWorker worker;

    @Inject
    Cases cases;

    @Inject
    Clock clock;

    /** What the municipality has set, from the front door. */
    void setting(int fromYear, SettlementMode settlement) {
        form("admin", "/k/3454/gebyrinnstillinger")
                .with("fromYear", fromYear)
                .with("dueDay", "1.5.")
                .with("daysToPay", 30)
                .with("partYear", "MONTHS_BEGUN")
                .with("seasonal", "DAYS")
                .with("settlement", settlement)
                .with("rounding", "SUM")
                .with("grounds", "KS 12/26")
                .post()
                .statusCode(303);
    }

    /** A licence that kari has got for a new place, from a day on, with what she expects to serve. */
    UUID licence(String place, LocalDate from, String group1, String group2) {
        return licence(
                place,
                form -> form.withTurnover(
                                new ApplicationForm.Turnover(new BigDecimal(group1), new BigDecimal(group2), null))
                        .withLicence(new ApplicationForm.Licence(
                                form.licence().drinkGroups(),
                                form.licence().clientele(),
                                from,
                                form.licence().periodTo(),
                                false,
                                false,
                                form.licence().hours())));
    }

    UUID licence(String place, UnaryOperator<ApplicationForm> asking) {
        UUID granted = scenario.at(VANG).by("viljar").asking(asking).granted(place, "gudrun");
        return call(() -> Licence.<Licence>find("caseId", granted).<Licence>singleResult().id);
    }

    /** A licence for one occasion that begins today. */
    UUID occasion(String place) {
        CaseScenario.Work work = scenario.at(VANG).by("viljar");
        UUID id = work.asking(form -> form.withLicence(new ApplicationForm.Licence(
                        form.licence().drinkGroups(),
                        form.licence().clientele(),
                        today(),
                        form.licence().periodTo(),
                        false,
                        false,
                        form.licence().hours())))
                .ready(place);
        run(() -> cases.get(id).kind = ApplicationKind.SINGLE_OCCASION);
        work.grant(id, "gudrun");
        return call(() -> Licence.<Licence>find("caseId", id).<Licence>singleResult().id);
    }

    /** A run is started, or gone through again, and has come to its end. */
    FeeRun run(FeeKind kind, int year) {
        form("viljar", "/k/3454/gebyr")
                .with("kind", kind)
                .with("year", year)
                .post()
                .statusCode(303);
        return settled(kind, year);
    }

    /** The run when the job has done all that it can do now. */
    FeeRun settled(FeeKind kind, int year) {
        Instant late = Instant.now().plus(PATIENCE);
        while (true) {
            FeeRun run = call(() -> runs.of(kind, year).orElseThrow());
            if (run.status == RunStatus.OPEN) {
                return run;
            }
            assertThat(Instant.now()).as("the job takes too long").isBefore(late);
            worker.run(run.municipalityId, run.id);
        }
    }

    FeeLine line(FeeRun run, UUID licence) {
        return call(() -> FeeLine.<FeeLine>find("runId = ?1 and licenceId = ?2", run.id, licence)
                .singleResult());
    }

    /** A form of one licence's page, opened just now. */
    Form of(String username, FeeRun run, UUID licence, String action) {
        FeeLine line = line(run, licence);
        return form(
                        username,
                        "/k/3454/gebyr/" + run.kind.address() + "/" + run.year + "/bevilling/" + line.id + "/" + action)
                .with("version", line.version);
    }

    /** One licence proposed by viljar and approved by gudrun, and the decision that the job has made. */
    FeeDecision decided(FeeRun run, UUID licence) {
        of("viljar", run, licence, "forslag").post().statusCode(303);
        of("gudrun", run, licence, "godkjenn")
                .with("body", "ADMINISTRATION")
                .post()
                .statusCode(303);
        settled(run.kind, run.year);
        FeeLine line = line(run, licence);
        assertThat(line.problem).isNull();
        return call(() -> decisions.standing(line.caseId).orElseThrow());
    }

    void tie(String username, UUID caseId) {
        form(username, "/k/3454/saker/" + caseId + "/habilitet")
                .with("tie", "NONE")
                .post()
                .statusCode(303);
    }

    SignedInAccount user(String username) {
        return open.user(username);
    }

    LicensingCase about(UUID id) {
        return call(() -> cases.get(id));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Form form(String username, String address) {
        return new Form(username, address);
    }

    ValidatableResponse page(String username, String address) {
        return Browser.signedIn(username).request().get(address).then();
    }

    <T> T call(Callable<T> work) {
        return scenario.at(VANG).call(work);
    }

    void run(Runnable work) {
        scenario.at(VANG).run(work);
    }

    /** A form that is filled in and sent. */
    static final class Form {
        private final RequestSpecification request;
        private final String address;

        private Form(String username, String address) {
            this.request = Browser.signedIn(username).form();
            this.address = address;
        }

        Form with(String field, Object value) {
            request.formParam(field, String.valueOf(value));
            return this;
        }

        ValidatableResponse post() {
            return request.post(address).then();
        }
    }
}
