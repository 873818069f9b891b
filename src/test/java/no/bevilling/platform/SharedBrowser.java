package no.bevilling.platform;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The one Chromium of a test run: an installed one, never one that Playwright fetches itself. */
final class SharedBrowser {
    private static Browser browser;

    private SharedBrowser() {}

    /** @throws IllegalStateException where none is installed, with what to do about it */
    static synchronized Browser get() {
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(installed()));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Path installed() {
        Stream<Path> named =
                Stream.of(System.getenv("CHROMIUM")).filter(Objects::nonNull).map(Path::of);
        // The one without a window of its own shows the same pages for half the work.
        Stream<Path> found = Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)));
        return Stream.concat(named, found)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found. Run .ci/install-chromium, or name one: export CHROMIUM=/path/to/chrome"));
    }
}
