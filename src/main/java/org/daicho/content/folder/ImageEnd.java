package org.daicho.content.folder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * Whether an image's file goes on to its end, by the structure of its format and without its
 * pixels: a copy that broke off shows half an image, or none.
 */
final class ImageEnd {
  private static final int PNG_SIGNATURE = 8;
  private static final int PNG_END = 0x49454e44; // IEND

  private static final int GIF_HEAD = 13;
  private static final int GIF_IMAGE_HEAD = 9;

  private static final int RIFF_HEAD = 8;

  private final ByteBuffer bytes;

  private ImageEnd(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /**
   * @param format as {@link ImageHeader#format} calls it
   */
  static boolean isReached(String format, byte[] bytes) {
    ImageEnd end = new ImageEnd(bytes);
    return switch (format) {
      case "png" -> end.png();
      case "jpg" -> end.jpeg();
      case "gif" -> end.gif();
      default -> end.webp();
    };
  }

  /** Chunks with their lengths and checksums, until the one that says that it is the last. */
  private boolean png() {
    int at = PNG_SIGNATURE;
    while (at + 12 <= bytes.limit()) {
      int length = bytes.getInt(at);
      int type = bytes.getInt(at + 4);
      if (length < 0 || length > bytes.limit() - at - 12 || isSpoilt(at, length)) {
        return false;
      }
      if (type == PNG_END) {
        return true;
      }
      at += length + 12;
    }
    return false;
  }

  /** Whether the checksum of a chunk that no reader can do without is wrong. */
  private boolean isSpoilt(int at, int length) {
    boolean critical = Character.isUpperCase(bytes.get(at + 4));
    if (!critical) {
      return false;
    }
    CRC32 sum = new CRC32();
    sum.update(bytes.array(), at + 4, length + 4);
    return (int) sum.getValue() != bytes.getInt(at + 8 + length);
  }

  /**
   * Segments with their lengths, and behind the head of a scan its pixels without one, until the
   * marker of the end. A preview within a segment has an end of its own, which is not met here.
   */
  private boolean jpeg() {
    int at = 2;
    while (at + 1 < bytes.limit()) {
      int marker = bytes.get(at + 1) & 0xff;
      if ((bytes.get(at) & 0xff) != 0xff || isWithinScan(marker)) {
        at++; // Pixels, or what fills the space between segments.
      } else if (marker == 0xd9) {
        return true;
      } else if (at + 3 < bytes.limit()) {
        at += 2 + Math.max(2, bytes.getShort(at + 2) & 0xffff);
      } else {
        return false;
      }
    }
    return false;
  }

  /** A byte of pixels that looks like a marker, a fill byte, or a place to go on from. */
  private static boolean isWithinScan(int marker) {
    return marker == 0 || marker == 0xff || marker >= 0xd0 && marker <= 0xd7;
  }

  /** Blocks, until the one that is a semicolon. */
  private boolean gif() {
    if (bytes.limit() < GIF_HEAD) {
      return false;
    }
    int at = GIF_HEAD + colours(bytes.get(10));
    while (at < bytes.limit()) {
      byte block = bytes.get(at);
      if (block == ';') {
        return true;
      }
      if (block == ',' && at + GIF_IMAGE_HEAD < bytes.limit()) {
        // The head of the image, its own colours, and how its pixels are packed.
        at = subBlocks(at + 1 + GIF_IMAGE_HEAD + colours(bytes.get(at + GIF_IMAGE_HEAD)) + 1);
      } else if (block == '!') {
        at = subBlocks(at + 2);
      } else {
        return false;
      }
    }
    return false;
  }

  /** How many bytes a table of colours takes, by the field that says whether there is one. */
  private static int colours(byte field) {
    return field < 0 ? 3 << (field & 7) + 1 : 0;
  }

  /** Where the blocks that begin here end: each has its length, the last none. */
  private int subBlocks(int from) {
    int at = from;
    while (at < bytes.limit()) {
      int length = bytes.get(at) & 0xff;
      at += 1 + length;
      if (length == 0) {
        return at;
      }
    }
    return at;
  }

  /** The file says how long it is. */
  private boolean webp() {
    long length = bytes.order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xffffffffL;
    return length + RIFF_HEAD <= bytes.limit();
  }
}
