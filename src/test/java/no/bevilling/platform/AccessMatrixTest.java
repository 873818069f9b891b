package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.bevilling.account.Account;
import no.bevilling.account.DemoPassword;
import no.bevilling.account.Role;
import no.bevilling.account.RoleGrant;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Endpoint.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Knocks at every door as everybody. The matrix stands in {@code docs/access-matrix.md}; after a change that is meant,
 * {@code mvn test -Dtest=AccessMatrixTest -Dbevilling.write-matrix=true} writes it anew.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccessMatrixTest {
    private static final Path MATRIX = Path.of("docs/access-matrix.md");
    private static final String HERE = "3451";
    private static final String ELSEWHERE = "3454";

    @Inject
    Municipalities municipalities;

    @Test
    void every_endpoint_declares_its_access() {
        assertThat(Endpoint.all())
                .isNotEmpty()
                .allSatisfy(endpoint -> assertThat(endpoint.access())
                        .as(endpoint.declaration().toString())
                        .isNotNull());
    }

    @Test
    void what_is_for_staff_lies_under_a_municipality_and_works_in_that_one_alone() {
        assertThat(Endpoint.all())
                .filteredOn(endpoint ->
                        endpoint.access() != null && endpoint.access().value() == Access.Audience.STAFF)
                .allSatisfy(endpoint -> {
                    assertThat(endpoint.isInMunicipalityPath())
                            .as(endpoint.path())
                            .isTrue();
                    assertThat(endpoint.access().roles())
                            .as(endpoint.declaration() + " names roles")
                            .isNotEmpty();
                    if (!endpoint.inMunicipality()) {
                        assertThat(transactionsOf(endpoint))
                                .as(endpoint.declaration() + " opens transactions of the municipality in its path only")
                                .isSubsetOf("municipality.id()", "here");
                    }
                });
    }

    /** Whose transactions the class of an endpoint opens by hand (to mend a form after one that was rolled back). */
    private static List<String> transactionsOf(Endpoint endpoint) {
        String file = endpoint.declaration()
                .getDeclaringClass()
                .getName()
                .replaceAll("\\$.*", "")
                .replace('.', '/');
        try {
            return Pattern.compile("Tenant\\.(?:call|run)\\(\\s*([^,]+),")
                    .matcher(Files.readString(Path.of("src/main/java", file + ".java")))
                    .results()
                    .map(call -> call.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_door_opens_to_those_it_names_and_to_nobody_else() {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Visitor, Browser> visitor : visitors().entrySet()) {
            Knock knock = new Knock(visitor.getValue());
            for (Endpoint endpoint : Endpoint.all()) {
                boolean expected = endpoint.opensTo(visitor.getKey());
                if (expected && !endpoint.isSafe()) {
                    continue; // it would be done
                }
                Knock.Answer answer = knock.at(endpoint, endpoint.address(HERE));
                if (answer.isRefused() == expected) {
                    wrong.add("%s %s as %s: %d %s"
                            .formatted(
                                    endpoint.method(),
                                    endpoint.path(),
                                    visitor.getKey().name(),
                                    answer.status(),
                                    expected ? "although it is declared" : "although it is not declared"));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_unknown_municipality_is_refused_like_a_foreign_one() {
        Knock sara = new Knock(Browser.signedIn("sara"));
        assertThat(Endpoint.all())
                .filteredOn(endpoint -> endpoint.access().value() == Access.Audience.STAFF)
                .allSatisfy(endpoint -> assertThat(
                                sara.at(endpoint, endpoint.address("9999")).status())
                        .isEqualTo(403));
    }

    @Test
    void the_matrix_in_the_documentation_is_the_one_that_holds() throws IOException {
        String matrix = matrix();
        if (Boolean.getBoolean("bevilling.write-matrix")) {
            Files.writeString(MATRIX, matrix);
        }
        assertThat(MATRIX).as("rewrite it with -Dbevilling.write-matrix=true").hasContent(matrix);
    }

    private Map<Visitor, Browser> visitors() {
        int here = municipalities.byNumber(HERE).orElseThrow().id();
        int elsewhere = municipalities.byNumber(ELSEWHERE).orElseThrow().id();
        String hash = DemoPassword.hash("demo");
        Map<Visitor, Browser> visitors = new LinkedHashMap<>();
        visitors.put(new Visitor("nobody", false, null, false, false), new Browser());
        visitors.put(new Visitor("signed in, no role", true, null, false, false), browser("matrix-none", hash, 0));
        for (Role role : Role.values()) {
            visitors.put(
                    new Visitor(role + " here", true, role, true, false),
                    browser("matrix-here-" + role, hash, here, role));
        }
        // A role only ever opens: what is closed to one who has them all elsewhere is closed to each of them.
        visitors.put(
                new Visitor("every role elsewhere", true, null, false, false),
                browser("matrix-elsewhere", hash, elsewhere, Role.values()));
        visitors.put(
                new Visitor("administrator of the installation", true, null, false, true),
                browser("matrix-installation", hash, Tenant.INSTALLATION, Role.ADMIN));
        return visitors;
    }

    private static Browser browser(String username, String hash, int municipality, Role... roles) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Account.count("username", username) == 0) {
                Account account = new Account();
                account.username = username;
                account.passwordHash = hash;
                account.displayName = username;
                account.persistAndFlush();
                for (Role role : roles) {
                    new RoleGrant(account.id, municipality, role).persist();
                }
            }
        });
        return Browser.signedIn(username);
    }

    private static String matrix() {
        StringBuilder text = new StringBuilder("""
                # Who may open what

                Made by `AccessMatrixTest`, which knocks at every door as everybody: nobody, somebody without a role, each role
                in the municipality of the path, somebody with every role in another municipality, and the administrator of the
                installation. A role counts in its own municipality alone: elsewhere it opens no more than "signed in" does.

                """);
        text.append("| method | path | nobody | signed in |");
        Arrays.stream(Role.values())
                .forEach(role -> text.append(' ').append(role).append(" |"));
        text.append(" installation |\n|---|---|")
                .append(":-:|".repeat(Role.values().length + 3))
                .append('\n');
        for (Endpoint endpoint : Endpoint.all()) {
            text.append("| ")
                    .append(endpoint.method())
                    .append(" | `")
                    .append(endpoint.path().replace("|", "\\|"))
                    .append("` | ");
            List<Visitor> columns = new ArrayList<>();
            columns.add(new Visitor("nobody", false, null, false, false));
            columns.add(new Visitor("signed in", true, null, false, false));
            Arrays.stream(Role.values()).forEach(role -> columns.add(new Visitor("", true, role, true, false)));
            columns.add(new Visitor("installation", true, null, false, true));
            text.append(columns.stream()
                            .map(visitor -> endpoint.opensTo(visitor) ? "yes" : "")
                            .collect(Collectors.joining(" | ")))
                    .append(" |\n");
        }
        return text.append("""

                        Besides these, outside of JAX-RS (`SecurityTest`):

                        | path | open to |
                        |---|---|
                        | `/assets/…` | everybody: style sheets, scripts, fonts |
                        | `/q/health`, `/q/health/live`, `/q/health/ready`, `/q/health/started` | everybody learns UP or DOWN; the details are for this machine and the addresses in `bevilling.operations.addresses` |
                        | `/q/metrics` | this machine and the addresses in `bevilling.operations.addresses` |
                        | `/openapi/` | everybody: the description of the API |
                        """).toString();
    }
}
