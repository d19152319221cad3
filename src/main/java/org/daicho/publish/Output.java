package org.daicho.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file of the site.
 *
 * @param path within the site, with {@code /}, e.g. {@code ja/programmes/koto-robot-shop.html}
 * @param bytes what is in it; not copied, so its maker hands them over
 */
@SuppressWarnings("ArrayRecordComponent") // equals and hashCode look at the bytes
public record Output(String path, byte[] bytes) {

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

  static void requirePath(String path) {
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

  @Override
  public boolean equals(Object other) {
    return other instanceof Output o && path.equals(o.path) && Arrays.equals(bytes, o.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return path + " (" + bytes.length + " bytes)";
  }
}
