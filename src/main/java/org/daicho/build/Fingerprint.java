package org.daicho.build;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A short name for some texts in their order: equal ones have equal names, and different ones
 * practically never.
 */
final class Fingerprint {
  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has it.
    }
  }

  static String of(List<String> texts) {
    Fingerprint fingerprint = new Fingerprint();
    texts.forEach(text -> fingerprint.add(text.getBytes(StandardCharsets.UTF_8)));
    return fingerprint.name();
  }

  /** A text and some bytes together. */
  static String of(String text, byte[] bytes) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(text.getBytes(StandardCharsets.UTF_8));
    fingerprint.add(bytes);
    return fingerprint.name();
  }

  /** Each piece is preceded by its length, so that no two can run into one another. */
  private void add(byte[] bytes) {
    digest.update(ByteBuffer.allocate(4).putInt(0, bytes.length));
    digest.update(bytes);
  }

  private String name() {
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }
}
