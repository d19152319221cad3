package org.daicho.export.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * One file of open data, made when it is asked for.
 *
 * @param path within the site, with {@code /}, e.g. {@code data/programmes.csv}
 * @param content writes the same bytes every time, from any thread
 */
public record DataFile(String path, Content content) {
  /** Where the data of the whole catalogue lie in the site. */
  public static final String FOLDER = "data/";

  /** Writes a file's bytes and leaves the stream open. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** The whole file in memory. */
  public byte[] bytes() {
    return bytesOf(content);
  }

  public static byte[] bytesOf(Content content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      content.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return out.toByteArray();
  }
}
