package org.daicho.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The site of this repository's own records, built once for all tests that only look at it. */
public final class RealSite {
  private static BuiltSite site;

  private RealSite() {}

  /** Where it lies. Who changes a file of it puts it back. */
  public static Path folder() throws IOException {
    return get().folder();
  }

  public static synchronized BuiltSite get() throws IOException {
    if (site == null) {
      Path temp = Files.createTempDirectory("daicho-real-site");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(temp)));
      // The folder's name is a trial too: an address must not depend on it.
      BuiltSite built = BuiltSite.of(BuiltSite.PROJECT, temp.resolve("見本 #1/site"));
      assertEquals(0, built.exit(), built.output());
      site = built;
    }
    return site;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
