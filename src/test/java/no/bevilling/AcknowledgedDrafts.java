package no.bevilling;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.bevilling.platform.Browser;

/**
 * Applicants of the demo who begin, fill in and attach as fast as they can, each over the API with the session of a
 * browser, and remember what the product has answered for.
 */
final class AcknowledgedDrafts {
    private static final String API = "/api/v1/applications";
    private static final int SAVES = 4;

    /** What was answered last about a draft; {@code attached} is the address of its file, or null. */
    private record Draft(Browser owner, String name, int version, String attached) {}

    private final Map<String, Draft> drafts = new ConcurrentHashMap<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final CountDownLatch enough;
    private final long wanted;
    private final List<Thread> writers = new ArrayList<>();
    private volatile boolean killed;

    /** @param wanted how many writes are to be answered before all is killed */
    AcknowledgedDrafts(int webPort, int wanted) {
        RestAssured.baseURI = "http://127.0.0.1";
        RestAssured.port = webPort;
        this.wanted = wanted;
        this.enough = new CountDownLatch(wanted);
    }

    /** Lets four applicants write, and runs {@code kill} in the midst of it. */
    void writeUntil(Runnable kill) throws InterruptedException {
        for (int writer = 0; writer < 4; writer++) {
            Browser browser = Browser.signedIn(writer % 2 == 0 ? "kari" : "nils");
            String token = browser.token();
            String municipality = writer < 2 ? "3451" : "3454";
            writers.add(new Thread(() -> write(browser, token, municipality)));
        }
        writers.forEach(Thread::start);
        assertThat(enough.await(3, TimeUnit.MINUTES))
                .as("%d of %d writes; %s", wanted - enough.getCount(), wanted, failures)
                .isTrue();
        killed = true;
        kill.run();
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(failures).isEmpty();
    }

    private void write(Browser browser, String token, String municipality) {
        try {
            while (draft(browser, token, municipality)) {
                // until something is not answered any more
            }
        } catch (Exception | AssertionError broken) {
            // The write under way when all was killed was not acknowledged, and may be lost.
            if (!killed) {
                failures.add(broken);
            }
        }
    }

    /** One draft from its beginning to its file; false when the product answers no more. */
    private boolean draft(Browser browser, String token, String municipality) {
        Response started = json(browser, token)
                .body(Map.of("municipality", municipality, "licenceType", "SERVING"))
                .post(API);
        if (!taken(started)) {
            return false;
        }
        String address = API + "/" + municipality + "/" + started.path("id");
        acknowledge(address, new Draft(browser, null, started.path("version"), null));
        for (int save = 1; save <= SAVES; save++) {
            Draft before = drafts.get(address);
            String name = "Kroa " + save;
            Response saved = json(browser, token)
                    .body(Map.of("version", before.version(), "answers", Map.of("place", Map.of("name", name))))
                    .patch(address);
            if (!taken(saved)) {
                return false;
            }
            acknowledge(address, new Draft(browser, name, saved.path("version"), null));
        }
        Response attached = browser.request()
                .accept("application/json")
                .header("X-CSRF-TOKEN", token)
                .multiPart("kind", "FLOOR_PLAN")
                .multiPart("file", "plan.pdf", content(address), "application/pdf")
                .post(address + "/attachments");
        if (!taken(attached)) {
            return false;
        }
        Draft before = drafts.get(address);
        String file = address + "/attachments/" + attached.path("id");
        acknowledge(address, new Draft(browser, before.name(), before.version(), file));
        return true;
    }

    private boolean taken(Response answer) {
        assertThat(answer.statusCode() < 300 || killed).as(answer.asString()).isTrue();
        return answer.statusCode() < 300;
    }

    private void acknowledge(String address, Draft draft) {
        drafts.put(address, draft);
        enough.countDown();
    }

    private static RequestSpecification json(Browser browser, String token) {
        return browser.request()
                .accept("application/json")
                .contentType("application/json")
                .header("X-CSRF-TOKEN", token);
    }

    private static byte[] content(String address) {
        return ("%PDF-1.7\n" + address).getBytes();
    }

    /** Asks for every draft as its applicant: what was answered for is there, and of a later write all or nothing. */
    void areAllThere() {
        assertThat(drafts).hasSizeGreaterThan(10);
        drafts.forEach((address, draft) -> {
            Response now = draft.owner().request().accept("application/json").get(address);
            assertThat(now.statusCode()).as(address + ": " + now.asString()).isEqualTo(200);
            int version = now.path("version");
            String name = now.path("answers.place.name");
            assertThat(version).as(address).isBetween(draft.version(), draft.version() + 1);
            if (version == draft.version()) {
                assertThat(name).as(address).isEqualTo(draft.name());
            }
            if (draft.attached() != null) {
                assertThat(draft.owner().request().get(draft.attached()).asByteArray())
                        .as(draft.attached())
                        .isEqualTo(content(address));
            }
        });
    }
}
