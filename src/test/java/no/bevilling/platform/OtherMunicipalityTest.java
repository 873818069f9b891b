package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.bevilling.account.Role;
import no.bevilling.application.OpenCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A caseworker of Vang reads nothing and writes nothing of Etnedal: every page and endpoint that takes an id is asked
 * for everything that Etnedal has, at Etnedal's address and at Vang's own.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OtherMunicipalityTest {
    private static final String VANG = "3454";
    private static final String ETNEDAL = "3450";
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}:]*)[^}]*}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern ON_A_CASE = Pattern.compile("\\{caseId}.*\\{[a-z]+Id}");
    private static final Map<String, String> KIND_OF_ID = Map.of(
            "/dokumenter/", "document",
            "/decisions/", "decision",
            "/licences/", "licence",
            "/api/v1/applications/", "application",
            "/soknad/", "application");

    @Inject
    EverythingOf everything;

    @Inject
    OpenCases open;

    @Inject
    StoredRows rows;

    /** Who may do everything in Vang, and the caseworker of the demo: no role of the one opens the other. */
    private static final String EVERYTHING = "everything in Vang";

    /** Made once: no test here changes anything of it, and that is what is tested. */
    private static EverythingOf.Municipality etnedal;

    /** A case that viljar may work on. */
    private static String ofVang;

    private static Map<String, Knock> visitors;

    /** By endpoint and kind of address, what is said about an id of nothing. */
    private final Map<String, Knock.Answer> aboutNothing = new HashMap<>();

    @BeforeEach
    void a_case_of_Etnedal_with_everything_it_can_have() {
        if (etnedal != null) {
            return;
        }
        etnedal = everything.of(ETNEDAL, "eline", "arne");
        visitors = new LinkedHashMap<>();
        visitors.put("viljar", new Knock(Browser.signedIn("viljar")));
        visitors.put(EVERYTHING, new Knock(everything.somebodyWith(VANG, Role.values())));
        ofVang = open.restaurant(VANG, "nils", "Eigen kro").toString();
    }

    @Test
    void by_page_and_by_API_there_is_nothing_and_nothing_is_done() throws SQLException {
        Map<String, String> before = rows.of(ETNEDAL, VANG);
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        // Whoever holds every role in Vang may do all that a caseworker may.
        Knock visitor = visitors.get(EVERYTHING);
        for (Endpoint endpoint : takingIds()) {
            for (String address : addresses(endpoint)) {
                asked++;
                String flaw = flaw(endpoint, address, visitor);
                if (flaw != null) {
                    wrong.add(endpoint.method() + " " + address + " " + flaw);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(75);
        assertThat(rows.of(ETNEDAL, VANG)).as("what is stored").isEqualTo(before);
    }

    @Test
    void no_list_and_no_search_of_Vang_shows_anything_of_Etnedal() {
        for (Knock visitor : visitors.values()) {
            for (Endpoint endpoint : Endpoint.all()) {
                if (!endpoint.isSafe() || !parameters(endpoint).equals(List.of("number")) || isPublic(endpoint)) {
                    continue;
                }
                for (String query : List.of("", "?q=" + encoded(etnedal.secret()), "?liste=all&size=100")) {
                    Knock.Answer own = visitor.read(endpoint.path().replace("{number}", VANG) + query);
                    assertThat(withoutEcho(own.body())).as(endpoint.path()).doesNotContain(etnedal.secret());
                    Knock.Answer theirs = visitor.read(endpoint.path().replace("{number}", ETNEDAL) + query);
                    // Anybody may apply, take a knowledge test, or ask what is known of themselves, in any
                    // municipality.
                    if (!endpoint.path().startsWith("/soknad/")
                            && !endpoint.path().startsWith("/min-side/opplysninger/")
                            && !endpoint.path().startsWith("/kunnskapsprove/")) {
                        assertThat(theirs.status()).as(endpoint.path()).isEqualTo(403);
                    }
                    assertThat(withoutEcho(theirs.body())).doesNotContain(etnedal.secret());
                }
            }
        }
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    /** A search is shown again in its field and in the addresses of the page, and links to other languages. */
    private String withoutEcho(String body) {
        return body.replaceAll("(value|href|content)=\"[^\"]*\"", "");
    }

    @Test
    void Etnedals_own_caseworker_is_shown_all_of_it() {
        Browser eline = Browser.signedIn("eline");
        for (String address : List.of(
                "/k/3450/saker/" + etnedal.open(),
                "/k/3450/saker/" + etnedal.decided(),
                "/api/v1/municipalities/3450/licences/"
                        + etnedal.ids().get("licence").get(0))) {
            assertThat(eline.request().accept("*/*").get(address).statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
        assertThat(eline.request().get("/k/3450/saker/" + etnedal.open()).asString())
                .contains(etnedal.secret());
    }

    private static List<Endpoint> takingIds() {
        List<Endpoint> found = Endpoint.all().stream()
                .filter(endpoint -> parameters(endpoint).contains("number")
                        && parameters(endpoint).size() > 1
                        && !isPublic(endpoint))
                .toList();
        assertThat(found).hasSizeGreaterThan(30);
        return found;
    }

    private static boolean isPublic(Endpoint endpoint) {
        return endpoint.access().value() == Access.Audience.PUBLIC;
    }

    private static List<String> parameters(Endpoint endpoint) {
        return PARAMETER
                .matcher(endpoint.path())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /**
     * The path at both municipalities. At Etnedal's a visitor is refused for the roles, whatever the ids; at Vang's own
     * the path is asked for with every id that its parameters may mean.
     */
    private List<String> addresses(Endpoint endpoint) {
        List<String> addresses = new ArrayList<>();
        addresses.add(filled(
                        endpoint,
                        ETNEDAL,
                        parameter -> candidates(endpoint, parameter)
                                .map(known -> known.subList(0, 1))
                                .orElse(List.of(anything().get(0))))
                .get(0));
        // What nobody has told the kind of is asked for with an id of some kinds, the same in all such places.
        for (String id : parameters(endpoint).stream()
                        .allMatch(name -> name.equals("number")
                                || candidates(endpoint, name).isPresent())
                ? List.of("")
                : anything()) {
            addresses.addAll(filled(
                    endpoint, VANG, parameter -> candidates(endpoint, parameter).orElse(List.of(id))));
        }
        return addresses.stream().distinct().toList();
    }

    private List<String> filled(Endpoint endpoint, String number, Function<String, List<String>> values) {
        Stream<String> paths = Stream.of(endpoint.path());
        Matcher parameter = PARAMETER.matcher(endpoint.path());
        while (parameter.find()) {
            String whole = parameter.group();
            String name = parameter.group(1);
            List<String> each = name.equals("number") ? List.of(number) : values.apply(name);
            paths = paths.flatMap(path -> each.stream().map(value -> path.replace(whole, value)));
        }
        return paths.toList();
    }

    /** Some ids of Etnedal, each of another kind: what takes none of them has no id of Etnedal's own to be asked for with. */
    private static List<String> anything() {
        return Stream.of("case", "document", "licence", "application", "decision")
                .map(kind -> etnedal.ids().get(kind).get(0))
                .toList();
    }

    /**
     * Ids of the kind that the name or the address tells; none where neither does. What hangs on a case is asked for
     * through a case of Vang's own too.
     */
    private static Optional<List<String>> candidates(Endpoint endpoint, String parameter) {
        String kind = parameter.replaceFirst("Id$", "");
        if (kind.equals("id")) {
            kind = KIND_OF_ID.entrySet().stream()
                    .filter(known -> endpoint.path().contains(known.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(kind);
        }
        boolean through =
                kind.equals("case") && ON_A_CASE.matcher(endpoint.path()).find();
        return Optional.ofNullable(etnedal.ids().get(kind))
                .map(ids ->
                        through ? Stream.concat(ids.stream(), Stream.of(ofVang)).toList() : ids);
    }

    private String flaw(Endpoint endpoint, String address, Knock visitor) {
        Knock.Answer answer = ask(endpoint, address, visitor);
        if (answer.status() != 403 && answer.status() != 404) {
            return "is answered with " + answer.status();
        }
        if (answer.body().contains(etnedal.secret())) {
            return "tells of " + etnedal.secret();
        }
        String kind = withIds(address, () -> "id");
        Knock.Answer none = aboutNothing.computeIfAbsent(
                endpoint.method() + " " + kind,
                asked -> ask(endpoint, withIds(address, () -> UUID.randomUUID().toString()), visitor));
        boolean same = none.status() == answer.status() && plain(none).equals(plain(answer));
        return same ? null : "differs from the answer about an id of nothing (" + none.status() + ")";
    }

    /** The address with other ids, but for the case of Vang's own. */
    private static String withIds(String address, Supplier<String> other) {
        return ID.matcher(address).replaceAll(id -> id.group().equals(ofVang) ? ofVang : other.get());
    }

    private static String plain(Knock.Answer answer) {
        return ID.matcher(answer.body()).replaceAll("id");
    }

    /** Sends what the endpoint could understand, so that it is refused for whose it is and not for how it is written. */
    private static Knock.Answer ask(Endpoint endpoint, String address, Knock visitor) {
        if (endpoint.isSafe()) {
            return visitor.at(endpoint, address);
        }
        String type = Knock.Handed.typeOf(endpoint);
        return visitor.at(
                endpoint,
                address,
                type.startsWith("multipart/")
                        ? Knock.Handed.file(endpoint, Map.of("kind", "FLOOR_PLAN"), "%PDF-1.7\nkapra")
                        : type.contains("json")
                                ? Knock.Handed.json(endpoint, json(endpoint.path()))
                                : Knock.Handed.form(endpoint, FORM));
    }

    /** What each endpoint that takes JSON could understand; the application's answers where nothing else is said. */
    private static String json(String path) {
        return JSON.entrySet().stream()
                .filter(known -> path.endsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(
                        path.contains("/inspections/")
                                ? "{\"mode\":\"OPEN\",\"situation\":\"Kapra\"}"
                                : "{\"version\":0,\"answers\":{\"place\":{\"name\":\"Kapra\"}}}");
    }

    private static final Map<String, String> JSON = Map.of(
            "/signatures", "{\"version\":0,\"noTie\":true,\"signsWritten\":true,\"withoutPhotos\":true}",
            "/sub-tasks/{taskId}", "{\"version\":0,\"title\":\"Kapra\",\"dueOn\":\"2031-01-01\"}",
            "/sub-tasks/{taskId}/end", "{\"version\":0,\"outcome\":\"Kapra\"}",
            "/parties/{partyId}", "{\"version\":0,\"role\":\"CO_APPLICANT\",\"name\":\"Kapra\"}",
            "/searches/{searchId}", "{\"version\":0,\"name\":\"Kapra\",\"query\":\"liste=all\"}");

    private static final Map<String, String> FORM = Map.ofEntries(
            Map.entry("version", "0"),
            Map.entry("answer", "COMPLETE"),
            Map.entry("completeOn", "2026-11-22"),
            Map.entry("body", "POLICE"),
            Map.entry("outcome", "MET"),
            Map.entry("reason", "Kapra"),
            Map.entry("comment", "Kapra"),
            Map.entry("text", "Kapra"),
            Map.entry("handler", "me"),
            Map.entry("truthful", "true"),
            Map.entry("zone", "CENTRE"),
            Map.entry("holder.name", "Kapra AS"));
}
