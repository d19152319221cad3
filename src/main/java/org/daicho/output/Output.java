package org.daicho.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file of the site, made when it is asked for.
 *
 * @param path within the site, with {@code /}, e.g. {@code ja/programmes/koto-robot-shop.html}
 * @param content writes the same bytes every time, from any thread
 */
public record Output(String path, Content content) {

  /** Writes a file's bytes and leaves the stream open. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;

    /** All of them, in memory. */
    default byte[] bytes() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        writeTo(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    }
  }

  /** Bytes that are there already; they are not copied, so their maker hands them over. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Bytes(byte[] bytes) implements Content {
    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(bytes);
    }
  }

  /** What file systems in use (ext4, APFS, NTFS) take for one name, in bytes of UTF-8. */
  static final int LONGEST_NAME = 255;

  /** What the most narrow hosts (macOS' PATH_MAX, keys of object stores) take, in bytes. */
  static final int LONGEST_PATH = 1024;

  /**
   * @throws IllegalArgumentException where {@link #refusal} finds fault with the path
   */
  public Output {
    requirePath(path);
  }

  public Output(String path, byte[] bytes) {
    this(path, new Bytes(bytes));
  }

  /** A file of text, as UTF-8. */
  public static Output text(String path, String text) {
    return new Output(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Why a path cannot be one of the site's: because it is empty, absolute or too long, has an
   * empty, {@code .} or {@code ..} segment, a backslash, a control character, or half a character.
   * Empty where nothing is wrong. For paths that come from an editor, to be reported as a
   * diagnostic.
   */
  public static Optional<String> refusal(String path) {
    if (path.isEmpty()) {
      return Optional.of("the path is empty");
    }
    if (path.startsWith("/")) {
      return Optional.of("the path `" + path + "` is absolute; it must start within the site");
    }
    if (path.indexOf('\\') >= 0) {
      return Optional.of("the path `" + path + "` has a backslash; folders are parted by `/`");
    }
    if (path.chars().anyMatch(Character::isISOControl)) {
      return Optional.of("the path `" + visible(path) + "` has a control character");
    }
    if (path.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      return Optional.of("the path `" + visible(path) + "` has half a character (a surrogate)");
    }
    for (String name : path.split("/", -1)) {
      if (name.isEmpty() || name.equals(".") || name.equals("..")) {
        return Optional.of("the path `" + path + "` has the segment `" + name + "`");
      }
      if (utf8Length(name) > LONGEST_NAME) {
        return Optional.of(tooLong("name `" + name + "`", utf8Length(name), LONGEST_NAME));
      }
    }
    return utf8Length(path) > LONGEST_PATH
        ? Optional.of(tooLong("path `" + path + "`", utf8Length(path), LONGEST_PATH))
        : Optional.empty();
  }

  /**
   * Refuses what cannot be a path.
   *
   * @throws IllegalArgumentException where {@link #refusal} finds fault with it
   */
  public static void requirePath(String path) {
    refusal(path)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(why);
            });
  }

  private static String tooLong(String what, int length, int limit) {
    return "the " + what + " is " + length + " bytes long; a host takes " + limit;
  }

  private static int utf8Length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String visible(String path) {
    StringBuilder out = new StringBuilder();
    path.chars()
        .forEach(
            c -> {
              if (Character.isISOControl(c) || Character.isSurrogate((char) c)) {
                out.append(String.format("\\u%04x", c));
              } else {
                out.append((char) c);
              }
            });
    return out.toString();
  }

  /** What some content writes, in memory. */
  public static byte[] bytesOf(Content content) {
    return content.bytes();
  }

  /** The whole file in memory. */
  public byte[] bytes() {
    return content.bytes();
  }
}
