package org.daicho.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.daicho.content.folder.Digests;
import org.daicho.content.folder.Fingerprint;

/** Which program this is. */
public final class Version {
  /** The version, e.g. {@code 0.1.0}. */
  public static final String NUMBER = number();

  private Version() {}

  private static String number() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/daicho.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  /**
   * Tells one state of the program from another by its bytes, so that pages that an older one
   * printed are never taken for current, not even between two releases.
   */
  static long fingerprint() throws IOException {
    Path code;
    try {
      code = Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e); // The class came from a file.
    }
    if (Files.isRegularFile(code)) {
      return new Fingerprint().add(NUMBER).add(Digests.of(Files.readAllBytes(code))).number();
    }
    Fingerprint parts = new Fingerprint().add(NUMBER);
    try (Stream<Path> files = Files.walk(code)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        parts.add(code.relativize(file).toString()).add(Digests.of(Files.readAllBytes(file)));
      }
    }
    return parts.number();
  }
}
