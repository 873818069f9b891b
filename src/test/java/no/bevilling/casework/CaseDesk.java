package no.bevilling.casework;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import no.bevilling.application.OpenCases;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Browser;

/** Cases of Nord-Aurdal as the pages of a caseworker reach them, over HTTP. */
@ApplicationScoped
public class CaseDesk {
    static final String NORD_AURDAL = "3451";

    @Inject
    OpenCases open;

    @Inject
    Cases cases;

    @Inject
    Completeness completeness;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** A case that {@code kari} has handed in just now. */
    public UUID received(String place) {
        return open.restaurant(NORD_AURDAL, "kari", place);
    }

    /** A case as if everything had come in, and been in, so many days ago. */
    UUID completeSince(String place, int days) {
        UUID id = received(place);
        receivedDaysAgo(id, days);
        run(() -> completeness.complete(id, version(id), today().minusDays(days), open.user("sara")));
        return id;
    }

    /** As if it had been handed in so many days ago. */
    void receivedDaysAgo(UUID id, int days) {
        run(() -> LicensingCase.update(
                "receivedAt = ?1 where id = ?2", clock.instant().minus(java.time.Duration.ofDays(days)), id));
    }

    /** Changes the case behind its pages' back, and reckons its clocks anew. */
    void change(UUID id, java.util.function.Consumer<LicensingCase> how) {
        run(() -> {
            LicensingCase about = cases.get(id);
            how.accept(about);
            deadlines.refresh(about);
        });
    }

    public LicensingCase get(UUID id) {
        return call(() -> cases.get(id));
    }

    int version(UUID id) {
        return call(() -> cases.get(id).version);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Changes rows that no page changes: lets time pass, say. */
    public void sql(String statement) {
        run(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    /** Sends a form of a page below the case's own; {@code fields} are names and values in turn. */
    public ValidatableResponse send(String username, UUID id, String page, Object... fields) {
        var form = Browser.signedIn(username).form().formParam("version", version(id));
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam((String) fields[i], String.valueOf(fields[i + 1]));
        }
        return form.post("/k/" + NORD_AURDAL + "/saker/" + id + page).then();
    }

    public ValidatableResponse read(String username, UUID id, String page) {
        return Browser.signedIn(username)
                .request()
                .get("/k/" + NORD_AURDAL + "/saker/" + id + page)
                .then();
    }

    public <T> T call(Supplier<T> work) {
        return Tenant.call(open.municipality(NORD_AURDAL), work::get);
    }

    void run(Runnable work) {
        Tenant.run(open.municipality(NORD_AURDAL), work);
    }
}
