package org.daicho.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@link CommitPlan} on disk, from which a commit that was interrupted is rolled back. It does
 * not record progress: the places of the files show that. Its words end with NUL, the one character
 * that no file name can have; a last word marks it as whole.
 */
final class Journal {
  private static final String HEAD = "daicho journal 1";
  private static final String END = "end";

  private Journal() {}

  static void write(Path file, CommitPlan plan) throws IOException {
    StringBuilder out = new StringBuilder();
    word(out, HEAD);
    for (List<String> paths :
        List.of(plan.removed(), plan.replaced(), plan.added(), plan.emptied(), plan.made())) {
      word(out, Integer.toString(paths.size()));
      paths.forEach(path -> word(out, path));
    }
    word(out, END);
    ByteBuffer bytes = ByteBuffer.wrap(out.toString().getBytes(StandardCharsets.UTF_8));
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      // On the platter before the first rename, or a power cut could leave a site half old and
      // half new with nothing that says how to mend it. It is one file.
      channel.force(true);
    }
  }

  /**
   * The plan of a commit under way. Empty where there is none, or one that is not whole: then the
   * commit had not begun.
   *
   * @throws PublishException where it is of a kind that this version does not know
   */
  static Optional<CommitPlan> read(Place place) throws IOException {
    String text;
    try {
      text = new String(Files.readAllBytes(place.journal()), StandardCharsets.UTF_8);
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
    String[] words = text.split("\0", -1);
    // A whole one ends with NUL, after which split finds one more word, an empty one.
    if (words.length < 3 || !words[words.length - 2].equals(END)) {
      return Optional.empty();
    }
    if (!words[0].equals(HEAD)) {
      throw place.refusal(
          "a build by another version of Daicho was interrupted; run that version once more");
    }
    List<List<String>> lists = new ArrayList<>();
    int next = 1;
    for (int i = 0; i < 5; i++) {
      int count = Integer.parseInt(words[next++]);
      lists.add(List.of(words).subList(next, next + count));
      next += count;
    }
    return Optional.of(
        new CommitPlan(lists.get(0), lists.get(1), lists.get(2), lists.get(3), lists.get(4)));
  }

  private static void word(StringBuilder out, String word) {
    out.append(word).append('\0');
  }
}
