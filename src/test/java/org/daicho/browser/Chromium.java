package org.daicho.browser;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium that the machine has: the one of {@code DAICHO_CHROMIUM}, or else of {@code PATH}.
 * Without one a test is skipped; where {@code CI} is {@code true}, it fails. It is started once and
 * shared by all tests of a machine, which run one after the other: each leaves no reader behind.
 */
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  /** Quiet on the network, so that every request is a page's. */
  private static final List<String> QUIET =
      List.of(
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private static Chromium shared;

  /** Starts it, unless a test before has. */
  public static synchronized Chromium open() {
    Path program = find().orElseGet(Chromium::missing);
    if (shared == null) {
      // What a daemon starts are daemons, which do not keep a program from its end.
      Thread starter = new Thread(() -> shared = start(program));
      starter.setDaemon(true);
      starter.start();
      try {
        starter.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      Runtime.getRuntime().addShutdownHook(new Thread(shared.playwright::close));
    }
    return shared;
  }

  private static Path missing() {
    String message =
        "no Chromium on this machine: install one, or name it in DAICHO_CHROMIUM (searched PATH"
            + " for "
            + String.join(", ", NAMES)
            + ")";
    if ("true".equals(System.getenv("CI"))) {
      fail(message);
    }
    return Assumptions.abort(message);
  }

  private static Chromium start(Path program) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    // Its sandbox is not for root, who CI often is.
                    .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                    .setArgs(QUIET)));
  }

  private static Optional<Path> find() {
    String named = System.getenv("DAICHO_CHROMIUM");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A reader who wants nothing to move, so that what is measured stands still. */
  public BrowserContext reader() {
    return browser.newContext(
        new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE).setLocale("ja-JP"));
  }

  /** All readers leave. */
  @Override
  public void close() {
    browser.contexts().forEach(BrowserContext::close);
  }
}
