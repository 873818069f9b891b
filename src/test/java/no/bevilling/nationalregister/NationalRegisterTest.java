package no.bevilling.nationalregister;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jackson.JsonLoader;
import com.github.fge.jsonschema.core.report.ProcessingReport;
import com.github.fge.jsonschema.main.JsonSchema;
import com.github.fge.jsonschema.main.JsonSchemaFactory;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.File;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.bevilling.licence.RegisterGround;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody enters a licence twice: what becomes of it is in a log that Bevillingsregisteret reads or is handed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NationalRegisterTest {
    private static final String HERE = "5046";
    private static final String CHANGES = "/api/v1/national-register/changes";
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Inject
    RegisterGround ground;

    @Inject
    ChangeLogDriver log;

    @Inject
    Changes changes;

    @Inject
    HandOver handOver;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    private final String word = "Logg" + UUID.randomUUID().toString().substring(0, 8);
    private LocalDate today;
    private String licence;
    private long before;

    @BeforeEach
    void a_licence_that_the_log_does_not_have_yet() {
        today = LocalDate.now(clock);
        upToDate();
        before = changes.last();
        licence = ground.granted(HERE, made -> made.named(word).at("Vegen 1", 61.2, 9.1));
    }

    @Test
    void what_becomes_of_a_licence_is_told_once_and_in_order() throws Exception {
        upToDate();
        upToDate();
        assertThat(kinds(before)).containsExactly("CREATED");

        ground.withdrawn(licence, today.plusDays(1), today.plusDays(7));
        upToDate();
        upToDate();
        ground.closedDown(licence);
        upToDate();
        assertThat(kinds(before)).containsExactly("CREATED", "CHANGED", "ENDED");

        Response all = after(before);
        isAsDescribed(all.asString());
        all.then()
                .body("changes.entry.licenceNumber", equalTo(List.of(licence, licence, licence)))
                .body(
                        "changes[1].entry.withdrawals[0].to",
                        equalTo(today.plusDays(7).toString()))
                .body("changes[2].entry.ended", equalTo(true))
                .body("changes[0].entry.rights[0].law", equalTo("alkoholloven § 4-2 første ledd"))
                .body("changes[0].entry.rights[0].drinkGroups", equalTo(List.of(1, 2)));
        // The same question has the same answer, and whoever has read to the end has missed nothing.
        assertThat(after(before).asString()).isEqualTo(all.asString());
        assertThat(kinds(all.jsonPath().getLong("last"))).isEmpty();
    }

    @Test
    void a_reader_with_small_hands_comes_to_the_end_too() {
        upToDate();
        ground.withdrawn(licence, today.plusDays(1), today.plusDays(7));
        upToDate();
        List<Long> read = new ArrayList<>();
        String next = CHANGES + "?after=" + before + "&size=1";
        while (next != null && read.size() < 10) {
            Response answer = given().urlEncodingEnabled(false).get(next);
            read.addAll(answer.jsonPath().getList("changes.sequence", Long.class));
            String link = answer.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(read).hasSize(2).isSorted().doesNotHaveDuplicates();
        given().get(CHANGES + "?after=-1").then().statusCode(400);
        given().get(CHANGES + "?size=5000").then().statusCode(400);
    }

    @Test
    void that_time_has_ended_a_licence_is_told_although_nobody_did_anything() {
        upToDate();
        now(RegisterGround.LAST_DAY.plusDays(2).atTime(12, 0).atZone(OSLO).toInstant());
        upToDate();
        Response told = after(before);
        assertThat(told.jsonPath().getList("changes.findAll { it.licenceNumber == '" + licence + "' }.kind"))
                .isEqualTo(List.of("CREATED", "ENDED"));
        assertThat(told.jsonPath()
                        .getString("changes.findAll { it.licenceNumber == '" + licence + "' }[1].entry.status"))
                .isEqualTo("EXPIRED");
    }

    @Test
    void the_whole_is_where_the_log_goes_on_from() {
        upToDate();
        Response whole = given().get("/api/v1/national-register/licences");
        assertThat(whole.jsonPath().getLong("upTo")).isEqualTo(changes.last());
        assertThat(whole.jsonPath().getList("licences.licenceNumber"))
                .contains(licence)
                .doesNotHaveDuplicates();
        given().header("If-None-Match", whole.header("ETag"))
                .get("/api/v1/national-register/licences")
                .then()
                .statusCode(304);
        List<String> lines = given().get("/api/v1/national-register/licences.csv")
                .asString()
                .lines()
                .toList();
        assertThat(lines.get(0))
                .isEqualTo(
                        "licenceNumber;rights;holder;organisationNumber;business;streetAddress;postalCode;postalPlace;"
                                + "email;telephone;municipalityNumber;validFrom;validTo;grantedOn;withdrawals;transferredOn;"
                                + "transferredTo;status;ended;demo");
        assertThat(lines).filteredOn(line -> line.contains(licence)).hasSize(1);
    }

    @Test
    void a_register_that_is_down_gets_everything_when_it_is_up_again() throws Exception {
        upToDate();
        AtomicInteger answers = new AtomicInteger(503);
        List<String> taken = new CopyOnWriteArrayList<>();
        Map<String, String> keys = new TreeMap<>();
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/inn", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (answers.get() == 200) {
                taken.add(body);
                keys.put(exchange.getRequestHeaders().getFirst("Idempotency-Key"), body);
            }
            exchange.sendResponseHeaders(answers.get(), -1);
            exchange.close();
        });
        server.start();
        try {
            ChangesOverHttp http = new ChangesOverHttp();
            http.address = Optional.of("http://127.0.0.1:" + server.getAddress().getPort() + "/inn");
            http.timeout = Duration.ofSeconds(5);
            http.token = Optional.empty();
            http.json = json;

            handOver.to(http);
            HandOver.Standing down = standing();
            assertThat(down.delivered()).isZero();
            assertThat(down.problem()).contains("503");
            assertThat(down.waiting()).isTrue();

            answers.set(200);
            handOver.to(http);
            assertThat(taken).as("it is left in peace for a while").isEmpty();
            now(clock.instant().plus(Duration.ofMinutes(2)));
            handOver.to(http);
            handOver.to(http);

            HandOver.Standing up = standing();
            assertThat(up.delivered()).isEqualTo(changes.last());
            assertThat(up.problem()).isNull();
            assertThat(up.waiting()).isFalse();
            List<Long> sequences = new ArrayList<>();
            for (String body : taken) {
                isAsDescribed(body);
                json.readTree(body)
                        .path("changes")
                        .forEach(one -> sequences.add(one.path("sequence").asLong()));
            }
            assertThat(sequences).isSorted().doesNotHaveDuplicates().contains(changes.last());
            assertThat(keys).hasSize(taken.size());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_folder_is_handed_whole_files_only(@TempDir Path folder) throws Exception {
        upToDate();
        FolderOfChanges files = new FolderOfChanges();
        files.folder = Optional.of(folder.resolve("ut").toString());
        files.json = json;
        ChangeBatch batch = changes.after(before, 10);
        files.deliver(batch);
        files.deliver(batch);
        try (Stream<Path> written = Files.list(folder.resolve("ut"))) {
            List<Path> all = written.toList();
            assertThat(all).hasSize(1);
            assertThat(all.get(0).getFileName().toString())
                    .isEqualTo("changes-%012d-%012d.json"
                            .formatted(batch.changes().get(0).sequence(), batch.last()));
            isAsDescribed(Files.readString(all.get(0)));
        }
    }

    private HandOver.Standing standing() {
        return handOver.standings().stream()
                .filter(one -> one.name().equals("http"))
                .findFirst()
                .orElseThrow();
    }

    private void upToDate() {
        log.bringUpToDate(ground.municipality(HERE));
    }

    private static Response after(long sequence) {
        Response answer =
                given().queryParam("after", sequence).queryParam("size", 1000).get(CHANGES);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private List<String> kinds(long after) {
        return after(after).jsonPath().getList("changes.kind");
    }

    private static void isAsDescribed(String answer) throws Exception {
        JsonNode schema = JsonLoader.fromFile(new File("docs/national-register.schema.json"));
        JsonSchema described = JsonSchemaFactory.byDefault().getJsonSchema(schema);
        ProcessingReport report = described.validate(JsonLoader.fromString(answer));
        assertThat(report.isSuccess()).as(report.toString()).isTrue();
        // And a line that lacks something is refused.
        JsonNode lacking = JsonLoader.fromString(answer.replaceFirst("\"grantedOn\":\"[^\"]*\",?", ""));
        assertThat(described.validate(lacking).isSuccess()).isFalse();
    }

    private static void now(Instant instant) {
        QuarkusMock.installMockForType(Clock.fixed(instant, OSLO), Clock.class);
    }
}
