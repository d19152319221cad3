package org.daicho.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * Encodes a page into UTF-8 (RFC 3629) while it is printed. A string of a whole page and its bytes
 * after that would cost more time than all of its templates.
 */
final class Utf8Writer extends Writer {
  private byte[] bytes;
  private int length;
  private char high; // A high surrogate whose low one is still to come; otherwise 0.

  Utf8Writer(int capacity) {
    bytes = new byte[capacity];
  }

  @Override
  public void write(char[] text, int from, int count) {
    reserve(count);
    for (int i = from; i < from + count; i++) {
      add(text[i]);
    }
  }

  @Override
  public void write(String text, int from, int count) {
    reserve(count);
    for (int i = from; i < from + count; i++) {
      add(text.charAt(i));
    }
  }

  @Override
  public void write(int c) {
    reserve(1);
    add((char) c);
  }

  private void reserve(int chars) {
    int most = length + 3 * (chars + 1); // A unit takes three bytes at most, a pair of them four.
    if (most > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(most, bytes.length * 2));
    }
  }

  private void add(char c) {
    if (c < 0x80 && high == 0) {
      bytes[length++] = (byte) c;
    } else {
      addWide(c);
    }
  }

  private void addWide(char c) {
    if (high != 0) {
      char first = high;
      high = 0;
      if (Character.isLowSurrogate(c)) {
        addPair(Character.toCodePoint(first, c));
        return;
      }
      bytes[length++] = '?'; // Half a character alone, as String.getBytes has it.
    }
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      bytes[length++] = '?';
    } else if (c < 0x80) {
      bytes[length++] = (byte) c;
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xc0 | c >> 6);
      bytes[length++] = (byte) (0x80 | c & 0x3f);
    } else {
      bytes[length++] = (byte) (0xe0 | c >> 12);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3f);
      bytes[length++] = (byte) (0x80 | c & 0x3f);
    }
  }

  private void addPair(int codePoint) {
    bytes[length++] = (byte) (0xf0 | codePoint >> 18);
    bytes[length++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
    bytes[length++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
    bytes[length++] = (byte) (0x80 | codePoint & 0x3f);
  }

  /** What was written, without blank lines at either end, and with one newline at its end. */
  byte[] lines() {
    reserve(1);
    if (high != 0) {
      bytes[length++] = '?';
      high = 0;
    }
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

  private static boolean isBlank(byte b) {
    return b == '\n' || b == '\r' || b == ' ' || b == '\t';
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
