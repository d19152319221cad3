package org.daicho.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;

/**
 * A file's bytes into text: UTF-8, strictly. A byte order mark is passed over and CRLF becomes LF,
 * since editors' programs write both unasked. Another encoding is never guessed, only named.
 */
public final class Decoder {
  /** More than any record or body of text comes to; what is larger was put here by mistake. */
  static final int LARGEST_FILE = 4 << 20;

  private static final Charset CP932 = Charset.forName("windows-31j");

  private Decoder() {}

  /** The text, or empty where the bytes are refused; that is then reported. */
  public static Optional<String> decode(String file, byte[] bytes, Diagnostics diagnostics) {
    if (bytes.length > LARGEST_FILE) {
      diagnostics.add(
          Diagnostic.error(
              "file-size",
              Location.ofFile(file),
              "the file has " + bytes.length + " bytes; " + LARGEST_FILE + " is the most",
              "a record holds a summary, and a body of some pages: leave the rest in the source"));
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    // What cannot be read becomes this character; the strict way, which takes longer, tells it
    // from one that was written.
    if (text.indexOf('\uFFFD') >= 0) {
      CharBuffer read = CharBuffer.allocate(bytes.length);
      if (strictly(bytes, read).isError()) {
        diagnostics.add(wrongEncoding(file, bytes, read.flip()));
        return Optional.empty();
      }
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    return Optional.of(text);
  }

  private static CoderResult strictly(byte[] bytes, CharBuffer to) {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes), to, true);
  }

  private static Diagnostic wrongEncoding(String file, byte[] bytes, CharBuffer read) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < read.length(); i++) {
      boolean end = read.charAt(i) == '\n';
      line += end ? 1 : 0;
      column = end ? 1 : column + (Character.isLowSurrogate(read.charAt(i)) ? 0 : 1);
    }
    boolean cp932 = isCp932(bytes);
    return Diagnostic.error(
        "encoding",
        new Location(file, line, column, 1),
        cp932
            ? "the file is not UTF-8; it reads as Shift_JIS (CP932)"
            : "the file is not UTF-8 from here on",
        "save it again with the encoding UTF-8");
  }

  private static boolean isCp932(byte[] bytes) {
    try {
      CP932
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
