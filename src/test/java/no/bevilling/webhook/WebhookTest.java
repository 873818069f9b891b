package no.bevilling.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Timeline;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.decision.CaseScenario;
import no.bevilling.platform.Browser;
import no.bevilling.platform.TestDatabase;
import no.bevilling.platform.TestMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other systems are told what happens: signed, once if it goes, again if it does not, and never anything of persons. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WebhookTest {
    private static final String NUMBER = "3438";
    private static final String PAGES = "/k/" + NUMBER + "/webhooks";
    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=]+");

    @Inject
    WebhookSender sender;

    @Inject
    Webhooks webhooks;

    @Inject
    OpenCases open;

    @Inject
    CaseScenario scenario;

    @Inject
    Timeline timeline;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    private final List<Received> received = Collections.synchronizedList(new ArrayList<>());
    private volatile int answer = 200;
    private volatile long slow;
    private HttpServer server;
    private Browser frida;
    private int here;

    /** What the other system got. */
    private record Received(String path, String id, long timestamp, String signature, String body) {}

    @BeforeEach
    void another_system() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::take);
        server.start();
        frida = Browser.signedIn("frida");
        here = open.municipality(NUMBER);
    }

    @AfterEach
    void is_gone() {
        server.stop(0);
        Tenant.run(here, () -> Webhook.deleteAll());
    }

    @Test
    void an_event_goes_once_its_receiver_is_up_and_its_signature_proves_whence_it_comes() throws Exception {
        UUID id = register("APPLICATION_RECEIVED");
        String secret = reveal(id);
        assertThat(frida.form().post(PAGES + "/" + id + "/hemmelighet").statusCode())
                .isEqualTo(409);
        assertThat(frida.request().get(PAGES + "/" + id).asString()).doesNotContain(secret);

        UUID caseId = open.restaurant(NUMBER, "kari", "Webhookkroa");
        server.stop(0);
        sender.send(here);
        assertThat(delivery(id).status).isEqualTo(WebhookDelivery.Status.WAITING);
        assertThat(problems(id)).containsExactly(WebhookProblem.UNREACHABLE);
        assertThat(Duration.between(clock.instant(), delivery(id).nextAttemptAt))
                .isGreaterThan(Duration.ofSeconds(30));
        sender.send(here);
        assertThat(problems(id)).as("not before its time").hasSize(1);

        restart();
        slow = 2_500;
        due();
        sender.send(here);
        slow = 0;
        answer = 500;
        due();
        sender.send(here);
        answer = 302;
        due();
        sender.send(here);
        answer = 200;
        due();
        sender.send(here);
        sender.send(here);

        assertThat(problems(id))
                .containsExactly(
                        WebhookProblem.UNREACHABLE,
                        WebhookProblem.TIMEOUT,
                        WebhookProblem.ANSWER,
                        WebhookProblem.ANSWER,
                        null);
        assertThat(delivery(id).status).isEqualTo(WebhookDelivery.Status.DELIVERED);
        assertThat(Tenant.call(here, () -> Webhook.<Webhook>findById(TenantKey.of(id)).failingSince))
                .isNull();
        assertThat(received)
                .as("no redirect was followed, and each try was the same message")
                .hasSize(4)
                .extracting(Received::path, Received::id)
                .containsOnly(tuple("/hook?a=1", delivery(id).id.toString()));
        Received last = received.get(3);
        assertThat(Math.abs(clock.instant().getEpochSecond() - last.timestamp()))
                .isLessThan(60);
        assertThat(last.signature()).isEqualTo(WebhookSecrets.sign(secret, last.id(), last.timestamp(), last.body()));

        JsonNode told = json.readTree(last.body());
        assertThat(told.at("/type").asText()).isEqualTo("application.received");
        assertThat(told.at("/data/municipality").asText()).isEqualTo(NUMBER);
        assertThat(told.at("/data/case/id").asText()).isEqualTo(caseId.toString());
        assertThat(told.at("/data/case/href").asText()).endsWith("/k/" + NUMBER + "/saker/" + caseId);
        assertThat(last.body()).doesNotContain("Kari", "Webhookkroa", "AS");

        frida.form()
                .post(PAGES + "/" + id + "/leveringer/" + delivery(id).id)
                .then()
                .statusCode(303);
        sender.send(here);
        assertThat(received).hasSize(5);
        assertThat(received.get(4).id()).isEqualTo(last.id());
    }

    @Test
    void a_signature_is_what_Standard_Webhooks_says() {
        // The example of the specification's own libraries.
        assertThat(WebhookSecrets.sign(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330L,
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void what_is_rolled_back_is_told_to_nobody() {
        UUID id = register("APPLICATION_RECEIVED", "DECISION_MADE");
        UUID caseId = open.restaurant(NUMBER, "kari", "Angrekroa");
        assertThatThrownBy(() -> Tenant.run(here, () -> {
                    timeline.record(caseId, CaseEventKind.REFUSED, Map.of());
                    throw new IllegalStateException("it was not so");
                }))
                .hasMessageContaining("it was not so");
        assertThat(Tenant.call(here, () -> WebhookDelivery.<WebhookDelivery>list("webhookId", id)))
                .extracting(delivery -> delivery.event)
                .containsExactly(WebhookEvent.APPLICATION_RECEIVED);
    }

    @Test
    void a_licence_that_is_granted_is_told_of_with_its_public_address() throws Exception {
        int aurdal = open.municipality("3451");
        UUID[] hook = {null};
        Tenant.run(
                aurdal,
                () -> hook[0] = webhooks.register(
                                new Webhooks.Typed(
                                        "Register",
                                        address(),
                                        "it@nord-aurdal.example",
                                        List.of(WebhookEvent.LICENCE_GRANTED, WebhookEvent.DECISION_MADE)),
                                open.user("sara"))
                        .id);
        try {
            scenario.at("3451").by("sara").granted("Kroken skjenkestove", "gunnar");
            sender.send(aurdal);
            assertThat(received)
                    .extracting(one -> json.readTree(one.body()).at("/type").asText())
                    .containsExactlyInAnyOrder("decision.made", "licence.granted");
            assertThat(received)
                    .allSatisfy(
                            one -> assertThat(one.body()).doesNotContain("Kroken", "Mona", "Didrik", "Oda", "kari"));
            JsonNode licence = received.stream()
                    .map(one -> read(one.body()))
                    .filter(told -> told.at("/type").asText().equals("licence.granted"))
                    .findFirst()
                    .orElseThrow()
                    .at("/data/licence");
            assertThat(licence.at("/href").asText())
                    .endsWith(
                            "/api/v1/register/licences/" + licence.at("/number").asText());
        } finally {
            Tenant.run(aurdal, () -> Webhook.deleteById(TenantKey.of(hook[0])));
        }
    }

    @Test
    void a_new_secret_counts_at_once_and_the_former_one_for_a_day() {
        UUID id = register("APPLICATION_RECEIVED");
        String former = reveal(id);
        frida.form()
                .formParam("version", version(id))
                .post(PAGES + "/" + id + "/ny-hemmelighet")
                .then()
                .statusCode(303);
        String now = reveal(id);
        assertThat(now).isNotEqualTo(former);

        frida.form().post(PAGES + "/" + id + "/prove").then().statusCode(303);
        sender.send(here);
        Received test = received.get(0);
        assertThat(test.signature().split(" "))
                .containsExactly(
                        WebhookSecrets.sign(now, test.id(), test.timestamp(), test.body()),
                        WebhookSecrets.sign(former, test.id(), test.timestamp(), test.body()));

        Tenant.run(
                here,
                () -> Webhook.update(
                        "formerUntil = ?1 where id = ?2", clock.instant().minusSeconds(1), id));
        frida.form().post(PAGES + "/" + id + "/prove").then().statusCode(303);
        sender.send(here);
        Received later = received.get(1);
        assertThat(later.signature()).isEqualTo(WebhookSecrets.sign(now, later.id(), later.timestamp(), later.body()));
    }

    @Test
    void one_that_has_failed_for_days_is_stopped_and_its_contact_is_told() {
        UUID id = register("APPLICATION_RECEIVED");
        open.restaurant(NUMBER, "kari", "Stoppkroa");
        answer = 503;
        sender.send(here);
        assertThat(frida.request().cookie("sprak", "nb").get(PAGES).asString()).contains("Svarer ikke");
        Tenant.run(
                here,
                () -> Webhook.update(
                        "failingSince = ?1 where id = ?2", clock.instant().minus(Duration.ofDays(4)), id));
        due();
        sender.send(here);
        due();
        sender.send(here);
        assertThat(received).as("one that is stopped is left alone").hasSize(2);
        TestMail.whileDown(() -> Tenant.run(here, () -> sender.tellOfStopped()));
        Tenant.run(here, () -> sender.tellOfStopped());
        Tenant.run(here, () -> sender.tellOfStopped());
        assertThat(TestMail.about(id.toString())).hasSize(1);

        answer = 200;
        frida.form()
                .formParam("version", version(id))
                .formParam("active", "true")
                .post(PAGES + "/" + id + "/tilstand")
                .then()
                .statusCode(303);
        sender.send(here);
        assertThat(delivery(id).status).isEqualTo(WebhookDelivery.Status.DELIVERED);

        answer = 410;
        frida.form().post(PAGES + "/" + id + "/prove").then().statusCode(303);
        sender.send(here);
        assertThat(Tenant.call(here, () -> Webhook.<Webhook>findById(TenantKey.of(id)).stoppedBecause))
                .isEqualTo(Webhook.Stopped.GONE);
    }

    private UUID register(String... events) {
        String there = frida.form()
                .formParam("name", "Annet system")
                .formParam("address", address())
                .formParam("contact", "it@sor-fron.example")
                .formParam("events", (Object[]) events)
                .post(PAGES)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return UUID.fromString(there.substring(there.lastIndexOf('/') + 1));
    }

    private String reveal(UUID id) {
        Matcher secret = SECRET.matcher(frida.form()
                .post(PAGES + "/" + id + "/hemmelighet")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asString());
        assertThat(secret.find()).isTrue();
        return secret.group();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?a=1";
    }

    private int version(UUID id) {
        return Tenant.call(here, () -> Webhook.<Webhook>findById(TenantKey.of(id)).version);
    }

    private WebhookDelivery delivery(UUID hook) {
        return Tenant.call(
                here,
                () -> WebhookDelivery.<WebhookDelivery>find("webhookId", hook).firstResult());
    }

    private List<WebhookProblem> problems(UUID hook) {
        return Tenant.call(
                here,
                () -> WebhookAttempt.<WebhookAttempt>list("order by triedAt").stream()
                        .filter(attempt -> WebhookDelivery.<WebhookDelivery>findById(TenantKey.of(attempt.deliveryId))
                                .webhookId
                                .equals(hook))
                        .map(attempt -> attempt.problem)
                        .toList());
    }

    private void due() {
        Tenant.run(here, () -> WebhookDelivery.update("nextAttemptAt = createdAt where status = WAITING"));
    }

    private void restart() throws IOException {
        InetSocketAddress same = server.getAddress();
        server = HttpServer.create(same, 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::take);
        server.start();
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(
                call.getRequestURI().toString(),
                call.getRequestHeaders().getFirst("webhook-id"),
                Long.parseLong(call.getRequestHeaders().getFirst("webhook-timestamp")),
                call.getRequestHeaders().getFirst("webhook-signature"),
                body));
        long waits = slow;
        if (waits > 0) {
            try {
                Thread.sleep(waits);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        call.getResponseHeaders().add("Location", address() + "&redirected");
        call.sendResponseHeaders(answer, -1);
        call.close();
    }
}
