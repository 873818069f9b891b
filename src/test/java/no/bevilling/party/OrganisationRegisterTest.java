package no.bevilling.party;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import no.bevilling.party.RegisterAnswer.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a small server that answers as data.brreg.no does. */
class OrganisationRegisterTest {
    private static final String KROA = number("31029384");
    private static final String FOUND = """
            { "organisasjonsnummer": "%s", "navn": "FJELLKROA FAGERNES AS", "organisasjonsform": { "kode": "AS" },
              "forretningsadresse": { "adresse": ["Jernbanevegen 7"], "postnummer": "2900", "poststed": "FAGERNES",
                                      "kommunenummer": "3451" }, "konkurs": %s %s }
            """;

    private final Map<String, String> bodies = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int status = 200;
    private volatile int failures;
    private volatile Duration delay = Duration.ZERO;
    private HttpServer server;
    private OrganisationRegister register;
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/enhetsregisteret/api/enheter/", exchange -> {
            asked.incrementAndGet();
            pause();
            int answer = failures-- > 0 ? 503 : status;
            String number = exchange.getRequestURI().getPath().replaceAll(".*/", "");
            byte[] body = bodies.getOrDefault(number, "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(
                    answer == 200 && body.length == 0 ? 404 : answer, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        register =
                register(Optional.of("http://127.0.0.1:" + server.getAddress().getPort() + "/enhetsregisteret/api"));
    }

    private void pause() {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private OrganisationRegister register(Optional<String> address) {
        OrganisationRegister made = new OrganisationRegister();
        made.json = new ObjectMapper();
        made.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Europe/Oslo");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        made.address = address;
        made.timeout = Duration.ofMillis(500);
        made.attempts = 2;
        made.remember = Duration.ofHours(1);
        made.open();
        return made;
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_living_business_is_found_with_name_form_and_address() {
        bodies.put(KROA, FOUND.formatted(KROA, false, ""));

        assertThat(register.ask(KROA))
                .isEqualTo(new RegisterAnswer(
                        State.FOUND,
                        new RegisteredOrganisation(
                                KROA, "FJELLKROA FAGERNES AS", "AS", "Jernbanevegen 7, 2900 FAGERNES")));
    }

    @Test
    void a_number_that_nobody_has_is_not_found() {
        assertThat(register.ask(KROA).state()).isEqualTo(State.NOT_FOUND);
    }

    @Test
    void a_deleted_business_is_told_apart_whether_the_register_still_shows_it_or_not() {
        bodies.put(KROA, FOUND.formatted(KROA, false, ", \"slettedato\": \"2024-01-31\""));
        assertThat(register.ask(KROA).state()).isEqualTo(State.DELETED);

        String gone = number("41029385");
        status = 410;
        bodies.put(gone, "{}");
        assertThat(register.ask(gone).state()).isEqualTo(State.DELETED);
    }

    @Test
    void a_bankrupt_business_is_told_apart() {
        bodies.put(KROA, FOUND.formatted(KROA, true, ""));

        assertThat(register.ask(KROA).state()).isEqualTo(State.BANKRUPT);
    }

    @Test
    void a_register_that_stumbles_once_is_asked_again() {
        bodies.put(KROA, FOUND.formatted(KROA, false, ""));
        failures = 1;

        assertThat(register.ask(KROA).state()).isEqualTo(State.FOUND);
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_register_that_does_not_answer_is_unavailable_and_asked_again_next_time() {
        bodies.put(KROA, FOUND.formatted(KROA, false, ""));
        delay = Duration.ofSeconds(2);
        assertThat(register.ask(KROA).state()).isEqualTo(State.UNAVAILABLE);

        delay = Duration.ZERO;
        assertThat(register.ask(KROA).state()).isEqualTo(State.FOUND);
    }

    @Test
    void an_answer_that_cannot_be_understood_is_no_answer() {
        bodies.put(KROA, "<html>Vedlikehold</html>");

        assertThat(register.ask(KROA).state()).isEqualTo(State.UNAVAILABLE);
    }

    @Test
    void an_answer_is_remembered_for_an_hour() {
        bodies.put(KROA, FOUND.formatted(KROA, false, ""));
        register.ask(KROA);
        register.ask(KROA);
        assertThat(asked).hasValue(1);

        now = now.plus(Duration.ofMinutes(61));
        register.ask(KROA);
        assertThat(asked).hasValue(2);
    }

    @Test
    void who_holds_a_role_now_is_told_with_name_and_birth_date() {
        bodies.put("roller", """
                { "rollegrupper": [
                  { "type": { "kode": "DAGL" }, "roller": [ { "type": { "kode": "DAGL" }, "fratraadt": false,
                    "person": { "fodselsdato": "1970-03-04", "erDoed": false,
                                "navn": { "fornavn": "KARI", "mellomnavn": "B.", "etternavn": "SØKER" } } } ] },
                  { "type": { "kode": "STYR" }, "roller": [
                    { "type": { "kode": "LEDE" }, "fratraadt": true,
                      "person": { "fodselsdato": "1960-01-01", "navn": { "fornavn": "OLD", "etternavn": "LEDER" } } },
                    { "type": { "kode": "MEDL" }, "enhet": { "organisasjonsnummer": "999999999" } } ] } ] }
                """);

        assertThat(register.roles(KROA))
                .isEqualTo(new RolesAnswer(
                        State.FOUND,
                        List.of(new RegisteredRole("DAGL", "KARI B. SØKER", java.time.LocalDate.of(1970, 3, 4)))));
        register.roles(KROA);
        assertThat(asked).as("remembered").hasValue(1);
    }

    @Test
    void roles_that_the_register_cannot_tell_now_are_unavailable_and_not_none() {
        status = 500;

        assertThat(register.roles(KROA)).isEqualTo(new RolesAnswer(State.UNAVAILABLE, List.of()));
        assertThat(register(Optional.empty()).roles(KROA).state()).isEqualTo(State.OFF);
    }

    @Test
    void without_an_address_nothing_is_asked() {
        OrganisationRegister off = register(Optional.empty());

        assertThat(off.ask(KROA).state()).isEqualTo(State.OFF);
        assertThat(off.isOn()).isFalse();
    }

    @Test
    void a_number_with_a_wrong_control_digit_is_not_sent_anywhere() {
        assertThat(register.ask("123456789").state()).isEqualTo(State.NOT_FOUND);
        assertThat(asked).hasValue(0);
    }

    /** Eight digits and their control digit. */
    private static String number(String eightDigits) {
        for (int digit = 0; digit < 10; digit++) {
            if (OrganisationNumber.isValid(eightDigits + digit)) {
                return eightDigits + digit;
            }
        }
        throw new IllegalArgumentException(eightDigits);
    }
}
