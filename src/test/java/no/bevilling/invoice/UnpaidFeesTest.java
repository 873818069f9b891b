package no.bevilling.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.ViolationKind;
import no.bevilling.violation.PointsCases;
import no.bevilling.violation.Source;
import no.bevilling.violation.Violation;
import org.junit.jupiter.api.Test;

/** What follows when a fee is not paid in time: nothing by itself, and everything in one click (alkoholforskriften § 10-3). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UnpaidFeesTest {
    @Inject
    InvoiceScenario story;

    @Inject
    UnpaidFees unpaid;

    @Inject
    Receivables receivables;

    @Inject
    PointsCases pointsCases;

    @Test
    void an_unpaid_fee_is_listed_once_and_a_caseworker_opens_the_points_case_or_says_why_not() {
        UUID licence = story.licence("Ubetaltstova");
        UUID late = story.charged(licence, 660_000);
        UUID inTime = story.charged(licence, 100_000);
        UUID waits = story.charged(licence, 200_000);
        story.letFallDue(late);
        story.letFallDue(waits);
        story.call(() -> {
            receivables.suspend(waits, true);
            return null;
        });
        Tenant.run(story.municipality(), unpaid::find);
        Tenant.run(story.municipality(), unpaid::find);
        assertThat(listed(late)).isNotNull();
        assertThat(story.call(() -> UnpaidFee.count("invoiceId", late))).isEqualTo(1);
        assertThat(listed(inTime)).isNull();
        assertThat(listed(waits)).as("the decision waits for its appeal").isNull();
        assertThat(story.receivable(waits).overdue()).isFalse();

        UnpaidFee found = listed(late);
        story.page("sara", "/k/3451/ubetalte-gebyrer").statusCode(200).body(containsString("Ubetaltstova"));
        story.page("sara", "/k/3451/oppgaver")
                .statusCode(200)
                .body(containsString("Ubetalte gebyrer"))
                .body(containsString("Gebyret for Ubetaltstova var ikke betalt"));
        story.page("sara", "/k/3451/steder/" + story.invoice(late).premisesId)
                .statusCode(200)
                .body(containsString("6600,00 kroner er ikke betalt, og fristen er ute."));
        story.form("sara", "/ubetalte-gebyrer/" + found.id + "/prikksak")
                .with("version", found.version)
                .post()
                .statusCode(422)
                .body(containsString("Kryss av for at du ikke har noen tilknytning"));
        String location = story.form("sara", "/ubetalte-gebyrer/" + found.id + "/prikksak")
                .with("version", found.version)
                .with("noTie_" + found.id, "true")
                .post()
                .statusCode(303)
                .extract()
                .header("Location");
        UUID opened = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        Violation violation = story.call(() -> pointsCases.violations(opened).get(0));
        assertThat(violation.kind).isEqualTo(ViolationKind.FEE_UNPAID);
        assertThat(violation.points).isEqualTo(2);
        assertThat(story.call(() -> pointsCases.get(opened)).source).isEqualTo(Source.FEE);
        story.page("sara", "/k/3451/prikksaker/" + opened)
                .statusCode(200)
                .body(containsString("var ikke betalt da fristen var ute"));
        story.form("sara", "/ubetalte-gebyrer/" + found.id + "/prikksak")
                .with("version", found.version)
                .with("noTie_" + found.id, "true")
                .post()
                .statusCode(409);

        // It waited, and does not any more: listed then, and left with a reason.
        story.call(() -> {
            receivables.suspend(waits, false);
            return null;
        });
        Tenant.run(story.municipality(), unpaid::find);
        UnpaidFee other = listed(waits);
        story.form("sara", "/ubetalte-gebyrer/" + other.id + "/ingen-sak")
                .with("version", other.version)
                .with("because_" + other.id, "")
                .post()
                .statusCode(422);
        story.form("sara", "/ubetalte-gebyrer/" + other.id + "/ingen-sak")
                .with("version", other.version)
                .with("because_" + other.id, "Kommunen sendte fakturaen til feil adresse.")
                .post()
                .statusCode(303);
        story.page("sara", "/k/3451/ubetalte-gebyrer").body(not(containsString("Ubetaltstova")));
    }

    private UnpaidFee listed(UUID invoice) {
        return story.call(() -> UnpaidFee.<UnpaidFee>find("invoiceId", invoice).firstResult());
    }
}
