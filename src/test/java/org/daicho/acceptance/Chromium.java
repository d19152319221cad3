package org.daicho.acceptance;

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
 * Without one a test is skipped; where {@code CI} is {@code true}, it fails.
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

  /** Starts it. */
  public static Chromium open() {
    Optional<Path> program = find();
    if (program.isEmpty()) {
      String message =
          "no Chromium on this machine: install one, or name it in DAICHO_CHROMIUM (searched PATH"
              + " for "
              + String.join(", ", NAMES)
              + ")";
      if ("true".equals(System.getenv("CI"))) {
        fail(message);
      }
      Assumptions.abort(message);
    }
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program.get())
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
  BrowserContext reader() {
    return browser.newContext(
        new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE).setLocale("ja-JP"));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
