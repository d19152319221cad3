package org.daicho.search.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;

/**
 * Bytes as a classic script that hands them over, since a page opened from a folder can load
 * nothing else. The script is in UTF-16, whose mark at the beginning browsers heed whatever a host
 * says of the encoding; two characters hold 31 bits, so that it is a thirtieth larger than the
 * bytes, where base64 were a third. None of the characters means anything in a script.
 */
final class ScriptOfBytes {
  private static final String BEGIN = "\ufeffdaicho(\"";
  private static final String END = "\")\n";

  private static final int BITS = 31;

  /** How many characters there are, the root of how many numbers two of them stand for. */
  private static final int MANY = 46_341;

  /** The first of them. The last is before the halves of rarer characters. */
  private static final char FIRST = '\u2100';

  private ScriptOfBytes() {}

  /** The script; what it hands over may end with some more zeros. */
  static byte[] of(byte[] data) {
    int pairs = (int) ((data.length * 8L + BITS - 1) / BITS);
    ByteBuffer script =
        ByteBuffer.allocate(2 * (BEGIN.length() + 2 * pairs + END.length()))
            .order(ByteOrder.LITTLE_ENDIAN);
    CharBuffer characters = script.asCharBuffer().put(BEGIN);
    long held = 0;
    int bits = 0;
    int at = 0;
    for (int i = 0; i < pairs; i++) {
      for (; bits < BITS; bits += 8) {
        held = held << 8 | (at < data.length ? data[at] & 0xff : 0);
        at++;
      }
      bits -= BITS;
      int pair = (int) (held >>> bits);
      held &= (1L << bits) - 1;
      characters.put((char) (FIRST + pair / MANY)).put((char) (FIRST + pair % MANY));
    }
    characters.put(END);
    return script.array();
  }
}
