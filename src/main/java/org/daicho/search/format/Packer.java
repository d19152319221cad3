package org.daicho.search.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Sorted keys with their values in files of one size, each a range of keys, so that a reader loads
 * only the ranges it asks for, and a prefix is a range as well. A key is written as what it does
 * not share with the one before it.
 */
public final class Packer {
  private final int size;
  private final List<byte[]> files = new ArrayList<>();
  private final List<String> firsts = new ArrayList<>();
  private ByteArrayOutputStream file = new ByteArrayOutputStream();
  private String last = "";

  /**
   * @param size in bytes, which only a single large value exceeds
   */
  public Packer(int size) {
    this.size = size;
  }

  /** Adds a key, which comes after all before it in the order of UTF-16, as the script sorts. */
  public void add(String key, byte[] value) {
    if (file.size() > 0 && file.size() + value.length > size) {
      close();
    }
    boolean first = file.size() == 0;
    int shared = first ? 0 : shared(last, key);
    if (first) {
      firsts.add(
          files.isEmpty() ? "" : key.substring(0, key.offsetByCodePoints(shared(last, key), 1)));
    }
    Bytes.number(file, shared);
    Bytes.text(file, key.substring(shared));
    file.writeBytes(value);
    last = key;
  }

  /** The files, as they are before compression. */
  public List<byte[]> files() {
    if (file.size() > 0) {
      close();
    }
    return files;
  }

  /** For each file the shortest text that is after all keys of the file before. */
  public List<String> firsts() {
    return firsts;
  }

  private void close() {
    files.add(file.toByteArray());
    file = new ByteArrayOutputStream();
  }

  /** How much of its beginning a key shares with another. */
  public static int shared(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    // Not between the halves of a character, which could not be written.
    return i > 0 && Character.isHighSurrogate(b.charAt(i - 1)) ? i - 1 : i;
  }

  /** Numbers and texts as bytes. */
  public static final class Bytes {
    private Bytes() {}

    /** Seven bits a byte, the lowest first; the high bit says that more follow. */
    public static void number(ByteArrayOutputStream out, int number) {
      int rest = number;
      while (rest >= 0x80) {
        out.write(rest & 0x7f | 0x80);
        rest >>>= 7;
      }
      out.write(rest);
    }

    public static void text(ByteArrayOutputStream out, String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      number(out, utf8.length);
      out.writeBytes(utf8);
    }
  }
}
