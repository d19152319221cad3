package org.daicho.html;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Encodes a page into UTF-8 (RFC 3629) while it is printed. A string of a whole page and its bytes
 * after that would cost more time than all of its templates.
 */
public final class Utf8Writer extends Writer {
  private static final String[] NO_ESCAPES = {};

  private byte[] bytes;
  private int length;
  private char[] chars = {};
  private char high; // A high surrogate whose low one is still to come; otherwise 0.

  public Utf8Writer(int capacity) {
    bytes = new byte[capacity];
  }

  /** Begins anew. */
  public void clear() {
    length = 0;
    high = 0;
  }

  @Override
  public void write(char[] text, int from, int count) {
    write(text, from, count, NO_ESCAPES);
  }

  private void write(char[] text, int from, int count, String[] escapes) {
    reserve(count);
    int i = from;
    int end = from + count;
    while (i < end) {
      if (high != 0) {
        i = endPair(text[i]) ? i + 1 : i;
        continue;
      }
      i = plain(text, i, end, escapes);
      if (i < end) {
        special(text[i++], escapes);
        reserve(end - i);
      }
    }
  }

  @Override
  public void write(String text, int from, int count) {
    write(characters(text, from, count), 0, count);
  }

  /** A string's characters in an array, since one by one it gives them more slowly. */
  private char[] characters(String text, int from, int count) {
    if (count > chars.length) {
      chars = new char[count * 2];
    }
    text.getChars(from, from + count, chars, 0);
    return chars;
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  /** What is ASCII, as most of our markup, and takes no encoding. */
  @SuppressWarnings("deprecation")
  public // It leaves out a character's upper half; ours have none.
  void ascii(String text) {
    assert text.chars().allMatch(c -> c < 0x80) : text; // Cut short, 'ļ' would be a '<'.
    int count = text.length();
    reserve(count);
    endPair();
    text.getBytes(0, count, bytes, length);
    length += count;
  }

  /** What is UTF-8 already. */
  public void write(byte[] utf8) {
    reserve(utf8.length);
    endPair();
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  /**
   * Writes a text with some of its characters replaced.
   *
   * @param escapes what stands for a character, or null; there are none for those past the end
   */
  public void escape(String text, String[] escapes) {
    int count = text.length();
    write(characters(text, 0, count), 0, count, escapes);
  }

  @Override
  public void write(int c) {
    write(new char[] {(char) c}, 0, 1);
  }

  private void reserve(int chars) {
    int most = length + 3 * (chars + 1); // A unit takes three bytes at most, a pair of them four.
    if (most > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(most, bytes.length * 2));
    }
  }

  /**
   * Encodes all up to a character that is half of a pair or escaped, and returns where that is. It
   * is the loop that a build spends most of its printing in, so it works on variables of its own.
   */
  private int plain(char[] text, int from, int end, String[] escapes) {
    byte[] to = bytes;
    int at = length;
    int i = from;
    for (; i < end; i++) {
      char c = text[i];
      if (c < 0x80) {
        if (c < escapes.length && escapes[c] != null) {
          break;
        }
        to[at++] = (byte) c;
      } else if (c >= 0x800) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
          break;
        }
        to[at++] = (byte) (0xe0 | c >> 12);
        to[at++] = (byte) (0x80 | c >> 6 & 0x3f);
        to[at++] = (byte) (0x80 | c & 0x3f);
      } else {
        to[at++] = (byte) (0xc0 | c >> 6);
        to[at++] = (byte) (0x80 | c & 0x3f);
      }
    }
    length = at;
    return i;
  }

  /** A character that is escaped or half of a pair. */
  private void special(char c, String[] escapes) {
    if (c < escapes.length) {
      ascii(escapes[c]);
    } else if (Character.isHighSurrogate(c)) {
      high = c;
    } else {
      bytes[length++] = '?'; // Half a character alone, as String.getBytes has it.
    }
  }

  /** Ends the pair that was begun, and says whether it is with this character. */
  private boolean endPair(char c) {
    if (!Character.isLowSurrogate(c)) {
      endPair();
      return false;
    }
    addPair(Character.toCodePoint(high, c));
    high = 0;
    return true;
  }

  private void addPair(int codePoint) {
    bytes[length++] = (byte) (0xf0 | codePoint >> 18);
    bytes[length++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
    bytes[length++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
    bytes[length++] = (byte) (0x80 | codePoint & 0x3f);
  }

  /** No second half is to come. */
  private void endPair() {
    if (high != 0) {
      bytes[length++] = '?';
      high = 0;
    }
  }

  /** What was written, without blank lines at either end, and with one newline at its end. */
  public byte[] lines() {
    reserve(1);
    endPair();
    int start = 0;
    int end = length;
    while (start < end && isBlank(bytes[start])) {
      start++;
    }
    while (end > start && isBlank(bytes[end - 1])) {
      end--;
    }
    byte[] result = Arrays.copyOfRange(bytes, start, end + 1);
    result[end - start] = '\n';
    return result;
  }

  /** What was written. */
  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8) + (high != 0 ? "?" : "");
  }

  private static boolean isBlank(byte b) {
    return b == '\n' || b == '\r' || b == ' ' || b == '\t';
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
