package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.bevilling.municipality.Municipalities;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the terminal says when the product stands with demo data: the address, and whom one can sign in as. */
@ApplicationScoped
public class DemoWelcome {
    @ConfigProperty(name = "bevilling.demo")
    boolean demo;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @Inject
    Municipalities municipalities;

    /** The text, or nothing outside the demo. */
    public Optional<String> text() {
        return demo ? Optional.of(welcome()) : Optional.empty();
    }

    private String welcome() {
        String users = DemoAccounts.USERS.stream()
                .map(user -> String.format("    %-9s %-22s %s", user.username(), user.name(), roles(user.grants())))
                .collect(Collectors.joining("\n"));
        return """

                ------------------------------------------------------------------------------
                  Bevilling is ready: http://localhost:%d      (demo data; Ctrl-C stops it)

                  Sign in with one of these user names and the password "%s":

                %s
                ------------------------------------------------------------------------------
                """.formatted(port, DemoAccounts.PASSWORD, users);
    }

    private String roles(List<DemoAccounts.Grant> grants) {
        if (grants.isEmpty()) {
            return "applicant";
        }
        return grants.stream()
                .map(grant ->
                        grant.role().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ", "
                                + place(grant.number()))
                .collect(Collectors.joining("; "));
    }

    private String place(String number) {
        return number == null
                ? "the installation"
                : municipalities.byNumber(number).orElseThrow().name();
    }
}
