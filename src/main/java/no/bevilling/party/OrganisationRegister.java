package no.bevilling.party;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bevilling.party.RegisterAnswer.State;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Asks Enhetsregisteret about an organisation number. It never throws and never keeps anybody waiting longer than its time
 * limit: a form works without it.
 */
@ApplicationScoped
public class OrganisationRegister {
    private static final Logger LOG = Logger.getLogger(OrganisationRegister.class);
    private static final int REMEMBERED = 1_000;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int SERVER_ERROR = 500;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** {@code https://data.brreg.no/enhetsregisteret/api}; empty: no register is asked. */
    @ConfigProperty(name = "bevilling.organisation-register.address")
    Optional<String> address;

    /** For one attempt. */
    @ConfigProperty(name = "bevilling.organisation-register.timeout", defaultValue = "PT2S")
    Duration timeout;

    /** How often it is asked in all, when it does not answer. */
    @ConfigProperty(name = "bevilling.organisation-register.attempts", defaultValue = "2")
    int attempts;

    /** How long an answer is good; that it does not answer is never remembered. */
    @ConfigProperty(name = "bevilling.organisation-register.remember", defaultValue = "PT1H")
    Duration remember;

    private final Map<String, Remembered> answers = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > REMEMBERED;
        }
    });
    private final Map<String, RememberedRoles> roles = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RememberedRoles> eldest) {
            return size() > REMEMBERED;
        }
    });
    private HttpClient client;

    private record Remembered(RegisterAnswer answer, Instant until) {}

    private record RememberedRoles(RolesAnswer answer, Instant until) {}

    @PostConstruct
    void open() {
        client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Whether there is a register to ask. */
    public boolean isOn() {
        return address.filter(text -> !text.isBlank()).isPresent();
    }

    /**
     * What the register has.
     *
     * @param number nine digits with the right control digit; others are not found, and the register is not asked
     */
    public RegisterAnswer ask(String number) {
        if (!isOn()) {
            return RegisterAnswer.of(State.OFF);
        }
        if (!OrganisationNumber.isValid(number)) {
            return RegisterAnswer.of(State.NOT_FOUND);
        }
        Remembered known = answers.get(number);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.answer();
        }
        RegisterAnswer answer = RegisterAnswer.of(State.UNAVAILABLE);
        for (int attempt = 0; attempt < attempts && answer.state() == State.UNAVAILABLE; attempt++) {
            answer = once(number);
        }
        if (answer.state() != State.UNAVAILABLE) {
            answers.put(number, new Remembered(answer, clock.instant().plus(remember)));
        }
        return answer;
    }

    /**
     * Who holds roles in the organisation: general manager, chair, owner … Asked as {@link #ask}, and remembered as long.
     *
     * @param number nine digits with the right control digit; others are not found, and the register is not asked
     */
    public RolesAnswer roles(String number) {
        if (!isOn()) {
            return RolesAnswer.of(State.OFF);
        }
        if (!OrganisationNumber.isValid(number)) {
            return RolesAnswer.of(State.NOT_FOUND);
        }
        RememberedRoles known = roles.get(number);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.answer();
        }
        RolesAnswer answer = RolesAnswer.of(State.UNAVAILABLE);
        for (int attempt = 0; attempt < attempts && answer.state() == State.UNAVAILABLE; attempt++) {
            Fetched fetched = fetch("/enheter/" + number + "/roller");
            answer = fetched.state() == State.FOUND
                    ? new RolesAnswer(State.FOUND, roles(fetched.body()))
                    : RolesAnswer.of(fetched.state());
        }
        if (answer.state() != State.UNAVAILABLE) {
            roles.put(number, new RememberedRoles(answer, clock.instant().plus(remember)));
        }
        return answer;
    }

    private RegisterAnswer once(String number) {
        Fetched fetched = fetch("/enheter/" + number);
        return fetched.state() == State.FOUND ? read(number, fetched.body()) : RegisterAnswer.of(fetched.state());
    }

    /** What came back; {@code body} only where something was found. */
    private record Fetched(State state, JsonNode body) {}

    private Fetched fetch(String path) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(address.orElseThrow().replaceAll("/+$", "") + path))
                .timeout(timeout)
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return switch (response.statusCode()) {
                case OK -> new Fetched(State.FOUND, json.readTree(response.body()));
                case NOT_FOUND -> new Fetched(State.NOT_FOUND, null);
                case GONE -> new Fetched(State.DELETED, null);
                default -> {
                    boolean itsOwn = response.statusCode() >= SERVER_ERROR;
                    LOG.warnf("Enhetsregisteret answers %d%s", response.statusCode(), itsOwn ? "" : ", unexpectedly");
                    yield new Fetched(State.UNAVAILABLE, null);
                }
            };
        } catch (IOException notUnderstood) {
            LOG.warnf("Enhetsregisteret does not answer: %s", notUnderstood.toString());
            return new Fetched(State.UNAVAILABLE, null);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Fetched(State.UNAVAILABLE, null);
        }
    }

    /** Those that are held now by somebody who lives. */
    private static List<RegisteredRole> roles(JsonNode answer) {
        List<RegisteredRole> found = new ArrayList<>();
        for (JsonNode group : answer.path("rollegrupper")) {
            for (JsonNode role : group.path("roller")) {
                JsonNode person = role.path("person");
                boolean held = !role.path("fratraadt").asBoolean()
                        && !role.path("avregistrert").asBoolean()
                        && !person.path("erDoed").asBoolean();
                if (held && person.hasNonNull("navn")) {
                    found.add(new RegisteredRole(
                            role.path("type").path("kode").asText(""),
                            name(person.path("navn")),
                            date(person.path("fodselsdato").asText(""))));
                }
            }
        }
        return List.copyOf(found);
    }

    private static String name(JsonNode name) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of("fornavn", "mellomnavn", "etternavn")) {
            parts.add(
                    name.path(part).asText("").equals("null")
                            ? ""
                            : name.path(part).asText(""));
        }
        parts.removeIf(String::isBlank);
        return String.join(" ", parts);
    }

    private static LocalDate date(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : null;
    }

    private static RegisterAnswer read(String number, JsonNode entity) {
        String name = entity.path("navn").asText("");
        RegisteredOrganisation found = new RegisteredOrganisation(
                number, name, entity.path("organisasjonsform").path("kode").asText(""), address(entity));
        if (entity.hasNonNull("slettedato")) {
            return new RegisterAnswer(State.DELETED, found);
        }
        if (entity.path("konkurs").asBoolean()) {
            return new RegisterAnswer(State.BANKRUPT, found);
        }
        return name.isBlank() ? RegisterAnswer.of(State.UNAVAILABLE) : new RegisterAnswer(State.FOUND, found);
    }

    /** The postal address where there is one of its own, else the business address, on one line. */
    private static String address(JsonNode entity) {
        JsonNode address =
                entity.hasNonNull("postadresse") ? entity.get("postadresse") : entity.path("forretningsadresse");
        List<String> parts = new ArrayList<>();
        address.path("adresse").forEach(line -> parts.add(line.asText()));
        String place = (address.path("postnummer").asText("") + " "
                        + address.path("poststed").asText(""))
                .strip();
        parts.add(place);
        parts.removeIf(String::isBlank);
        return String.join(", ", parts);
    }
}
