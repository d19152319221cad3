package org.daicho.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The types that the default theme's scripts state in their comments are true, and they import what
 * they use: TypeScript's compiler reads them, by the Node.js that Playwright brings.
 */
class ScriptTypesTest {
  private static final String TYPESCRIPT = "/META-INF/resources/webjars/typescript/";
  private static final List<String> SETTINGS =
      List.of("base.json", "pages.json", "pages.d.ts", "worker.json", "worker.d.ts");

  @TempDir static Path folder;
  private static Path compiler;

  @BeforeAll
  static void install() throws IOException, URISyntaxException {
    compiler = unpack().resolve("tsc.js");
    for (String name : SETTINGS) {
      try (InputStream settings = ScriptTypesTest.class.getResourceAsStream("types/" + name)) {
        Files.copy(settings, folder.resolve(name));
      }
    }
    for (ThemeFile file : ThemeFolder.builtIn().files().values()) {
      if (file.path().endsWith(".js")) {
        Path copy = folder.resolve("theme").resolve(file.path());
        Files.createDirectories(copy.getParent());
        Files.write(copy, file.bytes());
      }
    }
  }

  /** The compiler's folder, out of its jar. */
  private static Path unpack() throws IOException, URISyntaxException {
    URL versions = ScriptTypesTest.class.getResource(TYPESCRIPT);
    URI jar = new URI(versions.toString().replaceFirst("!.*", "!/"));
    Path target = Files.createDirectories(folder.resolve("typescript"));
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
        Stream<Path> version = Files.list(files.getPath(TYPESCRIPT))) {
      Path lib = version.findFirst().orElseThrow().resolve("lib");
      try (Stream<Path> parts = Files.list(lib)) {
        for (Path part : (Iterable<Path>) parts.filter(Files::isRegularFile)::iterator) {
          Files.copy(part, target.resolve(part.getFileName().toString()));
        }
      }
    }
    return target;
  }

  private static String compile(String settings) throws IOException, InterruptedException {
    Driver driver =
        Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false);
    List<String> command = new ArrayList<>(driver.createProcessBuilder().command().subList(0, 1));
    command.addAll(List.of(compiler.toString(), "--project", settings));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    // It says what it finds and exits with something else than zero, or neither.
    assertEquals(output.isEmpty(), process.waitFor() == 0, output);
    return output;
  }

  @Test
  void the_scripts_of_pages_keep_their_types() throws IOException, InterruptedException {
    assertEquals("", compile("pages.json"));
  }

  @Test
  void the_service_worker_keeps_its_types() throws IOException, InterruptedException {
    assertEquals("", compile("worker.json"));
  }

  @Test
  void a_name_that_is_not_imported_is_found() throws IOException, InterruptedException {
    Path script = folder.resolve("theme/assets/files.js");
    String text = Files.readString(script);
    Files.writeString(script, text.replaceFirst("import \\{ element }[^\n]*", ""));
    try {
      String output = compile("pages.json");
      assertTrue(output.contains("Cannot find name 'element'"), output);
    } finally {
      Files.writeString(script, text);
    }
  }
}
