package no.bevilling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts the product once more, in a Java machine with options that a jar cannot give to its own: the archive of the classes that
 * the last run had loaded, and a second compiler that comes later. They take a third off a start (docs/adr/0072). Whoever gives
 * options of their own ({@code -XX…}, an agent) or sets {@code BEVILLING_ONE_PROCESS} gets the one process that they asked for.
 *
 * <p>The first process only waits. What ends it ends the second: a signal is passed on and waited for; when it is killed, the
 * second finds its input closed and halts, as it would have been killed itself.
 */
final class OwnMachine {
    private static final String STARTED_BY = "bevilling.started-by-launcher";
    private static final List<String> LATER_SECOND_COMPILER = List.of(
            "-XX:Tier4InvocationThreshold=15000",
            "-XX:Tier4MinInvocationThreshold=2000",
            "-XX:Tier4CompileThreshold=45000",
            "-XX:Tier4BackEdgeThreshold=120000");
    private static final int KILLED = 137;

    private OwnMachine() {}

    /** Ends with the exit code of the second process where there is to be one; returns in it, and where there is to be none. */
    static void startOrGoOn() {
        if (Boolean.getBoolean(STARTED_BY)) {
            haltWhenTheFirstIsGone();
            return;
        }
        command().ifPresent(command -> System.exit(runAndWait(command)));
    }

    private static Optional<List<String>> command() {
        ProcessHandle.Info self = ProcessHandle.current().info();
        if (Boolean.parseBoolean(System.getenv("BEVILLING_ONE_PROCESS"))
                || self.command().isEmpty()
                || self.arguments().isEmpty()) {
            return Optional.empty();
        }
        List<String> arguments = List.of(self.arguments().get());
        int jar = arguments.indexOf("-jar");
        boolean ownOptions = arguments.stream()
                .anyMatch(one -> one.startsWith("-XX:") || one.startsWith("-agent") || one.startsWith("-javaagent"));
        if (jar < 0 || jar + 1 >= arguments.size() || ownOptions) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>();
        command.add(self.command().get());
        command.addAll(LATER_SECOND_COMPILER);
        command.addAll(archive(Path.of(arguments.get(jar + 1))));
        command.add("-D" + STARTED_BY + "=true");
        command.addAll(arguments);
        return Optional.of(command);
    }

    /** The archive beside the jar: read when it is of this build and this Java, else written when the product stops. */
    private static List<String> archive(Path jar) {
        try {
            Path folder = jar.toRealPath().getParent();
            Path archive = folder.resolve("classes-" + Runtime.version() + ".jsa");
            if (Files.exists(archive)
                    && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) > 0) {
                return List.of(
                        "-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
            }
            return Files.isWritable(folder)
                    ? List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static int runAndWait(List<String> command) {
        try {
            Process second = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(second), "second-process-stop"));
            Main.stopWithParent();
            return second.waitFor();
        } catch (IOException e) {
            System.err.println("bevilling did not start. The second Java process could not be started ("
                    + e.getMessage() + "). BEVILLING_ONE_PROCESS=true starts it without one.");
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** As one would stop the product itself, and no sooner gone than it. */
    private static void stop(Process second) {
        // The process's own destroy() closes its input first, which would have it halt before its database has stopped.
        second.toHandle().destroy();
        try {
            second.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void haltWhenTheFirstIsGone() {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            // Nobody writes here: only the end matters.
                        }
                    } catch (IOException closed) {
                        // The end, too.
                    }
                    killThis();
                },
                "first-process-watch");
        watch.setDaemon(true);
        watch.start();
    }

    /** A halt writes the archive first, for many seconds, in which the database is still held: a kill does not. */
    private static void killThis() {
        try {
            new ProcessBuilder(
                            "kill",
                            "-KILL",
                            Long.toString(ProcessHandle.current().pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            System.err.println("The second Java process could not be killed (" + e.getMessage() + "): it halts.");
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
