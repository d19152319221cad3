package org.daicho.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.daicho.diagnostic.Location;

/**
 * A record's nodes as bytes and back, without the file's name, which may change. Only what was read
 * without a mistake can be written, and nothing of that is lost.
 */
public final class NodeBytes {
  private static final int SEQUENCE = 1;
  private static final int MAPPING = 2;
  private static final int SCALAR = 4;
  // Of a scalar:
  private static final int PLAIN = 8;
  private static final int FOLDED = 16;
  private static final int LATIN = 32;
  private static final int COMMENT = 64;

  private final String file;
  private byte[] bytes;
  private int at;

  private NodeBytes(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  public static byte[] of(Node node) {
    NodeBytes out = new NodeBytes("", new byte[4096]);
    out.write(node);
    return Arrays.copyOf(out.bytes, out.at);
  }

  /**
   * The node that {@link #of} made bytes of.
   *
   * @param file as messages show it
   */
  public static Node node(String file, byte[] bytes) {
    return new NodeBytes(file, bytes).read();
  }

  private void write(Node node) {
    if (node instanceof Node.Scalar scalar) {
      writeScalar(scalar);
    } else if (node instanceof Node.Sequence sequence) {
      writeHead(SEQUENCE, node.location());
      writeNumber(sequence.items().size());
      sequence.items().forEach(this::write);
    } else if (node instanceof Node.Mapping mapping && mapping.repeated().isEmpty()) {
      writeHead(MAPPING, node.location());
      writeNumber(mapping.pairs().size());
      for (Node.Pair pair : mapping.pairs()) {
        writeScalar(pair.key());
        write(pair.value());
      }
    } else {
      throw new IllegalArgumentException("a mistake was reported at " + node.location());
    }
  }

  private Node read() {
    int what = readNumber();
    if ((what & SCALAR) != 0) {
      return readScalar(what);
    }
    Location location = readLocation();
    int size = readNumber();
    if (what == SEQUENCE) {
      List<Node> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(read());
      }
      return new Node.Sequence(items, location);
    }
    List<Node.Pair> pairs = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      pairs.add(new Node.Pair(readScalar(readNumber()), read()));
    }
    return new Node.Mapping(pairs, Set.of(), location);
  }

  private void writeScalar(Node.Scalar scalar) {
    String text = scalar.text();
    boolean latin = isLatin(text);
    writeHead(
        SCALAR
            | (scalar.plain() ? PLAIN : 0)
            | (scalar.folded() ? FOLDED : 0)
            | (latin ? LATIN : 0)
            | (scalar.comment().isEmpty() ? 0 : COMMENT),
        scalar.location());
    writeChars(text, latin);
    if (!scalar.comment().isEmpty()) {
      writeChars(scalar.comment(), false);
    }
  }

  private void writeChars(String text, boolean latin) {
    writeNumber(text.length());
    reserve(2 * text.length());
    // Not as UTF-8: an escape may stand for half a character.
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!latin) {
        bytes[at++] = (byte) (c >> 8);
      }
      bytes[at++] = (byte) c;
    }
  }

  private Node.Scalar readScalar(int what) {
    Location location = readLocation();
    String text = readChars((what & LATIN) != 0);
    String comment = (what & COMMENT) != 0 ? readChars(false) : "";
    return new Node.Scalar(text, (what & PLAIN) != 0, (what & FOLDED) != 0, comment, location);
  }

  private String readChars(boolean latin) {
    int length = readNumber();
    if (latin) {
      at += length;
      return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
    }
    char[] chars = new char[length];
    for (int i = 0; i < length; i++) {
      chars[i] = (char) (bytes[at] << 8 | bytes[at + 1] & 0xFF);
      at += 2;
    }
    return new String(chars);
  }

  private static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        return false;
      }
    }
    return true;
  }

  private void writeHead(int what, Location location) {
    writeNumber(what);
    writeNumber(location.line());
    writeNumber(location.column());
    writeNumber(location.length());
  }

  private Location readLocation() {
    return new Location(file, readNumber(), readNumber(), readNumber());
  }

  /** Seven bits a byte, the lowest first. */
  private void writeNumber(int number) {
    reserve(5);
    int rest = number;
    while (rest >= 0x80) {
      bytes[at++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[at++] = (byte) rest;
  }

  private int readNumber() {
    int number = 0;
    int shift = 0;
    byte next = bytes[at++];
    while (next < 0) {
      number |= (next & 0x7F) << shift;
      shift += 7;
      next = bytes[at++];
    }
    return number | next << shift;
  }

  private void reserve(int more) {
    if (bytes.length - at < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, at + more));
    }
  }
}
