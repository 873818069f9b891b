package no.bevilling.invoice;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.OpenCases;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.decision.CaseScenario;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;

/** Invoices of Nord-Aurdal, as people and other rooms reach them: sara handles, gunnar approves, kari holds, admin administers. */
@ApplicationScoped
public class InvoiceScenario {
    public static final String NORD_AURDAL = "3451";
    static final String ACCOUNT = "12345678903";

    @Inject
    CaseScenario scenario;

    @Inject
    OpenCases open;

    @Inject
    Receivables receivables;

    @Inject
    Clock clock;

    /** A licence that kari has got for a new place. */
    public UUID licence(String place) {
        UUID granted = scenario.at(NORD_AURDAL)
                .by("sara")
                .asking(form -> form.withLicence(new ApplicationForm.Licence(
                        form.licence().drinkGroups(),
                        form.licence().clientele(),
                        today(),
                        form.licence().periodTo(),
                        false,
                        false,
                        form.licence().hours())))
                .granted(place, "gunnar");
        return call(() -> Licence.<Licence>find("caseId", granted).<Licence>singleResult().id);
    }

    /** The yearly fee of a licence: so much for beer, and the invoice for it. */
    public UUID charged(UUID licence, long ore) {
        return call(() -> receivables.charge(charge(licence, UUID.randomUUID(), ore)));
    }

    Charge charge(UUID licenceId, UUID reference, long ore) {
        Licence licence = Licence.findById(TenantKey.of(licenceId));
        return new Charge(
                ChargeKind.YEARLY_FEE,
                reference,
                licence.caseId,
                licence.id,
                licence.premisesId,
                licence.organisationId,
                null,
                today().getYear(),
                today().plusDays(30),
                List.of(new ChargeLine("Øl", BigDecimal.ONE, "EA", BigDecimal.valueOf(ore, 2), ore)));
    }

    /** The settings as an administrator saves them. */
    void settings(Map<String, String> changed) {
        Form form =
                form("admin", "/innstillinger/faktura").with("version", call(() -> new InvoiceSettings().version()));
        Map.of(
                        "accountNumber", "1234 56 78903",
                        "kidLength", "12",
                        "kidAlgorithm", "MOD10",
                        "leastCharged", "100",
                        "sentBy", "PRODUCT",
                        "reminderAfterDays", "14",
                        "reminderDays", "14")
                .forEach((field, value) -> form.with(field, changed.getOrDefault(field, value)));
        form.post().statusCode(303);
    }

    /** As if the invoice had been issued two months ago, and was due one month ago. */
    public void letFallDue(UUID invoice) {
        Map<String, String> known = TestDatabase.database().asSystemProperties();
        try (Connection owner = DriverManager.getConnection(
                        known.get("quarkus.datasource.jdbc.url"),
                        known.get("quarkus.flyway.username"),
                        known.get("quarkus.flyway.password"));
                Statement statement = owner.createStatement()) {
            statement.execute("select set_config('app.municipality', '" + municipality() + "', false)");
            statement.execute("update invoice set issued_on = date '" + today().minusDays(60) + "', due_on = date '"
                    + today().minusDays(30) + "' where id = '" + invoice + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Receivable receivable(UUID invoice) {
        return call(() -> receivables.of(invoice).orElseThrow());
    }

    Invoice invoice(UUID id) {
        return call(() -> Invoice.findById(TenantKey.of(id)));
    }

    int seen(UUID invoice) {
        return invoice(invoice).entries;
    }

    /** A form of the invoice's page, as it stands now. */
    Form of(String username, UUID invoice, String action) {
        return form(username, "/faktura/" + invoice + "/" + action).with("seen", seen(invoice));
    }

    Form form(String username, String address) {
        return new Form(username, "/k/" + NORD_AURDAL + address);
    }

    ValidatableResponse page(String username, String address) {
        return Browser.signedIn(username).request().get(address).then();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public int municipality() {
        return open.municipality(NORD_AURDAL);
    }

    public <T> T call(Callable<T> work) {
        return Tenant.call(municipality(), work);
    }

    /** A form that is filled in and sent. */
    final class Form {
        private final io.restassured.specification.RequestSpecification request;
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
