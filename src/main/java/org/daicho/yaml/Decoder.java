package org.daicho.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.daicho.diagnostic.Count;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.diagnostic.Diagnostics;
import org.daicho.diagnostic.Location;

/**
 * A file's bytes into text: UTF-8, strictly. A byte order mark is passed over and CRLF becomes LF,
 * since editors' programs write both unasked. Another encoding is never guessed, only named. What
 * {@link Characters} forbids is reported, and reading goes on.
 */
public final class Decoder {
  /** More than any record or body of text comes to; what is larger was put here by mistake. */
  public static final int LARGEST_FILE = 4 << 20;

  /** Whatever has more of them is no text. */
  private static final int MOST_REFUSED = 20;

  private static final String SAVE_AGAIN = "save it again with the encoding UTF-8";
  private static final Charset CP932 = Charset.forName("windows-31j");

  private Decoder() {}

  /** The text, or empty where the bytes are refused; that is then reported. */
  public static Optional<String> decode(String file, byte[] bytes, Diagnostics diagnostics) {
    if (bytes.length > LARGEST_FILE) {
      diagnostics.error(
          "file-size",
          Location.ofFile(file),
          "the file has " + bytes.length + " bytes; " + LARGEST_FILE + " is the most",
          "a record holds a summary, and a body of some pages: leave the rest in the source");
      return Optional.empty();
    }
    if (hasMarkOfUtf16(bytes)) {
      diagnostics.add(utf16(file));
      return Optional.empty();
    }
    CharBuffer read = CharBuffer.allocate(bytes.length);
    if (strictly(bytes, read).isError()) {
      diagnostics.add(wrongEncoding(file, bytes, read.flip()));
      return Optional.empty();
    }
    String text = read.flip().toString();
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    if (Characters.isSuspicious(text)) {
      if (looksLikeUtf16(text)) {
        diagnostics.add(utf16(file));
        return Optional.empty();
      }
      return Optional.of(refuse(file, text, diagnostics));
    }
    return Optional.of(text);
  }

  /** A byte order mark, as every editor puts before UTF-16; no bytes of UTF-8 are like it. */
  private static boolean hasMarkOfUtf16(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  private static Diagnostic utf16(String file) {
    return Diagnostic.error(
        "encoding",
        new Location(file, 1, 1, 1),
        "the file is not UTF-8; it reads as UTF-16",
        SAVE_AGAIN + ", not \"Unicode\", as some programs call UTF-16");
  }

  /** Of ASCII in UTF-16 each second byte is zero. */
  private static boolean looksLikeUtf16(String text) {
    return text.chars().filter(c -> c == 0).count() > text.length() / 4;
  }

  /** Reports each character that a text cannot hold, and puts another in its place. */
  private static String refuse(String file, String text, Diagnostics diagnostics) {
    StringBuilder kept = new StringBuilder(text.length());
    int line = 1;
    int column = 0;
    int refused = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      column++;
      boolean forbidden = Characters.isForbidden(c);
      if (forbidden && ++refused <= MOST_REFUSED) {
        diagnostics.add(Characters.refused(c, new Location(file, line, column, 1)));
      } else if (Characters.isDirection(c)) {
        diagnostics.add(Characters.doubtful(c, new Location(file, line, column, 1)));
      }
      if (forbidden) {
        kept.append(Characters.REFUSED);
      } else {
        kept.appendCodePoint(c);
      }
      if (c == '\n') {
        line++;
        column = 0;
      }
    }
    if (refused > MOST_REFUSED) {
      diagnostics.error(
          "control-character",
          Location.ofFile(file),
          Count.of(refused - MOST_REFUSED, "more character") + " that no page can hold",
          "see whether this is a file of text");
    }
    return kept.toString();
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
        SAVE_AGAIN);
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
