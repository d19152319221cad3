package org.daicho.yaml;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daicho.diagnostic.Diagnostics;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Puts lines right until YAML can read a text, each reported. Whether a mend mends is not argued:
 * the text is read again with it, so what is proposed works. A line that nothing puts right is left
 * out, so that the rest is read.
 */
final class Mending {
  /** A file with more mistakes of this kind is not what it seems. */
  private static final int MOST = 20;

  /**
   * More characters are not read in search of mends, so that a long file with many mistakes is
   * given up in seconds: a text of 100,000 characters is read 640 times at most.
   */
  private static final long MOST_READ = 64_000_000;

  private static final Pattern FIELD = Pattern.compile("^( *(?:- +)*[A-Za-z][\\w-]*:)(?: .*|$)");

  private final Diagnostics diagnostics;
  private final long mostRead;
  private MendedText text;
  private int mends;
  private long read;

  /** By how much the last line mended was moved. */
  private int shift;

  /** Lines that read oddly and that nothing puts right. */
  private final Set<Integer> left = new HashSet<>();

  Mending(MendedText text, Diagnostics diagnostics) {
    this(text, diagnostics, MOST_READ);
  }

  Mending(MendedText text, Diagnostics diagnostics, long mostRead) {
    this.text = text;
    this.diagnostics = diagnostics;
    this.mostRead = mostRead;
  }

  /** Whether no more mends are tried. */
  private boolean isSpent() {
    return mends >= MOST || read >= mostRead;
  }

  /** How many characters have been read in search of mends. */
  long read() {
    return read;
  }

  MendedText text() {
    return text;
  }

  /** Mends a line that was read, though not as anybody meant it; false where there is none. */
  boolean mend(org.yaml.snakeyaml.nodes.Node root) {
    while (!isSpent()) {
      read += text.text().length();
      int odd = OddLines.first(root, text.text(), left);
      if (odd < 0) {
        return false;
      }
      if (mend(odd, List.of(odd))) {
        return true;
      }
      left.add(odd);
    }
    return false;
  }

  /** Mends what keeps the text from being read; false where nothing helps. It is reported. */
  boolean mend(MarkedYAMLException e) {
    int line = line(e.getProblemMark());
    Set<Integer> among = new LinkedHashSet<>(List.of(line, line(e.getContextMark()), line - 1));
    among.removeIf(index -> index < 0 || index >= text.lines().size());
    if (!isSpent() && (mend(line, List.copyOf(among)) || mendAll(line))) {
      return true;
    }
    diagnostics.add(YamlMistakes.explain(e, text));
    return !isSpent() && leaveOut(line, among);
  }

  /**
   * Mends one of several lines, if the text can then be read beyond where it failed.
   *
   * @param failed the line, from zero, where reading came to an end
   */
  private boolean mend(int failed, List<Integer> among) {
    List<String> lines = text.lines();
    for (int index : among) {
      List<Mend> candidates =
          Stream.of(
                  LineMends.of(lines.get(index)),
                  IndentMends.of(text, index, shift),
                  NoteMends.of(lines.get(index)))
              .flatMap(List::stream)
              .toList();
      for (Mend mend : candidates) {
        MendedText mended = text.with(index, mend.lines());
        if (end(mended) > failed + mend.lines().size() - 1) {
          report(index, mend);
          shift = indent(mend.lines().get(0)) - indent(lines.get(index));
          text = mended;
          mends++;
          return true;
        }
      }
    }
    return false;
  }

  /** Mends all fields whose colon is none up to a line: together they read as one text. */
  private boolean mendAll(int failed) {
    List<String> lines = text.lines();
    Map<Integer, Mend> all = new TreeMap<>();
    for (int i = 0; i < Math.min(failed + 1, lines.size()) && !isSpent(); i++) {
      if (LineMends.isOddField(lines.get(i).strip())) {
        for (Mend mend : LineMends.of(lines.get(i))) {
          if (mend.lines().size() > 1 || LineMends.isOddField(mend.lines().get(0).strip())) {
            continue;
          }
          if (end(MendedText.of(text.file(), String.join("\n", mend.lines()).strip()))
              == Integer.MAX_VALUE) {
            all.put(i, mend);
            break;
          }
        }
      }
    }
    Map<Integer, String> now = new TreeMap<>();
    all.forEach((index, mend) -> now.put(index, mend.lines().get(0)));
    MendedText mended = text.with(now);
    if (all.isEmpty() || end(mended) <= failed) {
      return false;
    }
    all.forEach(this::report);
    text = mended;
    mends += all.size();
    return true;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** Takes a line away, or its value, and reads on. */
  private boolean leaveOut(int failed, Set<Integer> among) {
    for (int index : among) {
      Matcher field = FIELD.matcher(text.lines().get(index));
      String without = field.matches() ? field.group(1) + " " + Characters.REFUSED : "";
      MendedText shorter = text.with(index, List.of(without));
      if (end(shorter) > failed) {
        text = shorter;
        mends++;
        return true;
      }
    }
    return false;
  }

  /** The line where reading a text fails or meets what cannot be meant; -1 past the limit. */
  private int end(MendedText text) {
    if (read >= mostRead) {
      return -1;
    }
    read += text.text().length();
    try {
      int odd = OddLines.first(Yaml.root(text.text()), text.text(), left);
      return odd < 0 ? Integer.MAX_VALUE : odd;
    } catch (MarkedYAMLException e) {
      return line(e.getProblemMark());
    } catch (YAMLException e) {
      return -1;
    }
  }

  private static int line(Mark mark) {
    return Optional.ofNullable(mark).map(Mark::getLine).orElse(-1);
  }

  /** Reports a mend at what it changes. */
  private void report(int index, Mend mend) {
    String line = text.lines().get(index);
    String now = mend.lines().get(0);
    int start = 0;
    int shorter = Math.min(line.length(), now.length());
    while (start < shorter && line.charAt(start) == now.charAt(start)) {
      start++;
    }
    int same = 0;
    while (same < shorter - start
        && line.charAt(line.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
      same++;
    }
    int from = Math.max(0, Math.min(start, line.length() - 1));
    int length = Math.max(1, line.codePointCount(from, Math.max(from, line.length() - same)));
    diagnostics.error(
        mend.code(),
        text.at(index, line.codePointCount(0, from), length),
        mend.message(),
        mend.hint(line));
  }
}
