package no.bevilling.violation;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.bevilling.application.ApplicationForm;
import no.bevilling.application.ApplicationSamples;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.decision.CaseScenario;
import no.bevilling.licence.Licence;
import no.bevilling.party.Organisation;
import no.bevilling.platform.Browser;

/** Points and withdrawal cases of Nord-Aurdal, over HTTP as people reach them: sara handles, gunnar approves, kari holds. */
@ApplicationScoped
class ReactionScenario {
    static final String NORD_AURDAL = "3451";

    @Inject
    CaseScenario scenario;

    @Inject
    OpenCases open;

    @Inject
    Cases cases;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** A licence that kari has got for a new place. */
    UUID licence(String place) {
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

    /** As {@link #licence}, held by an organisation for which nobody else has applied: other tests let members apply. */
    UUID licenceOfItsOwn(String place) {
        UUID licence = licence(place);
        run(() -> {
            Organisation holder = new Organisation();
            holder.organisationNumber = ApplicationSamples.validOrganisationNumber(
                    30_000_000 + (int) (Math.abs(licence.getMostSignificantBits()) % 9_000_000));
            holder.name = place + " AS";
            holder.persistAndFlush();
            Licence.update("organisationId = ?1 where id = ?2", holder.id, licence);
        });
        return licence;
    }

    /** A case that sara opens from a report of the police, with violations as {@code KIND 2026-11-14 02:20}. */
    UUID pointsCase(UUID licence, String first, String... more) {
        String location = form("sara", "/k/3451/bevillinger/" + licence + "/ny-prikksak")
                .with("source", "POLICE")
                .with("reference", "2026/1234")
                .with("foundOn", today())
                .with("noTie", "true")
                .violation(first)
                .post()
                .statusCode(303)
                .extract()
                .header("Location");
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        for (String one : more) {
            of("sara", id, "prikksaker", "/overtredelser").violation(one).post().statusCode(303);
        }
        tie("gunnar", id);
        return id;
    }

    /** Notice, the holder's comment, proposal and approval: the points are given. */
    void decided(UUID pointsCase) {
        noticed(pointsCase, "prikksaker");
        commented(pointsCase, "Vi beklager.");
        proposed(pointsCase).statusCode(303);
        approved(pointsCase, "prikksaker").statusCode(303);
    }

    void noticed(UUID id, String matter) {
        of("sara", id, matter, "/varsel")
                .with("dueOn", today().plusWeeks(3))
                .post()
                .statusCode(303);
    }

    ValidatableResponse commented(UUID id, String text) {
        return form("kari", "/soknad/3451/sak/" + id + "/varsel")
                .with("version", noticedVersion(id))
                .with("comment", text)
                .post()
                .statusCode(303);
    }

    ValidatableResponse proposed(UUID pointsCase) {
        return of("sara", pointsCase, "prikksaker", "/vedtak")
                .with("outcome", "POINTS")
                .with("reasons", "Vi legger politiets rapport til grunn.")
                .post();
    }

    ValidatableResponse approved(UUID id, String matter) {
        return form("gunnar", "/k/3451/" + matter + "/" + id + "/godkjenning")
                .with("version", proposalVersion(id))
                .post();
    }

    /** The withdrawal case that points have led to. */
    UUID withdrawalCase(UUID licence) {
        UUID id = call(() -> WithdrawalCase.<WithdrawalCase>find("licenceId = ?1 order by id", licence)
                        .<WithdrawalCase>list())
                .stream()
                .map(of -> of.id)
                .reduce((first, second) -> second)
                .orElseThrow();
        tie("sara", id);
        tie("gunnar", id);
        return id;
    }

    /** A withdrawal from so many days ahead, noticed, commented on, proposed and approved. */
    UUID withdrawn(UUID licence, int daysAhead, int days) {
        UUID id = withdrawalCase(licence);
        noticed(id, "inndragninger");
        commented(id, "Vi ber om at det venter til etter jul.");
        of("sara", id, "inndragninger", "/vedtak")
                .with("outcome", "WITHDRAWN")
                .with("from", today().plusDays(daysAhead))
                .with("days", days)
                .with("circumstances", "ORDINARY")
                .with("reasons", "Prikkene er nok.")
                .post()
                .statusCode(303);
        approved(id, "inndragninger").statusCode(303);
        return id;
    }

    void tie(String username, UUID id) {
        form(username, "/k/3451/saker/" + id + "/habilitet")
                .with("tie", "NONE")
                .post()
                .statusCode(303);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** As if the notice had been sent so many days ago, with a deadline that passed yesterday. */
    void letDeadlinePass(UUID pointsCase) {
        run(() -> entities.createNativeQuery("update points_case set notice_due_on = :day where id = :id")
                .setParameter("day", today().minusDays(1))
                .setParameter("id", pointsCase)
                .executeUpdate());
    }

    int version(UUID id) {
        return call(() -> cases.get(id).version);
    }

    LicensingCase about(UUID id) {
        return call(() -> cases.get(id));
    }

    private int noticedVersion(UUID id) {
        return call(() -> {
            PointsCase points = PointsCase.findById(TenantKey.of(id));
            return points != null ? points.version : WithdrawalCase.<WithdrawalCase>findById(TenantKey.of(id)).version;
        });
    }

    int proposalVersion(UUID id) {
        return call(() -> {
            List<PointsDecision> points = PointsDecision.list("caseId = ?1 and review.reviewedAt is null", id);
            return !points.isEmpty()
                    ? points.get(0).version
                    : WithdrawalDecision.<WithdrawalDecision>find("caseId = ?1 and review.reviewedAt is null", id)
                            .<WithdrawalDecision>singleResult()
                            .version;
        });
    }

    /** A form of a case's page, opened just now. */
    Form of(String username, UUID id, String matter, String action) {
        return form(username, "/k/3451/" + matter + "/" + id + action).with("version", version(id));
    }

    Form form(String username, String address) {
        return new Form(username, address);
    }

    ValidatableResponse page(String username, String address) {
        return Browser.signedIn(username).request().get(address).then();
    }

    <T> T call(Callable<T> work) {
        return scenario.at(NORD_AURDAL).call(work);
    }

    void run(Runnable work) {
        scenario.at(NORD_AURDAL).run(work);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
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

        /** {@code KIND day time}. */
        Form violation(String told) {
            String[] parts = told.split(" ");
            return with("kind", parts[0])
                    .with("committedOn", parts[1])
                    .with("committedAt", parts[2])
                    .with("facts", "Patruljen så det, klokka " + parts[2] + ".");
        }

        ValidatableResponse post() {
            return request.post(address).then();
        }
    }
}
