package no.bevilling;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import no.bevilling.demo.DemoWelcome;

/** The application while it runs: says where to begin when it is ready, and waits for the signal to stop. */
public class Running implements QuarkusApplication {
    @Inject
    DemoWelcome welcome;

    @Override
    public int run(String... args) {
        welcome.text().ifPresent(System.out::println);
        Quarkus.waitForExit();
        return 0;
    }
}
