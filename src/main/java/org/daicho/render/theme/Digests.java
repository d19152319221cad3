package org.daicho.render.theme;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 (FIPS 180-4), in lower-case hexadecimal. */
final class Digests {
  /** Enough that two versions of one asset never meet: 40 bits. */
  private static final int FINGERPRINT_LENGTH = 10;

  private Digests() {}

  /** Each name and each file is preceded by its length, so that none can run into the next. */
  static String of(List<ThemeFolder> themes) {
    MessageDigest digest = sha256();
    for (ThemeFolder theme : themes) {
      add(digest, theme.name().getBytes(StandardCharsets.UTF_8));
      for (ThemeFile file : theme.files().values()) {
        add(digest, file.path().getBytes(StandardCharsets.UTF_8));
        add(digest, file.bytes());
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The part of a published asset's name that changes with its bytes. */
  static String fingerprint(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, FINGERPRINT_LENGTH);
  }

  private static void add(MessageDigest digest, byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has it.
    }
  }
}
