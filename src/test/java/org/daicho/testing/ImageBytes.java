package org.daicho.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Small images of each format, of any size they say they have. */
public final class ImageBytes {
  private ImageBytes() {}

  /** A whole PNG of one grey, 0 to 255. */
  public static byte[] png(int width, int height, int grey) {
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    head.put((byte) 8); // Bits; the rest is zero: grey, deflated, in one go.
    byte[] rows = new byte[(width + 1) * height];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (byte) (i % (width + 1) == 0 ? 0 : grey);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    chunk(out, "IHDR", head.array());
    chunk(out, "IDAT", deflated(rows));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /** A PNG with a chunk of text before its end. */
  public static byte[] withText(byte[] png, String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, png.length - 12);
    chunk(out, "iTXt", text.getBytes(StandardCharsets.ISO_8859_1));
    out.write(png, png.length - 12, 12);
    return out.toByteArray();
  }

  /** A PNG that has no pixels and says that it has many. */
  public static byte[] hollowPng(int width, int height) {
    byte[] small = png(1, 1, 0);
    ByteBuffer.wrap(small).putInt(16, width).putInt(20, height);
    CRC32 sum = new CRC32();
    sum.update(small, 12, 17);
    ByteBuffer.wrap(small).putInt(29, (int) sum.getValue());
    return small;
  }

  /**
   * The beginning of a JPEG.
   *
   * @param orientation as of EXIF, 1 to 8
   */
  public static byte[] jpeg(int width, int height, int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(32);
    exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1);
    exif.putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation);
    ByteBuffer frame = ByteBuffer.allocate(9).put((byte) 8);
    frame.putShort((short) height).putShort((short) width).put((byte) 1).put(new byte[] {1, 17, 0});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
    segment(out, 0xe1, exif.array());
    segment(out, 0xc0, frame.array());
    segment(out, 0xda, new byte[] {1, 1, 0, 0, 63, 0});
    out.writeBytes(new byte[] {0, (byte) 0xff, (byte) 0xd9});
    return out.toByteArray();
  }

  /** A JPEG whose EXIF says where it was taken, as that of a phone does. */
  public static byte[] locatedJpeg(int width, int height) {
    ByteBuffer exif = ByteBuffer.allocate(86);
    exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1);
    exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(26).putInt(0);
    exif.putShort((short) 2);
    exif.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
    exif.putShort((short) 2).putShort((short) 5).putInt(3).putInt(56).putInt(0);
    exif.putInt(35).putInt(1).putInt(40).putInt(1).putInt(12).putInt(1);
    byte[] plain = jpeg(width, height, 1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    segment(out, 0xe1, exif.array());
    out.write(plain, 38, plain.length - 38); // Past the segment that it has in place of this.
    return out.toByteArray();
  }

  public static byte[] gif(int width, int height) {
    ByteBuffer out = ByteBuffer.allocate(14).order(ByteOrder.LITTLE_ENDIAN);
    out.put("GIF89a".getBytes(StandardCharsets.US_ASCII));
    out.putShort((short) width).putShort((short) height).put(new byte[] {0, 0, 0, ';'});
    return out.array();
  }

  /** A WebP without loss. */
  public static byte[] webp(int width, int height) {
    ByteBuffer out = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
    out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(18);
    out.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII)).putInt(6).put((byte) 0x2f);
    out.putInt(width - 1 | height - 1 << 14);
    return out.array();
  }

  private static void segment(ByteArrayOutputStream out, int marker, byte[] bytes) {
    out.writeBytes(new byte[] {(byte) 0xff, (byte) marker});
    out.writeBytes(ByteBuffer.allocate(2).putShort((short) (bytes.length + 2)).array());
    out.writeBytes(bytes);
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] bytes) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(bytes);
    out.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
    out.writeBytes(name);
    out.writeBytes(bytes);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater();
    deflater.setInput(bytes);
    deflater.finish();
    byte[] out = new byte[bytes.length + 64];
    int length = deflater.deflate(out);
    deflater.end();
    return ByteBuffer.allocate(length).put(out, 0, length).array();
  }
}
