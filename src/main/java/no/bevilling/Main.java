package no.bevilling;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.bevilling.audit.VerifyAudit;
import no.bevilling.database.EmbeddedDatabase;
import no.bevilling.database.Migrations;
import no.bevilling.database.ServerSettings;
import no.bevilling.database.StartupSettings;
import no.bevilling.platform.StartupFailure;
import no.bevilling.rules.LawWatch;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleFolder;
import org.jboss.logging.Logger;

/** Starts the embedded database where no server is configured, then the application; stops them the other way round. */
@QuarkusMain
public class Main {
    private static final Duration PATIENCE_WITH_THE_APPLICATION = Duration.ofSeconds(30);

    private static final Logger LOG = Logger.getLogger(Main.class);

    private Main() {}

    public static void main(String... args) {
        if (args.length > 0 && args[0].equals(VerifyAudit.COMMAND)) {
            System.exit(VerifyAudit.run(Arrays.asList(args).subList(1, args.length)));
        }
        if (args.length > 0 && args[0].equals(LawWatch.COMMAND)) {
            System.exit(LawWatch.run(Arrays.asList(args).subList(1, args.length), Main::rulesOfTheProduct));
        }
        OwnMachine.startOrGoOn();
        CompletableFuture<Void> database = CompletableFuture.runAsync(() -> prepareDatabase(StartupSettings.load()));
        prepareApplication();
        try {
            database.join();
        } catch (CompletionException e) {
            exit(1, e.getCause());
        }
        stopWithParent();
        Quarkus.run(Running.class, Main::exit, args);
    }

    private static List<LayerSource> rulesOfTheProduct() {
        List<LayerSource> layers = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths("rules", path -> layers.addAll(RuleFolder.read(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return layers;
    }

    /**
     * Half of a start is Quarkus' static initialisation, which needs no database: it runs while the database starts.
     * Where the class has another name, it runs later, as it always did.
     */
    private static void prepareApplication() {
        try {
            Class.forName(
                    "io.quarkus.runner.ApplicationImpl",
                    true,
                    Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException later) {
            LOG.debug("The application is initialised after the database", later);
        }
    }

    private static void prepareDatabase(StartupSettings settings) {
        if (settings.wantsEmbeddedDatabase()) {
            EmbeddedDatabase database = EmbeddedDatabase.start(settings.dataFolder(), settings.databasePort());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterApplication(database), "database-stop"));
            database.asSystemProperties().forEach(System::setProperty);
        } else {
            ServerSettings.load().complete().forEach(System::setProperty);
        }
        Migrations.apply().forEach(System::setProperty);
    }

    /** Requests under way still need the database: it stops when the application has stopped. */
    private static void stopAfterApplication(EmbeddedDatabase database) {
        Application application = Application.currentApplication();
        if (application != null) {
            Thread waiting = new Thread(application::awaitShutdown, "application-stop");
            waiting.setDaemon(true);
            waiting.start();
            try {
                waiting.join(PATIENCE_WITH_THE_APPLICATION.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        database.close();
    }

    /** Under a build tool that is killed, nobody else would stop the application. */
    static void stopWithParent() {
        if (Boolean.getBoolean("bevilling.stop-with-parent")) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
    }

    private static void exit(int code, Throwable failure) {
        if (failure != null) {
            System.err.println("bevilling did not start. " + StartupFailure.sentence(failure));
        }
        System.exit(code);
    }
}
