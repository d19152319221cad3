package org.daicho.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.daicho.diagnostic.Diagnostic;
import org.daicho.testing.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in the files, reading and checking tell it and never throw. */
class FuzzTest {
  private static final int ROUNDS = 400;

  /** Pieces that mean something to YAML, to figures, or to the ways through records. */
  private static final String[] PIECES = {
    ":",
    ": ",
    "\n",
    "  ",
    "\t",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "&a ",
    "*a",
    "!!int ",
    "'",
    "\"",
    "|",
    ">",
    "#",
    "%",
    "---\n",
    "? ",
    "\0",
    "\u0085",
    "\u2028",
    "\uFEFF",
    "\u3000",
    "𠮟",
    "~",
    "n/a",
    "△",
    "0",
    "-1",
    "999,999,999,999,999",
    "../",
    "lines:",
    "programme: ",
    "undecided",
    "<<: ",
    "：",
    "、 ",
    "\u00A0",
    "\uFFFE",
    "\\uD83D",
    "“",
    " # ",
    "<<<<<<< a\n",
    ">>>>>>> b\n",
    "令和6年",
    "千円",
    "朝日市",
    "con",
    "x".repeat(65)
  };

  @Test
  void spoilt_files_never_make_it_throw(@TempDir Path temp) throws IOException {
    Sandbox sandbox = Sandbox.in(temp);
    List<Path> files;
    try (Stream<Path> found = Files.walk(sandbox.file(""))) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    Random random = new Random(20240401);
    int reported = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] good = Files.readAllBytes(file);
      byte[] spoilt = good;
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        spoilt = spoil(spoilt, random);
      }
      Files.write(file, spoilt);
      try {
        List<Diagnostic> diagnostics = sandbox.diagnostics();
        reported += diagnostics.isEmpty() ? 0 : 1;
        diagnostics.forEach(d -> assertFalse(d.message().contains("Exception"), d::message));
      } catch (RuntimeException | StackOverflowError e) {
        fail("round " + round + ", " + file.getFileName() + ":\n" + text(spoilt), e);
      }
      Files.write(file, good);
    }
    assertTrue(reported > ROUNDS / 2, "most of what was spoilt is reported: " + reported);
  }

  private static byte[] spoil(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(12));
    byte[] piece =
        switch (random.nextInt(4)) {
          case 0 -> new byte[] {(byte) random.nextInt(256)};
          case 1 -> PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
          case 2 -> Arrays.copyOfRange(bytes, from, to); // Twice the same.
          default -> new byte[0];
        };
    int after = random.nextBoolean() ? from : to;
    byte[] spoilt = Arrays.copyOf(bytes, from + piece.length + bytes.length - after);
    System.arraycopy(piece, 0, spoilt, from, piece.length);
    System.arraycopy(bytes, after, spoilt, from + piece.length, bytes.length - after);
    return spoilt;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
