package no.bevilling;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import no.bevilling.database.EmbeddedDatabase;
import no.bevilling.database.StartupSettings;

/** Starts the embedded database where no server is configured, then the application. */
@QuarkusMain
public class Main {
    private Main() {}

    public static void main(String... args) {
        StartupSettings settings = StartupSettings.load();
        if (settings.wantsEmbeddedDatabase()) {
            EmbeddedDatabase.start(settings.dataFolder(), settings.databasePort())
                    .asSystemProperties()
                    .forEach(System::setProperty);
        }
        Quarkus.run(args);
    }
}
